/** The ids of fields in the page. */
import type { DossierField } from '../../form/dossier-fields.js';

/** The id of a field's first control, which the error summary leads to. */
export function fieldId(field: DossierField): string {
  return `dossier-${field.replaceAll('.', '-')}`;
}
