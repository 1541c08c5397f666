/** Fills a text of a template: words stay as printed, fields become what a person gave, or a dotted line. */
import { textIn, type Text } from '@ocop-kit/engine';
import type { FormField, HeadingField } from '@ocop-kit/engine/schema';
import { readFormText, type FormTextPart } from '@ocop-kit/engine/text';
import { cleanLine } from '../blocks/clean-text.js';
import { BLANK, words } from '../blocks/make-block.js';
import type { Run } from '../blocks/printed-document.js';
import { isTicked } from './boxes.js';
import { fieldValue } from './field-values.js';
import type { FormContext } from './form-context.js';
import { unitInSentence } from './unit-name.js';

/** What the headings of a score sheet say of one section or case. */
export type SheetValues = Readonly<Partial<Record<HeadingField, string>>>;

/** A text of a template with everything in its place. */
export interface FilledText {
  readonly runs: readonly Run[];
  /** Whether it has fields, and all of them are empty. */
  readonly empty: boolean;
}

/**
 * @param text of a template
 * @param sheet what the headings of a score sheet are filled with
 */
export function fillText(context: FormContext, text: Text, sheet: SheetValues = {}): FilledText {
  // Templates are checked when they are read: a text that cannot be taken apart is printed as it stands.
  const printed = textIn(text, context.lang);
  const parts = readFormText(printed) ?? [{ kind: 'words', words: printed } as const];
  const runs: Run[] = [];
  let fields = 0;
  let filled = 0;
  for (const part of parts) {
    if (part.kind === 'field') {
      const value = cleanLine(valueOf(context, part.field, sheet));
      fields++;
      if (value !== '') filled++;
      runs.push(value === '' ? blankOf(part) : words(withSpace(runs.at(-1), wordOf(part, value))));
    } else
      runs.push(
        part.kind === 'words'
          ? words(part.words)
          : { kind: 'box', ticked: isTicked(context, part.field, part.value) },
      );
  }
  return { runs: joinWords(runs), empty: fields > 0 && filled === 0 };
}

/** The same as one string, for headings that have no dotted lines. */
export function fillWords(context: FormContext, text: Text, sheet: SheetValues = {}): string {
  return fillText(context, text, sheet)
    .runs.map((run) => (run.kind === 'text' ? run.text : ''))
    .join('');
}

function valueOf(context: FormContext, field: FormField | HeadingField, sheet: SheetValues): string {
  return isHeadingField(field) ? (sheet[field] ?? '') : fieldValue(context, field);
}

function isHeadingField(field: FormField | HeadingField): field is HeadingField {
  return /^(?:section|case)\./.test(field);
}

function blankOf({ blank }: Extract<FormTextPart, { kind: 'field' }>): Run {
  return blank === undefined ? BLANK : words(blank);
}

function wordOf({ field, blank }: Extract<FormTextPart, { kind: 'field' }>, value: string): string {
  const isUnit = field === 'entity.province' || field === 'entity.commune';
  return isUnit && blank !== undefined ? unitInSentence(value, blank) : value;
}

/** Dots touch the word before them; what is written there must not. */
function withSpace(before: Run | undefined, value: string): string {
  return before?.kind === 'text' && /[\p{L}:]$/u.test(before.text) ? ` ${value}` : value;
}

/** Words beside words are one run: what looks for a sentence in the file finds it whole. */
function joinWords(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    if (last?.kind === 'text' && run.kind === 'text') joined[joined.length - 1] = words(last.text + run.text);
    else joined.push(run);
    return joined;
  }, []);
}
