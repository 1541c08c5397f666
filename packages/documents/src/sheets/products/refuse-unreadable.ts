/** What is written must be readable again: the reader takes no workbook that is larger than people have. */
import { openWorkbook } from '../../xlsx/read/workbook.js';

/** @throws {WorkbookError} `workbook/too-large`, saying of what there is too much */
export function refuseUnreadable(file: Uint8Array): void {
  for (const worksheet of openWorkbook(file).sheets) {
    const rows = worksheet.open().rows[Symbol.iterator]();
    while (!rows.next().done);
  }
}
