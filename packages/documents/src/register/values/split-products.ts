/** Several products in one cell: numbered, with dashes, or line by line beside as many stars. */

const MARK = /^\s*(?:\d{1,2}[.)]|[-–—•*+])\s*/u;

/** @param parts into how many lines another cell of the row is split; 1 where none is */
export function splitProducts(text: string, parts: number): readonly string[] {
  const lines = splitLines(text);
  const marked = lines.filter((line) => MARK.test(line));
  if (lines.length > 1 && marked.length === lines.length) return lines.map(withoutMark);
  if (lines.length > 1 && lines.length === parts) return lines.map(withoutMark);
  const between = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (lines.length === 1 && between.length > 1) return between.map(withoutMark);
  // "1. Trà 2. Mật ong" in one line.
  const numbered = text.split(/\s+(?=\d{1,2}[.)]\s)/u).map((part) => part.trim());
  if (lines.length === 1 && numbered.length > 1 && numbered.every((part) => MARK.test(part)))
    return numbered.map(withoutMark);
  // A name that goes on in another line is one name.
  return [lines.join(' ')];
}

/** The lines of a cell that hold something. */
export const splitLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const withoutMark = (line: string): string => line.replace(MARK, '').trim();
