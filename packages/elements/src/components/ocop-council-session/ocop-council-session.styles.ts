import { css } from 'lit';

export const councilSessionStyles = css`
  :host {
    container-type: inline-size;
  }
  h2 {
    margin: 0 0 4px;
    font-size: var(--_huge);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    margin: 28px 0 6px;
    font-size: var(--_large);
    line-height: 1.3;
  }
  h4 {
    margin: 8px 0 2px;
    font-size: var(--_size);
  }
  p {
    margin: 6px 0;
    max-inline-size: 70ch;
  }
  p.hint {
    max-inline-size: 90ch;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .desk {
    max-inline-size: 80rem;
    margin-inline: auto;
  }
  .lead {
    font-size: var(--_large);
  }
  .practice {
    margin: 0 0 8px;
    padding: 6px 12px;
    border-radius: var(--_radius);
    background: var(--_tint);
    max-inline-size: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    margin-block: 16px;
    max-inline-size: none;
  }
  .callout {
    margin-block: 8px;
    max-inline-size: none;
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .callout ul {
    margin: 4px 0 0;
  }
  .page > .verdict {
    margin-block: 12px 8px;
    font-weight: 600;
    font-size: var(--_large);
  }
  .letter {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.75em;
    block-size: 1.75em;
    padding-inline: 4px;
    border-radius: 999px;
    background: var(--_tint);
    font-size: var(--_small);
    line-height: 1;
  }

  /* The steps of a session, one after the other. */
  .pages {
    margin-block: -12px 20px;
    padding-block: 0;
  }
  .pages ol {
    display: flex;
    gap: 4px;
    margin: 0;
    padding: 0;
    overflow-x: auto;
    list-style: none;
    counter-reset: page;
  }
  .pages button {
    min-height: 48px;
    padding: 12px 14px 9px;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    color: inherit;
    font-weight: 400;
    white-space: nowrap;
  }
  .pages button:focus-visible {
    outline-color: currentColor;
    outline-offset: -4px;
  }
  .pages [aria-current] {
    border-color: var(--_band-fill);
    font-weight: 700;
  }

  /* Setting up. */
  fieldset {
    min-inline-size: 0;
    margin: 20px 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: var(--_large);
    font-weight: 700;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0 32px;
    align-items: start;
  }
  .field,
  .line label,
  .members label,
  .why {
    display: block;
    margin-block: 10px;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin-block-start: 3px;
    padding: 8px 10px;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  textarea {
    max-inline-size: 50em;
    resize: vertical;
  }
  input.short {
    max-inline-size: 14em;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  .answer {
    display: flex;
    gap: 10px;
    align-items: start;
    padding-block: 8px;
    font-weight: 400;
  }
  .answer .hint {
    display: block;
  }
  .members ol,
  .products ol,
  .attendance,
  .kept,
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .members li {
    display: grid;
    grid-template-columns: auto minmax(10em, 2fr) minmax(8em, 1fr) minmax(8em, 1.5fr) minmax(8em, 1.5fr) auto;
    gap: 0 12px;
    align-items: end;
    padding-block: 4px;
    border-block-end: 1px solid var(--_edge);
  }
  .members li > .letter,
  .members li > .link {
    margin-block-end: 18px;
  }
  .members label {
    font-size: var(--_small);
  }
  .members label > * {
    font-size: var(--_size);
  }
  .add-member {
    margin-block-start: 12px;
  }
  .products li,
  .kept li {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
  }
  .products li {
    border-block-end: 1px solid var(--_edge);
  }
  .products li > span {
    flex: 1 1 16em;
  }
  .products select {
    inline-size: auto;
    margin: 0;
  }
  .kept {
    display: grid;
    gap: 8px;
    max-inline-size: 50em;
  }
  .kept .hint {
    display: block;
  }
  .acts {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 10px 32px;
    margin: 16px 0;
  }
  .facts dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .facts dd {
    margin: 0;
  }
  .plain li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    padding-block: 5px;
  }

  /* Who is there. */
  .attendance li {
    display: grid;
    grid-template-columns: minmax(14em, 1fr) auto minmax(0, 16em);
    gap: 4px 20px;
    align-items: center;
    padding-block: 8px;
    border-block-end: 1px solid var(--_edge);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .why {
    margin: 0;
    font-size: var(--_small);
  }
  .line {
    display: grid;
    grid-template-columns: 1fr 1fr 2fr auto;
    gap: 0 12px;
    align-items: end;
  }
  .line > button {
    margin-block-end: 10px;
  }
  .line:where(:has(> label:only-of-type)) {
    grid-template-columns: minmax(0, 36em) auto;
    justify-content: start;
  }

  /* Tables. */
  .scroll {
    position: relative;
    margin-inline: -4px;
    padding: 4px;
    overflow: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
  }
  th,
  td {
    padding: 8px 10px;
    text-align: start;
    vertical-align: middle;
  }
  th {
    font-weight: 600;
  }
  thead th {
    position: sticky;
    inset-block-start: -4px;
    z-index: 2;
    background: var(--_paper);
    font-size: var(--_small);
    vertical-align: bottom;
  }
  tbody th,
  thead th:first-child,
  tfoot th {
    position: sticky;
    inset-inline-start: -4px;
    z-index: 1;
    background: var(--_paper);
    font-weight: 400;
  }
  thead th:first-child {
    z-index: 3;
    font-weight: 600;
  }
  .letters {
    text-align: center;
  }
  abbr {
    text-decoration: none;
  }
  td.number,
  th.number {
    text-align: center;
    white-space: nowrap;
  }
  .overview tbody :is(th, td) {
    border-block-start: 1px solid var(--_edge);
  }
  .overview tbody th {
    min-inline-size: 11em;
  }
  .overview .hint {
    display: block;
  }
  .overview .ballot {
    text-align: center;
    white-space: nowrap;
  }
  .ballot:is(.waiting, .sealed, .recused, .absent) {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .ballot.waiting {
    color: var(--_ink);
    font-weight: 600;
    background: var(--_shade);
  }
  .ballot.again {
    background: var(--_warn-tint);
    color: var(--_warn);
    font-weight: 600;
  }
  .overview .warn,
  .out {
    color: var(--_warn);
    font-weight: 600;
    white-space: nowrap;
  }
  .overview .found .warn {
    display: block;
    font-size: var(--_small);
    white-space: normal;
  }
  .overview .found .warn::before {
    content: '⚠ ' / '';
  }
  .missing {
    max-inline-size: none;
    font-weight: 600;
  }
  .result-stars {
    display: inline-grid;
    justify-items: start;
    white-space: nowrap;
  }
  .result-stars .hint {
    line-height: 1.2;
  }
  .reports {
    margin-block: 16px;
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    scroll-margin-block: 80px;
  }
  .reports h3 {
    margin: 0;
    font-size: var(--_size);
  }
  .reports .none {
    color: var(--_warn);
  }
  .reports ul {
    margin: 4px 0;
  }

  /* At hand wherever one is. */
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    margin: 28px calc(-1 * var(--_inset)) -12px;
    padding: 8px var(--_inset);
    border-block-start: 1px solid var(--_edge);
    background: var(--_paper);
  }
  .foot p {
    margin: 0;
  }
  .notice:not(:empty) {
    display: block;
    color: var(--_ink);
  }
  /* What takes the focus stands clear of heads and foot. */
  .page :is(button, input, select, textarea, summary) {
    scroll-margin-block: 60px 90px;
  }
  .documents li > span {
    flex: 0 1 26em;
  }
  .practice + .pages {
    margin-block-start: 0;
  }
  .conclusion {
    white-space: pre-line;
  }
  code {
    overflow-wrap: anywhere;
  }
  .verification {
    scroll-margin-block: 90px;
  }
  .verification.sound {
    color: var(--_good);
    font-weight: 600;
  }

  /* Where all columns fit, it is the page that scrolls, and the heads stay at its edge. */
  @container (min-width: 60rem) {
    .scroll:not(.many) {
      overflow: visible;
    }
    .scroll:not(.many) thead th {
      inset-block-start: var(--ocop-sticky-top, 0px);
    }
    .scroll.many {
      max-block-size: 85vh;
    }
  }
  @container (max-width: 46rem) {
    .members li {
      grid-template-columns: auto 1fr;
    }
    .members li > :is(label, .link) {
      grid-column: 2;
    }
    .members li > .letter {
      align-self: start;
      grid-row: 1;
      margin-block-start: 34px;
    }
    .members li > .link {
      justify-self: start;
      margin-block-end: 8px;
    }
    .members label {
      margin-block: 4px;
    }
    .attendance li,
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
    .overview :is(th, td) {
      padding-inline: 4px;
    }
    .overview tbody th {
      min-inline-size: 6.5em;
      max-inline-size: 8em;
    }
    .overview thead th.number {
      white-space: normal;
    }
    .pages ol {
      flex-wrap: wrap;
      gap: 0;
    }
    .pages button {
      min-height: 44px;
      padding-inline: 8px;
      font-size: var(--_small);
    }
    .scroll {
      max-block-size: 85vh;
      max-block-size: 85svh;
    }
    .foot {
      position: static;
    }
    .lead {
      font-size: var(--_size);
    }
  }
  /* On a low screen a bar takes more than it gives. */
  @media (max-height: 44em) {
    .foot {
      position: static;
    }
  }
`;
