import { css } from 'lit';

export const criterionStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    max-width: 60ch;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  legend .hint {
    display: block;
  }
  .error {
    display: block;
    font-weight: 600;
  }
  .missing,
  .state {
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: 12px;
  }
  .missing {
    border-color: var(--_warn);
  }
  .hint {
    margin: 2px 0;
    line-height: 1.4;
  }
  .options {
    margin-block-start: 8px;
  }
  /* At the end of the last line of the words where it has room, else in a line of its own: the words have the whole width. */
  .points {
    float: inline-end;
    margin: 1px 0 0 8px;
  }
  .picked .points {
    background: var(--_paper);
  }
  .minimum {
    display: block;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_star);
  }
  .minimum svg {
    height: 1em;
    vertical-align: -0.12em;
    fill: currentColor;
    margin-inline-end: 0.35em;
  }
  .callout {
    font-size: var(--_small);
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  /* In one row where there is room; what is unfolded has the whole width. */
  .folded {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 4px;
    overflow-wrap: anywhere;
  }
  .folded > * {
    min-width: 0;
    max-width: 100%;
  }
  .folded details[open] {
    flex: 1 0 100%;
  }
  .clear {
    margin-inline-start: auto;
    font-size: var(--_small);
  }
  button.clear {
    min-height: 44px;
  }
  .hint,
  .state,
  details > * {
    max-width: 65ch;
  }
  summary {
    font-size: var(--_small);
    font-weight: 600;
    min-height: 44px;
    padding-block: 11px;
  }
  .gloss {
    font-style: italic;
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 8px;
  }
  figure {
    margin: 0;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  .local > :is(p, ul) {
    margin-block: 4px 8px;
  }
  :is(.folded, .local) ul:not(.files) .hint {
    display: block;
  }
  .files {
    list-style: none;
    padding: 0;
  }
  .files .link {
    vertical-align: baseline;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  @media (hover: hover) {
    .camera {
      display: none;
    }
  }
  .note {
    display: block;
    margin-block-start: 12px;
    font-weight: 600;
  }
  textarea {
    font: inherit;
    font-weight: 400;
    margin-block-start: 4px;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    width: 100%;
    min-height: 5em;
    padding: 8px;
  }
`;
