/** Finding a criteria set: by everyday words, or among all there are by industry and group. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SetChoice } from '../../rules/set-choice.js';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';
import { openCode } from './code-field.js';

const MAX_CHOICES = 6;

/** What every short code contains, whatever is pasted around it. */
const CODE = /\d\.[a-z0-9-]+\.\d+\.[0-9a-z_]+\.[a-z0-9-]+\.[0-9a-z]/i;

/** Whether the person pasted a sheet's code into the product search. */
function isCode(words: string): boolean {
  return CODE.test(words.replace(/\s+/g, ''));
}

export function renderSetSearch(view: ChooserView): TemplateResult | typeof nothing {
  const { t, lang, setSearch } = view;
  const { words, found } = setSearch;
  const code = isCode(words);
  const groups = setSearch.groups();
  if (groups.length === 0) return nothing;
  const custom = setSearch.customSets();
  const language = custom?.language ?? lang;
  return html`<div class="field">
      <label for="words" tabindex="-1" class="heading">${t('search')}</label>
      <p class="hint" id="words-hint">${custom ? custom.t('hint') : t('search-hint')}</p>
      <input
        id="words"
        type="search"
        maxlength="2000"
        autocomplete="off"
        aria-describedby="words-hint"
        .value=${words}
        @input=${(event: InputEvent) => {
          void setSearch.search((event.target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (code && event.key === 'Enter') void openCode(view, words);
        }}
      />
    </div>
    <div role="status">
      ${
        code
          ? html`<p>${t('is-code')}</p>`
          : words.trim() !== '' && found.length === 0
            ? html`<p>${t('search-none')}</p>`
            : nothing
      }
    </div>
    ${
      code
        ? button(
            t('by-code-go'),
            () => {
              void openCode(view, words);
            },
            'primary',
          )
        : renderChoices(view, language, found.slice(0, MAX_CHOICES))
    }
    <h2>${t('browse')}</h2>
    ${groups.map(({ heading, choices }) =>
      heading
        ? html`<details class="industry">
            <summary lang=${language}>${heading}</summary>
            ${renderChoices(view, language, choices)}
          </details>`
        : renderChoices(view, language, choices),
    )}`;
}

function renderChoices(
  { t, controller }: ChooserView,
  language: string,
  choices: readonly SetChoice[],
): TemplateResult {
  return html`<ul class="choices">
    ${choices.map(
      ({ set, title, hint }) =>
        html`<li>
          ${button(
            html`<span lang=${language}>${title} <span class="hint">${hint}</span></span>
              <span class="go">${t('begin')}</span>`,
            () => {
              void controller.startSheet(set);
            },
            'choice',
          )}
        </li>`,
    )}
  </ul>`;
}
