import { css } from 'lit';

export const scorecardStyles = css`
  h2 {
    font-size: var(--_large);
    margin: 0;
    line-height: 1.4;
  }
  h3 {
    font-size: var(--_size);
    margin: var(--_space) 0 0;
  }
  p {
    margin: 0.2em 0;
  }
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    font-style: normal;
  }
  .sheets {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.5em var(--_space);
  }
  /* On a phone a column would be a dozen letters wide: there the sheets stand one below the other, each under its number. */
  @media (min-width: 480px) {
    .sheets {
      grid-auto-flow: column;
    }
    .criteria p.hint {
      display: none;
    }
  }
  .rank {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block: 0.5em;
  }
  strong,
  .rank b {
    font-size: var(--_huge);
    line-height: 1.3;
  }
  .stars {
    height: 1.75em;
  }
  ul {
    padding-inline-start: 1.2em;
    margin: 0.5em 0;
  }
  .why li {
    max-width: 65ch;
    margin-block: 0.4em;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.6em 0;
    min-height: 44px;
    cursor: pointer;
  }
  summary::before {
    content: '+';
    width: 1ch;
    color: var(--_accent);
  }
  [open] > summary::before {
    content: '−';
  }
  .name {
    font-weight: 600;
    flex: 1 1 16em;
  }
  meter {
    width: 8em;
    height: 12px;
  }
  .criteria {
    list-style: none;
    padding: 0;
  }
  .criteria > li {
    padding: 0.5em 0;
    border-block-start: 1px solid var(--_shade);
    break-inside: avoid;
  }
  .pick {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }
  .pick b {
    white-space: nowrap;
    font-weight: 600;
  }
  .title {
    font-weight: 600;
  }
  .reached,
  .missed {
    font-size: var(--_small);
    color: var(--_good);
  }
  .missed {
    color: var(--_warn);
  }
`;
