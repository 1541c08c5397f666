/** Finding the commune of an entity by what a person types: names of today, and former ones where those say nothing. */
import type { PlaceHit } from '@ocop-kit/rules/places';
import type { PlacesPart } from './places-part.js';

/** As many as a phone shows under the field. */
const MOST_HITS = 8;
/** A pause in typing that is worth a search, in milliseconds. */
const PAUSE = 120;

export class CommuneFinder {
  words = '';
  /** Whether a place that is known already is being looked for anew. */
  isChanging = false;
  hits: readonly PlaceHit[] = [];
  /** What the hits are for. */
  answered = '';
  hasFailed = false;
  #places: PlacesPart | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param changed is called when there is something new to be shown */
  constructor(private readonly changed: () => void) {}

  type(words: string): void {
    this.words = words;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#search(), PAUSE);
  }

  /** Looks for it anew, with nothing typed. */
  begin(): void {
    this.isChanging = true;
    this.clear();
  }

  /** Something was chosen, or the page is left. */
  clear(): void {
    this.words = this.answered = '';
    this.hits = [];
  }

  /** Why a hit is one: its former name in words; empty where it is called so today. */
  formerText({ former }: PlaceHit, lang: string): string {
    return former && this.#places ? this.#places.formerText(former, lang) : '';
  }

  async #search(): Promise<void> {
    const { words } = this;
    try {
      this.#places ??= (await import('./places-part.js')).default;
      // A district that is gone may be called as a commune of today: people from all of it find theirs.
      const wanted = { limit: MOST_HITS, former: true };
      const hits = words.trim() === '' ? [] : await this.#places.findPlaces(words, wanted);
      // Somebody may have typed on.
      if (words !== this.words) return;
      this.hits = hits.filter(({ commune }) => commune);
      this.hasFailed = false;
    } catch {
      this.hits = [];
      this.hasFailed = true;
    }
    this.answered = words;
    this.changed();
  }
}
