/** The last page of the form: the verdict, the star ladder, what to do next, then everything else folded, then what leaves the form. */
import { listScoredCriteria } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import { shownAssessment } from '../../form/trial.js';
import { define } from '../../shared/define.js';
import { button } from '../../shared/templates/button.js';
import { citesText } from '../ocop-scorecard/cites-text.js';
import { OcopScorecard } from '../ocop-scorecard/ocop-scorecard.js';
import type { FormView } from './form-view.js';
import { renderDates } from './dates-view.js';
import { renderEntityFields } from './entity-fields.js';
import { renderNameField } from './name-field.js';
import { renderActions } from './result-actions.js';
import { renderSectionBars } from './section-bars.js';
import type { ActionReport, CodeReport } from './code-report.js';
import { renderLadder } from './star-ladder-view.js';
import { renderTarget } from './target-field.js';
import { renderTasks } from './task-cards.js';
import { explainLanguage, explainResult, renderVerdict } from './verdict.js';

/**
 * @param copied what is said about the last copy
 * @param report is told what to say about this one
 * @param layerInfo what the page's layers say about themselves
 */
export function renderResult(
  view: FormView,
  copied: CodeReport | undefined,
  report: ActionReport,
  layerInfo: unknown,
): TemplateResult {
  define('ocop-scorecard', OcopScorecard);
  const { state, t, controller } = view;
  const real: FormView = { ...view, evaluation: evaluateWithoutTrial(state) };
  const { stars } = real.evaluation.result;
  return html`<div class="result">
    ${renderPaperHead(view)} ${renderVerdict(view)}
    <details class="names">
      <summary>${t('names')}</summary>
      ${renderNameField(view, 'product')} ${renderEntityFields(view)}
    </details>
    ${stars === null ? nothing : html`${renderLadder(real)} ${renderTasks(view, renderTarget(view))}`}
    <h3>${t('sections')}</h3>
    ${renderSectionBars(real)}
    <details class="folded">
      <summary>${t('all-criteria', { count: listScoredCriteria(state.set).length })}</summary>
      ${state.trial ? html`<p class="notice">${t('trying-result')}</p>` : nothing}
      <ocop-scorecard
        .theme=${view.theme}
        .assessment=${shownAssessment(state)}
        .criteriaSet=${state.set}
      ></ocop-scorecard>
    </details>
    <details class="folded">
      <summary>${t('why')}</summary>
      <ul class="why" lang=${explainLanguage(real)}>
        ${explainResult(real).map(
          ({ text, cites }) =>
            html`<li>
              ${text} ${cites.length > 0 ? html`<cite class="hint">${citesText(cites)}</cite>` : nothing}
            </li>`,
        )}
      </ul>
    </details>
    ${stars === null ? nothing : renderDates(real)}
    <p class="buttons">
      ${button(
        t('dossier'),
        () => {
          controller.pages.goTo('dossier', 0);
        },
        'primary',
      )}
    </p>
    ${renderActions(view, copied, report)}
    <p class="buttons">
      ${
        // In steps the bar below goes back.
        view.layout === 'all'
          ? button(
              t('back'),
              () => {
                controller.pages.goTo('questions');
              },
              'link',
            )
          : nothing
      }
      ${button(
        t('choose'),
        () => {
          controller.leaveSheet();
        },
        'link',
      )}
    </p>
    ${layerInfo}
  </div>`;
}

/** Whoever prints the page itself has on paper what it is and whose, in place of fields to type in. */
function renderPaperHead({ state, t, localizedText }: FormView): TemplateResult {
  const { product, entity } = state.draft.assessment;
  const names = [product.name, entity.name].filter((name) => name.trim() !== '').join(' · ');
  return html`<div class="on-paper">
    <p>${t('print-notice')}</p>
    <p><b>${names}</b></p>
    <p>${localizedText(state.set.title)} (${t('print-set-no', { set: state.set.no })})</p>
  </div>`;
}
