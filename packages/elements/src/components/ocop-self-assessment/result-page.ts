/** The last page of the form: the scorecard, with buttons to print, download or copy it. */
import { encode } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { define } from '../../shared/define.js';
import { OcopScorecard } from '../ocop-scorecard/ocop-scorecard.js';
import { download } from './download.js';
import { renderNameField } from './name-field.js';
import { printCard } from './print-scorecard.js';
import { shownAssessment } from '../../form/trial.js';
import type { FormView } from './form-view.js';

/**
 * @param copied what is said about the last copy
 * @param report is told what to say about this one
 * @param layerInfo what the page's layers say about themselves
 */
export function renderResult(
  view: FormView,
  copied: string,
  report: (copied: string) => void,
  layerInfo: unknown,
): TemplateResult {
  define('ocop-scorecard', OcopScorecard);
  const { state, t, controller } = view;
  const { assessment } = state.draft;
  return html`
    <h2 tabindex="-1" class="heading">${t('result')}</h2>
    <div class="controls">${renderNameField(view, 'product')} ${renderNameField(view, 'entity')}</div>
    ${state.trial ? html`<p class="notice">${t('trying-result')}</p>` : nothing}
    <ocop-scorecard
      .theme=${view.theme}
      .assessment=${shownAssessment(state)}
      .criteriaSet=${state.set}
    ></ocop-scorecard>
    <div class="buttons">
      ${button(
        t('print'),
        ({ currentTarget }) => {
          const page = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
          const card = page.querySelector('ocop-scorecard');
          if (card) void printReal(card, assessment, view.lang);
        },
        'primary',
      )}
      ${button(t('download'), () => {
        download(assessment);
      })}
      ${button(t('copy'), () => {
        void copy(encode(state.set, assessment), t).then(report);
      })}
      ${button(t('back'), () => {
        controller.goToStage('questions');
      })}
      ${button(t('choose'), () => {
        controller.leaveSheet();
      })}
    </div>
    <p role="status">${copied}</p>
    ${layerInfo}
  `;
}

/** Trial picks aren't printed either. */
async function printReal(card: OcopScorecard, real: Assessment, lang: string): Promise<void> {
  const { assessment } = card;
  if (assessment !== real) {
    card.assessment = real;
    await card.updateComplete;
  }
  printCard(card, lang);
  card.assessment = assessment;
}

/** @returns what to tell the person. Pages without https have no clipboard, so there the code is shown to be copied by hand. */
async function copy(code: string, t: FormView['t']): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return t('copied', { code });
  } catch {
    return t('code', { code });
  }
}
