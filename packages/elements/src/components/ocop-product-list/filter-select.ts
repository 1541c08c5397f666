/** Native lists to choose from: the order, and what is too much for buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FilterView } from './filter-view.js';
import { sortNames, type Named } from './product-catalogue.js';
import type { Sort } from './product-filter.js';

const SORTS: readonly Sort[] = ['rank', 'name', 'newest', 'ending'];

export function renderSorting({ t, filter, change }: FilterView): TemplateResult {
  const options = SORTS.map((value) => ({ value, label: t(`sort-${value}`) }));
  return renderSelect(t('sort'), 'sort', options, filter.sort, (value) => {
    change({ sort: value });
  });
}

/** All groups or communes by name, where there are more than buttons for them. */
export function renderNames(
  { t, filter, change }: FilterView,
  field: 'group' | 'commune',
  names: readonly Named[],
  buttons: number,
): TemplateResult | typeof nothing {
  if (names.length <= buttons) return nothing;
  const options = sortNames(names).map(({ name }) => ({ value: name, label: name }));
  return renderSelect(
    t(`all-${field}`, { count: names.length }),
    field,
    [{ value: '', label: t('all') }, ...options],
    filter[field],
    (value) => {
      change({ [field]: value });
    },
  );
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
