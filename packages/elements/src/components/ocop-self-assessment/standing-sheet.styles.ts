/** The sheet with the standing, over the question. */
import { css } from 'lit';

export const standingSheetStyles = css`
  .sheet {
    width: 100%;
    max-width: none;
    max-height: 85svh;
    margin: auto 0 0;
    padding: 0;
    border-width: 1px 0 0;
    border-radius: 16px 16px 0 0;
    overflow: auto;
  }
  /* On a desk it is the column at the side, and the question stays in view. */
  @media (min-width: 48em) {
    .sheet {
      width: 30em;
      height: 100%;
      max-height: none;
      margin: 0 0 0 auto;
      border-width: 0 0 0 1px;
      border-radius: 0;
    }
  }
  .sheet-content {
    padding: 0 16px 16px;
  }
  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block: 8px;
    background: var(--_paper);
  }
`;
