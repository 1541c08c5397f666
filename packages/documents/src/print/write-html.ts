/** Writes a document as one HTML page that prints like the Word file: A4, page numbers from the second page. It works from a disk. */
import type {
  Block,
  BlockCell,
  CodeRun,
  Paragraph,
  PrintedDocument,
  BlockRow,
  Run,
  Table,
} from '../blocks/printed-document.js';
import { LANDSCAPE_STYLES, PRINT_STYLES } from './print-styles.js';

/**
 * @param printed the document
 * @returns a page in UTF-8 without scripts; nothing is fetched for it
 */
export function writeHtml({ title, lang, blocks, landscape }: PrintedDocument): Uint8Array {
  const page = [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PRINT_STYLES}${landscape ? LANDSCAPE_STYLES : ''}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(writeBlock),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return new TextEncoder().encode(page);
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block);
    case 'table':
      return writeTable(block);
    case 'rule':
      return '<hr>';
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

function writeParagraph({ style, runs, keepNext }: Paragraph): string {
  const filled = runs.some(({ kind }) => kind === 'blank');
  const classes = [style, ...(filled ? ['filled'] : []), ...(keepNext ? ['keep'] : [])].join(' ');
  // In a line with dots each run is a box of its own, and the spaces at its ends would go.
  const inner = runs.map((run) =>
    filled ? `<span${blankClass(run)}>${writeRun(run)}</span>` : writeRun(run),
  );
  return `<p class="${classes}">${inner.join('')}</p>`;
}

const blankClass = ({ kind }: Run): string => (kind === 'blank' ? ' class="blank"' : '');

function writeRun(run: Run): string {
  switch (run.kind) {
    case 'blank':
      return '';
    case 'box':
      return `<span class="box">${run.ticked ? '☑' : '□'}</span>`;
    case 'code':
      return writeCode(run);
    case 'text': {
      const text = escapeHtml(run.text).replaceAll('\n', '<br>');
      const bold =
        run.bold === undefined ? text : run.bold ? `<b>${text}</b>` : `<span class="plain">${text}</span>`;
      return run.italic ? `<i>${bold}</i>` : bold;
    }
  }
}

/** Drawn in the page itself: it prints sharp, and nothing is fetched. */
function writeCode({ modules, size, content }: CodeRun): string {
  const path = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return [
    `<svg role="img" aria-label="${escapeHtml(content)}" viewBox="0 0 ${modules.length} ${modules.length}"`,
    ` style="width:${size}mm;height:${size}mm" shape-rendering="crispEdges"><path d="${path.join('')}"/></svg>`,
  ].join('');
}

function writeTable({ widths, header, rows, borders, dense }: Table): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return [
    `<table class="${borders ? 'ruled' : 'sides'}${dense ? ' dense' : ''}">`,
    `<colgroup>${widths.map((width) => `<col style="width:${((width * 100) / whole).toFixed(2)}%">`).join('')}</colgroup>`,
    ...(header ? [`<thead>${writeRow(header, 'th')}</thead>`] : []),
    `<tbody>${rows.map((row) => writeRow(row, 'td')).join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function writeRow({ cells, shaded, keepNext }: BlockRow, tag: 'th' | 'td'): string {
  const classes = [...(shaded ? ['shaded'] : []), ...(keepNext ? ['keep'] : [])];
  const named = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  return `<tr${named}>${cells.map((cell) => writeCell(cell, tag)).join('')}</tr>`;
}

function writeCell({ paragraphs, span = 1 }: BlockCell, tag: 'th' | 'td'): string {
  const spanned = span > 1 ? ` colspan="${span}"` : '';
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<${tag}${scope}${spanned}>${paragraphs.map(writeParagraph).join('')}</${tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}
