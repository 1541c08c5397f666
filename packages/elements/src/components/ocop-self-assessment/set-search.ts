/** Finding a criteria set by everyday words. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';
import { renderSetList } from './set-list.js';

/** What every short code contains, whatever is pasted around it. */
const CODE = /\d\.[a-z0-9-]+\.\d+\.[0-9a-z_]+\.[a-z0-9-]+\.[0-9a-z]/i;

/** Whether the person pasted a sheet's code into the product search. */
function isCode(words: string): boolean {
  return CODE.test(words.replace(/\s+/g, ''));
}

/** Opens the sheet of a code, wherever it was pasted. */
export async function openCode({ controller, setSearch, start }: ChooserView, pasted: string): Promise<void> {
  await controller.openFromOutside((deferred, load, t) => deferred.readCode(pasted, t, load));
  if (!controller.state) return;
  // The pasted code opened a sheet, so it wasn't a search.
  setSearch.words = '';
  start.reset();
}

export function renderSetSearch(view: ChooserView): TemplateResult {
  const { t, setSearch } = view;
  const { words } = setSearch;
  return html`<div class="search" role="search">
      <label for="words">${t('search')}</label>
      <input
        id="words"
        type="search"
        maxlength="2000"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${setSearch.customSets()?.t('hint') ?? t('search-example')}
        .value=${words}
        @input=${(event: InputEvent) => {
          void setSearch.search((event.target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          // An input method takes Enter for itself, to end a word.
          if (event.key === 'Enter' && !event.isComposing) void openFirst(view);
        }}
      />
    </div>
    ${isCode(words) ? renderCode(view) : renderFound(view)}`;
}

/** Enter takes the first hit, also one that is still being looked for. */
async function openFirst(view: ChooserView): Promise<void> {
  const { setSearch, start } = view;
  const { words } = setSearch;
  if (words.trim() === '') return;
  if (isCode(words)) {
    await openCode(view, words);
    return;
  }
  if (setSearch.answered !== words || setSearch.failed) await setSearch.search(words);
  const [first] = setSearch.found;
  if (first && setSearch.words === words) await start.choose(first.set);
}

function renderCode(view: ChooserView): TemplateResult {
  const { t, setSearch } = view;
  return html`<p role="status">${t('is-code')}</p>
    ${button(
      t('by-code-go'),
      () => {
        void openCode(view, setSearch.words);
      },
      'primary',
    )}`;
}

function renderFound(view: ChooserView): TemplateResult {
  const { t, setSearch } = view;
  const { words, answered, failed, found } = setSearch;
  const isAnswered = words.trim() !== '' && words === answered;
  const count = found.length > 0 ? t('search-count', { count: found.length }) : t('search-none');
  return html`<div role="status">
      ${isAnswered ? html`<p class="found">${failed ? t('search-failed') : count}</p>` : nothing}
    </div>
    ${
      isAnswered && failed
        ? button(t('retry'), () => {
            void setSearch.search(words);
          })
        : nothing
    }
    ${found.length > 0 && words.trim() !== '' ? renderSetList(view, setSearch.language(), found) : nothing}`;
}
