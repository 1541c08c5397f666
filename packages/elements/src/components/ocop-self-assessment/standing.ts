/** Where the sheet stands while it is filled in, and what to do for the rank aimed at: a sheet on a phone, a column on a desk. */
import { html, nothing, type TemplateResult } from 'lit';
import { findCeiling } from '../../form/ceiling.js';
import { beginTrial } from '../../form/form-state.js';
import { reach } from '../../form/reach.js';
import { shownAssessment } from '../../form/trial.js';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { isProvisional, isBegun, rankTitle, topRank, totalText } from './evaluation-text.js';
import type { FormView } from './form-view.js';
import type { FormMessageKey } from './message-key.js';
import { renderRuler } from './points-ruler.js';
import { saveSheet } from './save-sheet.js';
import { renderSectionBars } from './section-bars.js';
import { renderCriterionLink } from './star-ladder-view.js';
import { renderTarget } from './target-field.js';
import { renderTasks } from './task-cards.js';

/** @param evaluation to show; a former one while the answers are being painted */
export function renderStanding(view: FormView, evaluation = view.evaluation): TemplateResult {
  const { state, t, layout, controller } = view;
  const painted: FormView = { ...view, evaluation };
  return html`<div class="standing">
    ${layout === 'steps' ? renderStars(painted) : nothing} ${renderRuler(painted, evaluation.result.total)}
    ${renderCeiling(painted)} ${renderSectionBars(painted)} ${renderTasks(painted, renderTarget(view))}
    ${
      state.trial
        ? nothing
        : action(
            'try',
            () => {
              controller.changeSheet(beginTrial);
            },
            'link try',
          )
    }
    ${
      state.stage === 'result'
        ? nothing
        : action(evaluation.result.unanswered.length > 0 ? 'see-result' : 'finish', () => {
            if (evaluation.result.unanswered.length > 0) controller.pages.goTo('result');
            else controller.pages.finish();
          })
    }
    ${action('download', () => {
      saveSheet((controller.state ?? state).draft.assessment);
    })}
    ${action('choose', () => {
      controller.leaveSheet();
    })}
    ${controller.keeper.saveState === 'kept' ? html`<p class="hint">${t('saved')}</p>` : nothing}
  </div>`;

  function action(word: FormMessageKey, act: () => void, className = 'link'): TemplateResult {
    return html`<p>${button(t(word), act, className)}</p>`;
  }
}

/** On a desk the bar above says so already. */
function renderStars(view: FormView): TemplateResult {
  const { state, t } = view;
  const { stars } = view.evaluation.result;
  const rank = rankTitle(view, stars);
  const provisional = isProvisional(view);
  return html`<p class="so-far">
    ${
      state.set.pack.scale
        ? starRow(
            isBegun(view) ? (stars ?? 0) : 0,
            topRank(state.set),
            rank,
            provisional ? 'provisional' : 'reached',
          )
        : html`<b>${rank}</b>`
    }
    <strong>${totalText(view)}</strong>
    ${provisional ? html`<span class="chip">${t('provisional')}</span>` : nothing}
  </p>`;
}

/** As many criteria as are named before the rest is only counted. */
const NAMED = 3;

/** How high the stars can still go, and which picks hold them down. */
export function renderCeiling(view: FormView): TemplateResult | typeof nothing {
  const { state, evaluation, t } = view;
  const { picks } = shownAssessment(state);
  if (!isBegun(view)) return nothing;
  const ceiling = findCeiling(state.set, picks, evaluation.result, reach(evaluation));
  if (!ceiling) return nothing;
  const rank = rankTitle(view, ceiling.rank);
  const { criteria } = ceiling;
  // Once everything is answered and no pick holds it down, the verdict says it all.
  if (criteria.length === 0 && evaluation.result.unanswered.length === 0) return nothing;
  if (criteria.length === 0) return html`<p class="ceiling">${t('ceiling-rank', { rank })}</p>`;
  const why = t('ceiling', { rank });
  const [first] = criteria;
  if (first !== undefined && criteria.length === 1)
    return html`<p class="ceiling">${why} ${renderCriterionLink(view, first)}</p>`;
  return html`<p class="ceiling">${why}:</p>
    <ul class="named">
      ${criteria.slice(0, NAMED).map((id) => html`<li>${renderCriterionLink(view, id)}</li>`)}
      ${criteria.length > NAMED ? html`<li>${t('and-more', { count: criteria.length - NAMED })}</li>` : nothing}
    </ul>`;
}

/** How many points and which ranks the sheet can still have. */
export function rangeText(view: FormView): string {
  const { total, stars } = reach(view.evaluation);
  const ranks = [...new Set([stars.least, stars.most])].map((rank) => rankTitle(view, rank));
  return view.t('range', { ...total, rank: ranks.join(' – ') });
}
