/**
 * A workbook (.xlsx) from outside. Only what people see in cells is read: texts, numbers, days, results of formulas. Sheets are
 * read when somebody asks for their rows; a cell at the far end of a sheet costs no more than one at its beginning.
 */
import { give } from '../../problems/workbook-problem.js';
import type { Range } from '../address.js';
import { readFormats } from './number-formats.js';
import { counter, LIMITS } from './limits.js';
import { halvesOf, type Namespaces } from './namespaces.js';
import { openPackage, type Package } from './package.js';
import { isTrue, MAIN, RELATIONSHIP, type Part } from './part.js';
import { openSheet, type OpenSheet, type Surroundings } from './worksheet.js';
import { readStrings } from './shared-strings.js';
import { readWhole, type Attributes } from './walk-xml.js';

export interface Book {
  /** In the order of their tabs; pages that hold a chart and no cells are left out. */
  readonly sheets: readonly Sheet[];
  /** Its days are counted from 1904, as Excel once did on a Macintosh. */
  readonly from1904: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Whether its tab is hidden. */
  readonly hidden: boolean;
  /** Reads it from its beginning. @throws {WorkbookError} here and from its rows */
  readonly open: () => OpenSheet;
  /** The merged cells of the whole sheet; reads it once more. */
  readonly merges: () => readonly Range[];
}

/** Whether a file begins as workbooks do: an archive, or what Excel made before there were any and makes behind a password. */
export const looksLikeBook = (file: Uint8Array): boolean =>
  ['504b0304', '504b0506', 'd0cf11e0'].includes(Buffer.from(file.subarray(0, 4)).toString('hex'));

/** @throws {WorkbookError} */
export function openBook(file: Uint8Array): Book {
  const pack = openPackage(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const part = pack.relations('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) return give('workbook/not-a-workbook', { reason: 'archive' });
  const relations = pack.relations(part);
  const of = (kind: string): Part | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : partOf(pack, target);
  };
  const { sheets, from1904 } = readContents(partOf(pack, part));
  const surroundings: Surroundings = {
    strings: readStrings(of('sharedStrings')),
    formats: readFormats(of('styles')),
    from1904,
  };
  const taken = new Set<string>();
  const once = (name: string): void => {
    if (taken.has(name)) give('workbook/not-a-workbook', { reason: 'part', part });
    taken.add(name);
  };
  return {
    from1904,
    sheets: sheets.flatMap(({ name, hidden, relation }): Sheet[] => {
      const found = relations.find(({ id }) => id === relation);
      if (found && found.kind !== 'worksheet') return [];
      const target = found?.target;
      if (target === undefined) return give('workbook/not-a-workbook', { reason: 'part', part });
      once(`name ${name.toLowerCase()}`);
      once(`part ${target.toLowerCase()}`);
      const open = (): OpenSheet => openSheet(name, partOf(pack, target), surroundings);
      return [{ name, hidden, open, merges: () => mergesOf(open()) }];
    }),
  };
}

function partOf({ archive }: Package, name: string): Part {
  const bytes = archive.part(name);
  return bytes ? { name, bytes } : give('workbook/not-a-workbook', { reason: 'part', part: name });
}

function mergesOf({ rows, merges }: OpenSheet): readonly Range[] {
  const all = rows[Symbol.iterator]();
  while (!all.next().done);
  return merges;
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string | undefined;
}

function readContents({ name: part, bytes }: Part): { sheets: readonly Listed[]; from1904: boolean } {
  const sheets: Listed[] = [];
  let from1904 = false;
  const spend = counter('sheets', LIMITS.sheets);
  const roots: string[] = [];
  readWhole(bytes, part, MAIN, {
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
                  // A Macintosh may have taken the letters apart.
                  const letters = (name ?? '').normalize('NFC');
                  sheets.push({ name: letters, hidden, relation: relationOf(attributes, namespaceOf) });
                },
              },
            },
          },
        },
      },
    },
  });
  return roots.length > 0 ? { sheets, from1904 } : give('workbook/not-a-workbook', { reason: 'archive' });
}

function relationOf(attributes: Attributes, namespaceOf: Namespaces['of']): string | undefined {
  return Object.entries(attributes).find(([name]) => {
    const { prefix, local } = halvesOf(name);
    return local === 'id' && prefix !== '' && RELATIONSHIP.has(namespaceOf(prefix) ?? '');
  })?.[1];
}
