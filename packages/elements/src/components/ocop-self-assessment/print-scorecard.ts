/** Prints only the scorecard, on A4, without the page's header and menus. */
import type { CSSResult } from 'lit';
import { OcopScorecard } from '../ocop-scorecard/ocop-scorecard.js';

const A4 = '@page{size:A4;margin:16mm}body{margin:0}';

/** @param card rendered and up to date
 * @param lang the language of the card */
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
  // A constructed style sheet of the frame's own document, which no policy on inline styles blocks.
  const sheet = new page.CSSStyleSheet();
  const { fontFamily } = getComputedStyle(card);
  // Lit keeps the source text of every `css` template.
  const styles = (OcopScorecard.elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');
  sheet.replaceSync(`${A4}body{font-family:${fontFamily}}${styles.replaceAll(':host', ':root')}`);
  paper.adoptedStyleSheets = [sheet];
  paper.documentElement.lang = lang;
  paper.title = card.assessment?.product.name ?? '';
  paper.body.append(...[...card.renderRoot.children].map((part) => paper.importNode(part, true)));
  // Browsers don't print what is collapsed.
  for (const details of paper.querySelectorAll('details')) details.open = true;
  page.addEventListener('afterprint', () => {
    frame.remove();
  });
  page.focus();
  page.print();
}
