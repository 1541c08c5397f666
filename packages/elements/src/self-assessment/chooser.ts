/** Choosing a criteria set: by everyday words, or by industry and group; and going on with what was begun. */
import { findSets, sets } from '@ocop-kit/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Say } from '../base/words.js';
import type { Draft } from './form-state.js';
import type { FormWord } from './words.js';

export interface ChooserView {
  readonly lang: string;
  readonly say: Say<FormWord>;
  readonly words: string;
  readonly drafts: readonly Draft[];
  readonly search: (words: string) => void;
  readonly begin: (set: number) => void;
  readonly resume: (draft: Draft) => void;
  readonly remove: (draft: Draft) => void;
  readonly open: (file: File) => void;
}

const MOST = 6;

export function chooser(view: ChooserView): TemplateResult {
  const { say, words, search } = view;
  const found = words.trim() === '' ? [] : findSets(words).slice(0, MOST);
  return html`
    ${began(view)}
    <div class="field">
      <label for="words">${say('search')}</label>
      <p class="hint" id="words-hint">${say('search-hint')}</p>
      <input
        id="words"
        type="search"
        autocomplete="off"
        aria-describedby="words-hint"
        .value=${words}
        @input=${(event: InputEvent) => {
          search((event.target as HTMLInputElement).value);
        }}
      />
    </div>
    <div role="status">
      ${words.trim() !== '' && found.length === 0 ? html`<p>${say('search-none')}</p>` : nothing}
    </div>
    <ul class="choices">
      ${repeat(
        found,
        ({ set }) => set,
        ({ set, title, match }) => choice(view, set, titleIn(title, view.lang), match),
      )}
    </ul>
    <h2>${say('browse')}</h2>
    ${industries(view)}
    <p>
      <label class="file"
        >${say('open')}
        <input
          type="file"
          accept="application/json,.json"
          @change=${(event: Event) => {
            const [file] = (event.target as HTMLInputElement).files ?? [];
            if (file) view.open(file);
          }}
        />
      </label>
    </p>
  `;
}

function choice({ say, begin }: ChooserView, set: number, title: string, match: string): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="choice"
      @click=${() => {
        begin(set);
      }}
    >
      <span>${title}</span>
      <span class="hint">${match === title ? '' : match}</span>
      <span class="go">${say('begin')}</span>
    </button>
  </li>`;
}

function industries(view: ChooserView): TemplateResult[] {
  const names = [...new Set(sets.map(({ groups }) => groups[0]?.vi ?? ''))];
  return names.map((name) => {
    const within = sets.filter(({ groups }) => groups[0]?.vi === name);
    const industry = within[0]?.groups[0];
    return html`<details class="industry">
      <summary>${industry ? sentence(titleIn(industry, view.lang)) : name}</summary>
      <ul class="choices">
        ${within.map(({ set, title, groups }) => {
          const group = groups[1];
          return choice(view, set, titleIn(title, view.lang), group ? titleIn(group, view.lang) : '');
        })}
      </ul>
    </details>`;
  });
}

function began({ say, drafts, resume, remove }: ChooserView): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  return html`<section aria-labelledby="drafts">
    <h2 id="drafts">${say('drafts')}</h2>
    <ul class="drafts">
      ${repeat(
        drafts,
        ({ id }) => id,
        (draft) => {
          const name = draft.assessment.product.name || say('unnamed');
          return html`<li>
            <span>${name} · ${draft.assessment.set}</span>
            <button
              type="button"
              class="primary"
              @click=${() => {
                resume(draft);
              }}
            >
              ${say('continue')}
            </button>
            <button
              type="button"
              aria-label="${say('delete')}: ${name}"
              @click=${() => {
                remove(draft);
              }}
            >
              ${say('delete')}
            </button>
          </li>`;
        },
      )}
    </ul>
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
