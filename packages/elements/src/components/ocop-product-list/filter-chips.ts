/** Groups and the state of certificates: small buttons in a row that wraps, or scrolls on a phone. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderNames } from './filter-select.js';
import type { FilterView } from './filter-view.js';
import { keyOf, type CertificateState } from './product-catalogue.js';

/** Groups with a button; where there are more, all of them stand in a list beside. */
const GROUPS = 8;

type StateChip = 'current' | Exclude<CertificateState, 'valid'>;

/** What each button asks for. A certificate that ends soon still holds. */
const STATES: readonly (readonly [StateChip, readonly CertificateState[]])[] = [
  ['current', ['valid', 'expiring', 'extended']],
  ['expiring', ['expiring']],
  ['extended', ['extended']],
  ['expired', ['expired']],
  ['withdrawn', ['withdrawn']],
  ['not-yet', ['not-yet']],
  ['unknown', ['unknown']],
];

export function renderChips(view: FilterView): TemplateResult | typeof nothing {
  const groups = renderGroups(view);
  const states = renderStates(view);
  if (groups === nothing && states === nothing) return nothing;
  return html`<div class="chips" part="chips">${groups} ${states}</div>
    ${renderNames(view, 'group', view.facets.groups, GROUPS)}`;
}

function renderGroups({ t, filter, facets, change }: FilterView): TemplateResult | typeof nothing {
  if (facets.groups.length < 2) return nothing;
  const chosen = keyOf(filter.group);
  return html`<div role="group" aria-label=${t('group')}>
    ${renderChip(t('all'), chosen === '', () => {
      change({ group: '' });
    })}
    ${facets.groups.slice(0, GROUPS).map(({ key, name }) =>
      renderChip(name, key === chosen, () => {
        change({ group: key === chosen ? '' : name });
      }),
    )}
  </div>`;
}

function renderStates({ t, filter, facets, change }: FilterView): TemplateResult | typeof nothing {
  if (facets.validity.length < 2) return nothing;
  const offered = STATES.filter(([, states]) => states.some((state) => facets.validity.includes(state)));
  // The narrowest that says what is filtered: a page may have asked for valid ones alone.
  const [chosen] = offered
    .filter(
      ([, states]) => filter.validity.length > 0 && filter.validity.every((state) => states.includes(state)),
    )
    .sort(([, one], [, other]) => one.length - other.length)[0] ?? [undefined];
  return html`<div role="group" aria-label=${t('validity')}>
    ${offered.map(([name, states]) =>
      renderChip(t(name), name === chosen, () => {
        const known = states.filter((state) => facets.validity.includes(state));
        change({ validity: name === chosen ? [] : known });
      }),
    )}
  </div>`;
}

function renderChip(label: string, pressed: boolean, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="choice"
    part="chip"
    aria-pressed=${pressed ? 'true' : 'false'}
    @click=${toggle}
  >
    ${label}
  </button>`;
}
