/** Rows of the bulk path as CSV, the same bytes as `text/csv-format.ts` makes. */
import { NO_STARS, type BulkResult } from '@ocop-kit/engine/bulk';
import { OUTCOMES } from '@ocop-kit/engine';
import { chosenColumns } from '../columns.js';
import type { FirstRow, TextLayout } from './text-format.js';
import type { ByteWriter } from './byte-writer.js';
import { listIds, putMissed, putPoints, putUnanswered, type IdList, type PlainLines } from './plain-lines.js';
import type { PlainSet } from '../bulk/plain-set.js';

const [COMMA, QUOTE, LINE_FEED] = [0x2c, 0x22, 0x0a];
const OUTCOME = OUTCOMES.map((outcome) => Buffer.from(outcome));

/** What the lines of one set have in common. */
interface Prepared {
  readonly pack: Buffer;
  readonly set: Buffer;
  /** For each section of the heading its place in the set, -1 where the set has none of that name. */
  readonly sections: readonly number[];
  /** For each rank of the heading the rank, 0 where the set asks nothing of it. */
  readonly ranks: readonly number[];
  readonly ids: IdList;
  readonly room: number;
}

/** @param first what the heading was made of, known when the first line is written */
export function createCsvLines({ carried, columns }: TextLayout, first: () => FirstRow): PlainLines {
  const prepared: Prepared[] = [];
  const chosen = chosenColumns(columns);
  const { line, id, pack, outcome, total, sections, stars, missed, unanswered } = chosen;
  const { set: setNo, stars_by_total: starsByTotal } = chosen;
  const cells = chosen.carried ? carried.length : 0;
  return {
    write(writer, block, row, set) {
      const shape = (prepared[set.place] ??= prepare(set, first()));
      const result = set.result as BulkResult; // scored with its block
      const place = block.places[row] as number;
      const { scale } = set.compiled;
      writer.reserve(shape.room + block.lengthOf(row));
      const start = writer.at;
      if (line) {
        writer.number(block.lines[row] as number);
        writer.byte(COMMA);
      }
      if (id) putCell(writer, block.bytes, block.idStarts[row] as number, block.idEnds[row] as number);
      if (pack) writer.put(shape.pack);
      if (setNo) writer.put(shape.set);
      for (let at = 2 * row * cells, end = at + 2 * cells; at < end; at += 2)
        putCell(writer, block.bytes, block.cells[at] as number, block.cells[at + 1] as number);
      if (outcome) {
        writer.put(OUTCOME[result.outcomes[place] as number] as Buffer);
        writer.byte(COMMA);
      }
      if (total) {
        putPoints(writer, result.totals[place] as number, scale);
        writer.byte(COMMA);
      }
      if (sections)
        for (const section of shape.sections) {
          if (section >= 0) putPoints(writer, result.sections[section]?.[place] as number, scale);
          writer.byte(COMMA);
        }
      if (starsByTotal) {
        writer.number(result.starsByTotal[place] as number);
        writer.byte(COMMA);
      }
      if (stars) {
        const reached = result.stars[place] as number;
        if (reached !== NO_STARS) writer.number(reached);
        writer.byte(COMMA);
      }
      const from = place * set.width;
      if (missed)
        for (const rank of shape.ranks) {
          putMissed(writer, shape.ids, result.missedFrom, from, rank);
          writer.byte(COMMA);
        }
      if (unanswered) {
        if (result.states) putUnanswered(writer, shape.ids, result.states, from);
        writer.byte(COMMA);
      }
      // The comma of the last cell gives way to the end of the line; a line without any cell has none.
      if (writer.at > start) writer.at--;
      writer.byte(LINE_FEED);
    },
  };
}

/** A cell has no quotation marks; with a comma in it, it gets some. */
function putCell(writer: ByteWriter, bytes: Uint8Array, start: number, end: number): void {
  let at = start;
  while (at < end && bytes[at] !== COMMA) at++;
  if (at < end) writer.byte(QUOTE);
  writer.copy(bytes, start, end);
  if (at < end) writer.byte(QUOTE);
  writer.byte(COMMA);
}

function prepare({ compiled }: PlainSet, first: FirstRow): Prepared {
  const { source, sections, minimumRanks, leaves } = compiled;
  const ids = listIds(
    leaves.map((leaf) => leaf.id),
    ' ',
  );
  return {
    pack: Buffer.from(`${source.pack.id},`),
    set: Buffer.from(`${String(source.no)},`),
    sections: first.sections.map((id) => sections.findIndex((section) => section.id === id)),
    ranks: first.ranks.map((rank) => (minimumRanks.includes(rank) ? rank : 0)),
    ids,
    room: 1_000 + 40 * first.sections.length + (first.ranks.length + 1) * (ids.bytes.length + 10),
  };
}
