/** Prints the result on pages of A4, without the page's header and menus, and without what is tried. */
import { css, html, nothing, render } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import type { FormView } from './form-view.js';
import { printBlocks } from './print-document.js';
import { drawQrCode } from './qr-code.js';

/** The height that a page leaves for blocks: A4 without its margins and the line with its number, in millimetres. */
const PAGE_HEIGHT = 297 - 2 * 12 - 8;

/**
 * @param code of the sheet as it is
 * @param after the element that the frame of the print is laid beside
 */
export async function printResult(view: FormView, code: string, after: Element): Promise<void> {
  const { state, lang, t } = view;
  const qr = await drawQrCode(code, t('qr')).catch(() => nothing);
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  after.after(frame);
  const { contentWindow: page, contentDocument: paper } = frame as {
    contentWindow: (Window & typeof globalThis) | null;
    contentDocument: Document | null;
  };
  if (!page || !paper) {
    frame.remove();
    window.print();
    return;
  }
  // A constructed style sheet of the frame's own document, which no policy on inline styles blocks.
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(`body{font-family:${getComputedStyle(after).fontFamily}}${paperStyles.cssText}`);
  paper.adoptedStyleSheets = [sheet];
  paper.documentElement.lang = lang;
  paper.title = state.draft.assessment.product.name || t('print-title');
  const real: FormView = { ...view, evaluation: evaluateWithoutTrial({ ...state, trial: null }) };
  render(
    printBlocks(real, code, qr, new Date()).map((block) => html`<div class="block">${block}</div>`),
    paper.body,
  );
  turnIntoPages(paper, t);
  page.addEventListener('afterprint', () => {
    frame.remove();
  });
  page.focus();
  page.print();
}

/** Browsers number no pages of themselves, so pages are filled here, and each block stays whole. */
function turnIntoPages(paper: Document, t: FormView['t']): void {
  const blocks = [...paper.querySelectorAll<HTMLElement>('.block')];
  const millimetre = paper.body.getBoundingClientRect().width / 210;
  const sheets: HTMLElement[][] = [[]];
  let left = PAGE_HEIGHT;
  for (const [at, block] of blocks.entries()) {
    const height = block.getBoundingClientRect().height / millimetre;
    // A heading goes where the block after it goes.
    const isHeading = block.firstElementChild?.localName === 'h2';
    const needed = isHeading
      ? height + (blocks[at + 1]?.getBoundingClientRect().height ?? 0) / millimetre
      : height;
    if (needed > left && sheets.at(-1)?.length) {
      sheets.push([]);
      left = PAGE_HEIGHT;
    }
    sheets.at(-1)?.push(block);
    left -= height;
  }
  for (const [at, sheet] of sheets.entries()) {
    const page = paper.createElement('div');
    page.className = 'page';
    const number = paper.createElement('p');
    number.className = 'number';
    number.textContent = `${t('print-notice')} · ${t('print-page', { no: at + 1, all: sheets.length })}`;
    page.append(...sheet, number);
    paper.body.append(page);
  }
}

const paperStyles = css`
  @page {
    size: A4;
    margin: 0;
  }
  :root {
    --_paper: #fff;
    --_ink: #000;
    --_muted: #333;
    --_edge: #bbb;
    --_line: #555;
    --_accent: #17694a;
    --_star: #7d5000;
    --_gold: #d99a00;
    color-scheme: light;
    color: #000;
    background: #fff;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  body {
    width: 210mm;
    margin: 0;
    font-size: 10pt;
    line-height: 1.4;
  }
  .block {
    display: flow-root;
    padding-inline: 14mm;
  }
  .page {
    position: relative;
    display: flow-root;
    height: 296.5mm;
    padding-block-start: 12mm;
    overflow: hidden;
    break-after: page;
  }
  .page:last-child {
    break-after: auto;
  }
  .number {
    position: absolute;
    inset: auto 14mm 9mm;
    margin: 0;
    padding-block-start: 2mm;
    border-block-start: 0.3mm solid #bbb;
    color: #333;
    font-size: 8.5pt;
    text-align: end;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.3;
    margin: 2mm 0 0;
  }
  h2 {
    font-size: 11pt;
    margin: 3.5mm 0 1mm;
  }
  p {
    margin: 0.8mm 0;
  }
  .small,
  code {
    font-size: 8.5pt;
    color: #333;
  }
  .notice {
    display: flex;
    justify-content: space-between;
    gap: 4mm;
    margin: 0;
    padding: 1.5mm 3mm;
    border: 0.4mm solid #9a3412;
    border-radius: 1.5mm;
    color: #9a3412;
  }
  .notice span {
    color: #000;
    white-space: nowrap;
  }
  .names {
    margin: 2mm 0 0;
  }
  .names div {
    display: flex;
    gap: 3mm;
  }
  dt {
    flex: 0 0 30mm;
    color: #333;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .verdict {
    margin-block-start: 3mm;
    padding: 3mm;
    border: 0.4mm solid #555;
    border-radius: 2mm;
  }
  .row {
    display: flex;
    gap: 4mm;
    align-items: center;
  }
  .huge {
    font-size: 14pt;
  }
  .stars {
    height: 7mm;
    flex: none;
  }
  .stars path {
    stroke: var(--_star);
  }
  .stars .reached {
    fill: var(--_gold);
  }
  .stars .provisional {
    stroke-width: 2.6;
  }
  .stars .empty {
    stroke: #777;
  }
  .halves {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10mm;
    align-items: center;
  }
  .ruler {
    font-size: 8.5pt;
  }
  .ruler svg {
    display: block;
    overflow: visible;
  }
  .ruler-marks {
    position: relative;
    height: 1.4em;
  }
  .ruler-marks span {
    position: absolute;
    white-space: nowrap;
  }
  .ruler-marks .over {
    translate: -50%;
  }
  .ruler-marks .before {
    translate: calc(8px - 100%);
  }
  .ruler-marks .after {
    translate: -8px;
  }
  .ruler-marks:first-child {
    font-weight: 700;
  }
  .ruler-line {
    fill: #ddd;
  }
  .ruler-points {
    fill: #17694a;
  }
  .ruler circle {
    fill: #fff;
    stroke: #000;
    stroke-width: 4;
  }
  .sections,
  .criteria {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .sections li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 3mm;
    font-size: 8.5pt;
  }
  meter {
    grid-column: 1 / -1;
    width: 100%;
    height: 2.5mm;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    padding: 0.8mm 2mm;
    border: 0.2mm solid #bbb;
    text-align: start;
    vertical-align: top;
  }
  th {
    white-space: nowrap;
  }
  .task {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2mm;
  }
  .box {
    width: 3.5mm;
    height: 3.5mm;
    margin-block-start: 0.6mm;
    border: 0.3mm solid #000;
  }
  .criteria {
    columns: 2;
    column-gap: 8mm;
    font-size: 8.5pt;
  }
  .criteria li {
    display: flex;
    justify-content: space-between;
    gap: 2mm;
    break-inside: avoid;
    border-block-end: 0.2mm solid #ddd;
  }
  .criteria b {
    white-space: nowrap;
  }
  .end {
    display: grid;
    grid-template-columns: 1fr 70mm;
    gap: 8mm;
    margin-block-start: 5mm;
  }
  .code {
    display: grid;
    grid-template-columns: 30mm 1fr;
    gap: 3mm;
  }
  .qr {
    width: 30mm;
    height: 30mm;
  }
  code {
    overflow-wrap: anywhere;
  }
  .signature {
    min-height: 34mm;
    text-align: center;
  }
`;
