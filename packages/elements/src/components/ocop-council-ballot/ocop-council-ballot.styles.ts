import { css } from 'lit';

export const councilBallotStyles = css`
  .band :is(h2, p) {
    margin-block: 0;
    max-width: none;
  }
  header.band {
    margin-block-end: 12px;
  }
  .warn {
    color: var(--_warn);
    font-weight: 600;
  }
  .good {
    color: var(--_good);
    font-weight: 600;
  }
  .practice {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    max-width: none;
  }
  .kept {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .kept li {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  .kept progress {
    width: 100%;
  }
  .kept button {
    justify-self: start;
    margin-block-start: 8px;
  }
  /* Where nothing is kept, opening a file is all there is to do. */
  .first .file {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .handing button {
    text-wrap: balance;
  }
  .intro {
    margin-block: 8px;
    padding-inline-start: 1.2em;
  }
  .removal {
    margin-block-start: calc(var(--_space) * 2);
  }
  .removal li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .left {
    margin-block: 0 8px;
  }
  dialog {
    box-sizing: border-box;
    max-width: min(28em, calc(100% - 32px));
  }
  /* Where going back is better, its button is the one that stands out. */
  .back-better [value='no'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .back-better [value='yes'] {
    background: none;
    color: var(--_accent);
  }
  /* Rows with a sign before them, as in a check-list: what the sign means stands in words. */
  .products {
    list-style: none;
    margin: 12px 0;
    padding: 0;
  }
  .product {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    margin: 0;
    padding-block: 12px;
    border-block-start: 1px solid var(--_edge);
  }
  .product .sign {
    display: grid;
    place-items: center;
    align-self: start;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    background: var(--_shade);
    color: var(--_muted);
    font-weight: 700;
  }
  .product:is(.signed, .sealed, .handed, .taken, .stands) .sign {
    background: var(--_tint);
    color: var(--_good);
  }
  .product.new .sign {
    background: none;
    border: 1.5px dashed var(--_line);
  }
  .product.ready .sign {
    background: var(--_warn-tint);
    color: var(--_warn);
  }
  .product .what > * {
    display: block;
  }
  .product .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }
  .product .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: end;
  }
  @container (max-width: 30em) {
    .product {
      grid-template-columns: 28px minmax(0, 1fr);
    }
    .product .acts {
      grid-column: 2;
      justify-content: start;
    }
  }
  .handing {
    margin-block: var(--_space);
  }
  .handing h3,
  .handing p {
    margin-block: 0 6px;
  }
  .handing p:empty {
    margin: 0;
  }
  .newer .buttons {
    align-items: center;
  }
  code,
  .seal {
    overflow-wrap: anywhere;
  }
  .where .link {
    flex: none;
    min-height: 24px;
    padding: 0;
    margin-inline-start: auto;
    font-size: var(--_small);
    color: inherit;
  }
  .where .sheet-name {
    gap: 12px;
  }
  /* A name and a title are read to their end. */
  .where :is(.sheet-name b, .section-name > span) {
    white-space: normal;
  }
  /* Back at the left, forward at the right, and between them the total in the middle. */
  .steps .standing-button {
    text-align: center;
  }
  @container (min-width: 18.51em) {
    .steps .bottom-bar {
      display: grid;
      grid-template-columns: minmax(max-content, 1fr) auto minmax(max-content, 1fr);
    }
    .steps .bottom-bar > :first-child {
      justify-self: start;
    }
    .steps .bottom-bar > :last-child {
      justify-self: end;
    }
  }
  .unkept {
    margin: 2px 0;
    max-width: none;
  }
  .unkept:empty {
    display: none;
  }
  /* A sheet: the criterion, and beside it what the producer claims. */
  .steps:has(.score) {
    max-inline-size: 70em;
  }
  .steps .score ocop-criterion {
    margin-block-end: 8px;
  }
  @container (min-width: 50em) {
    .score {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(18em, 2fr);
      gap: 0 calc(var(--_space) * 1.5);
    }
    .beside {
      margin-block-start: var(--_space);
    }
  }
  .claim {
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_shade);
  }
  .claim p,
  .claim ul {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
  .claim .note {
    white-space: pre-line;
  }
  .claim .files {
    display: grid;
    gap: 6px;
    list-style: none;
    padding: 0;
  }
  .claim .files li {
    margin: 0;
    padding: 4px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: var(--_small);
  }
  .claim .files span {
    display: block;
  }
  .former {
    margin-block: 8px;
    padding-inline-start: 10px;
    font-size: var(--_small);
    border-inline-start: 4px solid var(--_star);
  }
  .remark {
    display: block;
    margin-block: 12px;
    font-size: var(--_small);
    font-weight: 600;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 64px;
    margin-block-start: 4px;
    padding: 8px 10px;
    font: inherit;
    font-size: var(--_size);
    font-weight: 400;
    color: inherit;
    background: var(--_paper);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    resize: vertical;
    field-sizing: content;
  }
  textarea:read-only {
    background: var(--_shade);
  }
  .verdict {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.4;
    max-width: none;
  }
  .callout {
    margin-block: 8px;
    max-width: none;
    overflow-wrap: anywhere;
  }
  .open,
  .asked,
  .jumps ul,
  .answers-before,
  .solved {
    list-style: none;
    margin: 4px 0;
    padding: 0;
  }
  .gate {
    scroll-margin-block-start: 16px;
  }
  :is(.jumps, .asked) li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    margin: 0;
    padding-block: 4px;
    border-block-start: 1px solid var(--_edge);
  }
  :is(.jumps, .asked) .hint {
    white-space: nowrap;
  }
  .jumps .unanswered .hint {
    color: var(--_warn);
  }
  .signed p {
    margin-block: 0 4px;
  }
  .signed .buttons {
    align-items: center;
    margin-block-start: 8px;
  }
  .sign-off {
    margin-block: var(--_space);
  }
  .answers-before li {
    padding-block: 6px;
    border-block-start: 1px solid var(--_edge);
  }
  .answers-before .hint {
    display: block;
  }
  .solved {
    display: grid;
    gap: 10px;
  }
  .solved h4 {
    margin: 0 0 6px;
    font-size: inherit;
  }
  .solved dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 12px;
    margin: 0;
  }
  .solved dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .solved dd {
    margin: 0;
  }
  .solved .why {
    margin: 8px 0 0;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_edge);
    max-width: none;
  }
  @container (max-width: 26em) {
    .solved dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
