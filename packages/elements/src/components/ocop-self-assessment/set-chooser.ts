/** The first page: search for a criteria set by everyday words, browse them by industry and group, or resume a draft. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { Draft } from '../../form/drafts/draft.js';
import type { SetChoice, SetGroup } from '../../rules/set-choice.js';
import type { FormMessageKey } from './message-key.js';

export interface ChooserView {
  readonly t: Translate<FormMessageKey>;
  readonly words: string;
  readonly found: readonly SetChoice[];
  /** All sets to choose from; empty if the pack isn't available. */
  readonly groups: () => readonly SetGroup[];
  /** The language of the choices. */
  readonly language: string;
  /** The hint below the search and the heading above the groups. */
  readonly hint: string;
  readonly browse: string;
  /** The set that the host has fixed; then there is no search. */
  readonly fixed: number | undefined;
  readonly drafts: readonly Draft[];
  readonly search: (words: string) => void;
  readonly begin: (set: number) => void;
  readonly resume: (draft: Draft) => void;
  /** Without an argument, deletes all drafts. */
  readonly remove: (draft?: Draft) => void;
  readonly open: (file: File) => void;
  readonly openCode: (pasted: string) => void;
}

const MOST = 6;

export function chooser(view: ChooserView): TemplateResult {
  const { t, fixed, begin } = view;
  return html`
    ${begun(view)}
    ${
      fixed === undefined
        ? bySearch(view)
        : button(
            t('begin-new'),
            () => {
              begin(fixed);
            },
            'primary',
          )
    }
    <p>
      <label class="file"
        >${t('open')}
        <input
          type="file"
          accept="application/json,.json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) view.open(file);
            input.value = '';
          }}
        />
      </label>
    </p>
    ${byCode(view)}
  `;
}

/** What every short code contains, whatever is pasted around it. */
const CODE = /\d\.[a-z0-9-]+\.\d+\.[0-9a-z_]+\.[a-z0-9-]+\.[0-9a-z]/i;

/** Whether the person pasted a sheet's code into the product search. */
function isCode(words: string): boolean {
  return CODE.test(words.replace(/\s+/g, ''));
}

function byCode({ t, openCode }: ChooserView): TemplateResult {
  return html`<details class="by-code">
    <summary>${t('by-code')}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
        if (input.value.trim() === '') input.focus();
        else openCode(input.value);
      }}
    >
      <div class="field">
        <label for="code">${t('by-code')}</label>
        <p class="hint" id="code-hint">${t('by-code-hint')}</p>
        <input
          id="code"
          name="code"
          type="text"
          maxlength="2000"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="code-hint"
        />
      </div>
      <div class="buttons"><button>${t('by-code-go')}</button></div>
    </form>
  </details>`;
}

function bySearch(view: ChooserView): TemplateResult | typeof nothing {
  const { t, words, found, hint, browse, language, openCode } = view;
  const code = isCode(words);
  const groups = view.groups();
  if (groups.length === 0) return nothing;
  return html`<div class="field">
      <label for="words" tabindex="-1" class="heading">${t('search')}</label>
      <p class="hint" id="words-hint">${hint}</p>
      <input
        id="words"
        type="search"
        maxlength="2000"
        autocomplete="off"
        aria-describedby="words-hint"
        .value=${words}
        @input=${(event: InputEvent) => {
          view.search((event.target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (code && event.key === 'Enter') openCode(words);
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
              openCode(words);
            },
            'primary',
          )
        : renderChoices(view, found.slice(0, MOST))
    }
    <h2>${browse}</h2>
    ${groups.map(({ heading, choices }) =>
      heading
        ? html`<details class="industry">
            <summary lang=${language}>${heading}</summary>
            ${renderChoices(view, choices)}
          </details>`
        : renderChoices(view, choices),
    )}`;
}

function renderChoices({ t, begin, language }: ChooserView, offers: readonly SetChoice[]): TemplateResult {
  return html`<ul class="choices">
    ${offers.map(
      ({ set, title, hint }) =>
        html`<li>
          ${button(
            html`<span lang=${language}>${title} <span class="hint">${hint}</span></span>
              <span class="go">${t('begin')}</span>`,
            () => {
              begin(set);
            },
            'choice',
          )}
        </li>`,
    )}
  </ul>`;
}

function begun({ t, drafts, resume, remove }: ChooserView): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  return html`<section aria-labelledby="drafts">
    <h2 tabindex="-1" class="heading" id="drafts">${t('drafts')}</h2>
    <ul class="drafts">
      ${drafts.map((draft) => {
        const { product, set, picks } = draft.assessment;
        const name = product.name || t('unnamed');
        return html`<li>
          <span
            >${name}
            <span class="hint">${t('draft-about', { set, count: Object.keys(picks).length })}</span></span
          >
          ${button(
            t('continue'),
            () => {
              resume(draft);
            },
            'primary',
            `${t('continue')}: ${name}`,
          )}
          ${button(
            t('delete'),
            () => {
              remove(draft);
            },
            '',
            `${t('delete')}: ${name}`,
          )}
        </li>`;
      })}
    </ul>
    ${
      drafts.length > 1
        ? button(
            t('delete-all'),
            () => {
              remove();
            },
            'link',
          )
        : nothing
    }
  </section>`;
}
