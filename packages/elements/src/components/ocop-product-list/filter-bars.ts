/** How many products there are by rank and by commune: bars that filter, and count what the other filters leave. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/i18n/messages.js';
import { renderNames } from './filter-select.js';
import type { FilterView } from './filter-view.js';
import { keyOf } from './product-catalogue.js';

/** Communes with a bar; all of them stand in a list beside. */
const COMMUNES = { narrow: 4, wide: 6 };

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly toggle: () => void;
}

export function renderBars(view: FilterView): TemplateResult {
  const { t, facets, narrow } = view;
  const most = narrow ? COMMUNES.narrow : COMMUNES.wide;
  const communes = renderGroup(view, t('commune'), communeBars(view, most));
  const more = renderNames(view, 'commune', facets.communes, most);
  return html`${renderGroup(view, t('stars'), starBars(view))}
  ${
    // A phone's screen is for products first.
    narrow && communes !== nothing
      ? html`<details class="communes" ?open=${view.filter.commune !== ''}>
          <summary>${t('by-commune', { count: facets.communes.length })}</summary>
          ${communes}${more}
        </details>`
      : html`${communes}${more}`
  }`;
}

function starBars({ t, filter, facets, found, change }: FilterView): readonly Bar[] {
  return facets.stars.map((rank) => {
    const pressed = filter.stars.includes(rank);
    return {
      label: rank === 0 ? t('none') : t('stars-count', { stars: rank }),
      count: found.stars.get(rank) ?? 0,
      pressed,
      toggle: () => {
        change({ stars: pressed ? filter.stars.filter((other) => other !== rank) : [...filter.stars, rank] });
      },
    };
  });
}

function communeBars({ filter, facets, found, change }: FilterView, most: number): readonly Bar[] {
  return facets.communes.slice(0, most).map(({ key, name }) => {
    const pressed = keyOf(filter.commune) === key;
    return {
      label: name,
      count: found.communes.get(key) ?? 0,
      pressed,
      toggle: () => {
        change({ commune: pressed ? '' : name });
      },
    };
  });
}

/** A choice of one is none. */
function renderGroup(
  { lang }: FilterView,
  title: string,
  bars: readonly Bar[],
): TemplateResult | typeof nothing {
  if (bars.length < 2) return nothing;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return html`<div class="bars" part="bars" role="group" aria-label=${title}>
    ${bars.map(
      ({ label, count, pressed, toggle }) =>
        html`<button
          type="button"
          class="bar"
          part="bar"
          aria-pressed=${pressed ? 'true' : 'false'}
          @click=${toggle}
        >
          <span class="label">${label}</span>
          <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
            <rect class="track" width="100" height="6" />
            <rect class="fill" width=${(count / most) * 100} height="6" />
          </svg>
          <span class="number">${formatNumber(count, lang)}</span>
        </button>`,
    )}
  </div>`;
}
