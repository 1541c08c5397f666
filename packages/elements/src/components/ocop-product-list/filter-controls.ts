/** The search and the filters: native controls with labels. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/messages.js';
import type { Facets } from './product-catalogue.js';
import { countFilters, type ProductFilter, type Sort } from './product-filter.js';
import type { ListMessageKey } from './messages.vi.js';

export interface FilterView {
  readonly t: Translate<ListMessageKey>;
  readonly filter: ProductFilter;
  readonly facets: Facets;
  /** Whether the filters are open until the person opens or closes them. */
  readonly open: boolean;
  readonly change: (part: Partial<ProductFilter>) => void;
}

export function renderFilters(view: FilterView): TemplateResult {
  const { t, filter, facets, change } = view;
  const { stars, validity, groups, communes } = facets;
  const count = countFilters(filter);
  // A filter with a single value isn't worth showing.
  const some = [stars, validity, groups, communes].some(({ length }) => length > 1);
  return html`<div class="filters" part="filters" role="search" aria-label=${t('search')}>
    <label for="words">${t('search')}</label>
    <p class="hint" id="words-hint">${t('search-hint')}</p>
    <input
      id="words"
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="100"
      aria-describedby="words-hint"
      .value=${filter.words}
      @input=${(event: Event) => {
        change({ words: (event.target as HTMLInputElement).value });
      }}
    />
    ${
      some
        ? html`<details ?open=${view.open}>
            <summary>${count > 0 ? t('filters-on', { count }) : t('filters')}</summary>
            <div class="facets">
              ${renderChecks(view, 'stars', stars, (rank) =>
                rank === 0 ? t('none') : t('stars-count', { stars: rank }),
              )}
              ${renderChecks(view, 'validity', validity, t)}
              <div>${renderChoice(view, 'group', groups)} ${renderChoice(view, 'commune', communes)}</div>
            </div>
          </details>`
        : nothing
    }
  </div>`;
}

function renderChecks<K extends 'stars' | 'validity'>(
  { t, filter, change }: FilterView,
  field: K,
  values: Facets[K],
  label: (value: Facets[K][number]) => string,
): TemplateResult | typeof nothing {
  const chosen: readonly (string | number)[] = filter[field];
  if (values.length < 2 && chosen.length === 0) return nothing;
  const read = ({ currentTarget }: Event): void => {
    const boxes = (currentTarget as HTMLElement).querySelectorAll('input');
    change({ [field]: values.filter((_, i) => boxes[i]?.checked) });
  };
  return html`<fieldset @change=${read}>
    <legend>${t(field)}</legend>
    ${values.map(
      (value: Facets[K][number]) =>
        html`<label class="check">
          <input type="checkbox" value=${value} .checked=${chosen.includes(value)} />
          <span>${label(value)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderChoice(
  { t, filter, change }: FilterView,
  field: 'group' | 'commune',
  values: readonly string[],
): TemplateResult | typeof nothing {
  if (values.length < 2 && filter[field] === '') return nothing;
  const options = ['', ...values].map((value) => ({ value, label: value === '' ? t('all') : value }));
  return renderSelect(t(field), field, options, filter[field], (value) => {
    change({ [field]: value });
  });
}

const SORTS: readonly Sort[] = ['rank', 'name', 'newest', 'ending'];

export function renderSorting({ t, filter, change }: FilterView): TemplateResult {
  const options = SORTS.map((value) => ({ value, label: t(`sort-${value}`) }));
  return renderSelect(t('sort'), 'sort', options, filter.sort, (value) => {
    change({ sort: value });
  });
}

function renderSelect<T extends string>(
  label: string,
  id: string,
  options: readonly { readonly value: T; readonly label: string }[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        const { selectedIndex } = event.target as HTMLSelectElement;
        const option = options[selectedIndex];
        if (option) choose(option.value);
      }}
    >
      ${options.map(
        ({ value, label: text }) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;
}
