import { css } from 'lit';

export const listStyles = css`
  h3,
  p {
    margin: 0;
  }
  label,
  legend {
    font-weight: 600;
  }
  .hint {
    max-width: 65ch;
  }
  input[type='search'],
  select {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 0.5em 0.6em;
    margin-block-start: 0.3em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  input[type='search'] {
    max-width: 36em;
  }
  select {
    /* WebKit lets the longest option, unseen, widen the page. */
    contain: paint;
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: 8px var(--_space);
  }
  .facets > *,
  .head > * {
    min-width: 0;
  }
  .facets .field + .field {
    margin-block-start: var(--_space);
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    width: fit-content;
    min-height: 44px;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    width: fit-content;
    min-height: 40px;
    font-weight: 400;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px calc(var(--_space) * 1.5);
    margin-block: calc(var(--_space) * 1.25) var(--_space);
  }
  .head .field {
    display: flex;
    flex: 0 1 24em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
    margin-inline-start: auto;
  }
  .head select {
    flex: 1 1 11em;
    margin: 0;
  }
  .count,
  .empty h3 {
    font-size: var(--_large);
    font-weight: 600;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 calc(var(--_space) * 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .card {
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space) calc(var(--_space) * 1.5);
    min-width: 0;
    overflow-wrap: anywhere;
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
    /* The ring of a link in focus reaches beyond the card. */
    overflow-clip-margin: 6px;
  }
  .card h3 {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.5;
  }
  .card a {
    display: inline-block;
    min-height: 24px;
  }
  img {
    display: block;
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    margin-block-end: 12px;
    background: var(--_shade);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .place,
  .validity {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    margin-block: 0.35em;
    color: var(--_star);
  }
  .rating span {
    color: var(--_ink);
  }
  .stars {
    height: 1.25em;
  }
  .expiring,
  .expired {
    color: var(--_warn);
  }
  .more {
    margin-block: var(--_space);
    text-align: center;
  }
  .more p {
    margin: 0 auto 8px;
  }
  .empty {
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_space);
  }
  @media print {
    .filters,
    .head .field,
    .head button,
    .more {
      display: none;
    }
    .card {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
