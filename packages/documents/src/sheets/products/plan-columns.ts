/** The columns of a template: one product a row, its fields, its picks, conditions and notes. */
import { textIn, type CompiledSet, type Leaf } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { conditionAnswer, fieldText } from '../assessment-cells.js';
import { SHEET_FIELDS } from '../fields.js';
import type { SheetsLanguage, TranslateSheets } from '../translate.js';
import { optionLabels } from '../values/option-labels.js';
import { conditionKey, noteKey, ROW_KEY } from './column-target.js';

/** A column to write. */
export interface TemplateColumn {
  readonly key: string;
  readonly title: string;
  /** What kind of content it has: columns of one kind are drawn alike. */
  readonly group: 'row' | 'field' | 'criterion' | 'condition' | 'note';
  readonly width: number;
  /** What its cells offer to choose from; anything may be typed without it. */
  readonly choices?: readonly string[];
  readonly valueOf: (assessment: Assessment, key: string) => string | number | undefined;
}

export function planColumns(set: CompiledSet, lang: SheetsLanguage, t: TranslateSheets): TemplateColumn[] {
  const titleOf = ({ id, title }: Leaf): string => t('criterion', { id, title: textIn(title, lang) });
  const answers = [t('yes'), t('no')];
  return [
    { key: ROW_KEY, title: t('column.row'), group: 'row', width: 12, valueOf: (_, key) => key },
    ...SHEET_FIELDS.map((field): TemplateColumn => {
      const choices = field.choices?.map(({ label }) => label[lang]);
      return {
        key: field.key,
        title: field.label[lang],
        group: 'field',
        width: field.width,
        ...(choices && { choices }),
        valueOf: (assessment) => fieldText(assessment, field, lang),
      };
    }),
    ...set.leaves.map((leaf): TemplateColumn => {
      const labels = optionLabels(leaf, lang);
      return {
        key: leaf.id,
        title: titleOf(leaf),
        group: 'criterion',
        width: leaf.tick ? 20 : 26,
        choices: labels.map(({ label }) => label),
        valueOf: ({ picks }) =>
          labels.find(({ ordinal }) => Object.hasOwn(picks, leaf.id) && ordinal === picks[leaf.id])?.label,
      };
    }),
    ...[...set.declarable].map(([id, index]): TemplateColumn => {
      const { text = '', criterion = null } = set.conditions[index] ?? {};
      const words = textIn(text, lang);
      return {
        key: conditionKey(id),
        title: criterion === null ? words : t('criterion', { id: criterion, title: words }),
        group: 'condition',
        width: 24,
        choices: answers,
        valueOf(assessment) {
          const answer = conditionAnswer(assessment, id);
          return answer === undefined ? undefined : answers[answer ? 0 : 1];
        },
      };
    }),
    ...set.leaves.map((leaf): TemplateColumn => ({
      key: noteKey(leaf.id),
      title: t('column.note-on', { criterion: leaf.id }),
      group: 'note',
      width: 24,
      valueOf: ({ criteria }) =>
        Object.hasOwn(criteria, leaf.id) ? criteria[leaf.id]?.note || undefined : undefined,
    })),
  ];
}
