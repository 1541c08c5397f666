/** What narrows the list down: bars with counts, chips, and the choice of an order. */
import { css } from 'lit';

export const filterStyles = css`
  select {
    min-height: 44px;
    /* WebKit lets the longest option, unseen, widen the page. */
    contain: paint;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .field label {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .field select {
    flex: 0 1 auto;
    width: auto;
    max-width: 100%;
  }
  .filters {
    display: grid;
    gap: 12px;
    container-type: inline-size;
  }
  .filters > * {
    min-width: 0;
  }
  .bars {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 calc(var(--_space) * 2);
    margin-inline: -8px;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(6em, 52%) 1fr 3em;
    gap: 10px;
    align-items: center;
    width: 100%;
    padding: 4px 8px;
    border: 0;
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .bar .label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar svg {
    display: block;
    width: 100%;
    height: 8px;
    border-radius: 4px;
  }
  .bar .track {
    fill: var(--_tint);
  }
  .bar .fill {
    fill: var(--_accent);
  }
  .bar .number {
    font-weight: 600;
    text-align: end;
  }
  .bar:hover {
    background: var(--_shade);
  }
  .bar[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 600;
  }
  .chips,
  .chips > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choice {
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    color: var(--_ink);
    white-space: nowrap;
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .head .field {
    margin-inline-start: auto;
  }
  .communes summary {
    width: fit-content;
    min-height: 44px;
  }
  @media (max-width: 600px) {
    .bars {
      grid-template-columns: repeat(2, auto minmax(16px, 1fr) auto);
      gap: 0 6px;
    }
    /* Columns of the whole group: a track is as long beside “1.000” as beside “7”. */
    .bar {
      grid-column: span 3;
      grid-template-columns: subgrid;
      gap: 6px;
    }
    .bar .label {
      max-width: 5em;
      line-height: 1.25;
      white-space: normal;
    }
    .communes .bars {
      grid-template-columns: minmax(auto, 50%) 1fr auto;
    }
    .communes .bar .label {
      max-width: none;
    }
    /* One line that scrolls; a row cut at the edge says that there is more. */
    .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding-block: 4px;
      margin-inline: -4px;
      padding-inline: 4px;
      scrollbar-width: none;
    }
    .chips > div {
      flex-wrap: nowrap;
      flex: none;
    }
  }
  /* Large letters leave no room for two bars side by side. */
  @container (max-width: 17em) {
    .bars {
      grid-template-columns: auto minmax(16px, 1fr) auto;
    }
    .bar {
      grid-column: span 3;
      grid-template-columns: subgrid;
    }
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .fill {
      fill: CanvasText;
    }
    .bar[aria-pressed='true'],
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .bar[aria-pressed='true'] .fill {
      fill: HighlightText;
    }
  }
  @media print {
    .filters,
    .head .field {
      display: none;
    }
  }
`;
