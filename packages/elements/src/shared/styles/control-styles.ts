/** Styles of native controls, shared by every element that has them. */
import { css } from 'lit';

export const controlStyles = css`
  button,
  .file {
    font: inherit;
    display: inline-block;
    min-height: 44px;
    padding: 0.5em 1em;
    border: 2px solid var(--_accent);
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
  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .error {
    color: var(--_warn);
  }
`;
