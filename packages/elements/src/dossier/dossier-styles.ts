/** The looks of a dossier, in a constructed style sheet that comes with its code: pages that open none carry none of it. */
import { css } from '@lit/reactive-element/css-tag.js';

export const dossierStyles = css`
  .dossier {
    display: flex;
    flex-direction: column;
    max-inline-size: 44em;
    margin-inline: auto;
    /* The bar stands where a thumb is, however short the page. */
    min-block-size: var(
      --ocop-page-height,
      calc(100svh - var(--_covered-top, 0px) - var(--_covered-bottom, 0px) - 2px)
    );
  }
  .dossier > form {
    display: contents;
  }
  .dossier h2 {
    margin: 0 0 4px;
    font-size: var(--_huge);
    line-height: 1.25;
    text-wrap: balance;
  }
  .dossier .errors h2 {
    font-size: var(--_large);
  }
  .dossier .errors ul {
    columns: auto;
  }
  .dossier p.hint {
    margin: 0;
  }
  .dossier p.where {
    padding: 0;
    scroll-margin-block-start: 8px;
  }
  /* Clear of the ring around the field above. */
  .dossier .field > [role='status'] {
    margin-block-start: 8px;
  }
  .known-commune {
    margin: 0;
  }
  .known-label {
    font-weight: 600;
  }
  .dossier .field,
  .dossier fieldset {
    display: block;
    inline-size: 100%;
    max-inline-size: 36em;
    margin-block: 12px;
    font-weight: 400;
  }
  .dossier .field > label {
    font-weight: 600;
  }
  .dossier textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 8em;
    margin-block-start: 0.3em;
    padding: 0.5em 0.6em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
    /* As high as what is written, where the browser can. */
    field-sizing: content;
    max-block-size: 24em;
  }
  .dossier :is(input, textarea)[aria-invalid] {
    border-color: var(--_warn);
  }
  .dossier .error {
    margin: 0;
    font-weight: 600;
  }
  .dossier input.short {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .dossier .answers {
    flex-direction: column;
  }
  .dossier .answer,
  .dossier .answer:first-child {
    flex: none;
    align-items: start;
  }
  .dossier .answer input {
    margin-block-start: 3px;
  }
  .dossier .switch {
    align-items: start;
    padding-block: 8px;
    color: inherit;
    font-size: inherit;
  }
  .dossier .switch input {
    flex: none;
    margin-block-start: 3px;
  }
  .dossier .card,
  .dossier .callout {
    margin-block: 12px;
  }
  .dossier dl {
    margin: 4px 0 0;
  }
  .dossier dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 2fr) 3fr;
    gap: 0 12px;
    margin-block: 4px;
  }
  .dossier dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .dossier dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .dossier-bar {
    margin-block-start: auto;
  }
  .dossier > progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 8px 4px;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    background: var(--_edge);
  }
  .dossier > progress::-webkit-progress-bar {
    background: none;
  }
  .dossier > progress::-webkit-progress-value {
    background: var(--_accent);
  }
  .dossier > progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .dossier h3 {
    margin-block: 20px 4px;
  }
  .list-said:not(:empty) {
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .dossier-rows,
  .dossier-pages {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .dossier-row {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: start;
    margin: 0;
    padding-block: 12px;
    border-block-start: 1px solid var(--_edge);
  }
  .dossier-row .sign {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--_shade);
    color: var(--_muted);
    font-weight: 700;
    font-size: var(--_small);
    line-height: 1;
  }
  .dossier-row.there > .sign {
    background: var(--_tint);
    color: var(--_good);
  }
  .dossier-row:is(.missing, .expired) > .sign {
    background: var(--_warn-tint);
    color: var(--_warn);
  }
  .dossier-row.not-needed > .row-text > b {
    font-weight: 400;
  }
  .row-text > b {
    font-weight: 600;
  }
  .row-text > .hint {
    display: block;
  }
  .row-file {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    overflow-wrap: anywhere;
    font-size: var(--_small);
  }
  .row-prints {
    grid-column: 2 / -1;
  }
  .row-acts {
    display: flex;
    flex-direction: column;
    gap: 2px;
    align-items: end;
  }
  .row-acts .file,
  .row-acts button:not(.link) {
    display: inline-flex;
    align-items: center;
    padding: 6px 12px;
    font-size: var(--_small);
  }
  .link-file {
    position: relative;
    overflow: hidden;
    min-block-size: 28px;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .link-file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .link-file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Papers stand flush with the kind that they belong to: a phone has no width to give away. */
  .dossier-row:has(> .row-text > .beneath, > .row-text > details) {
    grid-template-columns: 24px minmax(0, 1fr);
  }
  .dossier-row.kind {
    display: block;
    padding-block: 16px 0;
  }
  .dossier-rows.beneath b {
    font-weight: 400;
  }
  .dossier-row.kind > .row-text > .beneath > .dossier-row:first-child {
    border-block-start: 0;
    padding-block-start: 8px;
  }
  .dossier-row.kind > .row-text > :is(.beneath, details) {
    margin-inline-start: 0;
  }
  .row-text > :is(.beneath, details),
  .attaching {
    margin-inline-start: -34px;
  }
  .dossier-row summary {
    padding-inline-start: 34px;
    font-size: var(--_small);
  }
  .attaching {
    margin-block: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .attaching > p {
    margin: 0;
    font-weight: 600;
  }
  .dossier-pages li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin: 0;
    border-block-end: 1px solid var(--_edge);
    padding-block: 8px;
  }
  .dossier-pages .row-acts {
    flex-direction: row;
    gap: 12px;
  }
  .bar-files {
    display: grid;
    flex: 1 1 auto;
    min-inline-size: 0;
    font-size: var(--_small);
    line-height: 1.3;
    white-space: normal;
  }
  @media (forced-colors: active) {
    .dossier-row .sign {
      outline: 1px solid CanvasText;
    }
    .dossier > progress {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .dossier-bar,
    .row-acts {
      display: none;
    }
  }
`;
