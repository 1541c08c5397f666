/**
 * The papers that the report lists, to be ticked. Until the person says anything, what is attached is ticked: also what is attached later, so that a
 * page that was left as it stood says nothing.
 */
import type { TemplateResult } from 'lit';
import { readDossierField } from '../../form/dossier-fields.js';
import { fieldId } from './field-id.js';
import type { PageField } from './page-list.js';
import type { PageView } from './page-view.js';

export function renderPapers(view: PageView, field: PageField): TemplateResult {
  const { tools, texts, assessment, papers, disabled } = view;
  const { html, live, nothing } = tools;
  const id = fieldId(field.field);
  const written = readDossierField(assessment, field.field);
  const ticked = Array.isArray(written)
    ? (written as readonly string[])
    : papers.flatMap((paper) => (paper.isAttached ? [paper.id] : []));
  const hint = texts.hintOf(field.field);
  return html`<fieldset class="condition dossier-papers" ?disabled=${disabled}>
    <legend>${texts.labelOf(field)}</legend>
    <p class="hint">${hint}</p>
    ${papers.map(
      (paper, at) =>
        html`<label class="switch">
          <input
            id=${at === 0 ? id : nothing}
            type="checkbox"
            .checked=${live(ticked.includes(paper.id))}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              const others = ticked.filter((one) => one !== paper.id);
              view.write({ [field.field]: checked ? [...others, paper.id] : others });
            }}
          />
          ${paper.title}
        </label>`,
    )}
    <label class="switch">
      <input
        type="checkbox"
        .checked=${live(Array.isArray(written) && written.length === 0)}
        @change=${(event: Event) => {
          view.write({ [field.field]: (event.target as HTMLInputElement).checked ? [] : undefined });
        }}
      />
      ${texts.t('product.papers-none')}
    </label>
  </fieldset>`;
}
