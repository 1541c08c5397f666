import { css } from 'lit';

export const formStyles = css`
  h2 {
    font-size: var(--_large);
    margin: calc(var(--_space) * 1.5) 0 calc(var(--_space) * 0.5);
    line-height: 1.35;
  }
  h3 {
    font-size: var(--_size);
    margin: var(--_space) 0 0.25em;
  }
  p {
    margin: 0.4em 0;
    max-width: 65ch;
  }
  .hint,
  cite,
  .effect {
    font-weight: 400;
    color: var(--_muted);
    font-size: var(--_small);
    font-style: normal;
  }
  .effect {
    display: block;
    color: var(--_warn);
  }
  .where {
    color: var(--_muted);
    font-size: var(--_small);
  }
  progress,
  meter {
    width: 100%;
    height: 0.5rem;
    accent-color: var(--_accent);
  }
  ocop-criterion {
    margin-block: calc(var(--_space) * 1.25);
    scroll-margin-block: 7rem 2rem;
  }
  .field {
    display: block;
    margin-block: var(--_space);
    font-weight: 600;
    max-width: 36rem;
  }
  input:not([type='checkbox'], [type='file']),
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
  button {
    font: inherit;
    min-height: 44px;
    padding: 0.45em 1.1em;
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  button.link {
    border: 0;
    padding: 0.2em 0;
    min-height: 28px;
    text-align: start;
    text-decoration: underline;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: var(--_space);
  }
  ul.choices,
  ul.drafts,
  ul.sections {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
    display: grid;
    gap: 0.5em;
  }
  button.choice {
    display: grid;
    grid-template-columns: 1fr auto;
    width: 100%;
    text-align: start;
    color: var(--_ink);
    border-color: var(--_line);
  }
  button.choice .go {
    grid-area: 1 / 2 / span 2 / 3;
    align-self: center;
    color: var(--_accent);
    padding-inline-start: 1rem;
  }
  ul.drafts li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  ul.drafts li span {
    flex: 1 1 12rem;
  }
  ul.sections li {
    display: grid;
    grid-template-columns: minmax(8rem, 2fr) 3fr auto;
    gap: 0.75em;
    align-items: center;
    font-size: var(--_small);
  }
  details > summary {
    cursor: pointer;
    padding: 0.45em 0;
    min-height: 32px;
    color: var(--_accent);
  }
  .industry > summary {
    border-block-start: 1px solid var(--_line);
    color: var(--_ink);
    font-weight: 600;
    min-height: 44px;
  }
  .condition {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    padding: 0.75em 0;
    border-block-start: 1px solid var(--_line);
    max-width: 65ch;
  }
  .condition input {
    width: 1.4em;
    height: 1.4em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .summary {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
    padding-block: 0.5rem;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
  }
  .bar strong {
    font-size: var(--_large);
  }
  .trial {
    border-inline-start: 4px solid var(--_star);
    padding-inline-start: 0.75em;
  }
  .stars {
    height: 1.3em;
    align-self: center;
    fill: none;
    stroke: var(--_star);
    stroke-width: 1.6;
  }
  .stars .on {
    fill: var(--_star);
  }
  .error {
    color: var(--_warn);
    border-inline-start: 4px solid var(--_warn);
    padding-inline-start: 0.75em;
  }
  .explanation li {
    margin-block: 0.5em;
    max-width: 65ch;
  }
  @media (max-width: 40rem) {
    ul.sections li {
      grid-template-columns: 1fr auto;
    }
    ul.sections meter {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .stars {
      stroke: CanvasText;
    }
    .stars .on {
      fill: CanvasText;
    }
  }
  @media print {
    .summary,
    .buttons,
    .where,
    progress {
      display: none;
    }
  }
`;
