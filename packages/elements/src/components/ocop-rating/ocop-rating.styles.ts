import { css } from '@lit/reactive-element';

export const ratingStyles = css`
  :host {
    /* Its first line stands on the line of the text around it. */
    display: inline-flex;
    flex-direction: column;
    max-width: 100%;
  }
  :host([size='small']) {
    font-size: calc(var(--_size) * 0.875);
  }
  :host([size='large']) {
    font-size: calc(var(--_size) * 1.25);
  }
  :host([layout='card']) {
    display: block;
    max-width: min(100%, 28em);
    border: 1px solid color-mix(in srgb, var(--_ink) 18%, var(--_paper));
    border-block-start: 4px solid var(--_gold);
    border-radius: var(--ocop-radius, 8px);
    /* A card is no part of a sentence: how the page sets its own text is not for it. */
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  /* The card's room is theirs: a page's \`* { padding: 0 }\` reaches the host. */
  :host([layout='card']) > * {
    margin-inline: var(--ocop-space, 16px);
  }
  :host([layout='card']) > :first-child {
    margin-block-start: 12px;
  }
  :host([layout='card']) > :last-child {
    margin-block-end: 14px;
  }
  :host([layout='card']) > :is([part='rating'], [part~='validity']) {
    margin-block-start: 8px;
  }
  :host([layout='card']) [part='stars'] {
    height: 1.6em;
  }
  slot:not([name]) {
    display: block;
  }
  [part='rating'] {
    color: var(--_star);
  }
  svg {
    width: auto;
    height: 1.25em;
    vertical-align: -0.22em;
    margin-inline-end: 0.35em;
  }
  [part='stars'] path:last-child {
    fill: var(--_gold);
  }
  @media (forced-colors: active) {
    [part='stars'] path:last-child {
      fill: currentColor;
    }
  }
  [part='ruler'] {
    position: relative;
    width: 20em;
    max-width: calc(100% - 2 * var(--ocop-space, 16px));
    margin-block: 0.35em;
    color: var(--_accent);
  }
  [part='ruler'] svg {
    display: block;
    width: 100%;
    height: auto;
  }
  /* As far apart as their totals, from the middle of the ruler's round beginning. */
  [part='ruler'] i {
    display: inline-block;
    width: 18.75%;
    color: var(--_muted);
    font-size: 0.875em;
    font-style: normal;
    line-height: 1.3;
    text-align: end;
  }
  [part='ruler'] svg + i {
    width: 31.25%;
  }
  i::after {
    content: attr(data-mark);
    display: inline-block;
    translate: 50%;
  }
  p,
  span {
    margin: 0;
    color: var(--_ink);
  }
  span {
    display: inline-block;
  }
  [part~='verdict'] {
    font-weight: 600;
  }
  [part='score'],
  [part='source'],
  [part='refused'] {
    color: var(--_muted);
  }
  [part='source'],
  [part='refused'] {
    font-size: 0.875em;
  }
  [part='refused'] {
    overflow-wrap: anywhere;
  }
  [part~='doubted'],
  [part~='expiring'],
  [part~='expired'],
  [part~='withdrawn'] {
    color: var(--_warn);
  }
`;
