/** The custom properties that text and stars need; elements with controls use `tokens.js`. */
import { css, type CSSResult } from '@lit/reactive-element';

/** Rules for the dark theme: asked for, or the device's own. Paper is white whatever the screen is. */
export const inDark = (declarations: CSSResult): CSSResult => css`
  @media screen {
    :host([theme='dark']) {
      ${declarations}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${declarations}
    }
  }
`;

const dark = css`
  --_accent: var(--ocop-accent, #85c9ee);
  --_ink: var(--ocop-ink, #eceff1);
  --_muted: var(--ocop-muted, #b4bcc4);
  --_star: var(--ocop-star, #f2b84b);
  --_warn: var(--ocop-warn, #ff9d87);
  /* A page that knows no dark keeps its white: light words would not show on it. */
  background: var(--ocop-paper, #14181b);
  color-scheme: dark;
`;

export const textTokens = css`
  :host {
    --_accent: var(--ocop-accent, #0a5a83);
    --_ink: var(--ocop-ink, #1b1f23);
    --_muted: var(--ocop-muted, #555d66);
    --_star: var(--ocop-star, #945600);
    --_warn: var(--ocop-warn, #a3260f);
    --_size: var(--ocop-size, 1rem);
    display: block;
    color: var(--_ink);
    font-size: var(--_size);
    line-height: 1.55;
    font-variant-numeric: tabular-nums;
    color-scheme: light;
  }
  :host([hidden]) {
    display: none;
  }
  ${inDark(dark)}
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
