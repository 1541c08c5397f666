/** The work behind the form: begins, changes and ends one sheet. Knows nothing of how it looks. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import { tell } from '../shared/emit.js';
import type { GivenPacks } from '../rules/pack-id.js';
import type { Say } from '../shared/i18n/messages.js';
import type { LoadSet } from './read-assessment.js';
import { draftOf, type Draft } from './drafts/draft.js';
import type { Drafts } from './drafts/draft-store.js';
import { chosen, marked, merge } from './drafts/merge-drafts.js';
import type { FormError } from '../components/ocop-self-assessment/error-summary.js';
import type { EvidenceLimits } from './evidence-files.js';
import * as form from './form-state.js';
import type { Place } from '../shared/scroll-into-view.js';
import { Keeping } from './draft-keeper.js';
import type * as Later from '../components/ocop-self-assessment/deferred.js';
import { Loading } from './form-loader.js';
import { realStandingOf, standingOf } from './evaluation.js';
import type { FormWord } from '../components/ocop-self-assessment/messages.vi.js';

/** What the work asks of the element it works for. */
export interface WorkHost {
  /** Where events start. */
  readonly target: EventTarget;
  readonly say: Say<FormWord>;
  readonly requestUpdate: () => void;
  readonly arrive: (at: Place) => void;
  /** Once all that was asked for is drawn. */
  readonly drawn: () => Promise<unknown>;
  /** As the host's page has set them by now. */
  readonly settings: () => {
    readonly pack: string;
    readonly packs: GivenPacks;
    /** Whether drafts are kept in this browser. */
    readonly keeps: boolean;
    readonly lang: string;
    readonly limits: EvidenceLimits;
  };
}

export class FormWork {
  state: form.FormState | undefined;
  /** What has to be looked at. */
  errors: { readonly title: FormWord; readonly list: readonly FormError[] } | undefined;
  /** The criteria that were just said to be unanswered. */
  missing: ReadonlySet<string> = new Set();
  /** Why files were refused just now, by criterion. */
  refused: Readonly<Record<string, readonly string[]>> = {};
  /** Whether it is not known yet with what a fixed set begins. */
  fixing = false;
  readonly keeping: Keeping;
  readonly #loading: Loading;

  constructor(private readonly host: WorkHost) {
    this.#loading = new Loading(host);
    this.keeping = new Keeping({
      ...host,
      state: () => this.state,
      adopt: (draft) => {
        void this.#adopt(draft);
      },
      explain: () => {
        if (!this.later) void this.#loading.laterParts().then(host.requestUpdate, () => undefined);
      },
    });
  }

  get drafts(): Drafts {
    return this.keeping.drafts;
  }

  get later(): Loading['later'] {
    return this.#loading.later;
  }

  get given(): Loading['given'] {
    return this.#loading.given;
  }

  get former(): Loading['former'] {
    return this.#loading.former;
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
      await this.#loading.givenPacks();
      const messages = this.given?.problems(packs, lang) ?? [];
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
    this.#move(form.begin(set, draftOf(form.newAssessment(set, new Date()), set)));
  }

  async resume(draft: Draft): Promise<void> {
    const { assessment } = draft;
    const { say } = this.host;
    // A sheet of another law, or carried from one, is not shown without a word.
    if (assessment.pack !== this.host.settings().pack || assessment['former']) {
      const held = await this.#attempt(async () => (await this.#loading.formerLaw(this)).holds(draft));
      if (held) return;
    }
    const set = await this.#load(assessment.pack, assessment.set);
    const later = await this.#attempt(() => this.#loading.laterParts());
    if (!set || !later) return;
    const carried = later.carryOver(draft, set, say);
    const own = marked(draft, carried.draft, this.drafts.tab, Date.now());
    this.keeping.forget();
    this.#move(form.begin(set, own));
    const mended = this.drafts.mended.delete(draft.id);
    const lines = [...(mended ? [{ text: say('mended-kept') }] : []), ...carried.changed];
    if (lines.length > 0) this.#report(mended ? 'mended' : 'changed', lines);
    await this.keeping.keep(own);
  }

  /** A sheet from outside becomes a draft of its own. */
  async take(read: (later: typeof Later, load: LoadSet) => Promise<Assessment>): Promise<void> {
    await this.#attempt(async () => {
      const load: LoadSet = (pack = this.host.settings().pack, no) => this.fetchSet(pack, no);
      await this.resume(draftOf(await read(await this.#loading.laterParts(), load)));
    });
  }

  /** The page may have turned to another language: then the same set, in its words. */
  async follow(): Promise<void> {
    const { lang } = this.host.settings();
    const { state } = this;
    if (!state || this.#loading.spoken === lang) return;
    const set = await this.#load(state.set.pack.id, state.set.no);
    if (!set || this.state?.set.no !== set.no) return;
    this.state = { ...this.state, set };
    this.host.requestUpdate();
  }

  /** What changes the sheet is handed to the store before anything else follows. */
  change(step: form.Step): void {
    const { state: before } = this;
    if (!before) return;
    const now = new Date();
    const after = step(before, now);
    const { draft } = after;
    this.#become({ ...after, draft: marked(before.draft, draft, this.drafts.tab, now.getTime()) }, before);
  }

  /** Where two tabs answered differently, one answer is taken. @param value of the cell; nothing to leave it empty */
  choose(key: string, value: unknown): void {
    const { state } = this;
    if (!state) return;
    const draft = chosen(state.draft, key, value, this.drafts.tab, Date.now());
    // What the other tab chose may be of other rules, or the screen has it already.
    void this.#adopt(draft).then(() => {
      void this.keeping.keep(this.state?.draft ?? draft);
      this.#follow();
    });
  }

