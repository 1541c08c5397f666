/** Writes the rows of the bulk path as lines of text. */
import type { ByteWriter } from './byte-writer.js';
import type { PlainSet } from '../bulk/plain-set.js';
import type { RowBlock } from '../bulk/row-block.js';

export interface PlainLines {
  /**
   * Writes one row.
   *
   * @param row its place in the block
   */
  readonly write: (writer: ByteWriter, block: RowBlock, row: number, set: PlainSet) => void;
}

/** Ids of criteria one after another, each with what stands behind it in a list. */
export interface IdList {
  readonly bytes: Uint8Array;
  /** Where each id begins, and where the last one ends. */
  readonly starts: Int32Array;
}

export function listIds(ids: readonly string[], separator: string): IdList {
  const pieces = ids.map((id) => Buffer.from(id + separator));
  const starts = new Int32Array(ids.length + 1);
  for (const [at, piece] of pieces.entries()) starts[at + 1] = (starts[at] ?? 0) + piece.length;
  return { bytes: Buffer.concat(pieces), starts };
}

/** @param from where the sheet's bytes begin */
export function putMissed(
  writer: ByteWriter,
  { bytes, starts }: IdList,
  missedFrom: Uint8Array,
  from: number,
  rank: number,
): void {
  const begin = writer.at;
  const width = starts.length - 1;
  for (let criterion = 0; criterion < width; criterion++) {
    const missed = missedFrom[from + criterion] as number;
    if (missed !== 0 && missed <= rank)
      writer.copy(bytes, starts[criterion] as number, starts[criterion + 1] as number);
  }
  // Nothing stands behind the last.
  if (writer.at > begin) writer.at--;
}

/** The place of `unanswered` among the states of a criterion. */
const UNANSWERED_STATE = 1;

/** @param from where the sheet's bytes begin */
export function putUnanswered(
  writer: ByteWriter,
  { bytes, starts }: IdList,
  states: Uint8Array,
  from: number,
): void {
  const begin = writer.at;
  const width = starts.length - 1;
  for (let criterion = 0; criterion < width; criterion++)
    if (states[from + criterion] === UNANSWERED_STATE)
      writer.copy(bytes, starts[criterion] as number, starts[criterion + 1] as number);
  if (writer.at > begin) writer.at--;
}

/** Points as printed, of whole points of the set. */
export function putPoints(writer: ByteWriter, points: number, scale: number): void {
  if (scale === 1) writer.number(points);
  else writer.text(String(points / scale));
}
