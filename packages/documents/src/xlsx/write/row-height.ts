/** How high a row must be for its texts. */
const LINE_HEIGHT = 15;
const MAX_HEIGHT = 400;

/** Excel does not resize a row for text that a program writes, so the height is estimated. */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / Math.max(width, 4))), 0),
  );
  return Math.min(MAX_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 3);
}
