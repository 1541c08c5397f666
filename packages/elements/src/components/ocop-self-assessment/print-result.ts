/** Prints the result on pages of A4, without the page's header and menus, and without what is tried. */
import { html, nothing, render } from 'lit';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import type { FormView } from './form-view.js';
import { paperStyles } from './paper.styles.js';
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
