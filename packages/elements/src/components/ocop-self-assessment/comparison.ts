/** A trial beside the sheet as it is: stars and points before and after, on the same ruler. */
import { html, nothing, type TemplateResult } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import { dropTrial, keepTrial } from '../../form/form-state.js';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { rankTitle, topRank } from './evaluation-text.js';
import { renderFacts } from './facts.js';
import type { FormView } from './form-view.js';

/** What changes, in a few words: "72 → 73 điểm · 2 sao → 3 sao". */
export function renderChange(
  view: FormView,
  before: { readonly total: number; readonly stars: number | null },
  after: { readonly total: number; readonly stars: number | null },
): string {
  const { t } = view;
  const points = t('points-change', { from: before.total, to: after.total });
  return renderFacts(
    before.stars === after.stars
      ? [points]
      : [points, `${rankTitle(view, before.stars)} → ${rankTitle(view, after.stars)}`],
  );
}

/** Before and after; the ruler is drawn by whoever shows it. */
export function renderComparison(view: FormView): TemplateResult {
  const { state, t } = view;
  const sides = [
    { side: 'before', result: evaluateWithoutTrial(state).result },
    { side: 'after', result: view.evaluation.result },
  ] as const;
  return html`<dl class="comparison">
    ${sides.map(
      ({ side, result }) =>
        html`<div class=${side}>
          <dt>${t(side)}</dt>
          <dd>
            ${
              state.set.pack.scale
                ? starRow(
                    result.stars ?? 0,
                    topRank(state.set),
                    rankTitle(view, result.stars),
                    result.unanswered.length > 0 ? 'provisional' : 'reached',
                  )
                : rankTitle(view, result.stars)
            }
            <b>${t('points', { points: result.total })}</b>
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** What is tried on the pages with questions. */
export function renderTrial(view: FormView): TemplateResult | typeof nothing {
  const { state, t } = view;
  if (!state.trial) return nothing;
  return html`<div class="trial">
    <p>${t('trying')} ${renderChange(view, evaluateWithoutTrial(state).result, view.evaluation.result)}</p>
    ${renderTrialButtons(view)}
  </div>`;
}

/** All that is tried is kept or dropped. */
export function renderTrialButtons({ t, controller }: FormView): TemplateResult {
  return html`<div class="buttons">
    ${button(
      t('keep'),
      () => {
        controller.changeSheet(keepTrial);
      },
      'primary',
    )}
    ${button(t('drop'), () => {
      controller.changeSheet(dropTrial);
    })}
  </div>`;
}
