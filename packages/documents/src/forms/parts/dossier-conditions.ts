/** What disqualifies the dossier as a whole, as it is printed above the criteria. */
import { textIn } from '@ocop-kit/engine';
import { paragraph } from '../../blocks/make-block.js';
import type { Paragraph } from '../../blocks/printed-document.js';
import type { FormContext } from '../form-context.js';

/** @returns a paragraph for each condition that belongs to no criterion */
export function dossierConditions({ set, lang }: FormContext): readonly Paragraph[] {
  return (set.conditions ?? [])
    .filter(({ effect, criterion }) => effect === 'disqualified' && criterion === undefined)
    .map(({ text }) => paragraph('item', textIn(text, lang)));
}
