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
  .verdict cite {
    display: block;
    margin-block-start: 4px;
  }
  .reasons {
    border: 0;
  }
  .levels {
    display: grid;
    gap: 8px calc(var(--_space) * 2);
    margin-block-end: var(--_space);
  }
  .verdict {
    max-width: 65ch;
  }
  .moved {
    color: var(--_warn);
    font-weight: 600;
  }
  .section-points {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: var(--_small);
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
    border-block-start: 1px solid var(--_edge);
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
    content: '▸';
    content: '▸' / '';
    width: 1ch;
    color: var(--_accent);
  }
  [open] > summary::before {
    content: '▾';
    content: '▾' / '';
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
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block-end: 12px;
  }
  .criteria :is(th, td) {
    padding: 10px 12px 10px 0;
    border-block-start: 1px solid var(--_edge);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .criteria thead th {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_muted);
  }
  .criteria thead tr {
    border: 0;
  }
  .criteria tr {
    break-inside: avoid;
  }
  .criteria td:last-child {
    padding-inline-end: 0;
  }
  .differs {
    background: var(--_warn-tint);
  }
  .differs > :first-child {
    box-shadow: inset 4px 0 var(--_warn);
    padding-inline-start: 12px;
  }
  .differs > td:last-child {
    padding-inline-end: 12px;
  }
  .note {
    white-space: pre-line;
  }
  .criteria th p {
    font-size: var(--_small);
  }
  .remark b {
    color: var(--_warn);
  }
  .remark.sufficient b {
    color: var(--_good);
  }
  .remark.sufficient b::before {
    content: '✓ ';
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  /* On a phone a column would be a dozen letters wide: there the levels stand one below the other, each under its name. */
  @media (min-width: 600px) {
    .levels {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .level {
      display: none;
    }
  }
  @media (max-width: 599px) {
    .criteria,
    .criteria :is(tbody, tr, th, td) {
      display: block;
    }
    .criteria thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .criteria :is(th, td) {
      padding: 6px 0;
    }
    .criteria td {
      border: 0;
    }
    .differs > * {
      padding-inline: 12px;
    }
    .differs > :first-child {
      box-shadow: none;
    }
    .differs {
      box-shadow: inset 4px 0 var(--_warn);
    }
  }
  @media print {
    summary {
      min-height: 0;
      padding: 4px 0;
      break-after: avoid;
    }
    summary::before {
      display: none;
    }
    .criteria {
      table-layout: auto;
    }
    .criteria :is(th, td) {
      padding-block: 3px;
    }
    .criteria tbody th {
      width: 30%;
    }
  }
`;
