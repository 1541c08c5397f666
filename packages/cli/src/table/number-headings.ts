/** Headings that a workbook stores as numbers: 1.10, typed into a plain cell, becomes 1.1. */
import { addressOf, type Row } from '@ocop-kit/documents/xlsx';
import { EXIT, Failure } from '../failures/failure.js';
import type { Translate } from '../i18n/translate.js';

const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * @param criteria the ids that may be meant
 * @throws {Failure} for a number that stands for several of them, unless its format shows the decimals
 */
export function refuseAmbiguousNumbers(
  { no, cells }: Row,
  criteria: ReadonlySet<string>,
  t: Translate,
): void {
  const numbers = [...criteria].filter((id) => NUMBER.test(id));
  for (const { column, content } of cells.values()) {
    if (content.kind !== 'number' || content.shown !== undefined) continue;
    const meant = numbers.filter((id) => Number(id) === content.number);
    if (meant.length < 2) continue;
    const values = { cell: addressOf(no, column), number: String(content.number), ids: meant.join(', ') };
    throw new Failure(EXIT.input, t('heading.number', values));
  }
}
