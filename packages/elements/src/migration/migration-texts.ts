/** Criteria and answers of a set in the language of the page. */
import { compileSet, textIn, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import { noneText } from '../rules/none-of-these.js';
import { createTranslate, type Translate } from '../shared/i18n/messages.js';
import { MIGRATION_ENGLISH } from './messages.en.js';
import { MIGRATION_MESSAGES, type MigrationMessageKey } from './messages.vi.js';

export interface MigrationTexts {
  readonly lang: string;
  readonly t: Translate<MigrationMessageKey>;
}

export function createMigrationTexts(lang: string): MigrationTexts {
  return {
    lang,
    t: createTranslate('ocop-self-assessment', { vi: MIGRATION_MESSAGES, en: MIGRATION_ENGLISH }, lang),
  };
}

export function titleText(set: CriteriaSet, criterion: string, { lang }: MigrationTexts): string {
  return `${criterion} ${textIn(findLeaf(set, criterion)?.title, lang)}`;
}

/** @param option the ordinal, as printed; 0 for none of the options */
export function answerText(
  set: CriteriaSet,
  { criterion, option }: { readonly criterion: string; readonly option: number },
  { t, lang }: MigrationTexts,
): string {
  const leaf = findLeaf(set, criterion);
  if (leaf?.tick) return t(option === 1 ? 'yes' : 'no');
  if (option === 0) return noneText(set.pack, lang, t('none'));
  return textIn(leaf?.options[option - leaf.first]?.text, lang);
}

/** A sentence about the former answer. */
export function wasText(
  set: CriteriaSet,
  answer: { readonly criterion: string; readonly option: number; readonly points: number },
  texts: MigrationTexts,
): string {
  return texts.t('before', { answer: answerText(set, answer, texts), points: answer.points });
}

function findLeaf(set: CriteriaSet, criterion: string): Leaf | undefined {
  const { leaves, positions } = compileSet(set);
  return leaves[positions.get(criterion) ?? -1];
}
