/** The columns of a score sheet. */

/** Column numbers, counted from 1. */
export const COLUMN = { text: 1, scale: 2, tick: 3, points: 4, state: 5, note: 6, key: 7 } as const;

/** In characters. */
export const WIDTHS = { text: 78, scale: 9, tick: 9, points: 9, state: 16, note: 34, key: 12 } as const;

/** What is put into the tick column. */
export const TICK = 'x';
