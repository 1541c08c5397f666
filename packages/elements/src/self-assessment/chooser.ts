/** Choosing a criteria set: by everyday words, or by industry and group; and going on with what was begun. */
import { sets, type FoundSet } from '@ocop-kit/rules/find';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../base/button.js';
import type { Say } from '../base/words.js';
import type { Draft } from './drafts.js';
import type { FormWord } from './words.js';

export interface ChooserView {
  readonly lang: string;
  readonly say: Say<FormWord>;
  readonly words: string;
  readonly found: readonly FoundSet[];
  /** The set a host has fixed: then there is nothing to search. */
  readonly fixed: number | undefined;
  readonly drafts: readonly Draft[];
  readonly search: (words: string) => void;
  readonly begin: (set: number) => void;
  readonly resume: (draft: Draft) => void;
  /** Without a draft: all of them. */
  readonly remove: (draft?: Draft) => void;
  readonly open: (file: File) => void;
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
  `;
}

function bySearch(view: ChooserView): TemplateResult {
  const { say, words, found, lang } = view;
  return html`<div class="field">
      <label for="words">${say('search')}</label>
      <p class="hint" id="words-hint">${say('search-hint')}</p>
      <input
        id="words"
        type="search"
        maxlength="200"
        autocomplete="off"
        aria-describedby="words-hint"
        .value=${words}
        @input=${(event: InputEvent) => {
          view.search((event.target as HTMLInputElement).value);
        }}
      />
    </div>
    <div role="status">
      ${words.trim() !== '' && found.length === 0 ? html`<p>${say('search-none')}</p>` : nothing}
    </div>
    <ul class="choices">
      ${found.slice(0, MOST).map(({ set, title, match }) => {
        const name = titleIn(title, lang);
        return choice(view, set, name, match === name ? '' : match);
      })}
    </ul>
    <h2>${say('browse')}</h2>
    ${industries(view)}`;
}

function choice({ say, begin }: ChooserView, set: number, title: string, hint: string): TemplateResult {
  return html`<li>
    ${button(
      html`<span>${title} <span class="hint">${hint}</span></span> <span class="go">${say('begin')}</span>`,
      () => {
        begin(set);
      },
      'choice',
    )}
  </li>`;
}

function industries(view: ChooserView): TemplateResult[] {
  const names = [...new Set(sets.map(({ groups }) => groups[0]?.vi))];
  return names.map((name) => {
    const within = sets.filter(({ groups }) => groups[0]?.vi === name);
    const industry = within[0]?.groups[0];
    return html`<details class="industry">
      <summary>${industry && sentence(titleIn(industry, view.lang))}</summary>
      <ul class="choices">
        ${within.map(({ set, title, groups }) => {
          const group = groups[1];
          return choice(view, set, titleIn(title, view.lang), group ? titleIn(group, view.lang) : '');
        })}
      </ul>
    </details>`;
  });
}

function begun({ say, drafts, resume, remove }: ChooserView): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  return html`<section aria-labelledby="drafts">
    <h2 id="drafts">${say('drafts')}</h2>
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

function titleIn(title: { readonly vi: string; readonly en: string }, lang: string): string {
  return lang === 'vi' ? title.vi : title.en;
}

/** "I. SẢN PHẨM THỰC PHẨM" is shouted in print; on a screen a sentence reads better. */
function sentence(title: string): string {
  const words = title.replace(/^[IVX]+\.\s*/, '').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
