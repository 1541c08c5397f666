/** From a JSON pointer to the cell that says it. */
import type { Place } from '../problems/workbook-problem.js';

export interface Places {
  readonly set: (pointer: string, place: Place) => void;
  /** The cell of the pointer, or of the nearest thing around it. */
  readonly find: (pointer: string) => Place | undefined;
}

export function places(): Places {
  const known = new Map<string, Place>();
  return {
    set(pointer, place) {
      known.set(pointer, place);
    },
    find(pointer) {
      for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const place = known.get(at);
        if (place) return place;
      }
      return known.get('');
    },
  };
}
