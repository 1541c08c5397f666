/** The result of a sheet so far, in words. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import { undeclaredConditions } from '../../form/undeclared-conditions.js';
import { shownAssessment } from '../../form/trial.js';
import { maxTotal } from '../../rules/max-total.js';
import type { FormView } from './form-view.js';

/** The gist of the summary, as one sentence for screen readers. */
export function evaluationText(view: FormView): string {
  const { t, state } = view;
  const { result } = view.evaluation;
  const left = result.unanswered.length;
  const now = [totalText(view), rankTitle(view, result.stars)].join(', ');
  const what = state.trial ? `${t('trying')} ${now}` : now;
  const certain = isProvisional(view) ? `${what} (${t('provisional')})` : what;
  return `${certain}. ${left > 0 ? t('left', { count: left }) : t('left-none')}.`;
}

export function totalText({ state, evaluation, t }: FormView): string {
  return t('total', { total: evaluation.result.total, max: maxTotal(state.set) });
}

export function rankTitle({ state, t, lang }: FormView, rank: number | null): string {
  return textIn(state.set.pack.bands.find((band) => band.rank === rank)?.title, lang) || t('no-rank');
}

/** Whether anything is answered: before that there are no stars to show, though the lowest rank begins at 0 points. */
export function isBegun({ state }: Pick<FormView, 'state'>): boolean {
  return Object.keys(shownAssessment(state).picks).length > 0;
}

/**
 * Whether the stars may still change without any answer being changed: a question is open, or a case that would take them away was neither
 * declared nor denied. Without a rank to lose, nothing that is open matters.
 */
export function isProvisional({ state, evaluation }: Pick<FormView, 'state' | 'evaluation'>): boolean {
  const { stars, unanswered } = evaluation.result;
  return stars !== null && (unanswered.length > 0 || undeclaredConditions(state).length > 0);
}

/** How many stars a row of this programme has. */
export function topRank({ pack }: CriteriaSet): number {
  return Math.max(...pack.bands.map(({ rank }) => rank));
}
