/** The kinds of evidence that the rules name, with what each must show. */
import { textIn } from '@ocop-kit/engine';
import type { FormBlock } from '@ocop-kit/engine/schema';
import { cell, paragraph, words } from '../../blocks/make-block.js';
import type { Table } from '../../blocks/printed-document.js';
import type { FormContext } from '../form-context.js';

/** @returns the table; the kinds that the rules print nowhere, such as "other documents", are left out */
export function evidenceKindsTable(
  { set, lang }: FormContext,
  { widths, header }: Extract<FormBlock, { kind: 'evidence-kinds' }>,
): Table {
  const printed = (set.pack.evidenceKinds ?? []).filter(({ text }) => text !== undefined);
  return {
    kind: 'table',
    widths,
    borders: true,
    header: {
      cells: header.map((title) => cell([words(textIn(title, lang), { bold: true })], 'cell-centre')),
    },
    rows: printed.map(({ title, text }) => ({
      cells: [
        cell('-', 'cell-centre'),
        cell(textIn(title, lang)),
        {
          paragraphs: textIn(text, lang)
            .split('\n')
            .map((part) => paragraph('cell', part)),
        },
      ],
    })),
  };
}
