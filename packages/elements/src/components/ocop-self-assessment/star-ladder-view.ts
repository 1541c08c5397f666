/** The star ladder: for each rank, whether the points are there and whether its minimums are, with what is missing in words. */
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { starLadder, type LadderStep } from '../../form/star-ladder.js';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { rankTitle, topRank } from './evaluation-text.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { FormView } from './form-view.js';

/** What one row names at once; the rest is folded. */
const NAMED = 3;

export function renderLadder(view: FormView): TemplateResult {
  const { state, evaluation, t } = view;
  return html`<h3>${t('ladder')}</h3>
    <ul class="ladder">
      ${starLadder(state.set, evaluation.result).map((step) => renderStep(view, step))}
    </ul>`;
}

function renderStep(
  view: FormView,
  { rank, from, short, missed, missedSections, isReached }: LadderStep,
): TemplateResult {
  const { state, t, localizedText } = view;
  const title = rankTitle(view, rank);
  const count = missed.length + missedSections.length;
  return html`<li>
    ${
      state.set.pack.scale
        ? starRow(rank, topRank(state.set), title, isReached ? 'reached' : 'provisional')
        : html`<b>${localizedText(state.set.pack.bands.find((band) => band.rank === rank)?.title)}</b>`
    }
    <div>
      ${renderSign(short === 0, short === 0 ? t('points-enough') : t('points-short', { points: short, from }))}
      ${renderSign(count === 0, count === 0 ? t('minimums-met') : t('minimums-missed', { count }))}
      ${
        count > 0
          ? renderMissed(
              view,
              missed.map(({ criterion }) => criterion),
              missedSections,
            )
          : nothing
      }
    </div>
  </li>`;
}

/** A sign and words: neither stands alone. */
function renderSign(isGood: boolean, text: string): TemplateResult {
  return html`<p class=${isGood ? 'met' : 'lacking'}>
    <span aria-hidden="true">${isGood ? '✓' : '✗'}</span> ${text}
  </p>`;
}

function renderMissed(
  view: FormView,
  criteria: readonly string[],
  sections: LadderStep['missedSections'],
): TemplateResult {
  const { state, t, lang } = view;
  const names = [
    ...sections.map(({ section, required, points }) => {
      const title = textIn(state.set.sections.find(({ id }) => id === section)?.title, lang);
      return html`<li>${t('section-needs', { section, title, required, points })}</li>`;
    }),
    ...criteria.map((id) => html`<li>${renderCriterionLink(view, id)}</li>`),
  ];
  const others = names.slice(NAMED);
  return html`<ul class="named">
      ${names.slice(0, NAMED)}
    </ul>
    ${
      others.length > 0
        ? html`<details>
            <summary>${t('more-minimums', { count: others.length })}</summary>
            <ul class="named">
              ${others}
            </ul>
          </details>`
        : nothing
    }`;
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
      controller.jumpToCriterion(id);
    },
    'link',
  );
}

/** A criterion in the middle of a sentence: its number, with the title for those who don't know it by heart. */
export function renderCriterionNumber({ state, lang, controller }: FormView, id: string): TemplateResult {
  const title = sentenceCase(
    textIn(listScoredCriteria(state.set).find((criterion) => criterion.id === id)?.title, lang),
  );
  return html`<button
    type="button"
    class="link"
    title=${title}
    aria-label="${id} ${title}"
    @click=${() => {
      controller.jumpToCriterion(id);
    }}
  >
    ${id}
  </button>`;
}
