/** The colours of the row of stars, for elements that have `tokens`: gold has an outline dark enough to be seen on any ground. */
import { css } from 'lit';

export const starStyles = css`
  .stars {
    height: 1.3em;
    flex: none;
  }
  .stars path {
    stroke: var(--_star);
  }
  .stars .reached {
    fill: var(--_gold);
  }
  .stars .provisional {
    stroke-width: 2.6;
  }
  .stars .empty {
    stroke: var(--_line);
  }
  @media (forced-colors: active) {
    .stars path,
    .stars .empty {
      stroke: CanvasText;
    }
    .stars .reached {
      fill: CanvasText;
    }
  }
`;
