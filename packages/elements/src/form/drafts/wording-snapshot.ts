/** The wording that a draft was begun with, kept along with it: the pack may change before the draft is finished. */
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
  const lang = set.pack.languages[0] ?? '';
  const wording = ({ title, first, options }: Leaf): Wording => ({
    title: textIn(title, lang),
    first,
    options: options.map(({ text, points, missesFrom }) => [textIn(text, lang), points, missesFrom]),
  });
  return Object.fromEntries(compileSet(set).leaves.map((leaf) => [leaf.id, JSON.stringify(wording(leaf))]));
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
