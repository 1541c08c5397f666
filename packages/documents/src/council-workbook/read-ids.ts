/** Reads the worksheet that nobody sees: which session a workbook belongs to, and what its columns and worksheets stand for. */
import { throwProblem } from '../problems/workbook-problem.js';
import { cellText, type Row } from '../xlsx/read/cell.js';
import type { Workbook } from '../xlsx/read/workbook.js';
import { ID_ROWS, IDS_WORKSHEET, SESSION_WORKBOOK_FORMAT } from './workbook-format.js';

export interface WorkbookIds {
  readonly session: string;
  /** In the order of their columns. */
  readonly members: readonly { readonly id: string; readonly label: string }[];
  readonly products: readonly {
    readonly id: string;
    /** The name of its worksheet. */
    readonly name: string;
    /** The round that it was in when the workbook was made. */
    readonly round: number;
    readonly checksum: string;
  }[];
}

/** As many columns as a record has. */
const LENGTH = 5;

/** @throws {WorkbookError} `workbook/not-session`, `workbook/newer` */
export function readIds(workbook: Workbook): WorkbookIds {
  const worksheet = workbook.sheets.find(({ name }) => name === IDS_WORKSHEET);
  if (!worksheet) return throwProblem('workbook/not-session', {});
  const records = Array.from(worksheet.open().rows, textsOf);
  const valueOf = (kind: string): string | undefined => records.find(([first]) => first === kind)?.[1];
  const format = valueOf(ID_ROWS.format) ?? '';
  if (format !== SESSION_WORKBOOK_FORMAT) throwProblem('workbook/newer', { found: format.slice(0, 40) });
  return {
    session: valueOf(ID_ROWS.session) ?? '',
    members: onceEach(
      records.flatMap(([kind, id = '', label = '']) => (kind === ID_ROWS.member ? [{ id, label }] : [])),
    ),
    products: onceEach(
      records.flatMap(([kind, id = '', name = '', round = '', checksum = '']) =>
        kind === ID_ROWS.product ? [{ id, name, round: Number(round), checksum }] : [],
      ),
    ),
  };
}

const textsOf = ({ cells }: Row): string[] =>
  Array.from({ length: LENGTH }, (_, i) => {
    const cell = cells.get(i + 1);
    return cell ? cellText(cell) : '';
  });

/** No worksheet is read twice, however often it is named. */
function onceEach<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}
