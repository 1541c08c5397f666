/** The cards of what to change, and what is tried compared with what is. */
import { css } from 'lit';

export const taskCardStyles = css`
  .tasks {
    display: grid;
    gap: 12px;
    margin-block: 12px;
  }
  .task {
    margin: 0;
    max-width: 44rem;
  }
  .task .chip {
    white-space: normal;
  }
  .task h4 {
    margin: 0;
    font-size: inherit;
  }
  .task h4 .link {
    font-weight: 600;
    min-height: 32px;
  }
  .task p {
    margin-block: 4px;
  }
  .task .buttons {
    align-items: center;
    margin-block: 8px 0;
  }
  .gain {
    white-space: nowrap;
    color: var(--_good);
  }
  /* A line, and no box in a card. */
  .tried,
  .verdict .trial {
    margin-block-start: 12px;
    padding: 8px 0 0;
    border: 0 dashed var(--_accent);
    border-block-start-width: 2px;
  }
  :is(.tried, .trial) .buttons {
    gap: 8px;
    margin-block: 8px;
  }
  :is(.tried, .trial) button {
    flex: 1 1 auto;
    padding-inline: 8px;
  }
  @container (min-width: 34em) {
    :is(.tried, .trial) button {
      flex: none;
      padding-inline: 16px;
    }
  }
  .comparison {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin: 8px 0 0;
  }
  .comparison dt {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* As the two are marked on the ruler below. */
  .comparison dt::before {
    content: '';
    width: 12px;
    height: 12px;
    border: 1px solid var(--_ink);
    border-radius: 50%;
  }
  .comparison .after dt::before {
    border: 3px solid var(--_ink);
  }
  .comparison dd {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin: 0;
  }
  .comparison .stars {
    height: 20px;
  }
`;
