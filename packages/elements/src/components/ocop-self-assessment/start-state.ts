/** Where a person stands on the first page: at its top, in one industry, or at the card of the set that was chosen. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Draft } from '../../form/drafts/draft.js';
import type { setIcon } from '../../shared/templates/set-icons.js';
import type { DraftScores } from './draft-scores.js';
import type { FormView } from './form-view.js';
import type { SetSearchState } from './set-search-state.js';

/** The set that was chosen, and what the person writes on its card. */
export interface ChosenSet {
  readonly set: CriteriaSet;
  /** The language that the set was loaded in. */
  readonly lang: string;
  readonly product: string;
  /** The entity as the person has written it; undefined takes over that of the sheet before. */
  readonly entity: Assessment['entity'] | undefined;
  /** The draft whose answers the sheet begins with. */
  readonly copyOf?: CopiedDraft | undefined;
}

export interface CopiedDraft {
  readonly draft: Draft;
  /** What its card calls it. */
  readonly name: string;
}

/** What of the first page is open, as the browser's history keeps it. */
export interface StartLocation {
  /** The set whose card is open; undefined without one. */
  readonly set?: number | undefined;
  /** The position of the industry whose sets are listed, or were when the card was opened. */
  readonly group?: number | undefined;
}

/** What everybody asks the fetched parts for; the page itself knows the rest of them. */
export interface StartParts {
  readonly DraftScores: typeof DraftScores;
  readonly setIcon: typeof setIcon;
}

interface StartHost<Parts extends StartParts, Page> {
  readonly controller: FormView['controller'];
  readonly settings: () => { readonly pack: string; readonly lang: string };
  readonly requestUpdate: () => void;
  /** Brings the heading of what was opened into view, and the focus there; for a copy, the name that it still needs. */
  readonly arrive: (at: 'page' | 'product') => void;
  /** Says that what the card needs could not be fetched. */
  readonly failed: () => string;
  /** Search and tiles, and how the sets are searched. */
  readonly loadPage: () => Promise<{ readonly page: Page; readonly setSearch: SetSearchState }>;
  readonly loadParts: () => Promise<Parts>;
}

export class StartState<Parts extends StartParts = StartParts, Page = unknown> {
  /** Search and tiles; undefined until the first page has been asked for and fetched. */
  page: Page | undefined;
  setSearch: SetSearchState | undefined;
  /** What isn't needed to search and browse; undefined until it has been fetched. */
  parts: Parts | undefined;
  /** How the drafts stand; undefined until the parts are there. */
  scores: DraftScores | undefined;
  /** The position of the group whose sets are listed; undefined at the top of the page. */
  group: number | undefined;
  card: ChosenSet | undefined;
  /** Whether everything that this browser kept was just deleted. */
  hasForgotten = false;
  /** Counts what was asked for: of two sets that load at once the one asked for last is shown. */
  #request = 0;
  #loading: Promise<void> | undefined;
  #opening: Promise<void> | undefined;

  constructor(private readonly host: StartHost<Parts, Page>) {}

  /** Whether search and tiles could not be fetched. */
  hasFailed = false;

  /** Fetches search and tiles. Without them the page says so, until they are asked for again. */
  openPage(): Promise<void> {
    this.#opening ??= this.host.loadPage().then(
      ({ page, setSearch }) => {
        this.hasFailed = false;
        this.setSearch = setSearch;
        this.page = page;
        this.host.requestUpdate();
      },
      () => {
        this.hasFailed = true;
        this.host.controller.errors.reportFailure(this.host.failed());
      },
    );
    return this.#opening;
  }

  /** Fetches search and tiles once more. */
  retryPage(): void {
    this.hasFailed = false;
    this.#opening = this.host.controller.errors.current = undefined;
    void this.openPage();
  }

  /** Fetches the rest of the first page; a failed connection only matters once something of it is needed. */
  prepare(): Promise<void> {
    this.#loading ??= this.host.loadParts().then(
      (parts) => {
        this.parts = parts;
        this.scores = new parts.DraftScores({
          fetchSet: (pack, no) => this.host.controller.fetchSet(pack, no),
          requestUpdate: this.host.requestUpdate,
        });
        this.host.requestUpdate();
      },
      () => (this.#loading = undefined),
    );
    return this.#loading;
  }

  /** @param group its position; undefined for the top of the page */
  browse(group: number | undefined): void {
    this.#request += 1;
    this.group = group;
    this.#show(undefined);
  }

  get location(): StartLocation {
    return { set: this.card?.set.no, group: this.group };
  }

  /** Opens what the browser's history asks for. */
  async open({ set, group }: StartLocation): Promise<void> {
    const isCardOpen = set !== undefined && set === this.card?.set.no;
    this.group = group;
    if (set === undefined) this.browse(group);
    else if (!isCardOpen) await this.choose(set);
    else this.host.requestUpdate();
  }

  /** Shows the card of a set. @param copyOf the draft to copy for another product */
  async choose(no: number, copyOf?: CopiedDraft): Promise<void> {
    const { controller, settings } = this.host;
    const request = ++this.#request;
    const { pack, lang } = settings();
    const [set] = await Promise.all([
      controller.errors.attempt(() => controller.fetchSet(pack, no)),
      this.prepare(),
    ]);
    if (!set || request !== this.#request) return;
    if (!this.parts) {
      controller.errors.reportFailure(this.host.failed());
      return;
    }
    controller.errors.current = undefined;
    this.#show({ set, lang, product: '', entity: copyOf?.draft.assessment.entity, copyOf });
  }

  /** What the person writes on the card. */
  write(part: Partial<ChosenSet>): void {
    if (this.card) this.card = { ...this.card, ...part };
  }

  /** Leaves the card for the list it was chosen from. */
  leaveCard(): void {
    this.#request += 1;
    this.#show(undefined);
  }

  /** Begins a sheet with what stands on the card. */
  async begin(): Promise<void> {
    const { card, host } = this;
    if (!card) return;
    const { product, entity = host.controller.lastEntity, copyOf } = card;
    const names = {
      product: product.trim(),
      entity: entity && { ...entity, name: entity.name.trim() },
      isEntityWritten: Boolean(card.entity?.name.trim() || card.entity?.kind),
    };
    if (copyOf) await host.controller.duplicateDraft(copyOf.draft, copyOf.name, names);
    else await host.controller.startSheet(card.set.no, names);
    if (host.controller.state) this.reset();
  }

  noteForgotten(forgotten: boolean): void {
    this.hasForgotten = forgotten;
    this.host.requestUpdate();
  }

  /** If the language of the page has changed, loads the set of the card in it. */
  async followLanguage(): Promise<void> {
    const { card, host } = this;
    const { pack, lang } = host.settings();
    if (!card || card.lang === lang) return;
    this.card = { ...card, lang };
    const set = await host.controller.errors.attempt(() => host.controller.fetchSet(pack, card.set.no));
    // The person may have left the card meanwhile, or written on it.
    if (set && this.#hasCard(card.set)) this.write({ set });
    host.requestUpdate();
  }

  /** Back to the top: the page shows other rules, or a sheet has been opened. */
  reset(): void {
    this.#request += 1;
    this.group = this.card = undefined;
    this.hasForgotten = false;
  }

  #hasCard(set: CriteriaSet): boolean {
    return this.card?.set === set;
  }

  #show(card: ChosenSet | undefined): void {
    this.card = card;
    this.host.requestUpdate();
    this.host.arrive(card?.copyOf ? 'product' : 'page');
  }
}
