/** The columns of results in Parquet: their types, and their cells in a row of either kind. */
import { NO_STARS, type BulkResult } from '@ocop-kit/engine/bulk';
import { OUTCOMES } from '@ocop-kit/engine';
import type { PlainSet } from '../bulk/plain-set.js';
import type { RowBlock } from '../bulk/row-block.js';
import { RESULT_COLUMNS, type BatchColumn } from '../columns.js';
import type { ScoredRow } from '../scored-row.js';
import { ByteWriter } from '../text/byte-writer.js';
import { missedText, resultHeadings } from '../text/csv-format.js';
import { listIds, putMissed, putUnanswered, type IdList } from '../text/plain-lines.js';
import type { FirstRow, TextLayout } from '../text/text-format.js';

export type ParquetCell = string | number | null;

/** A row of the bulk path: its place in a block, and among the sheets of its set. */
interface PlainRow {
  readonly block: RowBlock;
  readonly row: number;
  readonly set: PlainSet;
  readonly result: BulkResult;
  readonly place: number;
}

export interface ParquetField {
  readonly name: string;
  readonly type: 'INT32' | 'DOUBLE' | 'BYTE_ARRAY';
  /** Whether cells may be empty. */
  readonly optional: boolean;
  readonly ofRow: (row: ScoredRow) => ParquetCell;
  readonly ofPlain: (row: PlainRow) => ParquetCell;
}

/** A field without its name. */
type Cells = Omit<ParquetField, 'name'>;

/**
 * @param first what columns there are for ranks and sections
 * @param hasFractions whether points may be other than whole
 */
export function parquetFields(
  first: FirstRow,
  layout: TextLayout,
  hasFractions: boolean,
): readonly ParquetField[] {
  const names = resultHeadings(first, { ...layout, formulas: false });
  const cells = RESULT_COLUMNS.filter((column) => layout.columns.has(column)).flatMap((column) =>
    cellsOf(column, first, layout, hasFractions),
  );
  const taken = new Set<string>();
  return cells.map((field, at) => {
    let name = names[at] ?? '';
    while (taken.has(name)) name = `input_${name}`;
    taken.add(name);
    return { ...field, name };
  });
}

function cellsOf(
  column: BatchColumn,
  { ranks, sections }: FirstRow,
  { carried }: TextLayout,
  hasFractions: boolean,
): readonly Cells[] {
  const points = hasFractions ? 'DOUBLE' : 'INT32';
  switch (column) {
    case 'line':
      return [
        number(
          ({ line }) => line,
          ({ block, row }) => block.lines[row] ?? 0,
        ),
      ];
    case 'id':
      return [{ ...text(({ id }) => id, plainId), optional: true }];
    case 'pack':
      return [
        text(
          ({ result }) => result.pack,
          ({ set }) => set.compiled.source.pack.id,
        ),
      ];
    case 'set':
      return [
        number(
          ({ result }) => result.set,
          ({ set }) => set.compiled.source.no,
        ),
      ];
    case 'carried':
      return carried.map((_, at) => ({
        ...text(
          (row) => row.carried[at] || null,
          (row) => plainCell(row, at),
        ),
        optional: true,
      }));
    case 'outcome':
      return [
        text(
          ({ result }) => result.outcome,
          ({ result, place }) => OUTCOMES[result.outcomes[place] ?? 0] ?? '',
        ),
      ];
    case 'total':
      return [
        {
          ...number(
            ({ result }) => result.total,
            ({ set, result, place }) => (result.totals[place] ?? 0) / set.compiled.scale,
          ),
          type: points,
        },
      ];
    case 'sections':
      return sections.map((id) => ({
        ...number(
          ({ result }) => result.sections[id] ?? null,
          ({ set: { compiled }, result, place }) => {
            const sums = result.sections[compiled.sections.findIndex((section) => section.id === id)];
            return sums ? (sums[place] ?? 0) / compiled.scale : null;
          },
        ),
        type: points,
        optional: true,
      }));
    case 'stars_by_total':
      return [
        number(
          ({ result }) => result.starsByTotal,
          ({ result, place }) => result.starsByTotal[place] ?? 0,
        ),
      ];
    case 'stars':
      return [
        {
          ...number(
            ({ result }) => result.stars,
            ({ result, place }) => (result.stars[place] === NO_STARS ? null : (result.stars[place] ?? null)),
          ),
          optional: true,
        },
      ];
    case 'missed':
      return ranks.map((rank) => text(({ result }) => missedText(result, rank), plainMissed(rank)));
    case 'unanswered':
      return [text(({ result }) => result.unanswered.join(' '), plainUnanswered)];
  }
}

const number = (ofRow: Cells['ofRow'], ofPlain: Cells['ofPlain']): Cells => ({
  type: 'INT32',
  optional: false,
  ofRow,
  ofPlain,
});
const text = (ofRow: Cells['ofRow'], ofPlain: Cells['ofPlain']): Cells => ({
  type: 'BYTE_ARRAY',
  optional: false,
  ofRow,
  ofPlain,
});

function plainId({ block, row }: PlainRow): string | null {
  const end = block.idEnds[row] ?? 0;
  return end === 0 ? null : block.bytes.toString('utf8', block.idStarts[row], end);
}

function plainCell({ block, row }: PlainRow, cell: number): string | null {
  const at = 2 * (row * block.carried + cell);
  return block.bytes.toString('utf8', block.cells[at], block.cells[at + 1]) || null;
}

/** Lists of ids are put together as bytes first. */
const scratch = new ByteWriter();
const idLists = new WeakMap<PlainSet, IdList>();

function idsOf(set: PlainSet): IdList {
  const known = idLists.get(set);
  if (known) return known;
  const ids = listIds(
    set.compiled.leaves.map(({ id }) => id),
    ' ',
  );
  idLists.set(set, ids);
  scratch.at = 0;
  scratch.reserve(ids.bytes.length);
  return ids;
}

function takeScratch(): string {
  const list = scratch.bytes.toString('utf8', 0, scratch.at);
  scratch.at = 0;
  return list;
}

const plainMissed =
  (rank: number): Cells['ofPlain'] =>
  ({ set, result, place }) => {
    if (!set.compiled.minimumRanks.includes(rank)) return '';
    putMissed(scratch, idsOf(set), result.missedFrom, place * set.width, rank);
    return takeScratch();
  };

const plainUnanswered: Cells['ofPlain'] = ({ set, result, place }) => {
  if (result.states) putUnanswered(scratch, idsOf(set), result.states, place * set.width);
  return takeScratch();
};
