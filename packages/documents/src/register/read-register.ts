/** Reads the tables of offices into a register. Rows with problems are kept; what is wrong is named by its cell. */
import {
  checkRegister,
  type CertificateCalendar,
  type Register,
  type RegisterFinding,
} from '@ocop-kit/engine/register';
import { addressOf, parseCellAddress, type CellRange } from '../xlsx/address.js';
import type { Cell, Row } from '../xlsx/read/cell.js';
import { openWorkbook } from '../xlsx/read/workbook.js';
import { throwProblem, type CellLocation } from '../problems/workbook-problem.js';
import { readKeptRegister } from './export/kept-register.js';
import {
  findRegisterHeadings,
  isHeadingAgain,
  MAX_ABOVE,
  type RegisterHeadings,
} from './headings/find-headings.js';
import { withCertificateNumbers } from './headings/certificate-numbers.js';
import { RegisterBuilder, type RecordOutcome } from './merge/register-builder.js';
import { readTitle, type TableTitle } from './headings/read-title.js';
import type { RegisterColumn, RegisterField } from './register-fields.js';
import { makeRegisterProblem, type RegisterProblem } from './register-problem.js';
import { lineText, rowText, saysNothing } from './rows/cell-value.js';
import { createMergeFiller } from './rows/merge-down.js';
import { readRegisterRow, type RowContext } from './rows/read-row.js';
import type { RegisterRecord } from './rows/register-record.js';
import { isSectionNumber, isTotal, readSection } from './rows/section-row.js';

