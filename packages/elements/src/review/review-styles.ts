/** The looks of a review, in a constructed style sheet that comes with its code: pages that review nothing carry none of it. */
import { css } from '@lit/reactive-element/css-tag.js';

export const reviewStyles = css`
  .archive-band {
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_shade);
    max-width: none;
    overflow-wrap: anywhere;
  }
  .archive-band.spoilt {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }
  .archive-band h3,
  .archive-band p {
    margin-block: 0;
  }
  .archive-band .received {
    list-style: none;
    margin: 0;
    padding-inline-start: 20px;
  }
  .archive-band .received > li {
    margin: 0;
    padding-block: 4px;
  }
  .spoilt-file {
    color: var(--_warn);
  }
  .review-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 8px 24px;
    margin-block: 8px;
  }
  .review-head p,
  .review-head h2 {
    margin: 0;
    max-width: none;
  }
  .review-standing {
    display: grid;
    justify-items: end;
  }
  .review-standing .stars {
    height: 1.75em;
  }
  .review-verdict p,
  .review .declared p {
    margin: 0;
    max-width: none;
  }
  .review-verdict.ended,
  .review .declared {
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_shade);
  }
  .review-verdict.ended,
  .review .declared.holds {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }
  .review .declared.holds p:last-child {
    font-weight: 600;
  }
  .review h3 {
    margin: var(--_space) 0 8px;
  }
  .review details > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    border-block-start: 1px solid var(--_edge);
    font-weight: 600;
  }
  .review details > summary::before {
    content: '▸';
    content: '▸' / '';
    width: 1ch;
  }
  .review details[open] > summary::before {
    content: '▾';
    content: '▾' / '';
  }
  .review-row {
    display: grid;
    grid-template-columns: minmax(0, 6fr) minmax(0, 6fr) minmax(15rem, 5fr);
    margin-block-end: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    scroll-margin-block-end: 6rem;
  }
  .review-row.without {
    display: block;
    padding: 10px 14px;
    border-style: dashed;
  }
  .review-row > * {
    padding: 10px 14px;
    min-width: 0;
  }
  .review-row.without > * {
    padding: 0;
  }
  .review-row > * + * {
    border-inline-start: 1px solid var(--_edge);
  }
  .review-row.without > * + * {
    border: 0;
  }
  .review-row h4,
  .review-row p {
    margin: 0 0 4px;
    font-size: inherit;
    overflow-wrap: anywhere;
  }
  .review-row h4 {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }
  .review .claim:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .note {
    white-space: pre-line;
  }
  .review .files,
  .review .history {
    list-style: none;
    margin: 4px 0;
    padding: 0;
  }
  .review .files {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .review .files li {
    margin: 0;
    padding: 1px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .review .history li {
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_edge);
    font-size: var(--_small);
  }
  .decision {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  fieldset.verdict {
    display: flex;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  fieldset.verdict label {
    position: relative;
    flex: 1 1 auto;
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 4px 6px;
    text-align: center;
    cursor: pointer;
  }
  fieldset.verdict label + label {
    border-inline-start: 1.5px solid var(--_line);
  }
  /* The native button stays where the words are: what is drawn is the whole segment. */
  fieldset.verdict input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  fieldset.verdict label:has(:checked) {
    background: var(--_warn);
    color: var(--_paper);
    font-weight: 600;
  }
  fieldset.verdict label.sufficient:has(:checked) {
    background: var(--_good);
  }
  fieldset.verdict label:has(:checked) span::before {
    content: '✓ ';
  }
  fieldset.verdict label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -6px;
  }
  fieldset.verdict label:has(:checked:focus-visible) {
    outline-color: var(--_paper);
  }
  @media (forced-colors: active) {
    fieldset.verdict label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .decision textarea,
  .own-pick select {
    display: block;
    width: 100%;
    margin: 0;
    padding: 8px 10px;
    min-height: 44px;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    resize: vertical;
    field-sizing: content;
  }
  .own-pick select {
    field-sizing: fixed;
  }
  .review-foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    margin-block-start: 12px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_edge);
    background: var(--_paper);
  }
  .review-foot p,
  .review-foot .buttons {
    margin: 0;
  }
  .review-foot .buttons {
    align-items: center;
  }
  /* One column where three would be a dozen letters wide. */
  @container (max-width: 44rem) {
    .review-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .review-row > * + * {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_edge);
    }
    .review-standing {
      justify-items: start;
    }
  }
  @media (max-height: 30rem) {
    .review-foot {
      position: static;
    }
  }
  .returned,
  .remark {
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_shade);
  }
  .returned {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    border-color: var(--_accent);
  }
  .remark.waiting {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }
  .returned p,
  .remark p {
    margin: 0;
  }
  .verdict-word {
    color: var(--_warn);
  }
  .verdict-word.sufficient,
  .answered {
    color: var(--_good);
  }
  .verdict-word.sufficient::before {
    content: '✓ ';
  }
  @media print {
    .review-foot,
    .returned button,
    .remarks button {
      display: none;
    }
  }
`;
