/** What papers of a withdrawal say where the inspection found otherwise: whoever reads one sees that both stand in it. */
import { paragraph, words } from '../blocks/make-block.js';
import type { Paragraph } from '../blocks/printed-document.js';
import type { WithdrawalContext } from './inspection-context.js';

export const cautionLines = ({ t, doubt }: WithdrawalContext): Paragraph[] =>
  doubt === undefined ? [] : [paragraph('body', [words(t('proposal.caution', { doubt }), { bold: true })])];
