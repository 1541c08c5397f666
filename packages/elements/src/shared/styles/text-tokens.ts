/** The custom properties that text and stars need; elements with controls use `tokens.js`. */
import { css } from '@lit/reactive-element';
import { declareColours, TEXT_COLOURS } from './colours.js';

export const textTokens = css`
  ${declareColours(TEXT_COLOURS)}
  :host {
    /* The page's size, but never below 16 px: old pages set 10 px on the root and count in tens. */
    --_size: max(16px, var(--ocop-size, 1rem));
    display: block;
    color: var(--_ink);
    font-size: var(--_size);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  /* An attribute may differ from the page around. */
  :host([theme]) {
    background: var(--_paper);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      color-scheme: light;
    }
  }
  /* Paper is white whatever the screen is, and read from nearer. */
  @media print {
    :host,
    :host([theme]) {
      --_size: 10pt;
      color-scheme: light;
    }
  }
  :host([hidden]) {
    display: none;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
