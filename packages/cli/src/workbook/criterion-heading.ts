/** Headings that name criteria, and what Excel makes of them: 1.10 typed in a plain cell is the number 1.1, 3.10 may become the 3rd of October. */
import { textOf, type Cell } from './xlsx/cell.js';

export type CriterionHeading =
  | { readonly id: string }
  /** A number that is the beginning of more than one id, "1.1" and "1.10": which one was typed, nobody can tell. */
  | { readonly number: string; readonly ids: readonly string[] }
  /** A day; the ids from which Excel makes it, which may be none. */
  | { readonly day: string; readonly ids: readonly string[] };

/**
 * @param known the ids of the criteria that may be meant
 * @returns undefined for a heading that names no criterion
 */
export function criterionIn(cell: Cell, known: readonly string[]): CriterionHeading | undefined {
  const { content } = cell;
  if (content.kind === 'number') {
    const ids = known.filter((id) => /^\d+(?:\.\d+)?$/.test(id) && Number(id) === content.number);
    const [id] = ids;
    if (id === undefined) return undefined;
    return ids.length === 1 ? { id } : { number: String(content.number), ids };
  }
  if (content.kind === 'day') {
    if ('refused' in content.read) return { day: content.written, ids: [] };
    const [year = '', month = '', day = ''] = content.read.day.split('-');
    const [m, d] = [String(Number(month)), String(Number(day))];
    // The day first, the month first, and a month with two digits of a year.
    const makings = [`${d}.${m}`, `${m}.${d}`, ...(d === '1' ? [`${m}.${Number(year) % 100}`] : [])];
    const ids = known.filter((id) => makings.includes(id));
    return { day: `${day}/${month}/${year}`, ids };
  }
  const text = textOf(cell).trim();
  return known.includes(text) ? { id: text } : undefined;
}
