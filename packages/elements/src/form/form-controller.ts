/** The work behind the form: begins, changes and ends one sheet. Knows nothing of how it looks. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import { emit } from '../shared/emit.js';
import type { CustomPacks } from '../rules/pack-id.js';
import type { Translate } from '../shared/i18n/messages.js';
import type { LoadSet } from './read-assessment.js';
import { createDraft, type Draft } from './drafts/draft.js';
import type { DraftStore } from './drafts/draft-store.js';
import { resolveCell, markChanges, mergeDrafts } from './drafts/merge-drafts.js';
import type { FormError } from '../components/ocop-self-assessment/error-summary.js';
import type { EvidenceLimits } from './evidence-files.js';
import * as form from './form-state.js';
import type { ScrollTarget } from '../shared/scroll-into-view.js';
import { DraftKeeper } from './draft-keeper.js';
import type * as Later from '../components/ocop-self-assessment/deferred.js';
import { FormLoader } from './form-loader.js';
import { evaluateWithoutTrial, evaluate } from './evaluation.js';
import type { FormMessageKey } from '../components/ocop-self-assessment/messages.vi.js';

/** What the work asks of the element it works for. */
export interface FormHost {
  /** Where events start. */
  readonly target: EventTarget;
  readonly t: Translate<FormMessageKey>;
  readonly requestUpdate: () => void;
  readonly arrive: (at: ScrollTarget) => void;
  /** Once all that was asked for is drawn. */
  readonly drawn: () => Promise<unknown>;
  /** As the host's page has set them by now. */
  readonly settings: () => {
    readonly pack: string;
    readonly packs: CustomPacks;
    /** Whether drafts are kept in this browser. */
    readonly keeps: boolean;
    readonly lang: string;
    readonly limits: EvidenceLimits;
  };
}

export class FormController {
  state: form.FormState | undefined;
  /** What has to be looked at. */
  errors: { readonly title: FormMessageKey; readonly list: readonly FormError[] } | undefined;
  /** The criteria that were just said to be unanswered. */
  missing: ReadonlySet<string> = new Set();
  /** Why files were refused just now, by criterion. */
  refused: Readonly<Record<string, readonly string[]>> = {};
  /** Whether it is not known yet with what a fixed set begins. */
  fixing = false;
  readonly keeper: DraftKeeper;
  readonly #loading: FormLoader;

  constructor(private readonly host: FormHost) {
    this.#loading = new FormLoader(host);
    this.keeper = new DraftKeeper({
      ...host,
      state: () => this.state,
      adopt: (draft) => {
        void this.#adopt(draft);
      },
      explain: () => {
        if (!this.deferred) void this.#loading.loadDeferred().then(host.requestUpdate, () => undefined);
      },
    });
  }

  get drafts(): DraftStore {
    return this.keeper.drafts;
  }

  get deferred(): FormLoader['deferred'] {
    return this.#loading.deferred;
  }

  get customPacks(): FormLoader['customPacks'] {
    return this.#loading.customPacks;
  }

  get migration(): FormLoader['migration'] {
    return this.#loading.migration;
  }

  /** Brings back the drafts of this browser. */
  async open(): Promise<void> {
    if (!this.host.settings().keeps) return;
    await this.drafts.open();
  }

  /** Leaves the other tabs and the store to themselves, until it is opened again. */
  close(): void {
    this.drafts.close();
  }

