/**
 * The appearance of all elements, in a few custom properties that a page may set: `--ocop-accent`, `--ocop-on-accent`, `--ocop-ink`,
 * `--ocop-muted`, `--ocop-paper`, `--ocop-shade`, `--ocop-tint`, `--ocop-line`, `--ocop-edge`, `--ocop-star`, `--ocop-gold`, `--ocop-good`,
 * `--ocop-warn`, `--ocop-warn-tint`, `--ocop-band`, `--ocop-on-band`, `--ocop-band-line`, `--ocop-band-fill`, `--ocop-radius`, `--ocop-space`, `--ocop-padding`,
 * `--ocop-size`. Fonts are the page's own.
 *
 * Inside, `--_line` draws controls (3:1 on every ground) and `--_edge` what merely groups; `--_small`, `--_size`, `--_large` and `--_huge` are
 * all sizes of type there are.
 */
import { css } from 'lit';
import { CONTROL_COLOURS, declareColours } from './colours.js';
import { textTokens } from './text-tokens.js';

const controlTokens = css`
  ${declareColours(CONTROL_COLOURS)}
  :host {
    --_band: var(--ocop-band, var(--_paper));
    --_on-band: var(--ocop-on-band, var(--_ink));
    --_band-line: var(--ocop-band-line, var(--_edge));
    --_band-fill: var(--ocop-band-fill, var(--_accent));
    /* From the edge of the element to what is in it; a band or a bar from edge to edge takes it back. */
    --_inset: var(--ocop-padding, clamp(12px, 2.5vw, 24px));
    --_radius: var(--ocop-radius, 8px);
    --_space: var(--ocop-space, 16px);
    --_small: calc(var(--_size) * 0.875);
    --_large: calc(var(--_size) * 1.25);
    --_huge: calc(var(--_size) * 1.75);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /*
   * The ground that everything stands on, inside the shadow root: a page's own rules reach the host (\`* { padding: 0; color: … }\` wins over
   * \`:host\`), but nothing in here. Page and element may differ in colour, so it has a padding of its own.
   */
  .ground {
    display: flow-root;
    padding: var(--_ground, 12px var(--_inset));
    background: var(--_paper);
    color: var(--_ink);
    font-size: var(--_size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  ::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  ::-moz-meter-bar {
    background: var(--_accent);
  }
`;

export const tokens = [textTokens, controlTokens];
