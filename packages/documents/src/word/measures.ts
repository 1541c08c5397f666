/** Lengths as Word counts them, and the lines that tables and rules are drawn with. */
import { BorderStyle } from 'docx';

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const halfPoints = (points: number): number => points * 2;
/** @internal */
export const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
/** @internal */
export const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
