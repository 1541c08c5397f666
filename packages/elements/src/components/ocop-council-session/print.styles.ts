import { css } from 'lit';

/** On paper: what was found, and nothing to press. Last of all styles, for it takes back what the others lay out. */
export const printStyles = css`
  @media print {
    .desk :is(.pages, .foot, .buttons, .turn, .reports, .papers, .conclude, .practice, form),
    .desk :is(.heat-head, .given) .link {
      display: none;
    }
    .desk .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .desk :is(thead, tbody, tfoot) th {
      position: static;
    }
    /* The totals stand once, at the end. */
    .desk tfoot {
      display: table-row-group;
    }
    .desk :is(tr, .card, .callout) {
      break-inside: avoid;
    }
    .desk .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .desk .heat td {
      print-color-adjust: exact;
    }
  }
`;