  /** What was deleted elsewhere, or taken by a later version, is kept under a new name. */
  keepAsNew(): void {
    const { state } = this;
    if (!state) return;
    const draft = this.keeping.renamed(state.draft);
    this.state = { ...state, draft };
    void this.keeping.keep(draft);
    this.#follow();
  }

  /** @param position of the criterion to stand before; the present one unless said */
  go(stage: form.Stage, position?: number): void {
    this.change((now) => form.go(now, stage, position));
  }

  jump(criterion: string): void {
    const { state, host } = this;
    if (!state) return;
    const position = form.leafSources(state.set).findIndex(({ id }) => id === criterion);
    this.state = form.go(state, 'questions', position);
    host.requestUpdate();
    host.arrive({ criterion });
  }

  /** To the result, or to the list of what is unanswered. */
  finish(): void {
    const { state, host } = this;
    if (!state) return;
    const { unanswered } = standingOf(state).result;
    if (unanswered.length === 0) {
      this.go('result');
      // A sheet that is complete only with what is tried is not.
      if (realStandingOf(state).result.unanswered.length === 0) this.#tellSheet('ocop-complete');
      return;
    }
    this.missing = new Set(unanswered);
    const sources = form.leafSources(state.set);
    this.#report(
      'errors',
      unanswered.map((criterion) => {
        const title = textIn(sources.find(({ id }) => id === criterion)?.title, host.settings().lang);
        return { criterion, text: host.say('left-one', { criterion, title }) };
      }),
    );
  }

  /** Back to the choice of a product; the draft stays. */
  leave(): void {
    this.keeping.forget();
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
      const { takeFiles } = await this.#loading.laterParts();
      const reasons = await takeFiles(files, host.settings().limits, host.say, {
        kind: kinds?.length === 1 ? kinds[0] : undefined,
        attached: () => (this.state ? form.evidenceOf(this.state, criterion) : []),
        take: (evidence, file) => {
          this.change((now, time) => form.attach(now, criterion, evidence, time));
          tell(host.target, 'ocop-evidence', { criterion, evidence, file });
        },
      });
      this.refused = { ...this.refused, [criterion]: reasons };
      host.requestUpdate();
      for (const message of reasons) tell(host.target, 'ocop-error', { message });
    });
  }

  detach(criterion: string, position: number): void {
    const evidence = this.state && form.evidenceOf(this.state, criterion)[position];
    if (!evidence) return;
    this.change((now, time) => form.detach(now, criterion, position, time));
    tell(this.host.target, 'ocop-evidence', { criterion, evidence, file: null });
  }

  /** Says what could not be done. */
  fail(...messages: readonly string[]): void {
    this.#report(
      'errors',
      messages.map((text) => ({ text })),
    );
    for (const message of messages) tell(this.host.target, 'ocop-error', { message });
  }

  #load(pack: string, no: number): Promise<CriteriaSet | undefined> {
    return this.#attempt(() => this.fetchSet(pack, no));
  }

  /** @throws {Error} in the person's words */
  fetchSet(pack: string, no: number): Promise<CriteriaSet> {
    return this.#loading.set(pack, no, this);
  }

  /** A new page: what was said about the last one is gone. */
  #move(state: form.FormState): void {
    this.state = state;
    this.errors = undefined;
    this.host.requestUpdate();
    this.host.arrive('page');
    if (this.later) return;
    // Behind the questions; and before it is needed, nobody need know that the line has dropped.
    const fetched =
      state.stage === 'questions'
        ? this.host
            .drawn()
            .then(() => this.#loading.laterParts())
            .catch(() => undefined)
        : this.#attempt(() => this.#loading.laterParts());
    void fetched.then(() => {
      this.host.requestUpdate();
      if (this.later && this.state?.stage !== 'questions') this.host.arrive('page');
    });
  }

  /** @returns nothing where it failed, which is told */
  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.fail(await this.#loading.inWords(error));
      return undefined;
    }
  }

  #become(state: form.FormState, before: form.FormState): void {
    this.state = state;
    const isChanged = state.draft !== before.draft;
    // Drawing takes its time, and so may the host: first the store has it.
    if (isChanged) void this.keeping.keep(state.draft);
    if (state.stage !== before.stage || state.position !== before.position) this.#move(state);
    if (isChanged) this.#follow();
    else this.host.requestUpdate();
  }

  /** The screen and the host learn of a change. */
  #follow(): void {
    this.host.requestUpdate();
    this.#tellSheet('ocop-change');
  }

  /** Another tab's answers come into the sheet; what was answered under other rules is carried over first. */
  async #adopt(draft: Draft): Promise<void> {
    const { state } = this;
    if (!state) return;
    if (draft.assessment === state.draft.assessment) {
      this.state = { ...state, draft };
      return;
    }
    const later = this.later ?? (await this.#attempt(() => this.#loading.laterParts()));
    const { state: now, host } = this;
    if (!later || now?.draft.id !== draft.id) return;
    // While that was fetched, the person may have gone on.
    const latest = now.draft === state.draft ? draft : merge(now.draft, draft);
    const carried = later.carryOver(latest, now.set, host.say);
    this.state = { ...now, draft: marked(latest, carried.draft, this.drafts.tab, Date.now()) };
    this.#follow();
  }

  #report(title: FormWord, list: readonly FormError[]): void {
    this.errors = { title, list };
    this.host.requestUpdate();
    this.host.arrive('errors');
  }

  #tellSheet(type: 'ocop-change' | 'ocop-complete'): void {
    const { state, host } = this;
    if (!state) return;
    tell(host.target, type, { assessment: state.draft.assessment, result: realStandingOf(state).result });
  }
}
