/** The ruler from 0 to the most points, on the screen and on paper. */
import { css } from 'lit';

export const rulerStyles = css`
  .ruler {
    margin: 8px 10px 0;
    font-size: var(--_small);
  }
  .ruler svg {
    display: block;
    overflow: visible;
  }
  .ruler-marks {
    position: relative;
    height: 1.5em;
    color: var(--_muted);
  }
  .ruler-marks span {
    position: absolute;
    white-space: nowrap;
  }
  .ruler-marks .over {
    translate: -50%;
  }
  .ruler-marks .before {
    translate: calc(8px - 100%);
  }
  .ruler-marks .after {
    translate: -8px;
  }
  .ruler-marks:has(+ svg) {
    color: var(--_ink);
    font-weight: 700;
  }
  .ruler-line {
    fill: var(--_edge);
  }
  .ruler-points {
    fill: var(--_accent);
  }
  .tick {
    fill: var(--_line);
  }
  .ruler circle {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .ruler circle.before {
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .ruler-line,
    .tick {
      fill: GrayText;
    }
    .ruler-points {
      fill: Highlight;
    }
  }
`;
