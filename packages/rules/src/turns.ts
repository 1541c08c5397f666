/** Words that make another product of one: tomatoes dried are processed vegetables, wax gourd in a tea is a herbal tea. */
import type { Turn } from './compact.js';
import { nameOf, phrasesOf, sum, type Typed } from './fit.js';

/** A whole name in what is typed, or one that words have turned, with how much it says. */
export interface Standing {
  readonly set: number;
  readonly match: string;
  readonly at: number;
  readonly end: number;
  readonly agreeing: number;
  readonly saying: number;
  readonly weight: number;
  readonly headFirst: boolean;
}

/** A little less than a name with all its words has. */
const LESS = 0.97;
/** Another word of the same letters turns nothing. */
const MEANT = 0.9;

/** @returns what each turn makes of each name it applies to */
export function turned(turns: readonly Turn[], typed: Typed, standing: readonly Standing[]): Standing[] {
  const sure = standing.filter(({ agreeing }) => agreeing >= MEANT);
  return turns.flatMap(([from, words, set, before]) => {
    const within = sure.filter((name) => from.includes(name.set));
    if (within.length === 0) return [];
    return words.split(', ').flatMap((marker) => {
      const marks = phrasesOf(nameOf(marker, 'vi', 1), typed).filter(({ agreeing }) => agreeing >= MEANT);
      return marks.flatMap((mark) =>
        within
          .filter(({ at, end }) => (before ? at >= mark.end : end <= mark.at))
          .map((name) => {
            const says = name.headFirst ? typed.fromHead : typed.fromEnd;
            return {
              ...name,
              set,
              match: before ? `${marker} ${name.match}` : `${name.match} ${marker}`,
              at: Math.min(name.at, mark.at),
              end: Math.max(name.end, mark.end),
              agreeing: Math.min(name.agreeing, mark.agreeing),
              saying: LESS * (name.saying + sum(says.slice(mark.at, mark.end))),
            };
          }),
      );
    });
  });
}