/** A table as text: of a CSV file, row by row, empty ones included. */
export interface RegisterTextTable {
  /** How the file is called, or its worksheet. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** How tables are read. */
export interface ReadRegisterOptions {
  /** Periods, ranks and grounds of the decision in force. */
  readonly calendar: CertificateCalendar;
  /** The day on which it is checked, `YYYY-MM-DD`. */
  readonly on: string;
  /** The register that the table goes into; never changed. */
  readonly into?: Register | undefined;
  /** The name of the file, noted with every event. */
  readonly file?: string | undefined;
  /** When it came in: a moment with its time zone, noted with every event. */
  readonly recorded?: string | undefined;
}

/** A row that is no product; `unnamed` has a certificate's data and no product's name: all of its cells stand in `text`. */
export interface SkippedRow {
  readonly at: CellLocation;
  readonly reason: 'total' | 'text' | 'headings' | 'unnamed';
  readonly text: string;
}

/** A column that is no field of a certificate, or a second one of the same field: its cells are kept in `other`. */
export interface UnmappedColumn {
  readonly at: CellLocation;
  readonly heading: string;
}

/** A worksheet that was not read. */
export interface SkippedWorksheet {
  readonly sheet: string;
  readonly reason: 'hidden' | 'no-headings';
}

/** What a table gives. */
export interface RegisterRead {
  readonly register: Register;
  /** How many rows with products were read. */
  readonly rows: number;
  /** How many days were written with two digits of the year, and read as 20yy. */
  readonly shortYears: number;
  /** What came of them. */
  readonly counts: Readonly<Record<RecordOutcome, number>>;
  /** Cell by cell, as somebody goes through the table. */
  readonly problems: readonly RegisterProblem[];
  readonly columns: readonly {
    readonly sheet: string;
    readonly heading: string;
    readonly field: RegisterField;
  }[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly skipped: readonly SkippedRow[];
  readonly skippedWorksheets: readonly SkippedWorksheet[];
}

interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  readonly from1904: boolean;
}

/** So much of a row that is no part of the table is enough to know it by. */
const MAX_SKIPPED = 200;
/** More is no register of products. */
const MAX_ROWS = 60_000;

/**
 * Reads an office's table into a register: headings under many names, in one row or several, below a letterhead; merged cells, sections, totals;
 * days, stars, totals and decisions as people write them.
 *
 * @param source the bytes of an .xlsx file, of any origin; or a table as text
 * @param options the decision's periods, the day, the register that it goes into
 * @returns the register with everything that could be read, problems by cell, and what is no part of it
 * @throws {WorkbookError} when the file cannot be read, is too large, or no worksheet has the headings of a register
 * @throws {OcopError} `register/shape`, `input/*` for a register kept in the workbook that somebody damaged
 */
export function readRegister(
  source: Uint8Array | RegisterTextTable,
  options: ReadRegisterOptions,
): RegisterRead {
  const { tables, hidden, kept } = source instanceof Uint8Array ? openTables(source) : asTables(source);
  const before = options.into ?? kept?.register;
  // Beside another register, what nobody touched may still be news.
  const checksumOf = (id: string): string | undefined => (options.into ? undefined : kept?.checksums.get(id));
  const builder = new RegisterBuilder(before ?? { certificates: [] }, options.calendar, options.recorded);
  const skipped: SkippedRow[] = [];
  const unmapped: UnmappedColumn[] = [];
  const columns: { sheet: string; heading: string; field: RegisterField }[] = [];
  const skippedWorksheets: SkippedWorksheet[] = [...hidden];
  const records: RegisterRecord[] = [];
  let title: TableTitle | undefined;
  for (const table of tables) {
    const headings = findRegisterHeadings(table.rows.slice(0, MAX_ABOVE), table.merges);
    if (!headings) {
      skippedWorksheets.push({ sheet: table.name, reason: 'no-headings' });
      continue;
    }
    const below = table.rows.filter(({ no }) => no > headings.last);
    const found = { ...headings, columns: withCertificateNumbers(headings.columns, below) };
    const above = readTitle(table.rows.filter(({ no }) => no < found.first));
    title ??= above;
    const own = readTable(table, found, above, options, { skipped, start: records.length, checksumOf });
    records.push(...own);
    const kept = new Set(own.flatMap(({ other }) => other.map(({ heading }) => heading)));
    for (const { column, heading, field } of found.columns) {
      if (field) columns.push({ sheet: table.name, heading, field });
      if (!field || kept.has(heading))
        unmapped.push({ at: { sheet: table.name, cell: addressOf(found.last, column) }, heading });
    }
  }
  if (columns.length === 0) throwProblem('workbook/no-register', {});
  for (const record of inOrder(records)) builder.take(record);
  const register: Register = {
    format: 'ocop-register/1',
    title: title?.title ?? '',
    ...title?.about,
    ...before,
    certificates: builder.certificates,
  };
  const found = locateAll(checkRegister(register, options), builder);
  return {
    register,
    rows: records.length - builder.unnamed.length,
    shortYears: records.reduce((sum, { shortYears }) => sum + shortYears, 0),
    counts: builder.counts,
    problems: [...builder.problems, ...found].sort(byCell),
    columns,
    unmapped,
    skipped: [...skipped, ...builder.unnamed],
    skippedWorksheets,
  };
}

function openTables(file: Uint8Array) {
  const { sheets, from1904 } = openWorkbook(file);
  const kept = readKeptRegister(sheets);
  const isOurs = (name: string): boolean => kept?.worksheets.includes(name) === true;
  const visible = sheets.filter(({ hidden, name }) => !hidden && !isOurs(name));
  return {
    kept,
    tables: visible.map((sheet): Table => {
      const rows = [...sheet.open().rows];
      if (rows.length > MAX_ROWS) throwProblem('workbook/too-large', { what: 'rows', limit: MAX_ROWS });
      return { name: sheet.name, rows, merges: sheet.merges(), from1904 };
    }),
    hidden: sheets
      .filter(({ hidden, name }) => hidden && !isOurs(name))
      .map(({ name }): SkippedWorksheet => ({ sheet: name, reason: 'hidden' })),
  };
}

function asTables({ name, rows }: RegisterTextTable) {
  if (rows.length > MAX_ROWS) throwProblem('workbook/too-large', { what: 'rows', limit: MAX_ROWS });
  const filled = rows.map((texts, at): Row => ({ no: at + 1, hidden: false, cells: asCells(texts) }));
  const table: Table = {
    name,
    rows: filled.filter(({ cells }) => cells.size > 0),
    merges: [],
    from1904: false,
  };
  return { kept: undefined, tables: [table], hidden: [] as SkippedWorksheet[] };
}

const asCells = (texts: readonly string[]): ReadonlyMap<number, Cell> =>
  new Map(
    texts.flatMap((text, at) =>
      text.trim() === ''
        ? []
        : [[at + 1, { column: at + 1, formula: false, content: { kind: 'text', text } }] as const],
    ),
  );

function readTable(
  { name, rows, merges, from1904 }: Table,
  { columns, last }: RegisterHeadings,
  { about }: TableTitle,
  { file, on }: ReadRegisterOptions,
  {
    skipped,
    start,
    checksumOf,
  }: Pick<RowContext, 'checksumOf'> & { readonly skipped: SkippedRow[]; readonly start: number },
): RegisterRecord[] {
  const records: RegisterRecord[] = [];
  const fill = createMergeFiller(merges);
  const columnOf = (field: RegisterField): number | undefined =>
    columns.find((one) => one.field === field)?.column;
  const nameColumn = columnOf('product.name') ?? 1;
  const ordinal = columnOf('ordinal');
  let scope: RowContext['scope'] = { province: about.province };
  let entity: Cell | undefined;
  for (const row of rows) {
    const { cells, filled } = fill(row);
    if (row.no <= last) continue;
    const kind = classifyRow(row, { columns, nameColumn, ordinal });
    const skip = (reason: SkippedRow['reason']): void => {
      const [first] = [...row.cells.values()];
      const at = { sheet: name, cell: addressOf(row.no, first?.column ?? 1) };
      skipped.push({ at, reason, text: rowText(row).slice(0, MAX_SKIPPED) });
    };
    if (kind === 'total' || kind === 'headings' || kind === 'text') skip(kind);
    else if (kind !== 'product') scope = withSection(scope, kind.section);
    else {
      const whole = new Map(cells);
      const column = columnOf('entity.name');
      const number = ordinal === undefined ? '' : lineText(row.cells.get(ordinal));
      // Without a number of its own, a row goes on with the entity above: offices leave out what stands above.
      if (column !== undefined && !whole.has(column) && ordinal !== undefined && number === '' && entity)
        whole.set(column, entity);
      if (column !== undefined) entity = whole.get(column);
      const isFilledName = filled.has(nameColumn) && hasNothingOwn(row, columns);
      if (!isFilledName)
        records.push(
          ...readRegisterRow(
            { no: row.no, cells: whole },
            { sheet: name, file, columns, from1904, on, scope, checksumOf },
            start + records.length,
          ),
        );
    }
  }
  return records;
}

type RowKind =
  | 'product'
  | 'total'
  | 'text'
  | 'headings'
  | { readonly section: NonNullable<ReturnType<typeof readSection>> };

function classifyRow(
  row: Row,
  {
    columns,
    nameColumn,
    ordinal,
  }: {
    readonly columns: readonly RegisterColumn[];
    readonly nameColumn: number;
    readonly ordinal: number | undefined;
  },
): RowKind {
  if (isHeadingAgain(row, columns)) return 'headings';
  const texts = [...row.cells.values()].map((cell) => ({ column: cell.column, text: lineText(cell) }));
  const number = texts.find(({ column }) => column === ordinal)?.text ?? '';
  const words = texts.filter(({ column, text }) => column !== ordinal && text !== '');
  const [first] = words;
  if (isTotal(number) || isTotal(first?.text ?? '')) return 'total';
  const isCounted = /^\d+[.)]?$/.test(number);
  const name = words.find(({ column }) => column === nameColumn)?.text ?? '';
  const others = words.filter(
    ({ column, text }) => column !== nameColumn && !/^\d+( sản phẩm| sp)?$/iu.test(text),
  );
  // One text in the row, or in its column of numbers: a section, or something that is no part of the table.
  const isAlone =
    words.length - others.length <= 2 && (others.length === 0 || (name === '' && others.length === 1));
  if (isAlone && !isCounted) {
    const alone = others[0]?.text ?? (name || (isSectionNumber(number) ? (first?.text ?? '') : number));
    const section = readSection(alone) ?? (words.length === 0 ? readSection(number) : undefined);
    if (section) return { section };
    if (others.length === 0 && name !== '' && number === '' && ordinal === undefined) return 'product';
    return 'text';
  }
  const isKnown = words.some(({ column }) => columns.some((one) => one.column === column && one.field));
  return isKnown ? 'product' : 'text';
}

