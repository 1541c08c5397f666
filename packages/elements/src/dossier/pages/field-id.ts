/** The ids of fields in the page. */
import type { FieldPath } from '../../form/dossier-fields.js';

/** The id of a field's first control, which the error summary leads to. */
export function fieldId(field: FieldPath): string {
  return `dossier-${field.replaceAll('.', '-')}`;
}
