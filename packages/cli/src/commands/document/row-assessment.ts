/** The assessment of a row: whole where the row is one, else a sheet with what the row says of product and entity. */
import { decode, isRecord, vectorSet, type CriteriaSet } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import type { RawSheet } from '../../sheet-rows/sheet-row.js';

/** Headings of tables that say more than a sheet does: `product.name`, `entity.address`. */
const FIELD = /^(product|entity)\.([A-Za-z]{1,40})$/;

/**
 * @param carriedHeadings the headings of the columns that are carried along
 * @throws {Failure} for a row without a set; `OcopError` for one that is no assessment
 */
export async function rowAssessment(
  context: CommandContext,
  loadSet: (pack: string, no: number) => Promise<CriteriaSet>,
  sheet: RawSheet,
  carriedHeadings: readonly string[],
): Promise<{ assessment: Assessment; set: CriteriaSet }> {
  const { id, vector, whole } = sheet;
  if (vector !== null) {
    const { pack, set: no } = vectorSet(vector);
    const set = await loadSet(pack, no);
    return {
      set,
      assessment: parseAssessment({
        ...fieldsOf(sheet, carriedHeadings, id),
        pack,
        set: no,
        ...decode(set, vector),
      }),
    };
  }
  const { pack, set: no, picks, declared } = sheet;
  if (no === null) throw new Failure(EXIT.input, context.t('rowNoSet'));
  const fields = isRecord(whole) ? whole : fieldsOf(sheet, carriedHeadings, id);
  const assessment = parseAssessment({
    ...fields,
    pack,
    set: no,
    picks,
    ...(declared !== undefined && { declared }),
  });
  return { set: await loadSet(pack, no), assessment };
}

function fieldsOf(
  { carried = [] }: RawSheet,
  headings: readonly string[],
  id: string | null,
): Record<string, unknown> {
  const product: Record<string, string> = { name: id ?? '' };
  const entity: Record<string, string> = { name: '' };
  headings.forEach((heading, at) => {
    const [, of, field = ''] = FIELD.exec(heading.trim()) ?? [];
    if (of === 'product') product[field] = carried[at] ?? '';
    if (of === 'entity') entity[field] = carried[at] ?? '';
  });
  return { product, entity };
}
