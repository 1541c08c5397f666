/** Plain tables for a terminal. Text is composed (NFC), so that every Vietnamese letter is one column wide. */

export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** Takes the remaining width and wraps; one column at most. */
  readonly wraps?: boolean;
}

const GAP = 2;

export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.map((cell) => cell.normalize('NFC')),
  );
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const wrapping = columns.findIndex(({ wraps }) => wraps);
  if (wrapping >= 0) {
    const others = widths.reduce((sum, w, i) => (i === wrapping ? sum : sum + w + GAP), 0);
    widths[wrapping] = Math.max(16, Math.min(widths[wrapping] ?? 0, width - others));
  }
  return cells.flatMap((row) => {
    const wrapped = row.map((cell, i) => (i === wrapping ? wrapText(cell, widths[i] ?? 0) : [cell]));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align }, i) => {
          const cell = wrapped[i]?.[line] ?? '';
          return align === 'right' ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}

/** Breaks at spaces; a word longer than the width gets a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [''];
}
