/** Where the entity is: its commune and its province. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import { readDossierField } from '../../form/dossier-fields.js';
import { fieldId } from './field-id.js';
import type { PageView } from './page-view.js';

const PARTS = ['entity.commune', 'entity.province'] as const;

export function renderCommune({ tools, texts, assessment, disabled, write }: PageView): TemplateResult {
  const { html, live } = tools;
  return html`${PARTS.map((field) => {
    const id = fieldId(field);
    return html`<div class="field">
      <label for=${id}>${texts.t(field)}</label>
      <input
        id=${id}
        type="text"
        maxlength="500"
        autocomplete="off"
        ?readonly=${disabled}
        .value=${live(String(readDossierField(assessment, field) ?? ''))}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          // The code is that of the name that was there.
          write({ [field]: value, [`${field}Code`]: undefined });
        }}
      />
    </div>`;
  })}`;
}

/** “Xã Ví Dụ, Tỉnh Ví Dụ”. */
export function shownCommune(assessment: Assessment): string {
  return PARTS.map((field) => readDossierField(assessment, field))
    .filter(Boolean)
    .join(', ');
}
