/** Numbers of decisions, to be compared however they are written. */
import { foldVietnamese } from '@ocop-kit/engine/text';

/** "QĐ số 0123 / QĐ-UBND" is 123/QĐ-UBND. */
export const decisionKey = (decision: string): string =>
  foldVietnamese(decision)
    .replace(/^(qd|quyet dinh)?\s*(so)?\s*[:.]?\s*(?=\d)/, '')
    .replace(/^0+/, '')
    .replace(/[^a-z0-9/]/g, '');