  /** The page has given packs: says what is wrong with them, and takes the sheet along to a pack that is new. */
  async provide(): Promise<void> {
    const { packs, lang } = this.host.settings();
    await this.#attempt(async () => {
      await this.#loading.loadCustomPacks();
      const messages = this.customPacks?.describeProblems(packs, lang) ?? [];
      if (messages.length > 0) this.fail(...messages);
    });
    this.host.requestUpdate();
    const { state } = this;
    if (!state) return;
    const { pack, no } = state.set;
    const set = await this.#load(pack.id, no);
    if (set && set !== state.set && state === this.state) await this.resume(state.draft);
  }

  /** Whether this set of this pack is in front of the person. */
  shows(pack: string, no: number): boolean {
    const set = this.state?.set;
    return set?.no === no && set.pack.id === pack;
  }

  /** A fixed set begins at once, unless a draft of it waits. */
  async fix(no: number): Promise<void> {
    this.fixing = true;
    await this.open();
    const { pack } = this.host.settings();
    const waiting = this.drafts.list.some(
      ({ assessment }) => assessment.set === no && assessment.pack === pack,
    );
    if (waiting) this.leave();
    else await this.start(no);
    this.fixing = false;
    this.host.requestUpdate();
  }

  async start(no: number): Promise<void> {
    const { pack } = this.host.settings();
    // At once where it is here: a form that is reset has its value back before anybody asks.
    const set = this.shows(pack, no) ? this.state?.set : await this.#load(pack, no);
    if (!set) return;
    this.leave();
    this.#move(form.beginForm(set, createDraft(form.createAssessment(set, new Date()), set)));
  }

  async resume(draft: Draft): Promise<void> {
    const { assessment } = draft;
    const { t } = this.host;
    // A sheet of another law, or carried from one, is not shown without a word.
    if (assessment.pack !== this.host.settings().pack || assessment['former']) {
      const held = await this.#attempt(async () =>
        (await this.#loading.loadMigration(this)).takesOver(draft),
      );
      if (held) return;
    }
    const set = await this.#load(assessment.pack, assessment.set);
    const deferred = await this.#attempt(() => this.#loading.loadDeferred());
    if (!set || !deferred) return;
    const carried = deferred.adaptDraft(draft, set, t);
    const own = markChanges(draft, carried.draft, this.drafts.tab, Date.now());
    this.keeper.forget();
    this.#move(form.beginForm(set, own));
    const repaired = this.drafts.repairedIds.delete(draft.id);
    const lines = [...(repaired ? [{ text: t('mended-kept') }] : []), ...carried.changed];
    if (lines.length > 0) this.#report(repaired ? 'mended' : 'changed', lines);
    await this.keeper.keep(own);
  }

  /** A sheet from outside becomes a draft of its own. */
  async take(read: (deferred: typeof Later, load: LoadSet) => Promise<Assessment>): Promise<void> {
    await this.#attempt(async () => {
      const load: LoadSet = (pack = this.host.settings().pack, no) => this.fetchSet(pack, no);
      await this.resume(createDraft(await read(await this.#loading.loadDeferred(), load)));
    });
  }

  /** The page may have turned to another language: then the same set, in its words. */
  async follow(): Promise<void> {
    const { lang } = this.host.settings();
    const { state } = this;
    if (!state || this.#loading.language === lang) return;
    const set = await this.#load(state.set.pack.id, state.set.no);
    if (!set || this.state?.set.no !== set.no) return;
    this.state = { ...this.state, set };
    this.host.requestUpdate();
  }

  /** What changes the sheet is handed to the store before anything else follows. */
  change(step: form.FormStep): void {
    const { state: before } = this;
    if (!before) return;
    const now = new Date();
    const after = step(before, now);
    const { draft } = after;
    this.#become(
      { ...after, draft: markChanges(before.draft, draft, this.drafts.tab, now.getTime()) },
      before,
    );
  }

  /** Where two tabs answered differently, one answer is taken. @param value of the cell; nothing to leave it empty */
  choose(key: string, value: unknown): void {
    const { state } = this;
    if (!state) return;
    const draft = resolveCell(state.draft, key, value, this.drafts.tab, Date.now());
    // What the other tab chose may be of other rules, or the screen has it already.
    void this.#adopt(draft).then(() => {
      void this.keeper.keep(this.state?.draft ?? draft);
      this.#follow();
    });
  }

  /** What was deleted elsewhere, or taken by a later version, is kept under a new name. */
  keepAsNew(): void {
    const { state } = this;
    if (!state) return;
    const draft = this.keeper.renameDraft(state.draft);
    this.state = { ...state, draft };
    void this.keeper.keep(draft);
    this.#follow();
  }

  /** @param position of the criterion to stand before; the present one unless said */
  go(stage: form.FormStage, position?: number): void {
    this.change((now) => form.goToStage(now, stage, position));
  }

  jump(criterion: string): void {
    const { state, host } = this;
    if (!state) return;
    const position = form.leafSources(state.set).findIndex(({ id }) => id === criterion);
    this.state = form.goToStage(state, 'questions', position);
    host.requestUpdate();
    host.arrive({ criterion });
  }

  /** To the result, or to the list of what is unanswered. */
  finish(): void {
    const { state, host } = this;
    if (!state) return;
    const { unanswered } = evaluate(state).result;
    if (unanswered.length === 0) {
      this.go('result');
      // A sheet that is complete only with what is tried is not.
      if (evaluateWithoutTrial(state).result.unanswered.length === 0) this.#emitSheet('ocop-complete');
      return;
    }
    this.missing = new Set(unanswered);
    const sources = form.leafSources(state.set);
    this.#report(
      'errors',
      unanswered.map((criterion) => {
        const title = textIn(sources.find(({ id }) => id === criterion)?.title, host.settings().lang);
        return { criterion, text: host.t('left-one', { criterion, title }) };
      }),
    );
  }

  /** Back to the choice of a product; the draft stays. */
  leave(): void {
    this.keeper.forget();
    this.state = this.errors = undefined;
    this.missing = new Set();
    this.refused = {};
    this.host.requestUpdate();
    this.host.arrive('page');
  }

  async attach(criterion: string, files: readonly File[]): Promise<void> {
    const { state, host } = this;
    const kinds = state && form.leafSources(state.set).find(({ id }) => id === criterion)?.evidence;
    await this.#attempt(async () => {
      const { attachFiles } = await this.#loading.loadDeferred();
      const reasons = await attachFiles(files, host.settings().limits, host.t, {
        kind: kinds?.length === 1 ? kinds[0] : undefined,
        attached: () => (this.state ? form.evidenceOf(this.state, criterion) : []),
        take: (evidence, file) => {
          this.change((now, time) => form.attachEvidence(now, criterion, evidence, time));
          emit(host.target, 'ocop-evidence', { criterion, evidence, file });
        },
      });
      this.refused = { ...this.refused, [criterion]: reasons };
      host.requestUpdate();
      for (const message of reasons) emit(host.target, 'ocop-error', { message });
    });
  }

  detach(criterion: string, position: number): void {
    const evidence = this.state && form.evidenceOf(this.state, criterion)[position];
    if (!evidence) return;
    this.change((now, time) => form.detachEvidence(now, criterion, position, time));
    emit(this.host.target, 'ocop-evidence', { criterion, evidence, file: null });
  }

  /** Says what could not be done. */
  fail(...messages: readonly string[]): void {
    this.#report(
      'errors',
      messages.map((text) => ({ text })),
    );
    for (const message of messages) emit(this.host.target, 'ocop-error', { message });
  }

  #load(pack: string, no: number): Promise<CriteriaSet | undefined> {
    return this.#attempt(() => this.fetchSet(pack, no));
  }

  /** @throws {Error} in the person's words */
  fetchSet(pack: string, no: number): Promise<CriteriaSet> {
    return this.#loading.loadSet(pack, no, this);
  }

  /** A new page: what was said about the last one is gone. */
  #move(state: form.FormState): void {
    this.state = state;
    this.errors = undefined;
    this.host.requestUpdate();
    this.host.arrive('page');
    if (this.deferred) return;
    // Behind the questions; and before it is needed, nobody need know that the line has dropped.
    const fetched =
      state.stage === 'questions'
        ? this.host
            .drawn()
            .then(() => this.#loading.loadDeferred())
            .catch(() => undefined)
        : this.#attempt(() => this.#loading.loadDeferred());
    void fetched.then(() => {
      this.host.requestUpdate();
      if (this.deferred && this.state?.stage !== 'questions') this.host.arrive('page');
    });
  }

  /** @returns nothing where it failed, which is told */
  async #attempt<T>(task: () => Promise<T>): Promise<T | undefined> {
    try {
      return await task();
    } catch (error) {
      this.fail(await this.#loading.describeError(error));
      return undefined;
    }
  }

  #become(state: form.FormState, before: form.FormState): void {
    this.state = state;
    const isChanged = state.draft !== before.draft;
    // Drawing takes its time, and so may the host: first the store has it.
    if (isChanged) void this.keeper.keep(state.draft);
    if (state.stage !== before.stage || state.position !== before.position) this.#move(state);
    if (isChanged) this.#follow();
    else this.host.requestUpdate();
  }

  /** The screen and the host learn of a change. */
  #follow(): void {
    this.host.requestUpdate();
    this.#emitSheet('ocop-change');
  }

  /** Another tab's answers come into the sheet; what was answered under other rules is carried over first. */
  async #adopt(draft: Draft): Promise<void> {
    const { state } = this;
    if (!state) return;
    if (draft.assessment === state.draft.assessment) {
      this.state = { ...state, draft };
      return;
    }
    const deferred = this.deferred ?? (await this.#attempt(() => this.#loading.loadDeferred()));
    const { state: now, host } = this;
    if (!deferred || now?.draft.id !== draft.id) return;
    // While that was fetched, the person may have gone on.
    const latest = now.draft === state.draft ? draft : mergeDrafts(now.draft, draft);
    const carried = deferred.adaptDraft(latest, now.set, host.t);
    this.state = { ...now, draft: markChanges(latest, carried.draft, this.drafts.tab, Date.now()) };
    this.#follow();
  }

  #report(title: FormMessageKey, list: readonly FormError[]): void {
    this.errors = { title, list };
    this.host.requestUpdate();
    this.host.arrive('errors');
  }

  #emitSheet(type: 'ocop-change' | 'ocop-complete'): void {
    const { state, host } = this;
    if (!state) return;
    emit(host.target, type, {
      assessment: state.draft.assessment,
      result: evaluateWithoutTrial(state).result,
    });
  }
}
