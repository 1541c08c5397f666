/** The star ladder: for each rank, whether the points are there and whether its minimums are, with what is missing in words. */
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import { starLadder, type LadderStep } from '../../form/star-ladder.js';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { rankTitle, topRank } from './evaluation-text.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { FormView } from './form-view.js';

export function renderLadder(view: FormView): TemplateResult {
  const { state, evaluation, t } = view;
  const steps = starLadder(state.set, evaluation.result);
  const next = steps.find(({ isReached }) => !isReached);
  return html`<h3>${t('ladder')}</h3>
    <ul class="ladder">
      ${steps.map((step) => html`<li>${renderStep(view, step, step === next)}</li>`)}
    </ul>`;
}

/** One line for a rank; the names of what it lacks unfold under it, and those of the next rank are there at once. */
function renderStep(view: FormView, step: LadderStep, isNext: boolean): TemplateResult {
  const { state, localizedText } = view;
  const { rank, missed, missedSections, isReached } = step;
  const line = html`${
      state.set.pack.scale
        ? starRow(rank, topRank(state.set), rankTitle(view, rank), isReached ? 'reached' : 'provisional')
        : html`<b>${localizedText(state.set.pack.bands.find((band) => band.rank === rank)?.title)}</b>`
    }<span class="signs">${renderSigns(view, step)}</span>`;
  if (missed.length + missedSections.length === 0) return html`<div class="step">${line}</div>`;
  return html`<details ?open=${isNext}>
    <summary class="step">${line}</summary>
    <ul class="named">
      ${renderMissed(view, step)}
    </ul>
  </details>`;
}

/** Points, then minimums; what both lack is said in one breath. */
function renderSigns({ t }: FormView, { short, missed, missedSections }: LadderStep): unknown {
  const count = missed.length + missedSections.length;
  if (short > 0 && count > 0)
    return renderSign(false, t('both-short', { points: short, count }).replace(/(\d) /g, '$1\u00a0'));
  const points = renderSign(
    short === 0,
    short === 0 ? t('points-enough') : t('points-short', { points: short }),
  );
  const minimums = renderSign(count === 0, count === 0 ? t('minimums-met') : t('minimums-missed', { count }));
  return html`${points}<span class="unseen">, </span> ${minimums}`;
}

/** A sign and words: neither stands alone. */
function renderSign(isGood: boolean, text: string): TemplateResult {
  return html`<span class=${isGood ? 'met' : 'lacking'}>${text}</span>`;
}

function renderMissed(view: FormView, { missed, missedSections }: LadderStep): TemplateResult[] {
  const { state, t, lang } = view;
  return [
    ...missedSections.map(({ section, required, points }) => {
      const title = sentenceCase(textIn(state.set.sections.find(({ id }) => id === section)?.title, lang));
      return html`<li>${t('section-needs', { section, title, required, points })}</li>`;
    }),
    ...missed.map(({ criterion }) => html`<li>${renderCriterionLink(view, criterion)}</li>`),
  ];
}

/** A criterion by its number and title, leading to it. */
export function renderCriterionLink(
  { state, localizedText, controller }: FormView,
  id: string,
): TemplateResult {
  const title = listScoredCriteria(state.set).find((criterion) => criterion.id === id)?.title;
  return button(
    html`${id} ${localizedText(title, sentenceCase)}`,
    () => {
      controller.pages.jumpTo(id);
    },
    'link',
  );
}