/** A commune ends where another begins; a district ends the communes of the one before. */
function withSection(
  scope: RowContext['scope'],
  section: NonNullable<ReturnType<typeof readSection>>,
): RowContext['scope'] {
  switch (section.of) {
    case 'province':
      return { ...scope, province: section.name, district: undefined, commune: undefined };
    case 'district':
      return { ...scope, district: section.name, commune: undefined };
    case 'commune':
      return { ...scope, commune: section.name };
    case 'group':
      return { ...scope, group: section.name };
    case 'stars':
      return { ...scope, stars: section.stars };
  }
}

/** Whether a row has nothing but cells that are merged with those above. */
const hasNothingOwn = ({ cells }: Row, columns: readonly RegisterColumn[]): boolean =>
  ![...cells.values()].some(
    (cell) =>
      !saysNothing(lineText(cell)) &&
      columns.some(({ column, field }) => column === cell.column && field && field !== 'ordinal'),
  );

/** Decisions of one product in the order of their days; rows without a day stay where they are. */
function inOrder(records: readonly RegisterRecord[]): RegisterRecord[] {
  const dayOf = ({ event }: RegisterRecord): string => event.on ?? event.issued ?? '';
  return records
    .map((record, at) => ({ record, at }))
    .sort((a, b) => {
      const [one, other] = [dayOf(a.record), dayOf(b.record)];
      return one !== '' && other !== '' && one !== other ? (one < other ? -1 : 1) : a.at - b.at;
    })
    .map(({ record }) => record);
}

