/** The wording that criteria were answered under, kept along with the draft: the pack may change before the draft is finished. */
import { compileSet, textIn, type CriteriaSet, type Leaf } from '@ocop-kit/engine';

/** By criterion: its title and options as JSON, in the pack's first language. */
export type WordingSnapshot = Readonly<Record<string, string>>;

export interface Wording {
  readonly title: string;
  /** The ordinal of the first option; 0 for a box to tick. */
  readonly first: number;
  readonly options: readonly (readonly [text: string, points: number, missesFrom: number])[];
}

export function takeSnapshot(set: CriteriaSet): WordingSnapshot {
  return Object.fromEntries(compileSet(set).leaves.map((leaf) => [leaf.id, wordingOf(leaf, set)]));
}

/**
 * Adds the wording of what was just answered. Nothing is taken down before: a form that opens compiles and writes out no wording.
 * @returns the same object if nothing was missing
 */
export function completeWording(
  wording: WordingSnapshot,
  picks: Readonly<Record<string, number>>,
  set: CriteriaSet,
): WordingSnapshot {
  const missing = Object.keys(picks).filter((id) => !Object.hasOwn(wording, id));
  if (missing.length === 0) return wording;
  const leaves = compileSet(set).leaves.filter(({ id }) => missing.includes(id));
  return { ...wording, ...Object.fromEntries(leaves.map((leaf) => [leaf.id, wordingOf(leaf, set)])) };
}

function wordingOf({ title, first, options }: Leaf, set: CriteriaSet): string {
  const lang = set.pack.languages[0] ?? '';
  return JSON.stringify({
    title: textIn(title, lang),
    first,
    options: options.map(({ text, points, missesFrom }) => [textIn(text, lang), points, missesFrom]),
  } satisfies Wording);
}

/** Reads the wording of a stored draft; undefined if it is damaged. */
export function readWording(wording: string | undefined): Wording | undefined {
  try {
    const read: unknown = JSON.parse(wording ?? 'null');
    const { first, options } = Object(read) as Record<string, unknown>;
    const isWording = Number.isInteger(first) && Array.isArray(options) && options.every(Array.isArray);
    return isWording ? (read as Wording) : undefined;
  } catch {
    return undefined;
  }
}
