/** The page of one product: its figures as four cards, and the table of criteria and members. */
import { css } from 'lit';

export const heatStyles = css`
  .product-head {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    align-items: start;
  }
  .product-head p {
    margin: 0;
  }
  .product-head .stars {
    block-size: 30px;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    max-inline-size: none;
    margin-block: 12px;
  }
  .turn label {
    flex: 0 1 20em;
    min-inline-size: 8em;
  }
  .turn select {
    margin: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 12px;
    margin: 16px 0;
  }
  .cards dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .cards dd {
    margin: 0;
  }
  .cards .figure {
    font-size: var(--_huge);
    font-weight: 700;
    line-height: 1.25;
  }
  .cards .heeded {
    border-color: var(--_warn);
  }
  .cards .heeded .figure::before {
    content: '⚠ ' / '';
    color: var(--_warn);
    font-size: var(--_large);
  }
  .heat-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .caption,
  .letters-legend {
    max-inline-size: none;
  }
  .heat {
    border-spacing: 3px;
  }
  .heat tbody th {
    min-inline-size: 15em;
    inline-size: 32%;
    padding: 4px 8px 4px 4px;
    line-height: 1.35;
  }
  .heat tbody th .link {
    display: inline;
    min-height: 24px;
    padding: 0;
    color: var(--_ink);
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  .heat .minimum {
    font-size: var(--_small);
    white-space: nowrap;
    color: var(--_star);
    font-weight: 600;
  }
  .heat th .divides {
    color: var(--_warn);
    font-size: var(--_small);
    font-weight: 600;
    white-space: nowrap;
  }
  .heat tbody td {
    min-inline-size: 3em;
    block-size: 36px;
    padding: 4px 6px;
    border: 2px solid transparent;
    border-radius: 4px;
    text-align: center;
    white-space: nowrap;
  }
  .heat .none {
    color: var(--_muted);
  }
  .heat .shade0 {
    border-color: var(--_edge);
  }
  .heat .shade1 {
    background: color-mix(in srgb, var(--_good) 9%, var(--_paper));
  }
  .heat .shade2 {
    background: color-mix(in srgb, var(--_good) 19%, var(--_paper));
  }
  .heat .shade3 {
    background: color-mix(in srgb, var(--_good) 31%, var(--_paper));
  }
  .heat .shade4 {
    background: color-mix(in srgb, var(--_good) 46%, var(--_paper));
  }
  .heat .below {
    border-color: var(--_warn);
    font-weight: 700;
  }
  .heat .shade0.below {
    background: var(--_warn-tint);
    color: var(--_warn);
  }
  .heat .number {
    font-weight: 700;
  }
  .heat tfoot :is(th, td) {
    padding: 8px 4px;
    background: var(--_shade);
    font-weight: 700;
  }
  .heat .detail td {
    block-size: auto;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    text-align: start;
    white-space: normal;
  }
  .given {
    position: sticky;
    inset-inline-start: 8px;
    max-inline-size: min(64rem, calc(100cqi - 3.5rem));
  }
  .given ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .given li {
    display: flex;
    gap: 10px;
    align-items: baseline;
    padding-block: 3px;
  }
  .remark {
    display: block;
    color: var(--_muted);
  }
  .round,
  .otherwise {
    margin-block: 20px;
    border-block-start: 1px solid var(--_edge);
  }
  .round summary,
  .otherwise summary {
    font-weight: 600;
  }
  .who-again {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin: 8px 0;
  }
  .who-again legend {
    font-size: var(--_size);
  }
  .round .field {
    max-inline-size: 44em;
  }
  .otherwise table {
    margin-block: 8px;
  }
  .otherwise :is(th, td) {
    padding: 5px 8px;
    border-block-end: 1px solid var(--_edge);
  }
  .otherwise thead th {
    position: static;
  }
  .findings {
    margin-block: 4px;
  }
  .findings li {
    max-inline-size: 90ch;
    margin-block: 3px;
  }
  @container (max-width: 60rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 46rem) {
    .product-head {
      display: block;
    }
    .turn {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .turn label {
      grid-row: 1;
      grid-column: 1 / -1;
    }
    .heat th :is(.minimum, .divides) {
      display: block;
      white-space: normal;
    }
    .product-head .result-stars {
      justify-items: start;
      margin-block-start: 8px;
    }
    .cards {
      gap: 8px;
    }
    .cards .card {
      padding: 8px 10px;
    }
    .cards .figure {
      font-size: var(--_large);
    }
    .heat tbody th {
      min-inline-size: 8.5em;
      max-inline-size: 9.5em;
      font-size: var(--_small);
    }
  }
  @media (forced-colors: active) {
    .heat tbody td {
      border-color: CanvasText;
    }
    .heat .below {
      outline: 2px solid CanvasText;
      outline-offset: -5px;
    }
  }
`;
