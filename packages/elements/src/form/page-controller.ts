/** Turns the pages of the open sheet: forward, back, to a criterion, to the result or what is still missing before it. */
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { sentenceCase } from '../shared/i18n/sentence-case.js';
import type { FormHost } from './contract.js';
import type { ErrorReport } from './error-report.js';
import { evaluate, evaluateWithoutTrial } from './evaluation.js';
import { pageAfter, pageBefore, type FormStage } from './form-pages.js';
import { goToStage, type FormState, type FormStep } from './form-state.js';

/** The form whose pages are turned. */
export interface PagedForm {
  state: FormState | undefined;
  readonly errors: ErrorReport;
  changeSheet(step: FormStep): void;
  /** Notifies the host that the result was opened, and everything is answered. */
  emitComplete(): void;
}

export class PageController {
  /** The criteria that were just said to be unanswered. */
  missing: ReadonlySet<string> = new Set();
  /** The draft whose result led to the page that is open: forward leads back there. */
  returning: string | undefined;

  constructor(
    private readonly form: PagedForm,
    private readonly host: FormHost,
  ) {}

  /** @param position of the criterion to show; defaults to the current one */
  goTo(stage: FormStage, position?: number): void {
    this.returning = undefined;
    this.form.changeSheet((now) => goToStage(now, stage, position));
  }

  /** The next page. Whoever was just told what is unanswered is led from one of those to the next. */
  goForward(): void {
    const { state } = this.form;
    if (!state) return;
    if (this.leadsBack) {
      this.goTo('result');
      return;
    }
    if (state.stage === 'questions' && this.missing.size > 0) {
      const left = evaluate(state).result.unanswered.filter((id) => this.missing.has(id));
      const scored = listScoredCriteria(state.set);
      const next =
        scored.slice(state.position + 1).find(({ id }) => left.includes(id)) ??
        scored.slice(0, state.position).find(({ id }) => left.includes(id));
      if (next) {
        this.goTo('questions', scored.indexOf(next));
        return;
      }
      this.missing = new Set();
      this.finish();
      return;
    }
    const { stage, position } = pageAfter(state.set, state);
    if (stage === 'result') this.finish();
    else this.goTo(stage, position);
  }

  /** Whether forward leads back to the result, from where the person came to answer one more question. */
  get leadsBack(): boolean {
    return this.returning !== undefined && this.returning === this.form.state?.draft.id;
  }

  /** The page before this one; the first has none. */
  goBack(): void {
    const { state } = this.form;
    const page = state && pageBefore(state.set, state);
    if (page) this.goTo(page.stage, page.position);
  }

  jumpTo(criterion: string): void {
    const { form, host } = this;
    const { state } = form;
    if (!state) return;
    const position = listScoredCriteria(state.set).findIndex(({ id }) => id === criterion);
    if (state.stage === 'result') this.returning = state.draft.id;
    // The messages about what is missing stay.
    form.state = goToStage(state, 'questions', position);
    host.requestUpdate();
    host.arrive({ criterion });
  }

  /** Opens the result, or the error summary of what is unanswered. */
  finish(): void {
    const { form, host } = this;
    const { state } = form;
    if (!state) return;
    const { unanswered } = evaluate(state).result;
    if (unanswered.length === 0) {
      this.goTo('result');
      // A sheet that is complete only with its trial isn't complete.
      if (evaluateWithoutTrial(state).result.unanswered.length === 0) form.emitComplete();
      return;
    }
    this.missing = new Set(unanswered);
    form.errors.show(
      'missing',
      unanswered.map((criterion) => ({
        criterion,
        text: () => host.t('left-one', { criterion, title: this.#titleOf(criterion) }),
      })),
    );
  }

  #titleOf(criterion: string): string {
    const { state } = this.form;
    const source = state && listScoredCriteria(state.set).find(({ id }) => id === criterion);
    return sentenceCase(textIn(source?.title, this.host.settings().lang));
  }
}
