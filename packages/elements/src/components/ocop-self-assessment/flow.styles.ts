/** Styles of what leads through the form: a page at a time, the bar, conditions, the sheet with the standing. */
import { css } from 'lit';

export const flowStyles = css`
  .steps {
    display: flex;
    flex-direction: column;
    gap: 0;
    /* On a wide screen a question is read in the middle, and its bar stands under it. */
    max-inline-size: 44em;
    margin-inline: auto;
    /* The bar stands where a thumb is, however short the question. A frame that grows with its form has no height to fill. */
    min-block-size: var(
      --ocop-page-height,
      calc(100svh - var(--_covered-top, 0px) - var(--_covered-bottom, 0px) - 2px)
    );
    scroll-margin-block-start: max(var(--ocop-sticky-top, 0px), var(--_covered-top, 0px));
  }
  .steps > .page {
    flex: 1;
  }
  .steps ocop-criterion {
    margin-block: var(--_space);
  }
  .where {
    margin-block: -12px 0;
    padding-block: 6px 2px;
    font-size: var(--_small);
  }
  .sheet-name {
    display: flex;
    gap: 0.4em;
    max-width: none;
    margin: 0;
    white-space: nowrap;
  }
  .sheet-name b {
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 600;
  }
  .sheet-name .number {
    margin-inline-start: auto;
  }
  .section-name {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    max-width: none;
    margin: 0;
    min-height: 1.5em;
    white-space: nowrap;
  }
  .section-name > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .progress {
    display: flex;
    gap: 4px;
    margin-block: 6px 2px;
  }
  .progress progress {
    display: block;
    appearance: none;
    width: 100%;
    height: 5px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: color-mix(in srgb, var(--_on-band) 22%, var(--_band));
  }
  .progress ::-webkit-progress-bar {
    background: none;
  }
  .progress ::-webkit-progress-value {
    background: var(--_band-fill);
  }
  .progress ::-moz-progress-bar {
    background: var(--_band-fill);
  }
  .bottom-bar {
    display: flex;
    flex-wrap: nowrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
    margin-inline: calc(-1 * var(--_inset));
    padding: 8px var(--_inset);
    border-block-start-width: 1px;
    border-color: var(--_edge);
  }
  .bottom-bar button {
    flex: none;
    min-width: 0;
    padding-inline: 12px;
    line-height: 1.2;
  }
  /* Without edges of their own: their words begin where the question does. */
  .bottom-bar .step-back,
  .bottom-bar .standing-button {
    border-width: 0;
    padding-inline: 0;
  }
  .bottom-bar .standing-button {
    flex: 0 1 auto;
  }
  .bottom-bar .step-back {
    min-width: 44px;
    text-align: start;
  }
  .bottom-bar .standing-button {
    display: grid;
    justify-items: center;
    padding-block: 0;
    color: var(--_ink);
    /* The ways back and forward are read first: what is between them breaks before they do. */
    white-space: normal;
    text-wrap: balance;
    font-weight: 400;
    font-size: var(--_small);
  }
  /* On a page that is zoomed, with large text or in a narrow column the standing has a line of its own above the two ways. */
  @container (max-width: 18.5em) {
    .bottom-bar {
      flex-wrap: wrap;
      gap: 0 8px;
    }
    .bottom-bar .standing-button {
      order: -1;
      flex: 1 0 100%;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 0 6px;
    }
    .bottom-bar .primary {
      flex: 1 1 auto;
    }
  }
  .bottom-bar .standing-button strong {
    font-size: inherit;
  }
  /* Heard, and read where a person asks for a smallest size of letters; «100» says enough to the eye. */
  .bottom-bar .unit {
    font-size: 0;
  }
  .bottom-bar .stars {
    height: 16px;
  }
  .condition {
    margin: 0;
    border: 0;
    padding: 0;
    min-width: 0;
  }
  .condition legend {
    padding: 0;
    margin-block-end: 8px;
    font-weight: 600;
  }
  .quoted {
    display: block;
    margin-block-start: 4px;
    font-weight: 400;
    color: var(--_muted);
  }
  [slot='conditions'] {
    margin-block: 8px;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .answer {
    flex: 1 1 6em;
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .answer:first-child {
    flex: 2 1 8em;
  }
  .answer.picked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .answer input {
    width: 20px;
    height: 20px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .switch {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .switch input {
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .progress progress {
      border: 1px solid CanvasText;
    }
    .progress ::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
    .progress ::-moz-progress-bar {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .bottom-bar,
    .where,
    .switch {
      display: none;
    }
  }
`;
