/** What leaves the form, always the sheet as it is: its file, its print, its code, and what a person shares. */
import { encode } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ActionReport, CodeReport } from './code-report.js';
import { totalText, rankTitle } from './evaluation-text.js';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import type { FormView } from './form-view.js';
import { renderQrCode } from './qr-code.js';
import { saveSheet } from './save-sheet.js';

export function renderActions(
  view: FormView,
  reported: CodeReport | undefined,
  report: ActionReport,
): TemplateResult {
  const { state, t } = view;
  const { assessment } = state.draft;
  const code = encode(state.set, assessment);
  return html`<section class="actions" aria-label=${t('actions')}>
    <div class="buttons">
      ${button(
        t('download'),
        () => {
          saveSheet(assessment);
        },
        // On a phone the bar below has it.
        view.layout === 'steps' ? '' : 'primary',
      )}
      ${button(t('print'), ({ currentTarget }) => {
        const at = currentTarget as HTMLElement;
        void import('./print-result.js').then(({ printResult }) => printResult(view, code, at));
      })}
      ${
        'share' in navigator
          ? button(t('share'), () => {
              void share(view, code).then(report);
            })
          : nothing
      }
      ${button(t('copy'), () => {
        void copy(code).then(report);
      })}
    </div>
    <p role="status">${reported ? t(reported.key, { code: reported.code }) : nothing}</p>
    <details class="folded code">
      <summary>${t('code-and-qr')}</summary>
      <p class="hint">${t('code-hint')}</p>
      <p><code>${code}</code></p>
      ${renderQrCode(code, t('qr'))}
    </details>
  </section>`;
}

/** Pages without https have no clipboard, so there the code is shown to be copied by hand. */
async function copy(code: string): Promise<CodeReport> {
  try {
    await navigator.clipboard.writeText(code);
    return { key: 'copied', code };
  } catch {
    return { key: 'code', code };
  }
}

/** @returns nothing after a share that was made or called off */
async function share(view: FormView, code: string): Promise<CodeReport | undefined> {
  const { state, t } = view;
  const real = { ...view, evaluation: evaluateWithoutTrial(state) };
  const { name } = state.draft.assessment.product;
  const title = [name, rankTitle(real, real.evaluation.result.stars), totalText(real)]
    .filter(Boolean)
    .join(' · ');
  try {
    await navigator.share({ title, text: t('share-text', { title, code }) });
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : { key: 'code', code };
  }
}
