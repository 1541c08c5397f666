/** The figures behind the plots, as tables. */
import { markup, type PageMarkup } from './markup.js';

export interface FigureTable {
  readonly caption: string;
  /** The first names the rows. */
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    readonly marked?: number;
  }[];
}

/** @param scrolls how the region is called that wide tables scroll in */
export function writeTable({ caption, headings, rows }: FigureTable, scrolls: string): PageMarkup {
  const [first = '', ...others] = headings;
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${scrolls}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((heading) => markup`<th scope="col" class="number">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(writeRow)}
</tbody></table></div>`;
}

/** @param marked the place of a cell that stands out, such as a rank that stays the same */
function writeRow({ name, cells, marked }: FigureTable['rows'][number]): PageMarkup {
  const written = cells.map((cell, i) =>
    i === marked ? markup`<td class="number same">${cell}</td>` : markup`<td class="number">${cell}</td>`,
  );
  return markup`<tr><th scope="row">${name}</th>${written}</tr>`;
}

/** A table that opens when somebody wants it; on paper it is open. */
export function foldTable(table: PageMarkup, summary: string): PageMarkup {
  return markup`<details><summary>${summary}</summary>${table}</details>`;
}
