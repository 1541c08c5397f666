/** Rows of the bulk path as NDJSON, the same bytes as `text/ndjson-format.ts` makes. */
import { NO_STARS, type BulkResult } from '@ocop-kit/engine/bulk';
import { OUTCOMES } from '@ocop-kit/engine';
import { sanitizeJson } from '../../../terminal/sanitize.js';
import { chosenColumns } from '../columns.js';
import type { TextLayout } from './text-format.js';
import type { ByteWriter } from './byte-writer.js';
import { listIds, putMissed, putPoints, putUnanswered, type IdList, type PlainLines } from './plain-lines.js';
import type { PlainSet } from '../bulk/plain-set.js';
import type { RowBlock } from '../bulk/row-block.js';

const [QUOTE, OPEN, CLOSE, LINE_FEED] = [0x22, 0x7b, 0x7d, 0x0a];
const key = (name: string): Buffer => Buffer.from(`,"${name}":`);
const LINE = key('line');
const ID = key('id');
const NO_ID = Buffer.from(',"id":null');
const TOTAL = key('total');
const STARS_BY_TOTAL = key('starsByTotal');
const STARS = key('stars');
const NULL = Buffer.from('null');
const UNANSWERED = Buffer.from(',"unanswered":[');
const OUTCOME = OUTCOMES.map((outcome) => Buffer.from(`,"outcome":"${outcome}"`));
const LIST_END = Buffer.from(']');
const LISTS_END = Buffer.from(']}');
const NO_LISTS = Buffer.from(',"minimumsMissed":{}');

/** More bytes than a number or a rank's key has, and more than everything whose length is known beforehand. */
const NUMBER_ROOM = 40;
const ROOM = 1_000;

/** What the lines of one set have in common. */
interface Prepared {
  readonly pack: Buffer;
  readonly set: Buffer;
  /** Sections in the order of the object, each with its key. */
  readonly sections: readonly { readonly place: number; readonly key: Buffer }[];
  /** Star ranks in the order of the object, each with what stands before its list. */
  readonly ranks: readonly { readonly rank: number; readonly key: Buffer }[];
  readonly ids: IdList;
  /** More bytes than a line has, apart from its id and carried cells. */
  readonly room: number;
}

export function createNdjsonLines({ carried, columns }: TextLayout): PlainLines {
  const prepared: Prepared[] = [];
  const chosen = chosenColumns(columns);
  const { line, id, pack, outcome, total, sections, stars, missed, unanswered } = chosen;
  const { set: setNo, stars_by_total: starsByTotal } = chosen;
  const cells = chosen.carried ? orderedKeys(carried.map((heading, at) => [heading, at])) : [];
  const cellRoom = cells.reduce((sum, { key }) => sum + key.length + 2, 0);
  return {
    write(writer, block, row, set) {
      const shape = (prepared[set.place] ??= prepare(set));
      const result = set.result as BulkResult; // scored with its block
      const place = block.places[row] as number;
      writer.reserve(shape.room + cellRoom + block.lengthOf(row));
      const start = writer.at;
      if (line) {
        writer.put(LINE);
        writer.number(block.lines[row] as number);
      }
      if (id) putId(writer, block, row);
      if (pack) writer.put(shape.pack);
      if (setNo) writer.put(shape.set);
      if (cells.length > 0) putCells(writer, block, row, cells);
      if (outcome) writer.put(OUTCOME[result.outcomes[place] as number] as Buffer);
      if (total) {
        writer.put(TOTAL);
        putPoints(writer, result.totals[place] as number, set.compiled.scale);
      }
      if (sections) {
        for (const { place: section, key } of shape.sections) {
          writer.put(key);
          putPoints(writer, result.sections[section]?.[place] as number, set.compiled.scale);
        }
        writer.byte(CLOSE);
      }
      if (starsByTotal) {
        writer.put(STARS_BY_TOTAL);
        writer.number(result.starsByTotal[place] as number);
      }
      if (stars) {
        writer.put(STARS);
        const reached = result.stars[place] as number;
        if (reached === NO_STARS) writer.put(NULL);
        else writer.number(reached);
      }
      const from = place * set.width;
      if (missed) {
        for (const { rank, key } of shape.ranks) {
          writer.put(key);
          putMissed(writer, shape.ids, result.missedFrom, from, rank);
        }
        writer.put(shape.ranks.length > 0 ? LISTS_END : NO_LISTS);
      }
      if (unanswered) {
        writer.put(UNANSWERED);
        if (result.states) putUnanswered(writer, shape.ids, result.states, from);
        writer.put(LIST_END);
      }
      // The comma of the first value gives way to the brace; an object without any value has none.
      if (writer.at === start) writer.byte(OPEN);
      else writer.bytes[start] = OPEN;
      writer.byte(CLOSE);
      writer.byte(LINE_FEED);
    },
  };
}

function putId(writer: ByteWriter, { bytes, idStarts, idEnds }: RowBlock, row: number): void {
  const end = idEnds[row] as number;
  if (end === 0) {
    writer.put(NO_ID);
    return;
  }
  writer.put(ID);
  writer.byte(QUOTE);
  writer.copy(bytes, idStarts[row] as number, end);
  writer.byte(QUOTE);
}

function putCells(
  writer: ByteWriter,
  { bytes, cells, carried }: RowBlock,
  row: number,
  keys: readonly { readonly place: number; readonly key: Buffer }[],
): void {
  for (const { place, key } of keys) {
    const at = 2 * (row * carried + place);
    writer.put(key);
    writer.byte(QUOTE);
    writer.copy(bytes, cells[at] as number, cells[at + 1] as number);
    writer.byte(QUOTE);
  }
  writer.byte(CLOSE);
}

/** Keys in the order that an object has them in, each with the comma or the object's beginning before it. */
function orderedKeys(
  entries: readonly (readonly [string, number])[],
  name = 'columns',
): readonly { readonly place: number; readonly key: Buffer }[] {
  return Object.entries(Object.fromEntries(entries)).map(([text, place], at) => ({
    place,
    key: Buffer.from(`${at === 0 ? `,"${name}":{` : ','}${sanitizeJson(JSON.stringify(text))}:`),
  }));
}

function prepare({ compiled }: PlainSet): Prepared {
  const { source, sections, minimumRanks, leaves } = compiled;
  const ids = listIds(
    leaves.map((leaf) => `"${leaf.id}"`),
    ',',
  );
  const sectionKeys = orderedKeys(
    sections.map((section, at) => [section.id, at]),
    'sections',
  );
  const sectionRoom = sectionKeys.reduce((sum, { key }) => sum + key.length + NUMBER_ROOM, 0);
  return {
    pack: Buffer.from(`,"pack":"${source.pack.id}"`),
    set: Buffer.from(`,"set":${String(source.no)}`),
    sections: sectionKeys,
    ranks: [...minimumRanks]
      .sort((a, b) => a - b)
      .map((rank, at) => ({
        rank,
        key: Buffer.from(`${at === 0 ? ',"minimumsMissed":{' : '],'}"${String(rank)}":[`),
      })),
    ids,
    room: ROOM + sectionRoom + (minimumRanks.length + 1) * (ids.bytes.length + NUMBER_ROOM),
  };
}
