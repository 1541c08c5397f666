/** What a score sheet asks above its criteria, with the labels that the decision prints. */
import { SHEET_FIELDS, type SheetField } from '../fields.js';
import type { SheetsKey } from '../translate.js';

const LABELS: Readonly<Record<string, SheetsKey>> = {
  'product.name': 'head.product',
  'product.code': 'head.code',
  'entity.name': 'head.entity',
  'entity.phone': 'head.phone',
  'entity.address': 'head.address',
};
const ORDER = Object.keys(LABELS);

/** In printed order. */
export const headFields: readonly { readonly field: SheetField; readonly label: SheetsKey }[] =
  SHEET_FIELDS.flatMap((field) => {
    const label = LABELS[field.key];
    return label === undefined ? [] : [{ field, label }];
  }).sort((a, b) => ORDER.indexOf(a.field.key) - ORDER.indexOf(b.field.key));
