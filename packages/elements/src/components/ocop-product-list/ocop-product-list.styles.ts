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
  /* The name of a field is a long word. */
  .error {
    overflow-wrap: anywhere;
  }
  .error ul {
    margin-block: 4px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px calc(var(--_space) * 1.5);
    margin-block: var(--_space) 12px;
  }
  .head > * {
    min-width: 0;
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
  @media (max-width: 600px) {
    .head {
      gap: 8px;
    }
    .count {
      font-size: var(--_size);
    }
  }
  @media print {
    .search,
    .head button,
    .more {
      display: none;
    }
  }
`;