/** Row by row as somebody goes through the table; what is about the whole table first. */
function byCell({ at: one }: RegisterProblem, { at: other }: RegisterProblem): number {
  if (one?.sheet !== other?.sheet) return (one?.sheet ?? '') < (other?.sheet ?? '') ? -1 : 1;
  const [a, b] = [one, other].map((at) => parseCellAddress(at?.cell ?? ''));
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** What reading the table has named already, cell by cell. */
const NAMED_ALREADY = ['unread', 'history'];

const FINDING_FIELDS: Readonly<Record<string, RegisterField>> = {
  'no-product': 'product.name',
  'no-entity': 'entity.name',
  'no-stars': 'stars',
  'no-decision': 'decision',
  'no-issuer': 'issuer',
  'no-day': 'issued',
  'no-commune': 'entity.commune',
  'in-future': 'issued',
  'unusual-term': 'expires',
  'stated-valid': 'stated',
  'stated-ended': 'stated',
  'wrong-issuer': 'issuer',
  'entity-spellings': 'entity.name',
};

/** Where in the table findings are; those about certificates that the table does not speak of are for `checkRegister`. */
function locateAll(findings: readonly RegisterFinding[], builder: RegisterBuilder): RegisterProblem[] {
  const missing = new Set<string>();
  return findings.flatMap((finding): RegisterProblem[] => {
    if (NAMED_ALREADY.includes(finding.code)) return [];
    const field =
      finding.code === 'same-code'
        ? (`product.${finding.values.what}` as const)
        : (FINDING_FIELDS[finding.code] ?? 'product.name');
    // Of a pair, the row that this table brought.
    const certificate = finding.certificates.find((id) => builder.cellsOf(id));
    const cells = certificate === undefined ? undefined : builder.cellsOf(certificate);
    if (!cells) return [];
    if (finding.code.startsWith('no-') && !cells.has(field)) {
      // Said once of the table, not of every row.
      const key = `${cells.sheet}\n${field}`;
      if (missing.has(key)) return [];
      missing.add(key);
      return [makeRegisterProblem('table/no-column', { sheet: cells.sheet }, { field })];
    }
    return [{ ...makeRegisterProblem('finding', cells.of(field), { finding }, finding.level), certificate }];
  });
}
