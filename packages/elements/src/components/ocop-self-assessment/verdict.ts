/** The verdict of a sheet: stars, one sentence that agrees with itself, the requirement that blocks, and the points on a ruler. */
import { explain } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import { starLadder } from '../../form/star-ladder.js';
import { starRow } from '../../shared/templates/star-row.js';
import { renderChange, renderComparison, renderTrialButtons } from './comparison.js';
import { isProvisional, rankTitle, topRank, totalText } from './evaluation-text.js';
import type { FormView } from './form-view.js';
import { renderOpenQuestions } from './open-questions.js';
import { renderRuler } from './points-ruler.js';
import { renderCriterionLink } from './star-ladder-view.js';
import { isTriedOnCards } from './task-cards.js';

/** The verdict is of the sheet as it is; what is tried stands beside it. */
export function renderVerdict(view: FormView): TemplateResult {
  const { state, t } = view;
  const real: FormView = { ...view, evaluation: evaluateWithoutTrial(state) };
  const { result } = real.evaluation;
  const provisional = isProvisional(real);
  const { outcome } = result;
  const rank =
    outcome === 'disqualified' || outcome === 'ineligible' ? t(outcome) : rankTitle(real, result.stars);
  const [verdict] = explainResult(real);
  return html`<section class="verdict" aria-labelledby="verdict">
    <div class="rank">
      ${
        state.set.pack.scale && result.stars !== null
          ? starRow(
              result.stars,
              topRank(state.set),
              provisional ? `${rank} (${t('provisional')})` : rank,
              provisional ? 'provisional' : 'reached',
            )
          : nothing
      }
      ${provisional ? html`<span class="chip">${t('provisional')}</span>` : nothing}
    </div>
    <h2 tabindex="-1" class="heading" id="verdict">${rank} · ${totalText(real)}</h2>
    ${verdict ? html`<p class="sentence" lang=${explainLanguage(real)}>${verdict.text}</p>` : nothing}
    ${renderBlocking(real)} ${renderOpenQuestions(real)}
    ${
      state.trial && !isTriedOnCards(real)
        ? html`<div class="trial">
            <p><b>${t('trying')}</b> ${renderChange(view, result, view.evaluation.result)}</p>
            ${renderComparison(view)} ${renderRuler(view, result.total, view.evaluation.result.total)}
            ${renderTrialButtons(view)}
          </div>`
        : renderRuler(view, result.total)
    }
  </section>`;
}

/** The requirements of the rank above, where the points would be enough for it. */
function renderBlocking(view: FormView): TemplateResult | typeof nothing {
  const { state, evaluation, t } = view;
  const { result } = evaluation;
  if (result.stars === null || result.unanswered.length > 0) return nothing;
  const step = starLadder(state.set, result).find(({ isReached }) => !isReached);
  if (!step) return nothing;
  const { short, missed, missedSections } = step;
  const rank = rankTitle(view, step.rank);
  const count = missed.length + missedSections.length;
  if (count === 0) return short > 0 ? html`<p>${t('blocked-points', { points: short, rank })}</p>` : nothing;
  // The sentence above counts them, and the ladder below names them: only a single one is the whole answer.
  if (short === 0 && count > 1) return nothing;
  const [only] = count === 1 ? missed : [];
  return html`<p class="blocking">
    ${t(short > 0 ? 'blocked-both' : 'blocked', { points: short, rank, count })}${only ? ':' : '.'}
    ${only ? renderCriterionLink(view, only.criterion) : nothing}
  </p>`;
}

/** The pack's first language where it doesn't speak the page's. */
export function explainLanguage({ state, lang }: Pick<FormView, 'state' | 'lang'>): string {
  const { languages } = state.set.pack;
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}

export function explainResult(view: FormView): ReturnType<typeof explain> {
  const { state, evaluation } = view;
  return explain(state.set, evaluation.result, explainLanguage(view), {
    denied: state.draft.assessment.denied ?? [],
  });
}
