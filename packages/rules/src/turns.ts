/** Words that make another product of one: tomatoes dried are processed vegetables, wax gourd in a tea is a herbal tea. */
import type { Turn } from './compact.js';
import { nameOf, phrasesOf, sum, type Name, type Typed } from './fit.js';

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

/** Between the two may stand a variety or a place; what stands further off is part of a name. */
const isNear = (between: number, most: number): boolean => between >= 0 && between <= most;

/** A turn with its words read once. */
export interface ReadTurn {
  readonly from: readonly number[];
  readonly markers: readonly Name[];
  readonly set: number;
  readonly before: boolean;
}

export function readTurns(turns: readonly Turn[]): ReadTurn[] {
  return turns.map(([from, words, set, before]) => ({
    from,
    markers: words.split(', ').map((marker) => nameOf(marker, 'vi', 1)),
    set,
    before: before === 1,
  }));
}

/** @returns what each turn makes of each name it applies to */
export function turned(turns: readonly ReadTurn[], typed: Typed, standing: readonly Standing[]): Standing[] {
  const sure = standing.filter(({ agreeing }) => agreeing >= MEANT);
  return turns.flatMap(({ from, markers, set, before }) => {
    const within = sure.filter((name) => from.includes(name.set));
    if (within.length === 0) return [];
    return markers.flatMap((marker) => {
      const marks = phrasesOf(marker, typed).filter(({ agreeing }) => agreeing >= MEANT);
      return marks.flatMap((mark) =>
        within
          .filter(({ at, end }) => (before ? isNear(at - mark.end, 2) : isNear(mark.at - end, 3)))
          .map((name) => {
            const says = name.headFirst ? typed.fromHead : typed.fromEnd;
            return {
              ...name,
              set,
              match: before ? `${marker.text} ${name.match}` : `${name.match} ${marker.text}`,
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
