import { css } from 'lit';

export const formStyles = css`
  :host {
    container-type: inline-size;
  }
  h2 {
    font-size: var(--_large);
    margin: calc(var(--_space) * 1.5) 0 calc(var(--_space) * 0.5);
    line-height: 1.4;
  }
  h3 {
    font-size: var(--_size);
    margin: var(--_space) 0 0.25em;
  }
  p {
    margin: 0.4em 0;
    max-width: 65ch;
  }
  .notice,
  .trial,
  .errors {
    border-inline-start: 4px solid var(--_star);
    padding-inline-start: 0.75em;
  }
  .notice,
  .errors {
    margin-block: var(--_space);
  }
  .errors {
    border-color: var(--_warn);
  }
  .errors ul {
    columns: 18em;
  }
  .errors li {
    break-inside: avoid;
  }
  .errors h2 {
    color: var(--_warn);
  }
  :is(dialog, .notice, .errors) h2 {
    margin: 0;
  }
  .other-tabs {
    margin: 0;
  }
  .unkept,
  .refused {
    color: var(--_warn);
    font-weight: 600;
  }
  progress,
  meter {
    width: 100%;
    height: 9.6px;
    accent-color: var(--_accent);
  }
  ocop-criterion {
    margin-block: calc(var(--_space) * 1.75);
    scroll-margin-block-end: 2em;
    --_ground: 0;
    /* Room for outlines, where they would be cut off. */
    padding-inline: 6px;
    margin-inline: -6px;
  }
  /* What nobody looks at costs a phone nothing; the first are looked at, and to find that out would cost. */
  ocop-criterion ~ ocop-criterion ~ ocop-criterion {
    content-visibility: var(--ocop-off-screen, auto);
    contain-intrinsic-block-size: auto 26em;
  }
  /* What takes the focus to be read needs no frame. */
  [tabindex]:focus-visible {
    outline: none;
  }
  .field {
    display: block;
    margin-block: var(--_space);
    font-weight: 600;
    max-width: 36em;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select {
    display: block;
    width: 100%;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_paper);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 0.6em;
    min-height: 44px;
    margin-block-start: 0.3em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block: var(--_space);
  }
  .choices,
  .drafts {
    max-width: 44em;
  }
  .choices,
  .drafts,
  .sections {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
    display: grid;
    gap: 0.5em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    text-align: start;
    color: var(--_ink);
    border-width: 1px;
    border-color: var(--_line);
  }
  .choice .hint {
    display: block;
  }
  .side {
    display: contents;
  }
  .summary {
    background: var(--_paper);
    border-block-end: 1px solid var(--_edge);
    padding-block: 8px;
  }
  /* In a frame as low as frames are by themselves the bar would cover what it is about. */
  @media (min-height: 20em) {
    .summary {
      position: sticky;
      inset-block-start: max(var(--ocop-sticky-top, 0px), var(--_covered-top, 0px));
      z-index: 1;
    }
  }
  .summary .link {
    vertical-align: baseline;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .bar :is(strong, b) {
    font-size: var(--_large);
  }
  li {
    margin-block: 0.35em;
  }
  dialog {
    max-width: 28em;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  ::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  @container (min-width: 56em) {
    .form {
      display: grid;
      grid-template-columns: 18em minmax(0, 44em);
      gap: calc(var(--_space) * 3);
    }
    .side {
      display: block;
      position: sticky;
      inset-block-start: max(var(--ocop-sticky-top, 0px), var(--_covered-top, 0px));
      align-self: start;
      max-height: calc(100vh - max(var(--ocop-sticky-top, 0px), var(--_covered-top, 0px)));
      overflow: auto;
      padding-inline: 4px;
    }
  }
  /* Where the page lets nothing stick; see BarInView. */
  :is(.side, .summary)[data-lifted] {
    position: fixed;
    inset: auto;
    margin: 0;
    border-width: 0;
    padding-inline: 4px;
    background: var(--_paper);
    color: inherit;
  }
  .side + * {
    grid-column: 2;
  }
  /* A page without a column beside it is read in the middle of a wide screen. */
  .alone,
  .layer {
    display: block;
    max-inline-size: 44em;
    margin-inline: auto;
  }
  @media print {
    .side,
    .buttons,
    .controls,
    .where,
    progress {
      display: none;
    }
  }
`;
