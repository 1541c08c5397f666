/** The page of the result as the browser’s own menu prints it; the button prints a paper of its own. */
import { css } from 'lit';

export const pagePrintStyles = css`
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
    .on-paper p {
      margin: 0 0 4px;
    }
    .alone {
      max-inline-size: none;
    }
    .names,
    .field,
    .try {
      display: none;
    }
    .result .link {
      min-height: 0;
      color: inherit;
      text-decoration: none;
    }
    .step,
    .folded > summary {
      min-height: 0;
      padding-block: 2px;
    }
    .folded > summary {
      padding-inline: 0;
      text-indent: 0;
      list-style: none;
      break-after: avoid;
    }
    .step::after {
      display: none;
    }
    .named {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .task,
    .ladder > li,
    .code,
    .verdict {
      break-inside: avoid;
    }
    .qr {
      width: 30mm;
    }
  }
`;
