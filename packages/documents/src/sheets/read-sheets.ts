/** Reads workbooks of sheets, whichever kind they are. */
import { compileSet, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, TableMapping } from '@ocop-kit/engine/schema';
import {
  createProblemList,
  throwProblem,
  WorkbookError,
  type ProblemList,
  type WorkbookProblem,
} from '../problems/workbook-problem.js';
import { openWorkbook, type Workbook } from '../xlsx/read/workbook.js';
import { readMapped, type LoadCompiled } from './mapping/read-mapped.js';
import { rulesChecksum } from './originals/rules-checksum.js';
import { readOriginals } from './originals/read-originals.js';
import { readProducts } from './products/read-products.js';
import type { ProductReading } from './product-reading.js';
import { readScoreSheet } from './score-sheet/read-score-sheet.js';

type Loaded = CriteriaSet | CompiledSet | undefined;

/** Where the rules of a workbook come from. */
export interface ReadSheetsOptions {
  /**
   * Finds a criteria set by the id of its pack and its number, in all its languages: options are recognized by their words. Undefined when
   * there is none; what it throws is passed on.
   */
  readonly load: (pack: string, set: number) => Loaded | Promise<Loaded>;
  /** Which column is what, for a table with headings of its own; workbooks of `writeTemplate` and `writeScoreSheet` need none. */
  readonly mapping?: TableMapping | undefined;
}

/** What a workbook of sheets holds. */
export interface SheetsRead {
  /** The assessments that have no problems, from top to bottom. */
  readonly assessments: readonly Assessment[];
  /** Every product, with its worksheet and row. */
  readonly rows: readonly ProductReading[];
  /** Everything that is wrong, by worksheet and cell where it has one. */
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Reads a workbook of `writeTemplate` or `writeScoreSheet` that somebody may have edited, or a table of an office by its mapping. A cell that nobody has touched changes nothing: the
 * assessment comes back as it was written, with all that the workbook does not show.
 *
 * @param file the bytes of the .xlsx file, of any origin: sizes and counts are limited
 * @param options how the criteria set is found
 * @returns assessments, rows and problems; a row with a problem has no assessment, and a file that cannot be read only problems
 * @throws {OcopError} `pack/*` for a set that cannot be scored; and whatever `load` throws
 */
export async function readSheets(file: Uint8Array, options: ReadSheetsOptions): Promise<SheetsRead> {
  const problems = createProblemList();
  try {
    const rows = await readRows(openWorkbook(file), options, problems);
    const assessments = rows.flatMap(({ assessment }) => (assessment ? [assessment] : []));
    return { assessments, rows, problems: problems.all };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    // A list that is full throws all that is in it.
    const more = error.problems.slice(error.problems[0] === problems.all[0] ? problems.all.length : 0);
    return { assessments: [], rows: [], problems: [...problems.all, ...more] };
  }
}

async function readRows(
  workbook: Workbook,
  { load, mapping }: ReadSheetsOptions,
  problems: ProblemList,
): Promise<readonly ProductReading[]> {
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  const loadCompiled = createLoader(load);
  const originals = readOriginals(workbook);
  if (!originals && mapping) return readMapped(visible, mapping, loadCompiled, problems);
  if (!originals) return throwProblem('workbook/no-rules', {});
  const { pack, set: no } = originals;
  const set =
    (await loadCompiled(pack, no)) ?? throwProblem('workbook/unknown-rules', { pack, set: String(no) });
  if (rulesChecksum(set) !== originals.checksum) throwProblem('workbook/other-rules', {});
  if (originals.kind === 'products') return readProducts(visible, set, originals, problems);
  const [key = ''] = originals.keys;
  const original = originals.find(key);
  if (original?.problem) throw new WorkbookError([original.problem]);
  return [readScoreSheet(visible, set, original?.assessment, problems)];
}

/** Loads each set once. */
function createLoader(load: ReadSheetsOptions['load']): LoadCompiled {
  const known = new Map<string, CompiledSet | undefined>();
  return async (pack, set) => {
    const key = `${pack} ${set}`;
    if (!known.has(key)) {
      const found = await load(pack, set);
      known.set(key, found && compileSet(found));
    }
    return known.get(key);
  };
}
