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
  .dossier-pages {
    list-style: none;
    padding: 0;
  }
  .dossier-pages li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    border-block-end: 1px solid var(--_edge);
    padding-block: 8px;
  }
  @media print {
    .dossier-bar {
      display: none;
    }
  }
`;
