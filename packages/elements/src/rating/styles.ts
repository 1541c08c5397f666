import { css } from 'lit';

export const ratingStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
  }
  :host([size='small']) {
    font-size: var(--_small);
  }
  :host([size='large']) {
    font-size: var(--_large);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  svg {
    height: 1.25em;
    vertical-align: -0.22em;
    fill: none;
    stroke: var(--_star);
    stroke-width: 1.6;
  }
  .on {
    fill: var(--_star);
  }
  .name {
    font-weight: 600;
  }
  .score {
    color: var(--_muted);
  }
  .expiring,
  .expired {
    color: var(--_warn);
  }
  :host([layout='card']) {
    display: block;
    border-inline-start: 4px solid var(--_star);
    padding-inline-start: var(--_space);
  }
  p {
    margin: 0;
  }
  small {
    font-size: var(--_small);
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .on {
      fill: CanvasText;
    }
  }
`;
