/** The look of a printed page, from the same table of styles that Word is written by. */
import {
  LANDSCAPE_WIDTH,
  PAGE,
  PARAGRAPH_RULES,
  RULE_WIDTH,
  TEXT_WIDTH,
  type StyleRule,
} from '../blocks/paragraph-styles.js';

export const PRINT_STYLES = `
@page { size: A4; margin: ${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm; @top-center { content: counter(page); font: 13pt "Times New Roman", Times, serif; } }
@page :first { @top-center { content: none; } }
html { background: #eee; color: #000; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 13pt/1.4 "Times New Roman", Times, "Liberation Serif", serif; }
main { box-sizing: border-box; max-width: ${TEXT_WIDTH + 45}mm; margin: 1rem auto; padding: ${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm; background: #fff; }
@media (max-width: 50rem) { main { margin: 0; padding: 1rem; } .ruled th, .ruled td { padding-inline: 2pt; } }
@media print { html { background: none; } main { max-width: none; margin: 0; padding: 0; } }
p { margin: 0; overflow-wrap: anywhere; orphans: 2; widows: 2; unicode-bidi: plaintext; }
p.filled { display: flex; flex-wrap: wrap; align-items: baseline; text-align: left; }
p.filled.body { padding-left: 10mm; }
p.filled > span { text-indent: 0; white-space: pre-wrap; max-width: 100%; }
p.filled > .blank { flex: 1 1 4em; min-height: 1.4em; border-bottom: 1px dotted #000; }
.keep, tr.keep > * { break-after: avoid; }
.box { font-family: "Segoe UI Symbol", "DejaVu Sans", "Noto Sans Symbols 2", sans-serif; }
.plain { font-weight: normal; }
hr { width: ${RULE_WIDTH}mm; margin: 2pt auto 6pt; border: 0; border-top: 1px solid #000; }
.page-break { break-after: page; }
@media screen { .page-break { margin: 10mm 0; border-top: 1px dashed #999; } }
table { width: 100%; margin: 4pt 0; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 2pt 4pt; vertical-align: top; font-weight: inherit; }
.ruled th, .ruled td { border: 1px solid #000; }
table.dense th, table.dense td { padding-inline: 1pt; }
thead { display: table-header-group; }
thead th p { overflow-wrap: normal; }
tr { break-inside: avoid; }
thead th, .shaded > * { background: #f2f2f2; }
table.sides { break-inside: avoid; }
${Object.entries(PARAGRAPH_RULES)
  .map(([style, rule]) => `p.${style} { ${styleDeclarations(rule)} }`)
  .join('\n')}
${Object.entries(PARAGRAPH_RULES)
  .map(([style, { ruled }]) => (ruled === undefined ? '' : ruledDeclarations(style, ruled)))
  .join('')}`;

/** For a document whose pages are turned sideways; laid over the others. On a phone it is scrolled: narrower columns could not be read. */
export const LANDSCAPE_STYLES = `
@page { size: A4 landscape; }
@media screen { main { min-width: 56rem; max-width: ${LANDSCAPE_WIDTH + 45}mm; } }
`;

/** The words are a box of their own width, and the rule is a part of it. */
function ruledDeclarations(style: string, ruled: number): string {
  return `p.${style} { width: fit-content; margin-inline: auto; }
p.${style}::after { content: ""; display: block; width: ${ruled * 100}%; margin: 2pt auto 6pt; border-top: 1px solid #000; }
`;
}

function styleDeclarations({
  align,
  size,
  bold,
  italic,
  indent,
  before,
  after,
  keepNext,
}: StyleRule): string {
  return [
    `margin: ${before}pt 0 ${after}pt;`,
    `text-align: ${align};`,
    ...(align === 'center' ? ['text-wrap: balance;'] : []),
    `font-size: ${size}pt;`,
    ...(bold ? ['font-weight: bold;'] : []),
    ...(italic ? ['font-style: italic;'] : []),
    ...(indent === undefined ? [] : [`text-indent: ${indent}mm;`]),
    ...(keepNext ? ['break-after: avoid;'] : []),
  ].join(' ');
}
