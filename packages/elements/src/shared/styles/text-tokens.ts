/** The custom properties that text and stars need; elements with controls use `tokens.js`. */
import { css } from '@lit/reactive-element';

/*
 * Dark is the page's to say, by its `color-scheme`, or the `theme` attribute's: a form that goes dark with the phone on a white page is a hole
 * in it. `light-dark()` follows both without a script; browsers older than 2024 lack it and stay light, on a ground of their own.
 */
export const textTokens = css`
  :host {
    --_accent: var(--ocop-accent, #17694a);
    --_ink: var(--ocop-ink, #1a1f1c);
    --_muted: var(--ocop-muted, #545d58);
    --_star: var(--ocop-star, #7d5000);
    --_gold: var(--ocop-gold, #d99a00);
    --_warn: var(--ocop-warn, #9a3412);
    --_paper: var(--ocop-paper, #fff);
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
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--ocop-accent, light-dark(#17694a, #7fd1a8));
      --_ink: var(--ocop-ink, light-dark(#1a1f1c, #ecefed));
      --_muted: var(--ocop-muted, light-dark(#545d58, #b3bcb7));
      --_star: var(--ocop-star, light-dark(#7d5000, #f0c04f));
      --_warn: var(--ocop-warn, light-dark(#9a3412, #ffab8a));
      --_paper: var(--ocop-paper, light-dark(#fff, #141816));
    }
  }
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      color-scheme: light;
    }
  }
  /* Paper is white whatever the screen is. */
  @media print {
    :host,
    :host([theme]) {
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
