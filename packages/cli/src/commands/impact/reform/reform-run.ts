/** Takes the sheets of a source in blocks, scores each set's together, and hands them on in their order. */
import { OcopError, vectorSet } from '@ocop-kit/engine';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { inputProblemText } from '../../../failures/input-problem-text.js';
import {
  createSheetComparison,
  type SheetNotTaken,
  type SheetReform,
} from '../../../reform/compare-sheets.js';
import type { EditionPair } from '../../../reform/edition-pair.js';
import type { RawSheet } from '../../../sheet-rows/sheet-row.js';
import type { SheetLocation } from '../old-sheets.js';
import type { SourceRow, SourceSheet } from '../sources/source-row.js';
import type { FindPair } from './edited-pack.js';
import { messages } from './messages.js';
import { SheetBlock } from './sheet-block.js';

/** A sheet that is in a block: its picks are bytes there, and are kept nowhere else. */
type TakenRow = SheetLocation & Pick<SourceSheet, 'name' | 'province'>;

/** A sheet with what becomes of it. */
export type ReformedRow =
  | {
      readonly row: TakenRow;
      readonly pair: EditionPair;
      readonly reform: SheetReform | SheetNotTaken;
    }
  | { readonly row: Extract<SourceRow, { kind: 'bad' | 'no-sheet' }>; readonly pair?: undefined };

/** Enough for scoring to go fast, and little in memory. */
const BLOCK_ROWS = 4_096;

interface ComparedSet {
  readonly pair: EditionPair;
  readonly block: SheetBlock;
  readonly compare: ReturnType<typeof createSheetComparison>;
}

/** A row of a block: where its sheet lies, unless it has none. */
type WaitingRow =
  | { readonly row: TakenRow; readonly set: ComparedSet; readonly index: number }
  | { readonly row: Extract<SourceRow, { kind: 'bad' | 'no-sheet' }>; readonly set?: undefined };

/** Every row of the source comes out once, in its order. */
export async function* reformRows(
  context: CommandContext,
  rows: AsyncIterable<SourceRow>,
  findPair: FindPair,
): AsyncGenerator<readonly ReformedRow[]> {
  const sets = new Map<EditionPair, ComparedSet>();
  let waiting: WaitingRow[] = [];
  for await (const row of rows) {
    waiting.push(row.kind === 'sheet' ? await takeSheet(context, row, findPair, sets) : { row });
    if (waiting.length < BLOCK_ROWS) continue;
    yield scoreRows(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield scoreRows(waiting);
}

async function takeSheet(
  context: CommandContext,
  row: Extract<SourceRow, { kind: 'sheet' }>,
  findPair: FindPair,
  sets: Map<EditionPair, ComparedSet>,
): Promise<WaitingRow> {
  try {
    const pair = await pairOf(context, row.raw, findPair);
    const set = sets.get(pair) ?? {
      pair,
      block: new SheetBlock(pair, BLOCK_ROWS),
      compare: createSheetComparison(pair),
    };
    sets.set(pair, set);
    set.block.add(row.raw);
    const { file, line, name, province } = row;
    return { row: { file, line, name, province }, set, index: set.block.count - 1 };
  } catch (error) {
    if (!(error instanceof Failure || error instanceof OcopError)) throw error;
    const { file, line } = row;
    return { row: { kind: 'bad', file, line, why: inputProblemText(error, context.lang) } };
  }
}

function pairOf(
  context: CommandContext,
  { vector, pack, set, whole }: RawSheet,
  findPair: FindPair,
): Promise<EditionPair> {
  if (vector !== null) {
    const coded = vectorSet(vector);
    return findPair(coded.pack, coded.set);
  }
  if (set === null) throw new Failure(EXIT.input, context.translator(messages)('noSet'));
  return findPair(pack, set, layerIds(whole));
}

/** The layers of a merged pack that an assessment was filled in under. */
function layerIds(whole: unknown): string[] {
  const { layers } = Object(whole) as { readonly layers?: unknown };
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => {
    const { id } = Object(layer) as { readonly id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}

function scoreRows(waiting: readonly WaitingRow[]): ReformedRow[] {
  const compared = new Map<ComparedSet, (sheet: number) => SheetReform | SheetNotTaken>();
  for (const { set } of waiting) {
    if (!set || compared.has(set)) continue;
    const { bytes, count } = set.block.take();
    compared.set(set, set.compare(bytes, count));
  }
  return waiting.flatMap((one): ReformedRow[] => {
    if (one.set === undefined) return [{ row: one.row }];
    const reform = compared.get(one.set)?.(one.index);
    return reform ? [{ row: one.row, pair: one.set.pair, reform }] : [];
  });
}
