import { css } from 'lit';

export const listStyles = css`
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: var(--_huge);
    line-height: 1.3;
  }
  .top {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 12px calc(var(--_space) * 2);
    align-items: center;
    /* Up to the edge of the ground. */
    margin-block: -12px 12px;
    padding-block: 12px;
  }
  .search {
    position: relative;
    justify-self: end;
    width: 100%;
    max-width: 26em;
    color: var(--_ink);
  }
  .search svg {
    position: absolute;
    inset-inline-start: 12px;
    inset-block-start: 50%;
    width: 1.25em;
    height: 1.25em;
    translate: 0 -50%;
    color: var(--_muted);
    pointer-events: none;
  }
  input[type='search'],
  select {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: 48px;
    padding: 8px 12px;
    margin: 0;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  input[type='search'] {
    padding-inline-start: calc(1.25em + 22px);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
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
  /* The name of a field is a long word. */
  .error {
    overflow-wrap: anywhere;
  }
  .error ul {
    margin-block: 4px;
  }
  .filters {
    display: grid;
    gap: 12px;
  }
  .filters > *,
  .head > * {
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
    grid-template-columns: minmax(6em, 40%) 1fr 2.5em;
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
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px calc(var(--_space) * 1.5);
    margin-block: var(--_space) 12px;
  }
  .head .field {
    margin-inline-start: auto;
  }
  .count,
  .empty h3 {
    font-size: var(--_large);
    font-weight: 600;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: 12px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  @media (min-width: 600px) {
    .list {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
      gap: 16px;
    }
  }
  .product {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    content-visibility: auto;
    contain-intrinsic-size: auto 20em;
    /* The ring of a link in focus reaches beyond the card. */
    overflow-clip-margin: 6px;
  }
  .words {
    display: grid;
    gap: 2px;
    padding: 10px 12px 12px;
  }
  .product h3 {
    font-size: var(--_size);
    font-weight: 600;
    line-height: 1.4;
  }
  .product a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
  }
  /* All of the card leads where its name does. */
  .product a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .linked:hover {
    border-color: var(--_accent);
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
    overflow: hidden;
    background: color-mix(in srgb, var(--_industry, var(--_muted)) 14%, var(--_paper));
    color: var(--_accent);
  }
  .picture[data-industry='1'] {
    --_industry: #d99a00;
  }
  .picture[data-industry='2'] {
    --_industry: #2f9e6b;
  }
  .picture[data-industry='3'] {
    --_industry: #7fae2c;
  }
  .picture[data-industry='4'] {
    --_industry: #c0552b;
  }
  .picture[data-industry='5'] {
    --_industry: #c0507c;
  }
  .picture[data-industry='6'] {
    --_industry: #2f7fb5;
  }
  .icon {
    width: 26%;
    max-width: 64px;
    height: auto;
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    background: var(--_shade);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .entity,
  .place,
  .validity {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    margin-block: 4px 2px;
    font-weight: 600;
  }
  .expiring {
    color: var(--_warn);
  }
  /* Stands back, and can still be read. */
  .past {
    --_gold: var(--_line);
    --_star: var(--_line);
    color: var(--_muted);
    background: var(--_shade);
  }
  .past .picture {
    filter: grayscale(1);
  }
  .more {
    margin-block: var(--_space);
    text-align: center;
  }
  .more p {
    margin: 0 auto 8px;
  }
  .empty {
    border-block-start: 1px solid var(--_edge);
    padding-block: var(--_space);
  }
  .communes summary {
    width: fit-content;
    min-height: 44px;
  }
  @media (max-width: 600px) {
    .bars {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
      gap: 0 8px;
    }
    .bar {
      grid-template-columns: auto minmax(16px, 1fr) auto;
    }
    .bar .label {
      line-height: 1.25;
      white-space: normal;
    }
    .head .field label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .head {
      gap: 8px;
    }
    .count {
      font-size: var(--_size);
    }
    .picture {
      aspect-ratio: 3 / 2;
    }
    .communes .bars {
      grid-template-columns: 1fr;
    }
    .communes .bar {
      grid-template-columns: 50% 1fr 2em;
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
    .words {
      padding: 8px 10px 10px;
    }
    .rating span {
      font-size: var(--_small);
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
    .search,
    .filters,
    .head .field,
    .head button,
    .more {
      display: none;
    }
    .product {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
