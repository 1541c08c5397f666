/** What a person has typed, read as its field holds it: days as Vietnam writes them, whole numbers within bounds, the rest as it stands. */
import { dayRefusalText, readDay } from '@ocop-kit/engine';
import type { FieldValue } from '../../form/dossier-fields.js';
import type { NumberInput, PageField } from './page-list.js';
import type { PageTexts } from './page-texts.js';

export type TypedReading =
  | { readonly value: FieldValue }
  /** Why it cannot stand there, ready to be shown. */
  | { readonly refused: string };

export function readTyped(typed: string, field: PageField, texts: PageTexts): TypedReading {
  const { input } = field;
  const text = typed.trim();
  const isBlank = text === '';
  if (input.as === 'number')
    return isBlank ? { value: undefined } : readTypedNumber(text, texts.labelOf(field), input, texts);
  if (input.as === 'day')
    return isBlank ? { value: undefined } : readTypedDay(text, texts.labelOf(field), texts);
  return { value: typed };
}

function readTypedDay(text: string, label: string, { t, lang }: PageTexts): TypedReading {
  const reading = readDay(text);
  if ('day' in reading) return { value: reading.day };
  const why = dayRefusalText(reading.refused, lang === 'vi' ? 'vi' : 'en');
  return { refused: t('error-day', { label, why }) };
}

function readTypedNumber(
  text: string,
  label: string,
  { least, most }: NumberInput,
  { t }: PageTexts,
): TypedReading {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most
    ? { value: number }
    : { refused: t('error-number', { label, least: String(least), most: String(most) }) };
}

/** Why what the sheet holds in a field is hardly what was meant, in words; undefined where nothing speaks against it. */
export function doubtTyped(value: FieldValue, field: PageField, texts: PageTexts): string | undefined {
  if (field.keyboard !== 'email' || typeof value !== 'string' || value.trim() === '') return undefined;
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim());
  return isAddress ? undefined : texts.t('error-email', { label: texts.labelOf(field) });
}

/** What the sheet holds, as a person reads and changes it. */
export function typedText(value: FieldValue, { input }: PageField): string {
  if (value === undefined || typeof value === 'object') return '';
  const text = String(value);
  return input.as === 'day' ? text.slice(0, 10).split('-').reverse().join('/') : text;
}
