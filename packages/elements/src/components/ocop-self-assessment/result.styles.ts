/** Styles of the result, of the standing, and of what two tabs disagree in; they are fetched with what they dress. */
import { css } from 'lit';
import { pagePrintStyles } from './page-print.styles.js';
import { rulerStyles } from './ruler.styles.js';
import { standingSheetStyles } from './standing-sheet.styles.js';
import { taskCardStyles } from './task-cards.styles.js';

export const resultStyles = css`
  .consequence {
    margin-block-start: 8px;
  }
  /* Just above the bar, wherever the options end. */
  .condition-left {
    position: sticky;
    inset-block-end: calc(var(--_covered-bottom, 0px) + 76px);
  }
  .rank {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: var(--_space);
  }
  .rank .stars {
    height: 34px;
  }
  /* The one page that is a little festive: on a breath of gold, from edge to edge. */
  .verdict {
    margin: 0 calc(-1 * var(--_inset)) 8px;
    padding: 12px var(--_inset);
    background: var(--_paper);
    background: color-mix(in srgb, var(--_gold) 9%, var(--_paper));
  }
  .verdict > .rank {
    margin-block-start: 0;
  }
  .verdict h2 {
    /* Rank and points stand in one line of a phone. */
    font-size: clamp(var(--_large), 6.5cqi, var(--_huge));
    line-height: 1.3;
    margin: 0.2em 0;
  }
  .blocking,
  .ceiling {
    font-weight: 600;
  }
  .verdict .callout {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  :is(.verdict, .ceiling, .blocking) .link {
    font-weight: inherit;
    min-height: 0;
    padding: 0;
    vertical-align: baseline;
  }
  ${rulerStyles}
  .so-far {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    font-size: var(--_large);
  }
  .so-far .stars {
    height: 28px;
  }
  .ladder,
  .tasks,
  .named {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ladder {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .ladder > li {
    margin: 0;
    padding-inline: 8px;
  }
  .ladder > li + li {
    border-block-start: 1px solid var(--_edge);
  }
  .step {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 44px;
    padding-block: 8px;
    color: inherit;
  }
  summary.step::after {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-inline: auto 2px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  [open] > summary.step::after {
    rotate: 225deg;
    translate: 0 2px;
  }
  .step .stars {
    height: 14px;
  }
  /* Beside each other where there is room: each begins with its own sign. */
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: var(--_small);
    line-height: 1.4;
  }
  .step + .named {
    padding-block-end: 8px;
  }
  .ladder .named li {
    margin: 0;
  }
  .met {
    color: var(--_good);
  }
  /* For the eyes: the words say it, too. */
  .met::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .lacking::before {
    content: '✗ ';
    content: '✗ ' / '';
  }
  .lacking {
    color: var(--_warn);
  }
  .named .link {
    min-height: 32px;
  }
  ${taskCardStyles}
  .folded > summary,
  .names > summary {
    min-height: 44px;
    align-content: center;
    font-weight: 600;
    /* A second line begins under the words, not under the sign. */
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
  }
  /* The page has said all of this already. */
  .folded ocop-scorecard::part(sheet),
  .folded ocop-scorecard::part(levels) {
    display: none;
  }
  .why cite {
    display: inline-block;
    font-style: normal;
  }
  /* A code, or the name of a file, is one long word. */
  .code code,
  .actions [role='status'] {
    overflow-wrap: anywhere;
  }
  .qr {
    display: block;
    width: min(100%, 240px);
    height: auto;
  }
  .actions {
    margin-block: calc(var(--_space) * 1.5) 0;
  }
  ${standingSheetStyles}
  .apart .choice {
    margin-block: 6px;
    white-space: pre-line;
    justify-content: start;
  }
  .sections li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75em;
    font-size: var(--_small);
  }
  .sections meter {
    grid-column: 1 / -1;
  }
  .paper {
    position: fixed;
    inset-block-end: 100%;
    width: 210mm;
    height: 1px;
    border: 0;
  }
  ${pagePrintStyles}
`;
