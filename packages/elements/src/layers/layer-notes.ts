/** What layers add to one criterion: guidance, examples, pictures, additional evidence. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { CriterionLocal, HeaderLocal, Photo } from '@ocop-kit/engine/overlay';
import type { Criterion } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import type { LitTemplates } from '../shared/templates/lit-templates.js';
import { createLayerTranslate } from './create-layer-translate.js';

/** Cached, so that a criterion renders again only if something of its own has changed. */
const renderedNotes = new WeakMap<
  Criterion,
  { readonly lang: string; readonly notes: TemplateResult | undefined }
>();

/** @returns undefined if no layer adds anything to the criterion or to a group that contains it */
export function renderLayerNotes(
  drawing: LitTemplates,
  set: CriteriaSet,
  criterion: Criterion,
  lang: string,
) {
  const known = renderedNotes.get(criterion);
  if (known?.lang === lang) return known.notes;
  const localNotes = pathTo(set, criterion).flatMap(({ local = [] }) => local);
  const notes =
    localNotes.length === 0
      ? undefined
      : drawing.html`${localNotes.map((local) => renderNotes(drawing, findLayer(set, local), local, lang))}`;
  renderedNotes.set(criterion, { lang, notes });
  return notes;
}

function renderNotes(
  { html, nothing }: LitTemplates,
  layer: HeaderLocal | undefined,
  local: CriterionLocal,
  lang: string,
) {
  const t = createLayerTranslate(lang);
  const name = textIn(layer?.title, lang) || local.layer;
  const { guidance = [], examples = [], photos = [], evidence = [] } = local;
  const wanted = (layer?.evidenceKinds ?? []).filter(({ id }) => evidence.includes(id));
  const picture = ({ src, alt, credit }: Photo): TemplateResult =>
    html`<figure>
      <img src=${src} alt=${textIn(alt, lang)} loading="lazy" />
      <figcaption class="hint">
        ${textIn(alt, lang)}${credit ? html`. ${t('photo', { credit: textIn(credit, lang) })}` : nothing}
      </figcaption>
    </figure>`;
  return html`<details class="local state" open>
    <summary>${t('from', { layer: name })}</summary>
    ${guidance.map((text) => html`<p>${textIn(text, lang)}</p>`)}
    ${
      examples.length > 0
        ? html`<p>${t('examples')}</p>
            <ul>
              ${examples.map((text) => html`<li>${textIn(text, lang)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      wanted.length > 0
        ? html`<p>${t('prepare', { layer: name })}</p>
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

function findLayer({ pack }: CriteriaSet, { layer }: CriterionLocal): HeaderLocal | undefined {
  return pack.local?.find((about) => about.layer === layer);
}

/** The criterion and the groups that contain it, outermost first. */
function pathTo({ sections }: CriteriaSet, criterion: Criterion): readonly Criterion[] {
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
