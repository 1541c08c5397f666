/**
 * The appearance of all elements, in a few custom properties that a page may set:
 * `--ocop-accent`, `--ocop-ink`, `--ocop-muted`, `--ocop-paper`, `--ocop-line`, `--ocop-star`, `--ocop-good`,
 * `--ocop-warn`, `--ocop-radius`, `--ocop-space`, `--ocop-size`. Fonts are the page's own.
 */
import { css } from 'lit';
import { inDark, textTokens } from './text-tokens.js';

const dark = css`
  --_on-accent: var(--ocop-on-accent, #0b1a24);
  --_paper: var(--ocop-paper, #14181b);
  --_shade: var(--ocop-shade, #20262b);
  --_line: var(--ocop-line, #8a939c);
  --_good: var(--ocop-good, #86d6a2);
`;

const controlTokens = css`
  :host {
    --_on-accent: var(--ocop-on-accent, #fff);
    --_paper: var(--ocop-paper, #fff);
    --_shade: var(--ocop-shade, #f3f5f6);
    --_line: var(--ocop-line, #767e87);
    --_good: var(--ocop-good, #1d6b3a);
    --_radius: var(--ocop-radius, 4px);
    --_space: var(--ocop-space, 1rem);
    --_small: calc(var(--_size) * 0.875);
    --_large: calc(var(--_size) * 1.25);
    --_huge: calc(var(--_size) * 1.75);
    box-sizing: border-box;
  }
  ${inDark(dark)}
  * {
    box-sizing: border-box;
  }
  ::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  ::-moz-meter-bar {
    background: var(--_accent);
  }
`;

export const tokens = [textTokens, controlTokens];
