/** Maps JSON pointers to the cells they were read from. */
import type { CellLocation } from '../problems/workbook-problem.js';

/** Which cell each part of a document was read from. */
export interface CellLocations {
  /** Notes the cell that a JSON pointer was read from. */
  readonly set: (pointer: string, location: CellLocation) => void;
  /** The cell for the pointer, or for its closest ancestor. */
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
