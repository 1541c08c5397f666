/** Plain text tables, and whether an aim was met, in words. */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows the first column reads, the others are numbers
 */
export function formatTable(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Three significant digits, thousands apart. */
export function formatNumber(value) {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

export const metText = (met) => (met ? 'met' : 'not met');
