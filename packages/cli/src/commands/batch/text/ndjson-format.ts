/** A result as a line of JSON. */
import { sanitizeJson } from '../../../terminal/sanitize.js';
import type { ScoredRow } from '../scored-row.js';
import type { TextFormat, TextLayout } from './text-format.js';

export function createNdjsonFormat(layout: TextLayout): TextFormat {
  return { heading: () => '', line: (row) => ndjsonLine(layout, row) };
}

function ndjsonLine(
  { carried: headings, columns }: TextLayout,
  { line, id, carried, result }: ScoredRow,
): string {
  const { pack, set, outcome, total, sections, starsByTotal, stars, minimumsMissed, unanswered } = result;
  const { sectionMinimumsMissed } = result;
  const row = {
    ...(columns.has('line') && { line }),
    ...(columns.has('id') && { id }),
    ...(columns.has('pack') && { pack }),
    ...(columns.has('set') && { set }),
    ...(headings.length > 0 &&
      columns.has('carried') && {
        columns: Object.fromEntries(headings.map((heading, at) => [heading, carried[at] ?? ''])),
      }),
    ...(columns.has('outcome') && { outcome }),
    ...(columns.has('total') && { total }),
    ...(columns.has('sections') && { sections }),
    ...(columns.has('stars_by_total') && { starsByTotal }),
    ...(columns.has('stars') && { stars }),
    ...(columns.has('missed') && {
      minimumsMissed: Object.fromEntries(
        Object.entries(minimumsMissed).map(([rank, all]) => [rank, all.map(({ criterion }) => criterion)]),
      ),
      ...(sectionMinimumsMissed && { sectionMinimumsMissed }),
    }),
    ...(columns.has('unanswered') && { unanswered }),
  };
  return `${sanitizeJson(JSON.stringify(row))}\n`;
}
