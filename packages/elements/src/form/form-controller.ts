/** The controller of the form: opens, changes and finishes an assessment. Knows nothing about rendering. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { emit } from '../shared/emit.js';
import type { LoadSet } from './read-assessment.js';
import { createDraft, type Draft } from './drafts/draft.js';
import type { DraftStore } from './drafts/draft-store.js';
import { completeWording } from './drafts/wording-snapshot.js';
import type { DeferredForm, FormHost, FormMigration } from './contract.js';
import { ErrorReport } from './error-report.js';
import { EvidenceController } from './evidence-controller.js';
import type { TranslateForm } from './form-message.js';
import * as form from './form-state.js';
import { PageController } from './page-controller.js';
import { listExpired, readExpireDays } from './expire-drafts.js';
import { DraftKeeper } from './draft-keeper.js';
import { FormLoader } from './form-loader.js';
import type { LoadedCustomPacks } from '../rules/load-set.js';
import { evaluateWithoutTrial } from './evaluation.js';

export class FormController<
  Deferred extends DeferredForm = DeferredForm,
  Migration extends FormMigration = FormMigration,
> {
  state: form.FormState | undefined;
  readonly errors: ErrorReport;
  readonly keeper: DraftKeeper;
  readonly evidence: EvidenceController;
  readonly pages: PageController;
  /** The copy that was just made, and of what, until its first page is left. */
  copied: { readonly id: string; readonly name: string } | undefined;
  readonly #loader: FormLoader<Deferred, Migration>;
  /** Counts what was asked for: of two sets that load at once the one asked for last is shown, whichever comes first. */
  #request = 0;
  #openingFixedSets = 0;
  #openingFixedSet: Promise<void> | undefined;
  /** Whether the form is on a page; one that isn't listens to nothing. */
  #isOnPage = false;

  constructor(private readonly host: FormHost<Deferred, Migration>) {
    this.#loader = new FormLoader(host);
    this.errors = new ErrorReport(host, this.#loader);
    this.keeper = new DraftKeeper({
      ...host,
      state: () => this.state,
      adoptDraft: (draft) => {
        void this.#adoptDraft(draft);
      },
      loadNotices: () => {
        if (!this.deferred) void this.#loader.loadDeferred().then(host.requestUpdate, () => undefined);
      },
      draftsCame: () => {
        if (this.#isOnPage) void this.#openDrafts();
        else this.keeper.close();
      },
    });
    this.evidence = new EvidenceController({
      ...host,
      state: () => this.state,
      changeSheet: (step) => {
        this.changeSheet(step);
      },
      errors: this.errors,
      loader: this.#loader,
    });
    this.pages = new PageController(this, host);
  }

  /** Whether a fixed set is still being loaded, with or without a draft. */
  get isOpeningFixedSet(): boolean {
    return this.#openingFixedSets > 0;
  }

  /** The drafts of this browser; undefined until what keeps them has been fetched. */
  get drafts(): DraftStore | undefined {
    return this.keeper.drafts;
  }

  /** The drafts that are known so far, newest first. */
  get draftList(): readonly Draft[] {
    return this.drafts?.list ?? [];
  }

  get deferred(): Deferred | undefined {
    return this.#loader.deferred;
  }

  get customPacks(): LoadedCustomPacks | undefined {
    return this.#loader.customPacks;
  }

  get migration(): Migration | undefined {
    return this.#loader.migration;
  }

  /** Loads the drafts of this browser: behind the first paint, unless some may be waiting that it would have to show. */
  async open(): Promise<void> {
    this.#isOnPage = true;
    const { keeper, host } = this;
    if (this.#isKeeping() && !(await keeper.mayHoldDrafts())) {
      await this.#openingFixedSet;
      await host.painted();
    }
    await this.#openDrafts();
  }

  /** Stops listening to other tabs and the store until it is opened again. */
  close(): void {
    this.#isOnPage = false;
    this.keeper.close();
  }

  /** Called when the page sets custom packs: reports their problems and moves the sheet to a changed pack. */
  async applyCustomPacks(): Promise<void> {
    const { packs, lang } = this.host.settings();
    await this.errors.attempt(async () => {
      await this.#loader.loadCustomPacks();
      const messages = this.customPacks?.describeProblems(packs, lang) ?? [];
      if (messages.length > 0) this.errors.reportFailure(...messages);
    });
    this.host.requestUpdate();
    const { state } = this;
    if (!state) return;
    const { pack, no } = state.set;
    const set = await this.#load(pack.id, no);
    if (set && set !== state.set && state === this.state) await this.resumeDraft(state.draft);
  }

  /** Whether this set of this pack is open. */
  hasOpen(pack: string, no: number): boolean {
    const set = this.state?.set;
    return set?.no === no && set.pack.id === pack;
  }

  /**
   * Opens a fixed set at once, unless there is a draft of it.
   * @param isBegun whether the person has answered already, in what a server has written: then that is a sheet of its own
   */
  openFixedSet(no: number, isBegun = () => false): Promise<void> {
    return (this.#openingFixedSet = this.#openFixedSet(no, isBegun));
  }

  async #openFixedSet(no: number, isBegun: () => boolean): Promise<void> {
    this.#openingFixedSets += 1;
    const request = ++this.#request;
    const { pack } = this.host.settings();
    // While the browser opens its store there is time to make the set ready.
    const ready = this.#makeReady(pack, no);
    // Reported where it is asked for.
    ready.catch(() => undefined);
    if (this.#isKeeping() && (await this.keeper.mayHoldDrafts())) await this.#openDrafts();
    if (request === this.#request) {
      const { pack: now } = this.host.settings();
      const waiting = this.draftList.some(
        ({ assessment }) => assessment.set === no && assessment.pack === now,
      );
      if (waiting && !isBegun()) this.leaveSheet();
      else await this.startSheet(no, {}, now === pack ? ready : undefined);
    }
    this.#openingFixedSets -= 1;
    this.host.requestUpdate();
  }

  /** Deletes everything that this browser keeps. @returns whether that succeeded */
  async forgetEverything(): Promise<boolean> {
    return (await (await this.keeper.fetch())?.forgetEverything()) ?? false;
  }

  /** Reports an attribute `drafts-expire` that is no number of days: nobody should believe that drafts end. */
  checkExpiry(days: number | null | undefined): void {
    if (days !== undefined && days !== null && readExpireDays(days) === undefined)
      emit(this.host.target, 'ocop-error', { message: this.host.t('bad-expiry') });
    else if (this.drafts) void this.#openDrafts();
  }

  /** Loads a set and reads it, ahead of its first evaluation. */
  async #makeReady(pack: string, no: number): Promise<CriteriaSet> {
    const set = await this.fetchSet(pack, no);
    compileSet(set);
    return set;
  }

  /**
   * @param names what is known already: the product's name, and the entity as another sheet has it
   * @param ready the set, where it is being loaded already
   */
  async startSheet(no: number, names: form.SheetNames = {}, ready?: Promise<CriteriaSet>): Promise<void> {
    const { pack } = this.host.settings();
    const request = ++this.#request;
    // Synchronously if it is loaded: a form that is reset must have its value before anybody reads it.
    const set = this.hasOpen(pack, no)
      ? this.state?.set
      : await this.errors.attempt(() => ready ?? this.fetchSet(pack, no));
    if (!set || request !== this.#request) return;
    this.leaveSheet();
    const draft = createDraft(form.createAssessment(set, new Date(), names), set);
    this.#move(form.beginForm(set, draft));
    // What was typed is kept; a sheet without a word of its own isn't worth a draft yet.
    if (names.product || names.isEntityWritten) await this.keeper.keepDraft(draft);
  }

  /** The entity of the latest sheet of this device that names one, to be offered for the next product. */
  get lastEntity(): Assessment['entity'] | undefined {
    const own = this.state?.draft.id;
    return this.draftList.find(({ id, assessment }) => id !== own && assessment.entity.name.trim() !== '')
      ?.assessment.entity;
  }

  /** Opens a second product that begins with the answers of this one, at its first question. @param name of the first one */
  async duplicateDraft({ assessment, wording }: Draft, name: string, names?: form.SheetNames): Promise<void> {
    const copy = createDraft(form.copyForOtherProduct(assessment, new Date(), names));
    this.copied = { id: copy.id, name };
    await this.resumeDraft({ ...copy, wording, page: { stage: 'questions', position: 0 } });
  }

  /** Opens a draft where the person stopped. */
  async resumeDraft(draft: Draft): Promise<void> {
    const { assessment } = draft;
    const { t } = this.host;
    // A sheet of another decision, or migrated from one, isn't shown without a notice.
    if (assessment.pack !== this.host.settings().pack || assessment['former']) {
      const held = await this.errors.attempt(async () =>
        (await this.#loader.loadMigration()).takesOver(draft),
      );
      if (held) return;
    }
    const request = ++this.#request;
    const set = await this.#load(assessment.pack, assessment.set);
    const deferred = await this.errors.attempt(() => this.#loader.loadDeferred());
    if (this.host.settings().keeps) await this.keeper.fetch();
    if (!set || !deferred || request !== this.#request) return;
    // The draft that is open already may have been answered meanwhile. Without the store nobody else has changed it.
    const now = this.state?.draft;
    const latest = now?.id === draft.id ? (this.keeper.part?.mergeDrafts(now, draft) ?? now) : draft;
    const carried = deferred.adaptDraft(latest, set, t);
    const own = this.keeper.markChanges(latest, carried.draft);
    this.keeper.clearNotices();
    this.#move(form.beginForm(set, own));
    const repaired = this.drafts?.repairedIds.delete(draft.id) ?? false;
    const lines = [...(repaired ? [{ text: () => t('repaired-kept') }] : []), ...carried.changed];
    if (lines.length > 0) this.errors.show(repaired ? 'repaired' : 'changed', lines);
    await this.keeper.keepDraft(own, true);
  }

  /** Opens an assessment from outside as a new draft, or as the draft that it was opened as before. */
  async openFromOutside(
    read: (deferred: Deferred, load: LoadSet, t: TranslateForm) => Promise<Assessment>,
  ): Promise<void> {
    await this.errors.attempt(async () => {
      const load: LoadSet = (pack = this.host.settings().pack, no) => this.fetchSet(pack, no);
      const deferred = await this.#loader.loadDeferred();
      const assessment = await read(deferred, load, this.host.t);
      await this.#openDrafts();
      await this.resumeDraft(await deferred.findOpened(assessment, this.draftList));
    });
  }

  /** Opens a file of one sheet, or keeps every sheet of a file of several. The same file opened twice is the same draft. */
  async openFile(file: File): Promise<void> {
    await this.errors.attempt(async () => {
      const load: LoadSet = (pack = this.host.settings().pack, no) => this.fetchSet(pack, no);
      const deferred = await this.#loader.loadDeferred();
      await this.#openDrafts();
      const { drafts, refused } = await deferred.readDrafts(
        file,
        load,
        this.draftList,
        this.host.openArchive,
      );
      const [first, second] = drafts;
      // Where nothing is kept there is no list to choose from.
      if (first && (!second || !this.host.settings().keeps)) await this.resumeDraft(first);
      else for (const draft of drafts) await this.keeper.keepDraft(draft);
      const why = await Promise.all(refused.map((error) => this.#loader.describeError(error)));
      if (why.length > 0) this.errors.reportFailure(...new Set(why));
    });
  }

  /** If the language of the page has changed, loads the set in it. */
  async followLanguage(): Promise<void> {
    const { lang } = this.host.settings();
    const { state } = this;
    if (!state || this.#loader.language === lang) return;
    const set = await this.#load(state.set.pack.id, state.set.no);
    if (!set || this.state?.set.no !== set.no) return;
    this.state = { ...this.state, set };
    this.host.requestUpdate();
  }

  /** Changes the sheet; the change is stored before anything else happens. */
  changeSheet(step: form.FormStep): void {
    const { state: before } = this;
    if (!before) return;
    const now = new Date();
    const after = step(before, now);
    const isSame = after.draft.assessment === before.draft.assessment;
    const draft = isSame
      ? after.draft
      : this.keeper.markChanges(before.draft, withWording(after), now.getTime());
    this.#become({ ...after, draft }, before);
  }

  /** Resolves a cell that two tabs answered differently. @param value of the cell; undefined to leave it empty */
  resolveCell(key: string, value: unknown): void {
    const { state, drafts } = this;
    const { part } = this.keeper;
    if (!state || !drafts || !part) return;
    const draft = part.resolveCell(state.draft, key, value, drafts.tab, Date.now());
    // The value may be of other rules, or be on the screen already.
    void this.#adoptDraft(draft).then(() => {
      // Meanwhile another sheet may have been opened.
      const now = this.state?.draft;
      void this.keeper.keepDraft(now?.id === draft.id ? now : draft, true);
      this.host.requestUpdate();
    });
  }

  /** Stores a draft that was deleted elsewhere, or taken over by a later version, under a new id. */
  keepAsNew(): void {
    const { state } = this;
    if (!state) return;
    const draft = this.keeper.renameDraft(state.draft);
    this.state = { ...state, draft };
    void this.keeper.keepDraft(draft);
    this.#notifyChange();
  }

  /** Fetches once more what the open page lacks. */
  retry(): void {
    if (this.state) this.#move(this.state);
  }

  emitComplete(): void {
    this.#emitSheet('ocop-complete');
  }

  /** Notifies the host that a reviewer has sent the sheet back. */
  emitReturn(): void {
    this.#emitSheet('ocop-return');
  }

  /** Returns to the set chooser; the draft stays. */
  leaveSheet(): void {
    this.#request += 1;
    this.keeper.clearNotices();
    this.state = this.errors.current = undefined;
    this.pages.missing = new Set();
    this.pages.returning = undefined;
    this.evidence.refused = {};
    this.host.requestUpdate();
    this.host.arrive('page');
  }

  /** Whether the form is on a page, and keeps drafts in this browser. */
  #isKeeping(): boolean {
    return this.#isOnPage && this.host.settings().keeps;
  }

  async #openDrafts(): Promise<void> {
    if (!this.#isKeeping()) return;
    const drafts = await this.keeper.fetch();
    // The form may have left the page meanwhile.
    if (!drafts || !this.#isKeeping()) return;
    await drafts.open();
    const { expireDays } = this.host.settings();
    if (expireDays === undefined) return;
    for (const { id } of listExpired(drafts.list, expireDays, Date.now()))
      if (id !== this.state?.draft.id) void drafts.remove(id);
  }

  #load(pack: string, no: number): Promise<CriteriaSet | undefined> {
    return this.errors.attempt(() => this.fetchSet(pack, no));
  }

  /** @throws {Error} with a localized message */
  fetchSet(pack: string, no: number): Promise<CriteriaSet> {
    return this.#loader.loadSet(pack, no);
  }

  /** Clears messages about the previous page. */
  #move(state: form.FormState): void {
    this.state = state;
    this.errors.current = undefined;
    this.host.requestUpdate();
    this.host.arrive('page');
    if (this.deferred) return;
    // In the background; a failed connection only matters once the code is needed.
    const isReady = state.stage === 'questions' || state.stage === 'gate';
    const fetched = isReady
      ? this.host
          .painted()
          .then(() => this.#loader.loadDeferred())
          .catch(() => undefined)
      : this.errors.attempt(() => this.#loader.loadDeferred());
    void fetched.then(() => {
      this.host.requestUpdate();
      if (this.deferred && !isReady) this.host.arrive('page');
    });
  }

  #become(state: form.FormState, before: form.FormState): void {
    this.state = state;
    const isChanged = state.draft.assessment !== before.draft.assessment;
    // Store first: rendering takes time, and so may the host's listeners.
    if (isChanged) void this.keeper.keepDraft(state.draft);
    if (state.stage !== before.stage || state.position !== before.position) {
      this.copied = undefined;
      this.keeper.keepPage(state.draft);
      this.#move(state);
    }
    if (isChanged) this.#notifyChange();
    else this.host.requestUpdate();
    // The button that began or ended the trial is gone.
    if (!state.trial !== !before.trial) this.host.arrive('trial');
  }

  /** Notifies the screen and the host of a change. */
  #notifyChange(): void {
    this.host.requestUpdate();
    this.#emitSheet('ocop-change');
  }

  /** Takes over another tab's answers; those given under other rules are adapted first. */
  async #adoptDraft(draft: Draft): Promise<void> {
    const { state } = this;
    if (!state) return;
    if (draft.assessment === state.draft.assessment) {
      this.state = { ...state, draft };
      return;
    }
    const deferred = this.deferred ?? (await this.errors.attempt(() => this.#loader.loadDeferred()));
    const { state: now, host, keeper } = this;
    if (!deferred || !keeper.part || now?.draft.id !== draft.id) return;
    // The person may have gone on meanwhile.
    const latest = now.draft === state.draft ? draft : keeper.part.mergeDrafts(now.draft, draft);
    const carried = deferred.adaptDraft(latest, now.set, host.t);
    this.state = { ...now, draft: keeper.markChanges(latest, carried.draft) };
    this.#notifyChange();
  }

  #emitSheet(type: 'ocop-change' | 'ocop-complete' | 'ocop-return'): void {
    const { state, host } = this;
    if (!state) return;
    emit(host.target, type, {
      assessment: state.draft.assessment,
      result: evaluateWithoutTrial(state).result,
    });
  }
}

/** The draft with the wording of what was just answered. */
function withWording({ draft, set }: form.FormState): Draft {
  const wording = completeWording(draft.wording, draft.assessment.picks, set);
  return wording === draft.wording ? draft : { ...draft, wording };
}
