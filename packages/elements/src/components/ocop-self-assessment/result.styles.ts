/** Styles of the result, of the standing and its sheet, and of what two tabs disagree in; they are fetched with what they dress. */
import { css } from 'lit';

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
  .blocking {
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
  .ruler {
    margin: 8px 10px 0;
    font-size: var(--_small);
  }
  .ruler svg {
    display: block;
    overflow: visible;
  }
  .ruler-marks {
    position: relative;
    height: 1.5em;
    color: var(--_muted);
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
  .ruler-marks:has(+ svg) {
    color: var(--_ink);
    font-weight: 700;
  }
  .ruler-line {
    fill: var(--_edge);
  }
  .ruler-points {
    fill: var(--_accent);
  }
  .tick {
    fill: var(--_line);
  }
  .ruler circle {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .ruler circle.before {
    stroke-width: 1.5;
  }
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
  .tasks {
    display: grid;
    gap: 12px;
    margin-block: 12px;
  }
  .task {
    margin: 0;
    max-width: 44rem;
  }
  .task .chip {
    white-space: normal;
  }
  .task h4 {
    margin: 0;
    font-size: inherit;
  }
  .task h4 .link {
    font-weight: 600;
    min-height: 32px;
  }
  .task p {
    margin-block: 4px;
  }
  .task .buttons {
    align-items: center;
    margin-block: 8px 0;
  }
  .gain {
    white-space: nowrap;
    color: var(--_good);
  }
  /* A line, and no box in a card. */
  .tried,
  .verdict .trial {
    margin-block-start: 12px;
    padding: 8px 0 0;
    border: 0 dashed var(--_accent);
    border-block-start-width: 2px;
  }
  :is(.tried, .trial) .buttons {
    gap: 8px;
    margin-block: 8px;
  }
  :is(.tried, .trial) button {
    flex: 1 1 auto;
    padding-inline: 8px;
  }
  @container (min-width: 34em) {
    :is(.tried, .trial) button {
      flex: none;
      padding-inline: 16px;
    }
  }
  .comparison {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin: 8px 0 0;
  }
  .comparison dt {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* As the two are marked on the ruler below. */
  .comparison dt::before {
    content: '';
    width: 12px;
    height: 12px;
    border: 1px solid var(--_ink);
    border-radius: 50%;
  }
  .comparison .after dt::before {
    border: 3px solid var(--_ink);
  }
  .comparison dd {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin: 0;
  }
  .comparison .stars {
    height: 20px;
  }
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
  .ceiling {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .ruler-line,
    .tick {
      fill: GrayText;
    }
    .ruler-points {
      fill: Highlight;
    }
  }
  .sheet {
    width: 100%;
    max-width: none;
    max-height: 85svh;
    margin: auto 0 0;
    padding: 0;
    border-width: 1px 0 0;
    border-radius: 16px 16px 0 0;
    overflow: auto;
  }
  /* On a desk it is the column at the side, and the question stays in view. */
  @media (min-width: 48em) {
    .sheet {
      width: 30em;
      height: 100%;
      max-height: none;
      margin: 0 0 0 auto;
      border-width: 0 0 0 1px;
      border-radius: 0;
    }
  }
  .sheet-content {
    padding: 0 16px 16px;
  }
  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block: 8px;
    background: var(--_paper);
  }
  .apart .choice {
    margin-block: 6.4px;
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
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
    .on-paper p {
      margin: 0 0 4px;
    }
    .alone {
      max-inline-size: none;
    }
    .names,
    .field,
    .try {
      display: none;
    }
    .result .link {
      min-height: 0;
      color: inherit;
      text-decoration: none;
    }
    .step,
    .folded > summary {
      min-height: 0;
      padding-block: 2px;
    }
    .folded > summary {
      padding-inline: 0;
      text-indent: 0;
      list-style: none;
      break-after: avoid;
    }
    .step::after {
      display: none;
    }
    .named {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .task,
    .ladder > li,
    .code,
    .verdict {
      break-inside: avoid;
    }
    .qr {
      width: 30mm;
    }
  }
`;
