/** Sets to choose from, as a list of buttons. */
import { html, type TemplateResult } from 'lit';
import type { SetChoice } from '../../rules/set-choice.js';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';

/** @param language of the titles; a pack of the page may not speak the page's */
export function renderSetList(
  { start, setSearch }: ChooserView,
  language: string,
  choices: readonly SetChoice[],
): TemplateResult {
  const ours = setSearch.hasIcons();
  return html`<ul class="choices">
    ${choices.map(
      ({ set, title, hint }) =>
        html`<li>
          ${button(
            html`<span class="picture">${start.parts?.setIcon(ours ? set : undefined)}</span>
              <span lang=${language}>${title} <span class="hint">${hint === title ? '' : hint}</span></span>`,
            () => {
              void start.choose(set);
            },
            'choice',
          )}
        </li>`,
    )}
  </ul>`;
}
