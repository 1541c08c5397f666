/** The result of a sheet so far, in words. */
import { textIn } from '@ocop-kit/engine';
import { maxTotal } from '../../rules/max-total.js';
import type { FormView } from './form-view.js';

/** The gist of the summary, as one sentence for screen readers. */
export function evaluationText(view: FormView): string {
  const { t } = view;
  const { result } = view.evaluation;
  const left = result.unanswered.length;
  const now = [totalText(view), rankTitle(view, result.stars)];
  return left > 0
    ? `${now.join(', ')} (${t('provisional')}). ${t('left', { count: left })}.`
    : `${now.join(', ')}. ${t('left-none')}.`;
}

export function totalText({ state, evaluation, t }: FormView): string {
  return t('total', { total: evaluation.result.total, max: maxTotal(state.set) });
}

export function rankTitle({ state, t, lang }: FormView, rank: number | null): string {
  return textIn(state.set.pack.bands.find((band) => band.rank === rank)?.title, lang) || t('no-rank');
}
