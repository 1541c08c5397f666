import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { OcopElement } from '../base/element.js';
import { tokens } from '../base/tokens.js';
import { sayIn } from '../base/words.js';
import { chooser } from './chooser.js';
import { conditions } from './conditions.js';
import { readDraftFile } from './draft-file.js';
import { inMemory, openDrafts, type Drafts } from './drafts.js';
import { begin, go, newAssessment, standingOf, type Draft, type FormState } from './form-state.js';
import { questions } from './questions.js';
import { resultPage } from './result.js';
import { formStyles } from './styles.js';
import { summary } from './summary.js';
import type { FormView } from './view.js';
import { FORM_WORDS } from './words.js';

const NARROW = '(max-width: 600px)';

/**
 * A producer assesses a product: chooses the group, answers the criteria with the result always in view, and
 * keeps a draft. Makes no request beyond its own modules and uploads nothing.
 *
 * @element ocop-self-assessment
 * @fires ocop-change - `{ assessment, result }`, after every answer
 * @fires ocop-complete - `{ assessment, result }`, when the result is opened with everything answered
 * @fires ocop-draft-saved - `{ id }`
 * @fires ocop-error - `{ message }`
 */
export class OcopSelfAssessment extends OcopElement {
  static formAssociated = true;
  static override styles = [tokens, formStyles];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    pack: { type: String },
    set: { type: Number },
    layout: { type: String },
    storage: { type: String },
    name: { type: String, reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    state: { state: true },
    words: { state: true },
    list: { state: true },
    message: { state: true },
    copied: { state: true },
    narrow: { state: true },
  };

  declare pack: string;
  /** Fixes the criteria set; without it the person chooses. */
  declare set: number | undefined;
  declare layout: 'steps' | 'all' | undefined;
  /** `browser` (default) keeps drafts on the device, `none` leaves them to the host. */
  declare storage: 'browser' | 'none' | undefined;
  declare name: string | undefined;
  declare required: boolean;
  declare disabled: boolean;
  declare readonly: boolean;
  declare protected state: FormState | undefined;
  declare protected words: string;
  declare protected list: readonly Draft[];
  declare protected message: string;
  declare protected copied: string | null;
  declare protected narrow: boolean;

  private readonly internals = this.attachInternals();
  private drafts: Promise<Drafts> = Promise.resolve(inMemory());
  private readonly width = matchMedia(NARROW);
  private readonly onWidth = (): void => {
    this.narrow = this.width.matches;
  };

