/** A bar that `BarInView` keeps in view: class `in-view`, and `in-view-top` for one that keeps to the top. */
import { css } from 'lit';

export const barInViewStyles = css`
  .in-view {
    box-sizing: border-box;
    margin: 0;
    border: 0 solid var(--_line);
    padding: 0;
    background: var(--_paper);
    color: inherit;
    /* Chosen by the bar itself where it is lifted; the browser's own would center it. */
    inset: auto;
  }
  /* Enlarged four times, or in a frame as low as frames are by themselves, the bar would cover what it is about. Text that a person has
     enlarged in the browser counts: in a query, rem is that person's. */
  @media (min-height: 20rem) {
    .in-view:not([data-too-large]) {
      position: sticky;
      inset-block-end: var(--_covered-bottom, 0px);
      z-index: 1;
    }
    .in-view-top:not([data-too-large]) {
      inset-block: max(var(--ocop-sticky-top, 0px), var(--_covered-top, 0px)) auto;
    }
  }
  .in-view[data-lifted] {
    position: fixed;
    inset: auto;
    overflow: visible;
  }
  @media print {
    .in-view {
      position: static;
    }
  }
`;
