/**
 * Opens a workbook (.xlsx) from outside. Only what people see in cells is read: texts, numbers, days, results of formulas.
 * Worksheets are read lazily, row by row; a cell at the far end of a worksheet costs no more than one at its start.
 */
import { throwProblem } from '../../problems/workbook-problem.js';
import type { CellRange } from '../address.js';
import { readNumberFormats } from './number-formats.js';
import { createCounter, LIMITS } from './limits.js';
import { splitName, type Namespaces } from './namespaces.js';
import { openPackage, type WorkbookPackage } from './package.js';
import { isTrue, SPREADSHEET_NAMESPACES, RELATIONSHIP_ATTRIBUTE_NAMESPACES, type Part } from './part.js';
import { startsWith } from './signature.js';
import type { SharedParts } from './shared-parts.js';
import { openWorksheet, type OpenWorksheet } from './worksheet.js';
import { readSharedStrings } from './shared-strings.js';
import { readXml, type XmlAttributes } from './walk-xml.js';

/** A workbook that has been opened; its cells are read later, worksheet by worksheet. */
export interface Workbook {
  /** In tab order; chart sheets, which have no cells, are left out. */
  readonly sheets: readonly Worksheet[];
  /** Whether days are counted from 1904, as in old Excel for Macintosh. */
  readonly from1904: boolean;
}

/** One worksheet of an opened workbook. */
export interface Worksheet {
  /** As its tab shows it. */
  readonly name: string;
  /** Whether its tab is hidden. */
  readonly hidden: boolean;
  /** Starts reading from the first row. @throws {WorkbookError} Here and while iterating over the rows. */
  readonly open: () => OpenWorksheet;
  /** The merged ranges of the whole worksheet; reads it through once more. */
  readonly merges: () => readonly CellRange[];
}

/**
 * Whether a file starts like a workbook: a zip archive, or the container of .xls and password-protected files.
 *
 * @param file - Its bytes; the first four are looked at.
 * @returns True is no promise that it is one: `openWorkbook` tells.
 */
export const hasWorkbookSignature = (file: Uint8Array): boolean =>
  ['504b0304', '504b0506', 'd0cf11e0'].some((digits) => startsWith(file, digits));

/**
 * Opens a workbook and lists its worksheets; their cells are read when asked for.
 *
 * @param file - The bytes of an .xlsx file, of any origin: sizes and counts are limited.
 * @returns Its worksheets in tab order, and how it counts days.
 * @throws {WorkbookError} When it is no workbook, is damaged or too large, or contains macros or links to other files.
 */
export function openWorkbook(file: Uint8Array): Workbook {
  const pack = openPackage(file);
  const part = pack.relations('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) return throwProblem('workbook/not-a-workbook', { reason: 'archive' });
  const relations = pack.relations(part);
  const of = (kind: string): Part | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : readPart(pack, target);
  };
  const { sheets: worksheets, from1904 } = readWorksheetList(readPart(pack, part));
  const sharedParts: SharedParts = {
    strings: readSharedStrings(of('sharedStrings')),
    formats: readNumberFormats(of('styles')),
    from1904,
  };
  const taken = new Set<string>();
  const once = (name: string): void => {
    if (taken.has(name)) throwProblem('workbook/not-a-workbook', { reason: 'part', part });
    taken.add(name);
  };
  return {
    from1904,
    sheets: worksheets.flatMap(({ name, hidden, relation }): Worksheet[] => {
      const found = relations.find(({ id }) => id === relation);
      if (found && found.kind !== 'worksheet') return [];
      const target = found?.target;
      if (target === undefined) return throwProblem('workbook/not-a-workbook', { reason: 'part', part });
      once(`name ${name.toLowerCase()}`);
      once(`part ${target.toLowerCase()}`);
      const open = (): OpenWorksheet => openWorksheet(name, readPart(pack, target), sharedParts);
      return [{ name, hidden, open, merges: () => readMerges(open()) }];
    }),
  };
}

function readPart({ archive }: WorkbookPackage, name: string): Part {
  const bytes = archive.part(name);
  return bytes ? { name, bytes } : throwProblem('workbook/not-a-workbook', { reason: 'part', part: name });
}

function readMerges({ rows, merges }: OpenWorksheet): readonly CellRange[] {
  const all = rows[Symbol.iterator]();
  while (!all.next().done);
  return merges;
}

interface ListedWorksheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string | undefined;
}

function readWorksheetList({ name: part, bytes }: Part): {
  sheets: readonly ListedWorksheet[];
  from1904: boolean;
} {
  const worksheets: ListedWorksheet[] = [];
  let from1904 = false;
  const spend = createCounter('sheets', LIMITS.sheets);
  const roots: string[] = [];
  readXml(bytes, part, SPREADSHEET_NAMESPACES, {
    within: {
      workbook: {
        open() {
          roots.push('workbook');
        },
        within: {
          workbookPr: {
            open({ date1904 }) {
              from1904 = isTrue(date1904);
            },
          },
          sheets: {
            within: {
              sheet: {
                open(attributes, namespaceOf) {
                  spend(1);
                  const { name, state } = attributes;
                  const hidden = state !== undefined && state !== 'visible';
                  // macOS may have decomposed the letters.
                  const letters = (name ?? '').normalize('NFC');
                  worksheets.push({
                    name: letters,
                    hidden,
                    relation: relationshipId(attributes, namespaceOf),
                  });
                },
              },
            },
          },
        },
      },
    },
  });
  return roots.length > 0
    ? { sheets: worksheets, from1904 }
    : throwProblem('workbook/not-a-workbook', { reason: 'archive' });
}

function relationshipId(attributes: XmlAttributes, namespaceOf: Namespaces['of']): string | undefined {
  return Object.entries(attributes).find(([name]) => {
    const { prefix, local } = splitName(name);
    return (
      local === 'id' && prefix !== '' && RELATIONSHIP_ATTRIBUTE_NAMESPACES.has(namespaceOf(prefix) ?? '')
    );
  })?.[1];
}
