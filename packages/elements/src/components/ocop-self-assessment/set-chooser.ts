/** Choosing a criteria set: by everyday words, or by industry and group; and going on with what was begun. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { Say } from '../../shared/i18n/messages.js';
import type { Draft } from '../../form/drafts/draft.js';
import type { Offer, Shelf } from '../../rules/set-choice.js';
import type { FormWord } from './messages.vi.js';

export interface ChooserView {
  readonly say: Say<FormWord>;
  readonly words: string;
  readonly found: readonly Offer[];
  /** All there is to choose; empty where the pack is not to be had. */
  readonly shelves: () => readonly Shelf[];
  /** The language of what there is to choose. */
  readonly spoken: string;
  /** What to type, and what stands above the shelves. */
  readonly hint: string;
  readonly browse: string;
  /** The set a host has fixed: then there is nothing to search. */
  readonly fixed: number | undefined;
  readonly drafts: readonly Draft[];
  readonly search: (words: string) => void;
  readonly begin: (set: number) => void;
  readonly resume: (draft: Draft) => void;
  /** Without a draft: all of them. */
  readonly remove: (draft?: Draft) => void;
  readonly open: (file: File) => void;
  readonly openCode: (pasted: string) => void;
}

const MOST = 6;

export function chooser(view: ChooserView): TemplateResult {
  const { say, fixed, begin } = view;
  return html`
    ${begun(view)}
    ${
      fixed === undefined
        ? bySearch(view)
        : button(
            say('begin-new'),
            () => {
              begin(fixed);
            },
            'primary',
          )
    }
    <p>
      <label class="file"
        >${say('open')}
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

/** What stands in a short code whatever is pasted around it. */
const CODE = /\d\.[a-z0-9-]+\.\d+\.[0-9a-z_]+\.[a-z0-9-]+\.[0-9a-z]/i;

/** Whether somebody has pasted the code of a sheet where the name of a product belongs. */
function isCode(words: string): boolean {
  return CODE.test(words.replace(/\s+/g, ''));
}

function byCode({ say, openCode }: ChooserView): TemplateResult {
  return html`<details class="by-code">
    <summary>${say('by-code')}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
        if (input.value.trim() === '') input.focus();
        else openCode(input.value);
      }}
    >
      <div class="field">
        <label for="code">${say('by-code')}</label>
        <p class="hint" id="code-hint">${say('by-code-hint')}</p>
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
      <div class="buttons"><button>${say('by-code-go')}</button></div>
    </form>
  </details>`;
}

function bySearch(view: ChooserView): TemplateResult | typeof nothing {
  const { say, words, found, hint, browse, spoken, openCode } = view;
  const code = isCode(words);
  const shelves = view.shelves();
  if (shelves.length === 0) return nothing;
  return html`<div class="field">
      <label for="words" tabindex="-1" class="heading">${say('search')}</label>
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
          ? html`<p>${say('is-code')}</p>`
          : words.trim() !== '' && found.length === 0
            ? html`<p>${say('search-none')}</p>`
            : nothing
      }
    </div>
    ${
      code
        ? button(
            say('by-code-go'),
            () => {
              openCode(words);
            },
            'primary',
          )
        : choices(view, found.slice(0, MOST))
    }
    <h2>${browse}</h2>
    ${shelves.map(({ heading, offers }) =>
      heading
        ? html`<details class="industry">
            <summary lang=${spoken}>${heading}</summary>
            ${choices(view, offers)}
          </details>`
        : choices(view, offers),
    )}`;
}

function choices({ say, begin, spoken }: ChooserView, offers: readonly Offer[]): TemplateResult {
  return html`<ul class="choices">
    ${offers.map(
      ({ set, title, hint }) =>
        html`<li>
          ${button(
            html`<span lang=${spoken}>${title} <span class="hint">${hint}</span></span>
              <span class="go">${say('begin')}</span>`,
            () => {
              begin(set);
            },
            'choice',
          )}
        </li>`,
    )}
  </ul>`;
}

function begun({ say, drafts, resume, remove }: ChooserView): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  return html`<section aria-labelledby="drafts">
    <h2 tabindex="-1" class="heading" id="drafts">${say('drafts')}</h2>
    <ul class="drafts">
      ${drafts.map((draft) => {
        const { product, set, picks } = draft.assessment;
        const name = product.name || say('unnamed');
        return html`<li>
          <span
            >${name}
            <span class="hint">${say('draft-about', { set, count: Object.keys(picks).length })}</span></span
          >
          ${button(
            say('continue'),
            () => {
              resume(draft);
            },
            'primary',
            `${say('continue')}: ${name}`,
          )}
          ${button(
            say('delete'),
            () => {
              remove(draft);
            },
            '',
            `${say('delete')}: ${name}`,
          )}
        </li>`;
      })}
    </ul>
    ${
      drafts.length > 1
        ? button(
            say('delete-all'),
            () => {
              remove();
            },
            'link',
          )
        : nothing
    }
  </section>`;
}
