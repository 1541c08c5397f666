/** All criteria of a sheet with what each has, to go to any of them. */
import { compileSet } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import type { BallotView, SheetState } from './ballot-view.js';

export function renderJumps(view: BallotView, state: SheetState): TemplateResult {
  const { controller, t, lang } = view;
  const { set, result, answered, all } = state;
  const localizedText = createLocalizedText(set.pack, lang);
  return html`<details class="jumps">
    <summary>${t('to-all', { answered, all })}</summary>
    <ul>
      ${compileSet(set).leaves.map((leaf) => {
        const scored = result.criteria[leaf.position];
        const words =
          scored?.state === 'scored'
            ? t('claim-points', { points: scored.points })
            : t(scored?.state === 'unanswered' ? 'unanswered' : 'not-counted');
        return html`<li class=${scored?.state ?? ''}>
          ${button(
            html`${leaf.id} ${localizedText(leaf.title, sentenceCase)}`,
            () => {
              controller.goTo(leaf.position);
            },
            'link',
          )}
          <span class="hint">${words}</span>
        </li>`;
      })}
    </ul>
  </details>`;
}
