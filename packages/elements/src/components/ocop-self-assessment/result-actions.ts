/** What leaves the form, always the sheet as it is: its file, its print, its code, and what a person shares. */
import { encode } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { download } from './download.js';
import { totalText, rankTitle } from './evaluation-text.js';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import type { FormView } from './form-view.js';
import { renderQrCode } from './qr-code.js';

/** Says what became of an action, to be read and heard. */
export type ActionReport = (text: string) => void;

export function renderActions(view: FormView, reported: string, report: ActionReport): TemplateResult {
  const { state, t } = view;
  const { assessment } = state.draft;
  const code = encode(state.set, assessment);
  return html`<section class="actions" aria-label=${t('actions')}>
    <div class="buttons">
      ${button(
        t('download'),
        () => {
          download(assessment);
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
        void copy(code, t).then(report);
      })}
    </div>
    <p role="status">${reported}</p>
    <details class="folded code">
      <summary>${t('code-and-qr')}</summary>
      <p class="hint">${t('code-hint')}</p>
      <p><code>${code}</code></p>
      ${renderQrCode(code, t('qr'))}
    </details>
  </section>`;
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

/** @returns what to tell the person; nothing after a share that was made or called off */
async function share(view: FormView, code: string): Promise<string> {
  const { state, t } = view;
  const real = { ...view, evaluation: evaluateWithoutTrial(state) };
  const { name } = state.draft.assessment.product;
  const title = [name, rankTitle(real, real.evaluation.result.stars), totalText(real)]
    .filter(Boolean)
    .join(' · ');
  try {
    await navigator.share({ title, text: t('share-text', { title, code }) });
    return '';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? '' : t('code', { code });
  }
}
