/** What surrounds a dossier that stands by itself: fields and buttons look as in the form, whose styles it shares. */
import { css } from 'lit';

export const dossierElementStyles = css`
  .by-itself {
    scroll-margin-block-start: 8px;
  }
`;
