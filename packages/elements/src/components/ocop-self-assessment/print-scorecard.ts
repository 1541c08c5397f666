/** Prints the scorecard alone, on A4: the page around it has a header and menus that nobody needs on paper. */
import type { CSSResult } from 'lit';
import { OcopScorecard } from '../ocop-scorecard/ocop-scorecard.js';

const A4 = '@page{size:A4;margin:16mm}body{margin:0}';

/** @param card shown and up to date; @param lang the language it speaks */
export function printCard(card: OcopScorecard, lang: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.ariaHidden = 'true';
  card.after(frame);
  const { contentWindow: page, contentDocument: paper } = frame as {
    contentWindow: (Window & typeof globalThis) | null;
    contentDocument: Document | null;
  };
  if (!page || !paper) {
    frame.remove();
    window.print();
    return;
  }
  // A sheet of the frame's own kind, so that no policy on inline styles stands in the way.
  const sheet = new page.CSSStyleSheet();
  const { fontFamily } = getComputedStyle(card);
  // Lit keeps the text of every style it is given as `css`.
  const styles = (OcopScorecard.elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');
  sheet.replaceSync(`${A4}body{font-family:${fontFamily}}${styles.replaceAll(':host', ':root')}`);
  paper.adoptedStyleSheets = [sheet];
  paper.documentElement.lang = lang;
  paper.title = card.assessment?.product.name ?? '';
  paper.body.append(...[...card.renderRoot.children].map((part) => paper.importNode(part, true)));
  // What is folded does not print.
  for (const details of paper.querySelectorAll('details')) details.open = true;
  page.addEventListener('afterprint', () => {
    frame.remove();
  });
  page.focus();
  page.print();
}
