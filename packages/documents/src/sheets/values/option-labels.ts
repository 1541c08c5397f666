/** How the options of a criterion stand in the list of a cell: each by its place, so that equal texts stay apart. */
import { textIn, type Leaf } from '@ocop-kit/engine';
import { inEveryLanguage, translateInto, type SheetsLanguage } from '../translate.js';

export interface OptionLabel {
  readonly ordinal: number;
  readonly label: string;
}

/** As printed, and last that none of them is true; a box to tick has yes and no. */
export function optionLabels({ options, none, tick }: Leaf, lang: SheetsLanguage): readonly OptionLabel[] {
  const t = translateInto(lang);
  if (tick) return [1, 0].map((ordinal) => ({ ordinal, label: t(ordinal === 1 ? 'yes' : 'no') }));
  const printed = options.map(({ ordinal, text }) => ({
    ordinal,
    label: `${ordinal}. ${textIn(text, lang)}`,
  }));
  return none ? [...printed, { ordinal: 0, label: `0. ${t('none')}` }] : printed;
}

/** The texts of each option in every language that it has, without its place. */
export function optionTexts({
  options,
  none,
}: Leaf): readonly { ordinal: number; texts: readonly string[] }[] {
  const printed = options.map(({ ordinal, text }) => ({
    ordinal,
    texts: typeof text === 'string' ? [text] : Object.values(text),
  }));
  return none ? [...printed, { ordinal: 0, texts: inEveryLanguage('none') }] : printed;
}
