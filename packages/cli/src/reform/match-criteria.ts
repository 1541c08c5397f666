/** Where the answers of a criteria set go in an edited copy of it. */
import { textIn, UNANSWERED_BYTE, type CompiledSet, type Leaf, type LeafOption } from '@ocop-kit/engine';

/** In `CriterionMatch.carried`: the edited criterion prints no such option. */
export const NOT_PRINTED_BYTE = 254;

/** An option whose words were edited: its pick is carried by its ordinal, and somebody should read both. */
export interface RewordedOption {
  readonly criterion: string;
  readonly ordinal: number;
  readonly before: string;
  readonly after: string;
}

/** A criterion that both sets have, by its id. */
interface CriterionMatch {
  /** Positions in `CompiledSet.leaves`. */
  readonly before: number;
  readonly after: number;
  /** By the byte of an answer: its byte in the edited set, or `NOT_PRINTED_BYTE`. */
  readonly carried: Uint8Array;
  readonly reworded: readonly RewordedOption[];
}

export interface CriteriaMatches {
  readonly matches: readonly CriterionMatch[];
  /** Positions of the criteria that the edited set no longer has, and of those that only it has. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Criteria are the same by id. An option is the same where the edited criterion prints its words: under its ordinal, or else once
 * elsewhere. Where nobody else had the words that stand at its ordinal, they were edited, and the pick keeps its ordinal. What was worth
 * nothing and reached nothing goes to what is worth nothing and reaches nothing.
 */
export function matchCriteria(before: CompiledSet, after: CompiledSet): CriteriaMatches {
  return {
    matches: before.leaves.flatMap((leaf) => {
      const edited = after.leaves[after.positions.get(leaf.id) ?? -1];
      return edited ? [matchOptions(leaf, edited)] : [];
    }),
    removed: before.leaves.flatMap(({ id, position }) => (after.positions.has(id) ? [] : [position])),
    added: after.leaves.flatMap(({ id, position }) => (before.positions.has(id) ? [] : [position])),
  };
}

function matchOptions(leaf: Leaf, edited: Leaf): CriterionMatch {
  const carried = new Uint8Array(256).fill(NOT_PRINTED_BYTE);
  carried[UNANSWERED_BYTE] = UNANSWERED_BYTE;
  const reworded: RewordedOption[] = [];
  if (leaf.tick && edited.tick) carried.set([0, 1]);
  else if (!leaf.tick && !edited.tick) {
    if (leaf.none) carried[0] = noneByte(edited);
    const [words, editedWords] = [leaf, edited].map(({ options }) => countWords(options)) as [Words, Words];
    for (const option of leaf.options) {
      const text = wordsOf(option);
      const here = edited.options.find(({ ordinal }) => ordinal === option.ordinal);
      const elsewhere =
        words.get(text) === 1 && editedWords.get(text) === 1
          ? edited.options.find((other) => wordsOf(other) === text)
          : undefined;
      if (here && wordsOf(here) === text) carried[option.ordinal] = here.ordinal;
      else if (elsewhere) carried[option.ordinal] = elsewhere.ordinal;
      else if (here && !words.has(wordsOf(here))) {
        carried[option.ordinal] = here.ordinal;
        const [beforeText, afterText] = [option, here].map((one) => textIn(one.text, 'vi')) as [
          string,
          string,
        ];
        reworded.push({
          criterion: leaf.id,
          ordinal: option.ordinal,
          before: beforeText,
          after: afterText,
        });
      } else if (edited.none && isNothing(option, leaf)) carried[option.ordinal] = 0;
    }
  }
  return { before: leaf.position, after: edited.position, carried, reworded };
}

/** None of the options is true: 0 again, or the option worth nothing that the edited criterion prints. */
function noneByte({ none, options, missesFrom }: Leaf): number {
  if (none) return 0;
  return options.find((option) => isNothing(option, { missesFrom }))?.ordinal ?? NOT_PRINTED_BYTE;
}

/** Whether an option is worth nothing and reaches no minimum, as none of the options does. */
const isNothing = ({ points, missesFrom }: LeafOption, leaf: Pick<Leaf, 'missesFrom'>): boolean =>
  points === 0 && missesFrom === leaf.missesFrom;

/** How often each text is printed. */
type Words = ReadonlyMap<string, number>;

function countWords(options: readonly LeafOption[]): Words {
  const counts = new Map<string, number>();
  for (const option of options) {
    const text = wordsOf(option);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The same words in another case are another option. */
const wordsOf = ({ case: inCase, text }: LeafOption): string =>
  `${inCase} ${textIn(text, 'vi').normalize('NFC').replace(/\s+/g, ' ').trim()}`;
