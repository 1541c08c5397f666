/** What somebody asked `ocop document` for, with everything read that it needs before the first form. */
import { FORM_TYPES, listForms, type FormType } from '@ocop-kit/documents/forms';
import {
  parseFormTemplate,
  readJson,
  type Assessment,
  type CriteriaSet,
  type FormTemplate,
} from '@ocop-kit/engine/schema';
import type { CommandContext } from '../../context/command-context.js';
import { readAssessment } from '../../context/read-assessment.js';
import { readChoice } from '../../context/read-choice.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { messages } from './messages.js';

/** The options as commander gives them. */
export interface DocumentOptions {
  readonly form: string;
  readonly to?: string | undefined;
  readonly output?: string | undefined;
  readonly blank?: boolean | undefined;
  readonly set?: string | undefined;
  readonly batch?: boolean | undefined;
  readonly template?: string | undefined;
  readonly on?: string | undefined;
}

/** What holds for one sheet and for many. */
export interface FormChoice {
  /** As they were asked for. */
  readonly forms: readonly string[];
  readonly to: FormType;
  readonly on: string | undefined;
  readonly templates: readonly FormTemplate[] | undefined;
  /** Files that are read, and must not be written. */
  readonly inputs: readonly string[];
}

/** One sheet, or a blank form. */
export interface OnePlan extends FormChoice {
  readonly kind: 'one';
  readonly set: CriteriaSet;
  readonly assessment: Assessment | undefined;
  readonly output: string | undefined;
}

/** Many sheets, into a folder. */
export interface BatchPlan extends FormChoice {
  readonly kind: 'batch';
  readonly file: string;
  readonly folder: string;
}

/** @throws {Failure} for options that do not go together, and files that cannot be read */
export async function readPlan(
  context: CommandContext,
  file: string | undefined,
  options: DocumentOptions,
): Promise<OnePlan | BatchPlan> {
  const t = context.translator(messages);
  const refuse = (
    key: 'noFile' | 'blankFile' | 'blankSet' | 'batchOutput' | 'folderOutput' | 'manySheets',
  ): never => {
    throw new Failure(EXIT.usage, t(key, { output: options.output ?? '', file: file ?? '' }));
  };
  const { blank = false, batch = false, output, template, on } = options;
  const choice: FormChoice = {
    forms: options.form.split(',').map((form) => form.trim()),
    to: readType(context, options),
    on,
    templates: template === undefined ? undefined : await readTemplates(context, template),
    inputs: [file, template].filter((input) => input !== undefined),
  };
  if ((batch || goToFolder(choice)) && isNamedAsFile(output)) return refuse('folderOutput');
  if (blank) {
    if (file !== undefined) return refuse('blankFile');
    const set = await context.loadSet(
      context.pack,
      readSetNumber(context, options.set ?? refuse('blankSet')),
    );
    return { ...choice, kind: 'one', set, assessment: undefined, output };
  }
  if (file === undefined) return refuse('noFile');
  if (batch) return { ...choice, kind: 'batch', file, folder: output ?? refuse('batchOutput') };
  if (/\.(?:ndjson|jsonl|csv|tsv|xlsx)$/i.test(file)) return refuse('manySheets');
  return { ...choice, kind: 'one', output, ...(await readAssessment(context, file)) };
}

/** Forms that are several, or might be. */
export const goToFolder = ({ forms }: Pick<FormChoice, 'forms'>): boolean =>
  forms.length > 1 || forms.includes('all');

/** A folder that is called like a document is a slip. */
const isNamedAsFile = (output = ''): boolean =>
  FORM_TYPES.some((type) => output.toLowerCase().endsWith(`.${type}`));

/** By `--to`, else by the ending of the file, else Word; a file that is called as something else would not open. */
function readType(context: CommandContext, { to, output, batch, form }: DocumentOptions): FormType {
  if (to !== undefined) return readChoice(context, '--to', to, FORM_TYPES);
  const ending = output?.toLowerCase().split('.').at(-1);
  const known = FORM_TYPES.find((type) => type === ending);
  const other = /\.([a-z\d]{2,5})$/i.exec(output ?? '')?.[1];
  if (known || other === undefined || batch || form === 'all' || form.includes(',')) return known ?? 'docx';
  return readChoice(context, '--to', other, FORM_TYPES);
}

function readSetNumber(context: CommandContext, set: string): number {
  if (/^\d{1,4}$/.test(set)) return Number(set);
  throw new Failure(EXIT.usage, context.translator(messages)('badSet', { set: set.slice(0, 40) }));
}

async function readTemplates(context: CommandContext, file: string): Promise<readonly FormTemplate[]> {
  const data = readJson(await readText(file, context.t));
  return (Array.isArray(data) ? (data as unknown[]) : [data]).map(parseFormTemplate);
}

/**
 * The ids of the forms that were asked for: `02` is `mau-02`, and `all` is every one that can be written as the type.
 */
export async function findFormIds(
  set: CriteriaSet,
  { forms, to, templates }: FormChoice,
): Promise<readonly string[]> {
  const listed = await listForms(set, templates);
  return forms.flatMap((form) => {
    if (form === 'all') return listed.filter(({ types }) => types.includes(to)).map(({ id }) => id);
    const numbered = /^\d{1,2}$/.test(form) ? `mau-${form.padStart(2, '0')}` : form;
    return [numbered];
  });
}
