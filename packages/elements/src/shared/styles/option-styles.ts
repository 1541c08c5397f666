/** Answers to choose from: radio buttons in frames as wide as there is room, for elements that have `tokens` and `controlStyles`. */
import { css } from 'lit';

export const optionStyles = css`
  .options {
    display: grid;
    gap: 6px;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 10px;
    align-items: start;
    padding: 9px 12px;
    min-height: 44px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    line-height: 1.5;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_line);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .option:has(:focus-visible) input {
    outline: none;
  }
  .option > :not(input) {
    display: flow-root;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .picked,
  .picked:hover {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  /* No option of the law, so it stands a little apart from those. */
  .none {
    margin-block-start: 4px;
    border-color: var(--_line);
    border-style: dashed;
  }
  .option input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  :disabled .option {
    cursor: not-allowed;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .picked {
      border: 3px solid Highlight;
    }
  }
`;
