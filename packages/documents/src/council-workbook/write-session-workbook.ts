/** Writes the workbook of a session: councils that meet around a spreadsheet fill it in, and it is read back as ballots. */
import { compileSet, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import { applyRegulation, type Session, type SessionProduct } from '@ocop-kit/engine/council';
import { throwProblem } from '../problems/workbook-problem.js';
import { CREATED } from '../sheets/created.js';
import { quoteText } from '../sheets/values/cell-words.js';
import { LIMITS } from '../xlsx/read/limits.js';
import type { NewWorksheet } from '../xlsx/write/new-workbook.js';
import { writeWorkbook } from '../xlsx/write/write-workbook.js';
import { idsWorksheet, type NamedProduct } from './ids-worksheet.js';
import { memberLabels } from './member-labels.js';
import { isStorableId, quoteId } from './storable-id.js';
import { productWorksheet } from './product-worksheet.js';
import { sessionWorksheet } from './session-worksheet.js';
import { translateInto, type CouncilWorkbookLanguage } from './translate.js';
import { productWorksheetName } from './worksheet-names.js';

/** Finds the criteria set of a product of the session. */
export type SetOf = (product: SessionProduct) => CriteriaSet | CompiledSet;

/**
 * Writes a session as one Excel workbook: a first worksheet with the council, its members and the products with live averages, and a
 * worksheet for each product, in which members have a column each to type the numbers of options into. Points, totals, averages,
 * spreads and ranks are formulas that give what the engine gives; minimums are judged by the average there. Only cells of ballots that
 * are due can be edited. `readSessionWorkbook` reads it back.
 *
 * @param session open or closed; ballots that are in it are shown, and closed
 * @param setOf finds the criteria set of a product
 * @param lang the language of its words, and of the pack's words where the pack has them in it
 * @returns the file (.xlsx); the same session gives the same bytes
 * @throws {WorkbookError} `workbook/blind` for a session whose members must not see each other's ballots, `workbook/too-large` for more
 *   products or members than one workbook holds, `workbook/unwritable-id` for an id that no cell gives back as it is
 * @throws {OcopError} `pack/*`, `sheet/*` for ballots that the set does not print, `council/incomplete-ballot`
 */
export function sessionWorkbook(
  session: Session,
  setOf: SetOf,
  lang: CouncilWorkbookLanguage = 'vi',
): Uint8Array {
  if (applyRegulation(session.regulation).blind && session.state === 'open')
    throwProblem('workbook/blind', {});
  // The first worksheet and the one that nobody sees stand beside those of products.
  const most = LIMITS.sheets - 2;
  if (session.products.length > most) throwProblem('workbook/too-large', { what: 'sheets', limit: most });
  checkIds(session);
  const t = translateInto(lang);
  const products = session.products.map((product, i): NamedProduct => ({
    product,
    name: productWorksheetName(i + 1, product.name),
    set: compileSet(setOf(product)),
  }));
  const ids = idsWorksheet(session, products, memberLabels(session, t));
  const listed = products.map((one, i) => {
    const lists = { criteria: ids.criteriaOf(one.set), members: ids.members };
    return { ...one, written: productWorksheet({ session, ...one, no: i + 1, lists, lang, t }) };
  });
  const worksheets = [
    sessionWorksheet(session, listed, t, lang),
    ...listed.map(({ written }) => written.worksheet),
    ids.worksheet,
  ];
  checkSize(worksheets);
  return writeWorkbook({ created: CREATED, worksheets });
}

/** By its ids a workbook is read back. */
function checkIds({ id, council, members, products }: Session): void {
  for (const one of [{ id, name: council.name }, ...members, ...products])
    if (!isStorableId(one.id))
      throwProblem('workbook/unwritable-id', { id: quoteId(one.id), name: quoteText(one.name) });
}

/** What is written must be read back. */
function checkSize(worksheets: readonly NewWorksheet[]): void {
  const cells = worksheets.reduce(
    (sum, { rows }) => sum + rows.reduce((all, row) => all + row.cells.length, 0),
    0,
  );
  if (cells > LIMITS.cells) throwProblem('workbook/too-large', { what: 'cells', limit: LIMITS.cells });
}
