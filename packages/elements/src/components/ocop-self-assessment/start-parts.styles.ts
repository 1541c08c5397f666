/** Styles of what the first page fetches behind search and tiles. */
import { css } from 'lit';

export const startStyles = css`
  .ring {
    flex: none;
  }
  .ring circle {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 4;
  }
  .ring .done {
    stroke: var(--_accent);
  }
  .ring text {
    fill: var(--_ink);
    font-size: 11px;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .ring circle {
      stroke: GrayText;
    }
    .ring .done {
      stroke: Highlight;
    }
    .ring text {
      fill: CanvasText;
    }
  }
  .drafts > li {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    padding: 0;
  }
  .draft {
    display: flex;
    align-items: center;
    gap: 12px;
    min-width: 0;
    padding: 10px 0 10px 12px;
    border: 0;
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .draft-name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .draft-name .hint {
    display: block;
  }
  .draft-score {
    display: grid;
    flex: none;
    justify-items: end;
  }
  .draft-score .stars {
    height: 14px;
  }
  @container (max-width: 30em) {
    .draft {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 4px 12px;
    }
    .ring {
      grid-row: 1 / 3;
    }
    .draft-score {
      display: flex;
      align-items: center;
      gap: 6px;
    }
  }
  .menu[open] {
    display: contents;
  }
  /* Newer browsers have a box around what a menu unfolds. */
  .menu[open]::details-content {
    grid-column: 1 / -1;
  }
  .menu > summary {
    display: grid;
    place-items: center;
    width: 44px;
    height: 100%;
    min-height: 44px;
    padding: 0;
    list-style: none;
    font-size: var(--_large);
    font-weight: 700;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu > .buttons {
    grid-column: 1 / -1;
    margin: 0;
    padding: 0 12px 12px;
  }
  .set-card .hint {
    display: block;
  }
  .papers {
    max-width: 44em;
  }
  .papers ul {
    margin: 0.25em 0;
  }
`;
