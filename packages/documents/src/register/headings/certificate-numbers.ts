/** A column "Số giấy chứng nhận": what it is depends on what stands in it, and on what else the table has. */
import type { Row } from '../../xlsx/read/cell.js';
import type { RegisterColumn } from '../register-fields.js';
import { lineText, saysNothing } from '../rows/cell-value.js';
import { decisionKey } from '../values/decision-key.js';

/** Ids that can stand in an address and in a name of a file. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
/** "12/QĐ-UBND". */
const DECISION = /^(qđ|quyết định)?\s*(số)?\s*[:.]?\s*\d+[a-zđ]?\s?\/.*\p{L}/iu;

/**
 * Says what columns of certificates' numbers hold: the id where each row has its own and none is anything else, the number of the decision where
 * the table has no other column for it and its cells look like one; else they are no field, and kept word for word.
 *
 * @param columns as the headings say
 * @param rows those below the headings
 */
export function withCertificateNumbers(
  columns: readonly RegisterColumn[],
  rows: readonly Row[],
): readonly RegisterColumn[] {
  let hasDecision = columns.some(
    ({ field, isCertificateNumber }) => field === 'decision' && !isCertificateNumber,
  );
  let hasId = columns.some(({ field }) => field === 'id');
  const name = columns.find(({ field }) => field === 'product.name')?.column ?? 1;
  const products = rows.filter(({ cells }) => !saysNothing(lineText(cells.get(name))));
  return columns.map((one) => {
    if (!one.isCertificateNumber) return one;
    const texts = products
      .map(({ cells }) => lineText(cells.get(one.column)))
      .filter((text) => !saysNothing(text));
    if (!hasDecision && texts.every((text) => DECISION.test(text))) {
      hasDecision = true;
      return one;
    }
    const isOwn = new Set(texts.map(decisionKey)).size === texts.length;
    if (!hasId && texts.length > 0 && isOwn && texts.every((text) => ID.test(text))) {
      hasId = true;
      return { ...one, field: 'id' };
    }
    return { ...one, field: undefined };
  });
}
