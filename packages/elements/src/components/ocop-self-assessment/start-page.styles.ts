/** Styles of the first page that its first paint needs: title, search, tiles, lists of sets. */
import { css } from 'lit';

export const startPageStyles = css`
  .start {
    margin-block-end: var(--_space);
  }
  .start h2 {
    margin: 0;
    font-size: var(--_huge);
    line-height: 1.3;
    max-width: 20em;
  }
  .start h2,
  .start .hint {
    text-wrap: balance;
  }
  .search {
    max-width: 36em;
    font-weight: 600;
  }
  .search input {
    border-color: var(--_ink);
  }
  .found {
    margin: 8px 0 0;
    color: var(--_muted);
  }
  .icon {
    flex: none;
    color: var(--_accent);
  }
  .with-icon {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .with-icon .icon {
    width: 40px;
    height: 40px;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(120px, 8em), 1fr));
    grid-auto-rows: 1fr;
    gap: 8px;
    max-width: 44em;
    margin: 8px 0;
    padding: 0;
    list-style: none;
  }
  .tiles li,
  .drafts li,
  .choices li {
    margin: 0;
  }
  .tile {
    display: grid;
    align-content: start;
    gap: 6px;
    width: 100%;
    height: 100%;
    min-height: 84px;
    padding: 12px;
    border: 1px solid var(--_edge);
    color: var(--_ink);
    text-align: start;
  }
  @container (min-width: 34em) {
    .tiles {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  .choice {
    border-color: var(--_edge);
    font-weight: 500;
  }
  .tile:hover,
  .choice:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .tile .icon {
    width: 28px;
    height: 28px;
  }
  .picture {
    flex: none;
    width: 24px;
    height: 24px;
  }
  @media (forced-colors: active) {
    .icon {
      color: LinkText;
    }
  }
  .fold {
    max-width: 44em;
    border-block-start: 1px solid var(--_edge);
  }
  .fold > summary {
    min-height: 44px;
    padding-block: 10px;
  }
  .back::before {
    content: '‹ ';
  }
`;
