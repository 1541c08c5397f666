/** A criteria set as the bulk path needs it: which bytes are answers, and the answers of a block of sheets. */
import { declarableConditions, scoreMany, UNANSWERED_BYTE, type BulkResult } from '@ocop-kit/engine/bulk';
import type { CompiledSet } from '@ocop-kit/engine';

/** Sheets of one block, whatever their sets. */
export const BLOCK_ROWS = 4_096;

/** Ids that are written the same in JSON and in CSV. */
const PLAIN_ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** Whether its results are written by the bulk path; points that a rank asks of one section are left to the other. */
export function isPlainSet({ sections, leaves, source }: CompiledSet): boolean {
  const ids = [source.pack.id, ...leaves.map(({ id }) => id), ...sections.map(({ id }) => id)];
  return ids.every((id) => PLAIN_ID.test(id)) && sections.every(({ minimums }) => minimums.length === 0);
}

/** How many lists of conditions are remembered; others are read as any unusual row is. */
const MAX_LISTS = 1_000;

export class PlainSet {
  /** How many criteria. */
  readonly width: number;
  /** For each criterion 256 bytes: 1 where the ordinal may be picked. */
  readonly allowed: Uint8Array;
  /** For each criterion its id in quotation marks. */
  readonly quotedIds: readonly Uint8Array[];
  /** Answers of the sheets of the block, one sheet after another. */
  readonly answers: Uint8Array;
  count = 0;
  result: BulkResult | undefined;
  private readonly results = new Map<number, BulkResult>();
  private readonly conditions: readonly string[];
  private readonly declared: Uint8Array;
  private declares = false;
  private readonly lists = new Map<string, Uint8Array | undefined>();

  /** @param place among the sets of the bulk path */
  constructor(
    readonly compiled: CompiledSet,
    readonly place: number,
  ) {
    const { leaves } = compiled;
    this.width = leaves.length;
    this.conditions = declarableConditions(compiled);
    this.answers = new Uint8Array(BLOCK_ROWS * this.width);
    this.declared = new Uint8Array(BLOCK_ROWS * this.conditions.length);
    this.allowed = new Uint8Array(256 * this.width);
    for (const { position, options, none } of leaves)
      for (const { ordinal } of none ? [...options, none] : options)
        this.allowed[256 * position + ordinal] = 1;
    this.quotedIds = leaves.map(({ id }) => Buffer.from(`"${id}"`));
  }

  /** Makes room for a sheet; it is there once `commit` was called. @returns where its answers begin */
  begin(): number {
    const from = this.count * this.width;
    this.answers.fill(UNANSWERED_BYTE, from, from + this.width);
    return from;
  }

  /**
   * Declares the conditions of the sheet that was begun.
   *
   * @param list as it is written, the same text for the same conditions
   * @param read makes ids of it; undefined where it is none
   * @returns whether the set has all of them
   */
  declare(list: string, read: (list: string) => readonly string[] | undefined): boolean {
    let bytes = this.lists.get(list);
    if (bytes === undefined && !this.lists.has(list) && this.lists.size < MAX_LISTS) {
      bytes = this.bytesOf(read(list));
      this.lists.set(list, bytes);
    }
    if (bytes === undefined) return false;
    this.declared.set(bytes, this.count * bytes.length);
    this.declares = true;
    return true;
  }

  commit(): void {
    this.count++;
  }

  /** @param states whether somebody asks which criteria are unanswered */
  score(states: boolean): void {
    const { compiled, answers, declared, count, width, results } = this;
    if (count === 0) return;
    // Results are kept by size, so that blocks of about as many sheets need no new memory; sheets nobody asks for fill them up.
    const step = Math.max(8, 2 ** Math.floor(Math.log2(count) - 2));
    const size = Math.min(BLOCK_ROWS, step * Math.ceil(count / step));
    answers.fill(UNANSWERED_BYTE, count * width, size * width);
    this.result = scoreMany(compiled, answers.subarray(0, size * width), {
      declared: this.declares ? declared.subarray(0, size * this.conditions.length) : undefined,
      states,
      into: results.get(size),
    });
    results.set(size, this.result);
  }

  /** Begins a new block. */
  clear(): void {
    this.count = 0;
    if (this.declares) this.declared.fill(0);
    this.declares = false;
  }

  private bytesOf(ids: readonly string[] | undefined): Uint8Array | undefined {
    const places = ids?.map((id) => this.conditions.indexOf(id));
    if (places === undefined || places.includes(-1)) return undefined;
    return Uint8Array.from(this.conditions, (_, at) => (places.includes(at) ? 1 : 0));
  }
}