  constructor() {
    super();
    this.pack = 'vn-qd-26-2026';
    this.required = this.disabled = this.readonly = false;
    this.words = this.message = '';
    this.list = [];
    this.copied = null;
    this.narrow = this.width.matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width.addEventListener('change', this.onWidth);
    if (this.storage !== 'none') {
      this.drafts = openDrafts(() => {
        this.message = this.say('lost');
      });
    }
    void this.drafts.then(async (drafts) => (this.list = await drafts.all()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width.removeEventListener('change', this.onWidth);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('set') && this.set !== undefined && this.state?.set.no !== this.set)
      void this.start(this.set);
    this.internals.setFormValue(this.state ? JSON.stringify(this.state.draft.assessment) : null);
    const left = this.state ? standingOf(this.state).result.unanswered.length : 1;
    const missing = this.required && left > 0;
    this.internals.setValidity(
      missing ? { valueMissing: true } : {},
      missing ? this.say('required', { count: left }) : '',
    );
  }

  /** The assessment so far, as JSON data; setting one shows it. */
  get assessment(): Assessment | undefined {
    return this.state?.draft.assessment;
  }

  /** Shows an assessment that the host kept. */
  async open(assessment: Assessment): Promise<void> {
    await this.show({ id: crypto.randomUUID(), assessment });
  }

  formResetCallback(): void {
    this.state = undefined;
    if (this.set !== undefined) void this.start(this.set);
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formStateRestoreCallback(state: string): void {
    void this.open(JSON.parse(state) as Assessment);
  }

  override render(): TemplateResult {
    const { state } = this;
    const notice = html`<p role="status" class=${this.message ? 'error' : ''}>${this.message}</p>`;
    if (!state) return html`${notice}${this.choosing()}`;
    const view: FormView = {
      state,
      standing: standingOf(state),
      lang: this.language.lang,
      say: this.say,
      disabled: this.disabled || this.readonly,
      layout: this.layout ?? (this.narrow ? 'steps' : 'all'),
      change: (step) => {
        this.change(step);
      },
      jump: (criterion) => {
        void this.jump(criterion);
      },
    };
    const page =
      state.stage === 'questions'
        ? questions(view)
        : state.stage === 'conditions'
          ? conditions(view)
          : resultPage(view, { copied: this.copied, copy: this.copy, download: this.download });
    return html`${notice}${summary(view)}${page}`;
  }

  private readonly say: FormView['say'] = (key, values) =>
    sayIn('ocop-self-assessment', FORM_WORDS, this.language.lang)(key, values);

  private choosing(): TemplateResult {
    return chooser({
      lang: this.language.lang,
      say: this.say,
      words: this.words,
      drafts: this.list,
      search: (words) => (this.words = words),
      begin: (set) => void this.start(set),
      resume: (draft) => void this.show(draft),
      remove: (draft) => void this.removeDraft(draft),
      open: (file) => void this.openFile(file),
    });
  }

  private async start(no: number): Promise<void> {
    const set = await this.load(this.pack, no);
    if (set) this.state = begin(set, { id: crypto.randomUUID(), assessment: newAssessment(set, new Date()) });
  }

  private async show(draft: Draft): Promise<void> {
    const set = await this.load(draft.assessment.pack, draft.assessment.set);
    if (set) this.state = begin(set, draft);
  }

  private async load(pack: string, no: number): Promise<CriteriaSet | undefined> {
    try {
      this.message = '';
      return await loadSet(pack, no, { lang: 'all' });
    } catch {
      this.fail(this.say('failed'));
      return undefined;
    }
  }

  private change(step: (state: FormState, now: Date) => FormState): void {
    if (!this.state) return;
    const before = this.state;
    this.state = step(before, new Date());
    const { draft, stage, position } = this.state;
    if (stage !== before.stage || position !== before.position) void this.arrive();
    if (draft !== before.draft) {
      // What is only tried is not the draft yet.
      if (!this.state.before) void this.save(draft);
      this.tell('ocop-change');
    }
    if (
      stage === 'result' &&
      before.stage !== 'result' &&
      standingOf(this.state).result.unanswered.length === 0
    ) {
      this.tell('ocop-complete');
    }
  }

  private async save(draft: Draft): Promise<void> {
    const drafts = await this.drafts;
    await drafts.save(draft);
    this.list = await drafts.all();
    this.dispatchEvent(
      new CustomEvent('ocop-draft-saved', { bubbles: true, composed: true, detail: { id: draft.id } }),
    );
  }

  private async removeDraft(draft: Draft): Promise<void> {
    const name = draft.assessment.product.name || this.say('unnamed');
    if (!confirm(this.say('delete-sure', { name }))) return;
    const drafts = await this.drafts;
    await drafts.remove(draft.id);
    this.list = await drafts.all();
  }

  private async openFile(file: File): Promise<void> {
    const read = await readDraftFile(file, this.language.lang);
    if ('refused' in read) this.fail(this.say('open-bad', { reason: read.refused }));
    else await this.open(read.assessment);
  }

  /** After a step the focus stands where the new page begins. */
  private async arrive(): Promise<void> {
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>('.heading, ocop-criterion');
    if (this.layoutNow() === 'steps' || this.state?.stage !== 'questions') place?.focus();
  }

  private async jump(criterion: string): Promise<void> {
    this.change((now) =>
      go(
        now,
        'questions',
        standingOf(now).result.criteria.findIndex((c) => c.criterion === criterion),
      ),
    );
    await this.updateComplete;
    const place = [...this.renderRoot.querySelectorAll('ocop-criterion')].find(
      (element) => element.view?.criterion.id === criterion,
    );
    place?.scrollIntoView({ block: 'start' });
    await place?.updateComplete;
    place?.focus();
  }

  private layoutNow(): 'steps' | 'all' {
    return this.layout ?? (this.narrow ? 'steps' : 'all');
  }

  private readonly copy = (code: string): void => {
    void navigator.clipboard.writeText(code).then(
      () => (this.copied = code),
      () => (this.copied = code),
    );
  };

  private readonly download = (): void => {
    if (!this.state) return;
    const { assessment } = this.state.draft;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`${JSON.stringify(assessment, null, 2)}\n`], { type: 'application/json' }),
    );
    link.download = `ocop-${assessment.set}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  private fail(message: string): void {
    this.message = message;
    this.dispatchEvent(new CustomEvent('ocop-error', { bubbles: true, composed: true, detail: { message } }));
  }

  private tell(type: 'ocop-change' | 'ocop-complete'): void {
    if (!this.state) return;
    const detail = { assessment: this.state.draft.assessment, result: standingOf(this.state).result };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-self-assessment': OcopSelfAssessment;
  }
}
