/**
 * The browser's Back steps back inside the form, without changing the address. Every page that a person opens is an entry in the history with the
 * same address; where it leads stands in the entry's state under a key of ours, beside whatever the page keeps there itself.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormPage } from '../../form/form-pages.js';
import { HISTORY_KEY, readHistoryState } from './history-entry.js';

/** A browser that has not gone back after this long will not: the entry below belongs to somebody else. */
const PATIENCE = 300;

/** What is open: a page of a sheet, or the start without one. */
export interface FormLocation {
  /** The draft's id; null at the start. */
  readonly draft: string | null;
  readonly page?: FormPage | undefined;
  /** At the start, the set whose card is open. */
  readonly set?: number | undefined;
  /** At the start, the position of the industry whose sets are listed, or were when the card was opened. */
  readonly group?: number | undefined;
  /** Whether a dialog is open over it. */
  readonly isCovered?: boolean | undefined;
}

export interface BackStepsHost {
  /** The key of the form among those of its page. */
  readonly name: () => string;
  readonly isOn: () => boolean;
  /** Whether the person has acted: what the page does by itself is no step. */
  readonly isLed: () => boolean;
  /** Undefined while nothing is drawn yet. */
  readonly location: () => FormLocation | undefined;
  /** @returns undefined if there is no such page: a draft may be gone */
  readonly open: (location: FormLocation) => Promise<void> | undefined;
}

interface HistoryEntry {
  /** How many entries of this form are below. */
  readonly depth: number;
  readonly at: FormLocation;
  /** What the entry below shows. */
  readonly below?: FormLocation | undefined;
}

export class BackSteps implements ReactiveController {
  #last: FormLocation | undefined;
  /** Set while we go back ourselves. */
  #isExpected = false;
  /** Set while what the browser asks for is being opened. */
  #isOpening = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly form: BackStepsHost,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (connected.size === 0) addEventListener('popstate', dispatch, true);
    connected.add(this);
  }

  hostDisconnected(): void {
    connected.delete(this);
    clearTimeout(this.#patience);
    if (connected.size === 0) removeEventListener('popstate', dispatch, true);
    this.#last = undefined;
  }

  hostUpdated(): void {
    const { form } = this;
    const now = form.location();
    const before = this.#last;
    if (!now || this.#isOpening || (before && isSame(before, now))) return;
    this.#last = now;
    if (before && form.isOn() && form.isLed()) this.#record(before, now);
  }

  /** Takes up what was open before there were steps: if the person has gone on meanwhile, that is the first. */
  begin(location: FormLocation | undefined): void {
    this.#last ??= location;
  }

  /** After a reload, or when the page has drawn a new form, opens what was open. */
  restore(): void {
    const at = this.#read(readHistoryState())?.at;
    if (at?.draft && this.form.isOn()) this.#open(uncovered(at));
  }

  /** Goes back by the browser, if that leads to this page. @param instead what to do otherwise */
  goBack(to: FormLocation, instead: () => void): void {
    const entry = this.#read(readHistoryState());
    if (!this.form.isOn() || !entry?.below || !isSame(entry.below, to)) {
      instead();
      return;
    }
    goBackInBrowser();
    this.#patience = setTimeout(instead, PATIENCE);
  }

  /** @returns whether the entry is one of the form's own steps, and nothing for the page to act on */
  take(state: unknown): boolean {
    clearTimeout(this.#patience);
    const entry = this.#read(state);
    if (this.#isExpected) {
      this.#isExpected = false;
      return true;
    }
    if (!entry || !this.#last || !this.form.isOn()) return false;
    const to = uncovered(entry.at);
    if (isSame(to, this.#last)) return entry.at.isCovered === true;
    // With a draft that is gone, nobody has to press Back once for each of its pages.
    if (!this.#open(to) && entry.depth > 0) history.go(-entry.depth);
    return true;
  }

  /** @returns whether there is such a page */
  #open(to: FormLocation): boolean {
    const opening = this.form.open(to);
    if (!opening) return false;
    this.#isOpening = true;
    void opening.finally(() => {
      this.#isOpening = false;
      this.#last = this.form.location();
    });
    return true;
  }

  #record(before: FormLocation, now: FormLocation): void {
    const state = readHistoryState();
    if (state !== null && !isRecord(state)) return;
    const entry = this.#read(state);
    // Some frames refuse, and so do browsers after very many entries: the form goes on without.
    try {
      if (before.isCovered && !now.isCovered && entry) {
        // The dialog may have been opened before there were steps.
        if (entry.at.isCovered && isSame(uncovered(before), now)) {
          this.#isExpected = true;
          goBackInBrowser();
        } else history.replaceState(this.#write(state, { ...entry, at: now }), '');
        return;
      }
      if (!entry) history.replaceState(this.#write(state, { depth: 0, at: before }), '');
      const next: HistoryEntry = { depth: (entry?.depth ?? 0) + 1, at: now, below: before };
      history.pushState(this.#write(readHistoryState(), next), '');
    } catch {
      this.#isExpected = false;
    }
  }

  #write(state: unknown, entry: HistoryEntry): Record<string, unknown> {
    const own = isRecord(state) ? state : {};
    const forms = isRecord(own[HISTORY_KEY]) ? own[HISTORY_KEY] : {};
    return { ...own, [HISTORY_KEY]: { ...forms, [this.form.name()]: entry } };
  }

  #read(state: unknown): HistoryEntry | undefined {
    const forms = isRecord(state) ? state[HISTORY_KEY] : undefined;
    const entry = isRecord(forms) ? forms[this.form.name()] : undefined;
    return isRecord(entry) && typeof entry['depth'] === 'number' && isRecord(entry['at'])
      ? (entry as unknown as HistoryEntry)
      : undefined;
  }
}

const connected = new Set<BackSteps>();

/**
 * One listener for all forms of a page. A router of the page that listens later hears nothing of our steps; one that listens before may draw
 * everything anew, and then the new form opens what the entry says.
 */
function dispatch(event: PopStateEvent): void {
  const taken = [...connected].map((form) => form.take(event.state));
  if (taken.includes(true)) event.stopImmediatePropagation();
}

/** In a frame, `history.back` may undo a step of the page around it; the newer way stays within the frame. */
function goBackInBrowser(): void {
  const { navigation } = globalThis as {
    navigation?: { back?: () => { committed?: Promise<unknown>; finished?: Promise<unknown> } };
  };
  if (navigation?.back) {
    // A page that writes its own state meanwhile aborts it, which is no error of anybody's.
    const { committed, finished } = navigation.back();
    for (const end of [committed, finished]) end?.catch(() => undefined);
  } else history.back();
}

function uncovered({ draft, page, set, group }: FormLocation): FormLocation {
  return { draft, page, set, group };
}

function isSame(a: FormLocation, b: FormLocation): boolean {
  return (
    a.draft === b.draft &&
    a.set === b.set &&
    a.group === b.group &&
    a.page?.stage === b.page?.stage &&
    a.page?.position === b.page?.position &&
    !a.isCovered === !b.isCovered
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
