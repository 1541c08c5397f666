/** The colour of the row of stars, for elements that have `tokens`. */
import { css } from 'lit';

export const starStyles = css`
  .stars {
    color: var(--_star);
  }
  @media (forced-colors: active) {
    .stars {
      color: CanvasText;
    }
  }
`;
