/** Styles of native controls, shared by every element that has them. */
import { css } from 'lit';

export const controlStyles = css`
  button,
  .file {
    font: inherit;
    font-weight: 600;
    display: inline-block;
    min-height: 44px;
    padding: 9px 16px;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.link {
    border: 0;
    padding: 0.2em 0;
    min-height: 28px;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    vertical-align: top;
  }
  button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .file {
    position: relative;
    overflow: hidden;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  summary {
    cursor: pointer;
    padding: 0.45em 0;
    min-height: 32px;
    color: var(--_accent);
  }
  ul {
    padding-inline-start: 1.3em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* What belongs together, on paper: one thin line and no shadow. */
  .card {
    padding: 12px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  /* A few words or a number beside something, never broken. */
  .chip {
    display: inline-block;
    padding: 1px 10px;
    border-radius: 999px;
    background: var(--_shade);
    font-size: var(--_small);
    font-weight: 600;
    white-space: nowrap;
  }
  /* Says what a person should know before going on; its line is its sign, and it begins with a word. */
  .callout {
    margin: 0;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-tint);
  }
  /* The top of a form, from edge to edge: a theme may give it a ground of its own. */
  .band {
    margin-inline: calc(-1 * var(--_inset));
    padding: 8px var(--_inset);
    background: var(--_band);
    color: var(--_on-band);
    border-block-end: 2px solid var(--_band-line);
  }
  .band :is(p, .hint, span, b) {
    color: inherit;
  }
  /* Over a whole page it is higher, and drawn only where a theme asks for it. */
  header.band {
    margin-block-start: -12px;
    padding-block: 16px 12px;
    border-color: var(--ocop-band-line, transparent);
  }
  @media (forced-colors: active) {
    .chip {
      outline: 1px solid CanvasText;
    }
  }
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .error {
    color: var(--_warn);
  }
`;
