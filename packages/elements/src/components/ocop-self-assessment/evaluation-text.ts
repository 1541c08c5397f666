/** The result of a sheet so far, in words. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
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
  return left > 0
    ? `${what} (${t('provisional')}). ${t('left', { count: left })}.`
    : `${what}. ${t('left-none')}.`;
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

/** How many stars a row of this programme has. */
export function topRank({ pack }: CriteriaSet): number {
  return Math.max(...pack.bands.map(({ rank }) => rank));
}
