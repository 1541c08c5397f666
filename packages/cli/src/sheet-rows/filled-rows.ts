/** Sheets from a workbook that was made to be filled in: a table of products, or the score sheet of one. */
import { readSheets, type ProductReading, type SheetsRead } from '@ocop-kit/documents/sheets';
import type { CriteriaSet } from '@ocop-kit/engine';
import type { TableMapping } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { findingSentence } from '../findings/workbook-findings.js';
import type { OpenRows, SheetRow } from './sheet-row.js';

const NAME_COLUMNS = ['product', 'entity'];

/**
 * @returns undefined for a workbook that is none of these: any other table
 * @throws {Failure} when the workbook cannot be read as a whole: it is damaged, or its rules are not those in use
 */
export async function openFilledRows(
  context: CommandContext,
  file: Uint8Array,
  mapping?: TableMapping,
): Promise<OpenRows | undefined> {
  // Options are recognized by their words, whichever language the workbook was made in.
  const read = await readSheets(file, { mapping, load: (pack, set) => findSet(context, pack, set) });
  if (read.problems.some(({ code }) => code === 'workbook/no-rules')) return undefined;
  refuseWhole(context, read);
  const carried = [...new Set(read.rows.flatMap((row) => Object.keys(row.carried)))];
  return {
    format: 'csv',
    carried: [...NAME_COLUMNS, ...carried],
    formulas: true,
    rows: read.rows.map((row) => sheetRow(context, row, carried)),
  };
}

/** @returns undefined where there is none: the reader says it with the cell */
async function findSet(context: CommandContext, pack: string, set: number): Promise<CriteriaSet | undefined> {
  try {
    return await context.loadSet(pack, set, 'all');
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** What is wrong with no row in particular is wrong with all of them. */
function refuseWhole(context: CommandContext, { problems, rows }: SheetsRead): void {
  const ofRows = new Set(rows.flatMap((row) => row.problems));
  const whole = problems.filter((problem) => !ofRows.has(problem));
  if (whole.length > 0)
    throw new Failure(EXIT.input, whole.map((problem) => findingSentence(context, problem)).join('\n'));
}

function sheetRow(
  context: CommandContext,
  reading: ProductReading,
  carriedHeadings: readonly string[],
): SheetRow {
  const { row: line, assessment, problems, carried } = reading;
  if (!assessment)
    return { line, bad: problems.map((problem) => findingSentence(context, problem)).join(' ') };
  const { product, entity, pack, set, picks, declared } = assessment;
  const names = { product: product.name, entity: entity.name };
  const cells = carriedHeadings.map((heading) =>
    Object.hasOwn(carried, heading) ? (carried[heading] ?? '') : '',
  );
  return {
    line,
    sheet: {
      id: null,
      pack,
      set,
      picks,
      declared,
      vector: null,
      whole: assessment,
      carried: [names.product, names.entity, ...cells],
      names,
    },
  };
}
