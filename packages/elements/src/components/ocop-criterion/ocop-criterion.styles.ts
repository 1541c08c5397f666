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
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.4;
    max-width: 60ch;
  }
  .id {
    color: var(--_muted);
    margin-inline-end: 0.4em;
  }
  .max,
  .points {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .max,
  .error {
    display: block;
  }
  .error {
    font-size: var(--_size);
  }
  .missing,
  .state {
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  .missing {
    border-color: var(--_warn);
  }
  .hint {
    margin: 0.4em 0;
  }
  .options {
    margin-block-start: calc(var(--_space) * 0.75);
    display: grid;
    gap: 0.5em;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.1em 0.75em;
    align-items: start;
    padding: 0.65em 0.75em;
    min-height: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
  }
  .picked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_shade);
  }
  /* No option of the law, so it stands a little apart from those. */
  .none {
    margin-block-start: 0.5em;
  }
  .none:not(.picked) {
    border-style: dashed;
  }
  input[type='radio'] {
    width: 1.35em;
    height: 1.35em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  /* Its place is kept: an answer moves nothing under the finger. */
  .clear {
    margin: 0.75em 0 0;
    min-height: 28px;
  }
  .points {
    white-space: nowrap;
  }
  .minimum {
    grid-column: 2 / -1;
    font-size: var(--_small);
    color: var(--_star);
  }
  .minimum svg {
    height: 0.9em;
    vertical-align: -0.05em;
    fill: currentColor;
    margin-inline-end: 0.35em;
  }
  :disabled .option {
    cursor: not-allowed;
    color: var(--_muted);
  }
  .hint,
  .state,
  details {
    max-width: 65ch;
  }
  summary {
    font-size: var(--_small);
  }
  figure {
    margin: 0;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  .files {
    list-style: none;
    padding: 0;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  @media (hover: hover) {
    .camera {
      display: none;
    }
  }
  textarea {
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    width: 100%;
    min-height: 5em;
    padding: 0.5em;
  }
`;
