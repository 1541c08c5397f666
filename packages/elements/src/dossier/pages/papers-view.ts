/** The papers that the report lists, to be ticked; what is attached already is ticked until the person says otherwise. */
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
  </fieldset>`;
}

/** Leaving the page confirms what stands there: the papers that were ticked by themselves, or none. */
export function confirmPapers(
  view: Pick<PageView, 'assessment' | 'papers' | 'write'>,
  field: PageField,
): void {
  if (readDossierField(view.assessment, field.field) !== undefined) return;
  view.write({ [field.field]: view.papers.flatMap(({ id, isAttached }) => (isAttached ? [id] : [])) });
}
