/** Browsing: a tile for each industry, and the sets of the one that was opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SetGroup } from '../../rules/set-choice.js';
import { button } from '../../shared/templates/button.js';
import { industryIcon } from '../../shared/templates/icons.js';
import type { ChooserView } from './chooser-view.js';
import { renderSetList } from './set-list.js';

/** The everyday names of the industries, in printed order; the decision's own are as long as a line of print. */
const INDUSTRIES = ['food', 'drinks', 'medicinal', 'crafts', 'ornamental', 'tourism'] as const;

/** Up to so many sets are listed at once: tiles before them would only be one tap more. */
const FEW_SETS = 8;

export function renderSetTiles(view: ChooserView): TemplateResult | typeof nothing {
  const { t, start, setSearch } = view;
  const groups = setSearch.groups();
  if (groups.length === 0) return nothing;
  const language = setSearch.language();
  const ours = setSearch.hasIcons();
  const isShort = groups.length === 1 || countSets(groups) <= FEW_SETS;
  return html`<h3>${t('browse')}</h3>
    ${
      isShort
        ? groups.map(
            ({ heading, choices }) =>
              html`${heading && groups.length > 1 ? html`<h4 lang=${language}>${heading}</h4>` : nothing}
              ${renderSetList(view, language, choices)}`,
          )
        : html`<ul class="tiles">
            ${groups.map(({ heading }, at) => {
              const everyday = ours ? INDUSTRIES[at] : undefined;
              return html`<li>
                ${button(
                  html`${industryIcon(ours ? at + 1 : undefined)}
                  ${everyday ? html`<span>${t(everyday)}</span>` : html`<span lang=${language}>${heading}</span>`}`,
                  () => {
                    start.browse(at);
                  },
                  'tile',
                )}
              </li>`;
            })}
          </ul>`
    }`;
}

/** The sets of the group that was opened; undefined where there is none. */
export function renderOpenGroup(view: ChooserView): TemplateResult | undefined {
  const { t, start, setSearch } = view;
  const groups = setSearch.groups();
  const at = start.group ?? -1;
  const group = groups[at];
  if (!group) return undefined;
  const language = setSearch.language();
  return html`<p>
      ${button(
        t('all-groups'),
        () => {
          start.browse(undefined);
        },
        'link back',
      )}
    </p>
    <h2 tabindex="-1" class="heading with-icon">
      ${industryIcon(setSearch.hasIcons() ? at + 1 : undefined)}
      <span lang=${language}>${group.heading}</span>
    </h2>
    ${renderSetList(view, language, group.choices)}`;
}

function countSets(groups: readonly SetGroup[]): number {
  return groups.reduce((count, { choices }) => count + choices.length, 0);
}
