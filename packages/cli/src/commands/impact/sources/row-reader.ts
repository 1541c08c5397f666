/** Rows of a table with typed cells as sheets: its columns are named as in a CSV heading, or as `ocop sql` names them. */
import { OcopError } from '@ocop-kit/engine';
import { sheetColumns } from '@ocop-kit/engine/sql';
import type { CommandContext } from '../../../context/command-context.js';
import { Failure } from '../../../failures/failure.js';
import { inputProblemText } from '../../../failures/input-problem-text.js';
import { readSheet } from '../../../sheet-rows/table-rows.js';
import { classifyColumns, refuseWithoutCriteria, type Columns } from '../../../table/headings.js';
import { findKnownColumns, productOf, provinceOf, type KnownColumns } from './known-columns.js';
import type { SourceOptions, SourceRow } from './source-row.js';

/** Columns for the sheets of one set. */
interface SetColumns {
  readonly columns: Columns;
  readonly known: KnownColumns;
  /** Columns that say by true or 1 that a condition is declared. */
  readonly declared: readonly { readonly at: number; readonly condition: string }[];
}

/** @returns a function that reads the cells of a row, in the order of the columns */
export function createRowReader(
  context: CommandContext,
  names: readonly string[],
  title: string,
  { pack: defaultPack, set: defaultSet }: SourceOptions,
): (cells: readonly unknown[], line: number) => Promise<SourceRow> {
  const columnsBySet = new Map<string, Promise<SetColumns>>();
  const [setAt, packAt] = ['set', 'pack'].map((name) =>
    names.findIndex((other) => other.toLowerCase() === name),
  );
  return async (values, line) => {
    const at = { file: title, line };
    const cells = values.map(cellText);
    const set = cells[setAt ?? -1] || (defaultSet === undefined ? '' : String(defaultSet));
    const pack = cells[packAt ?? -1] || defaultPack;
    try {
      const key = `${pack} ${set}`;
      const found = columnsBySet.get(key) ?? nameSetColumns(context, names, pack, Number(set));
      columnsBySet.set(key, found);
      const { columns, known, declared } = await found;
      const read = readSheet(columns, cells, pack, context.t);
      if ('bad' in read) return { kind: 'bad', ...at, why: read.bad };
      const { sheet } = read;
      const flagged = declared.flatMap((flag) => (isTrue(cells[flag.at]) ? [flag.condition] : []));
      const raw = {
        ...sheet,
        set: sheet.set ?? defaultSet ?? null,
        declared: [...(sheet.declared as readonly string[]), ...flagged],
      };
      return { kind: 'sheet', ...at, raw, name: productOf(raw, known), province: provinceOf(raw, known) };
    } catch (error) {
      if (!(error instanceof Failure || error instanceof OcopError)) throw error;
      return { kind: 'bad', ...at, why: inputProblemText(error, context.lang) };
    }
  };
}

async function nameSetColumns(
  context: CommandContext,
  names: readonly string[],
  pack: string,
  no: number,
): Promise<SetColumns> {
  const { byColumn, conditions } = await columnsOfSet(context, pack, no);
  const hasId = names.includes('id');
  const headings = names.map((name) => {
    if (conditions.has(name)) return '';
    const heading = byColumn.get(name) ?? name;
    return heading === 'id' && hasId ? name : heading;
  });
  const classified = classifyColumns(headings, context.criterionIds(), context.t);
  if (byColumn.size > 0) refuseWithoutCriteria(classified, context.t);
  // A column of a condition has no heading here, and its cell is read apart.
  const columns = { ...classified, unnamed: [] };
  return {
    columns,
    known: findKnownColumns(columns.carried.map(({ heading }) => heading)),
    declared: names.flatMap((name, at) => {
      const condition = conditions.get(name);
      return condition === undefined ? [] : [{ at, condition }];
    }),
  };
}

/** What the columns mean that `ocop sql` makes for a set: criteria and reserved names by column, conditions by column. */
async function columnsOfSet(context: CommandContext, pack: string, no: number) {
  const byColumn = new Map<string, string>();
  const conditions = new Map<string, string>();
  if (Number.isInteger(no) && no > 0) {
    const { id, picks, declared } = sheetColumns(await context.loadSet(pack, no, 'vi'));
    byColumn.set(id, 'id');
    for (const [criterion, column] of picks) byColumn.set(column, criterion);
    for (const [condition, column] of declared) conditions.set(column, condition);
  }
  return { byColumn, conditions };
}

/** As a CSV file would have it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join(' ');
  if (typeof value === 'string') return value;
  // JSON of a database may hold an object whose own `toString` is no function.
  if (Object.getPrototypeOf(value) === Object.prototype) return JSON.stringify(value);
  // What a database has beside texts and numbers says itself how it is written.
  return `${value as number}`;
}

const isTrue = (cell: string | undefined): boolean => /^(true|t|1)$/i.test(cell ?? '');
