/** What layers say of one criterion: guidance, examples, pictures, evidence asked for besides. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine/core';
import type { CriterionLocal, HeaderLocal, Photo } from '@ocop-kit/engine/overlay';
import type { Criterion } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import type { Drawing } from '../shared/templates/lit-templates.js';
import { sayGiven } from '../rules/custom-packs/messages.js';

/** One criterion is drawn again only when something of its own has changed. */
const drawn = new WeakMap<Criterion, { readonly lang: string; readonly notes: TemplateResult | undefined }>();

/** @returns nothing where no layer speaks of the criterion, or of a group it stands in */
export function notesOn(drawing: Drawing, set: CriteriaSet, criterion: Criterion, lang: string) {
  const known = drawn.get(criterion);
  if (known?.lang === lang) return known.notes;
  const said = wayTo(set, criterion).flatMap(({ local = [] }) => local);
  const notes =
    said.length === 0
      ? undefined
      : drawing.html`${said.map((local) => notesOf(drawing, layerOf(set, local), local, lang))}`;
  drawn.set(criterion, { lang, notes });
  return notes;
}

function notesOf(
  { html, nothing }: Drawing,
  layer: HeaderLocal | undefined,
  local: CriterionLocal,
  lang: string,
) {
  const say = sayGiven(lang);
  const name = textIn(layer?.title, lang) || local.layer;
  const { guidance = [], examples = [], photos = [], evidence = [] } = local;
  const wanted = (layer?.evidenceKinds ?? []).filter(({ id }) => evidence.includes(id));
  const picture = ({ src, alt, credit }: Photo): TemplateResult =>
    html`<figure>
      <img src=${src} alt=${textIn(alt, lang)} loading="lazy" />
      <figcaption class="hint">
        ${textIn(alt, lang)}${credit ? html`. ${say('photo', { credit: textIn(credit, lang) })}` : nothing}
      </figcaption>
    </figure>`;
  return html`<details class="local state" open>
    <summary>${say('from', { layer: name })}</summary>
    ${guidance.map((text) => html`<p>${textIn(text, lang)}</p>`)}
    ${
      examples.length > 0
        ? html`<p>${say('examples')}</p>
            <ul>
              ${examples.map((text) => html`<li>${textIn(text, lang)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      wanted.length > 0
        ? html`<p>${say('prepare', { layer: name })}</p>
            <ul>
              ${wanted.map(
                ({ title, text }) =>
                  html`<li>
                    <b>${textIn(title, lang)}</b> <span class="hint">${textIn(text, lang)}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${photos.map(picture)}
  </details>`;
}

function layerOf({ pack }: CriteriaSet, { layer }: CriterionLocal): HeaderLocal | undefined {
  return pack.local?.find((about) => about.layer === layer);
}

/** The criterion and the groups it stands in, the outermost first. */
function wayTo({ sections }: CriteriaSet, criterion: Criterion): readonly Criterion[] {
  const down = (criteria: readonly Criterion[]): Criterion[] => {
    for (const entry of criteria) {
      if (entry === criterion) return [entry];
      const inside = down(entry.criteria ?? []);
      if (inside.length > 0) return [entry, ...inside];
    }
    return [];
  };
  return down(sections.flatMap(({ criteria }) => criteria));
}
