/** How the parts of an assessment are shown in cells. */
import { ownValue } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { SheetField } from './fields.js';
import type { SheetsLanguage } from './translate.js';

/** The value of a field; undefined where the assessment says nothing about it. */
export function fieldValue(assessment: Assessment, { path: [parent, name] }: SheetField): unknown {
  const value = ownValue((assessment[parent] ?? {}) as Record<string, unknown>, name);
  return value === '' ? undefined : value;
}

/** A field as people write it: days as 22/05/2026, choices in words. */
export function fieldText(
  assessment: Assessment,
  field: SheetField,
  lang: SheetsLanguage,
): string | number | undefined {
  const value = fieldValue(assessment, field);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  switch (field.kind) {
    case 'day':
      return dayText(value);
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label[lang] ?? value;
    default:
      return value;
  }
}

/** 22/05/2026 for 2026-05-22 and for any moment of that day as it is written. */
function dayText(moment: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment) ?? [];
  return day === undefined ? moment : `${day}/${month}/${year}`;
}

/** Whether a condition is declared to hold, or not to; undefined where nobody has declared either. */
export function conditionAnswer(assessment: Assessment | undefined, id: string): boolean | undefined {
  if (assessment?.declared.includes(id)) return true;
  return assessment?.denied?.includes(id) ? false : undefined;
}
