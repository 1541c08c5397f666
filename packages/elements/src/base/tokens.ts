/**
 * The look of every element, in a few custom properties that a page may set:
 * `--ocop-accent`, `--ocop-ink`, `--ocop-muted`, `--ocop-paper`, `--ocop-line`, `--ocop-star`, `--ocop-good`,
 * `--ocop-warn`, `--ocop-radius`, `--ocop-space`, `--ocop-size`. Fonts are the page's own.
 */
import { css } from 'lit';

const dark = css`
  --_accent: var(--ocop-accent, #85c9ee);
  --_on-accent: var(--ocop-on-accent, #0b1a24);
  --_ink: var(--ocop-ink, #eceff1);
  --_muted: var(--ocop-muted, #b4bcc4);
  --_paper: var(--ocop-paper, #14181b);
  --_shade: var(--ocop-shade, #20262b);
  --_line: var(--ocop-line, #8a939c);
  --_star: var(--ocop-star, #f2b84b);
  --_good: var(--ocop-good, #86d6a2);
  --_warn: var(--ocop-warn, #ff9d87);
  color-scheme: dark;
`;

export const tokens = css`
  :host {
    --_accent: var(--ocop-accent, #0a5a83);
    --_on-accent: var(--ocop-on-accent, #fff);
    --_ink: var(--ocop-ink, #1b1f23);
    --_muted: var(--ocop-muted, #555d66);
    --_paper: var(--ocop-paper, #fff);
    --_shade: var(--ocop-shade, #f3f5f6);
    --_line: var(--ocop-line, #767e87);
    --_star: var(--ocop-star, #945600);
    --_good: var(--ocop-good, #1d6b3a);
    --_warn: var(--ocop-warn, #a3260f);
    --_radius: var(--ocop-radius, 4px);
    --_space: var(--ocop-space, 1rem);
    --_size: var(--ocop-size, 1rem);
    --_small: calc(var(--_size) * 0.875);
    --_large: calc(var(--_size) * 1.25);
    --_huge: calc(var(--_size) * 1.75);
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    font-size: var(--_size);
    line-height: 1.55;
    font-variant-numeric: tabular-nums;
    color-scheme: light;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
