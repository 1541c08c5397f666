/**
 * The text of a printed form, with what is filled in between braces: `{entity.name}` is a dotted line up to the margin where nothing was
 * given, `{entity.province|……}` shows what stands after the bar instead, and `{box registration.kind=first}` is a box to tick.
 */
import { BOX_FIELDS, FORM_FIELDS, HEADING_FIELDS } from './form-fields.js';
import type { BoxField, FormField, HeadingField } from './form-fields.js';

/** A piece of such a text. */
export type FormTextPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'field'; readonly field: FormField | HeadingField; readonly blank: string | undefined }
  | { readonly kind: 'box'; readonly field: BoxField; readonly value: string };

const BRACES = /\{([^{}]*)\}/g;
const FIELD = /^([a-zA-Z.]{1,40})(?:\|(.{0,200}))?$/s;
const BOX = /^box ([a-zA-Z.]{1,40})=([\w-]{1,40})$/;

/**
 * Takes the text of a printed form apart.
 *
 * @param text as the template has it
 * @returns its pieces in order, undefined for a text with a stray brace or a field that there is not
 */
export function readFormText(text: string): readonly FormTextPart[] | undefined {
  const parts: FormTextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    const filled = readBraces(match[1] ?? '');
    if (!filled) return undefined;
    parts.push(...readWords(text.slice(end, match.index)), filled);
    end = match.index + match[0].length;
  }
  parts.push(...readWords(text.slice(end)));
  return parts.some((part) => part.kind === 'words' && /[{}]/.test(part.words)) ? undefined : parts;
}

function readWords(words: string): FormTextPart[] {
  return words === '' ? [] : [{ kind: 'words', words }];
}

function readBraces(inside: string): FormTextPart | undefined {
  const box = BOX.exec(inside);
  const boxField = BOX_FIELDS.find((field) => field === box?.[1]);
  if (box && boxField) return { kind: 'box', field: boxField, value: box[2] ?? '' };
  const [, name, blank] = FIELD.exec(inside) ?? [];
  const field = [...FORM_FIELDS, ...HEADING_FIELDS].find((known) => known === name);
  return field && { kind: 'field', field, blank };
}
