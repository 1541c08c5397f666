/** The styles of the form and of a criterion as text, from the built elements, and what the served form has of its own. */
import { controlStyles } from '../dist/shared/styles/control-styles.js';
import { optionStyles } from '../dist/shared/styles/option-styles.js';
import { barInViewStyles } from '../dist/shared/styles/bar-in-view-styles.js';
import { starStyles } from '../dist/shared/styles/star-styles.js';
import { tokens } from '../dist/shared/styles/tokens.js';
import { listStyles } from '../dist/components/ocop-product-list/ocop-product-list.styles.js';
import { cardStyles } from '../dist/components/ocop-product-list/product-card.styles.js';
import { criterionStyles } from '../dist/components/ocop-criterion/ocop-criterion.styles.js';
import { scorecardStyles } from '../dist/components/ocop-scorecard/ocop-scorecard.styles.js';
import { flowStyles } from '../dist/components/ocop-self-assessment/flow.styles.js';
import { formStyles } from '../dist/components/ocop-self-assessment/ocop-self-assessment.styles.js';

const textOf = (...styles) =>
  styles
    .flat(Infinity)
    .map(({ cssText }) => cssText)
    .join('\n');

/** Where the two layouts of the element part, as `NarrowScreenController` has it. */
const PHONE = '(max-width: 600px)';

/** What the element draws by its state, here by what is checked and how wide the page is. */
const own = `
.ocop-static a { color: var(--_accent); }
.ocop-static a.choice { padding: 9px 14px; border: 1px solid var(--_edge); border-radius: var(--_radius); color: var(--_ink); text-decoration: none; }
.ocop-static .choice .go { margin-inline-start: auto; color: var(--_accent); font-weight: 600; white-space: nowrap; }
.ocop-static .industry { border-block-end: 1px solid var(--_edge); }
.ocop-static .industry > summary { min-height: 44px; padding-block: 10px; font-weight: 600; }
.ocop-static .case { margin: 8px 0 0; font-weight: 600; }
.ocop-static .option:has(:checked), .ocop-static .answer:has(:checked) {
  border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); background: var(--_tint);
}
.ocop-static p.standing-button { margin: 0; }
.ocop-static .criterion { display: block; }
@media ${PHONE} {
  .ocop-static .side { display: none; }
}
@media not all and ${PHONE} {
  .ocop-static .form.steps { min-block-size: 0; }
  .ocop-static .form.steps { display: block; }
  .ocop-static .where, .ocop-static .standing-button { display: none; }
  .ocop-static .bottom-bar { position: static; justify-content: start; border: 0; padding-inline: 0; margin: 0; }
}
@media not all and ${PHONE} {
  @container (min-width: 56rem) {
    .ocop-static .form.steps { display: grid; gap: 0 calc(var(--_space) * 3); max-inline-size: none; }
    .ocop-static :is(.page, .bottom-bar) { grid-column: 2; }
    .ocop-static .side { grid-row: 1 / span 3; }
  }
}
.ocop-scorecard { padding: 12px clamp(12px, 2.5vw, 24px); background: var(--_paper); }
.ocop-scorecard .ocop-standing { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
.ocop-scorecard .ocop-standing strong { font-size: var(--_large); }
.ocop-scorecard .ocop-verdict { max-width: 65ch; }
.ocop-scorecard .ocop-verdict strong { font-size: inherit; }
.ocop-scorecard cite { color: var(--_muted); font-size: var(--_small); font-style: normal; }
.ocop-scorecard svg path[fill] { fill: var(--_gold); }
.ocop-scorecard table { width: 100%; border-collapse: collapse; }
.ocop-scorecard :is(th, td) { padding: 8px 8px 8px 0; border-block-start: 1px solid var(--_edge); text-align: start; vertical-align: top; }
.ocop-scorecard th { width: 40%; font-weight: 600; }
@media (scripting: none) {
  .ocop-static .bottom-bar { display: none; }
}
`;

/** What the element has from its host. */
const ownList = {
  cssText: `
.totals { margin-block: 4px 12px; color: var(--_muted); }
`,
};

/** A heading of the page's own, which the element shows too: it stands before the cards. */
const listHeading = `
ocop-product-list:not(:defined) > .ocop-static-heading {
  margin: 0; padding: 12px clamp(12px, 2.5vw, 24px) 0; font-size: 1.75rem; line-height: 1.3;
}
`;

export const styles = {
  form: textOf(tokens, controlStyles, optionStyles, starStyles, barInViewStyles, formStyles, flowStyles),
  criterion: textOf(controlStyles, optionStyles, criterionStyles),
  scorecard: textOf(tokens, starStyles, scorecardStyles),
  list: textOf(tokens, starStyles, listStyles, cardStyles, ownList),
  listHeading,
  own,
};
