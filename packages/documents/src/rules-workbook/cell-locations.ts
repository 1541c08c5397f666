/** From a JSON pointer to the cell that says it. */
import type { CellLocation } from '../problems/workbook-problem.js';

export interface CellLocations {
  readonly set: (pointer: string, location: CellLocation) => void;
  /** The cell of the pointer, or of the nearest thing around it. */
  readonly find: (pointer: string) => CellLocation | undefined;
}

export function createCellLocations(): CellLocations {
  const known = new Map<string, CellLocation>();
  return {
    set(pointer, location) {
      known.set(pointer, location);
    },
    find(pointer) {
      for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const location = known.get(at);
        if (location) return location;
      }
      return known.get('');
    },
  };
}
