/** Renders one form: finds its template, fills it in, writes it. Templates and writers are fetched when they are needed. */
import { chooseMessageLanguage, textIn } from '@ocop-kit/engine';
import type { Assessment, CriteriaSet, FormTemplate } from '@ocop-kit/engine/schema';
import { composeForm } from './compose-form.js';
import { formFileName } from './file-name.js';
import {
  completeForms,
  findForms,
  FORM_TYPES,
  listForm,
  type FormType,
  type ListedForm,
} from './find-forms.js';
import { createContext } from './form-context.js';
import { refuseForm } from './printed-form-error.js';

/** What a form is rendered from. */
export interface RenderFormOptions {
  /** The criteria set of the sheet, in the languages that the form may be printed in. */
  readonly set: CriteriaSet;
  /** The sheet, as `parseAssessment` reads it; without it the form comes out blank. */
  readonly assessment?: Assessment | undefined;
  /** The type of the file; `xlsx` for the score sheet alone. */
  readonly to: FormType;
  /** A language of the pack; the pack's first without it. */
  readonly lang?: string | undefined;
  /** The day that the file names as the one it was made on, as year-month-day; by the sheet's own times without it. */
  readonly on?: string | undefined;
  /** Templates of a programme, as `parseFormTemplate` reads them; those of the pack without it. */
  readonly forms?: readonly FormTemplate[] | undefined;
}

/** A form as a file. */
export interface RenderedForm {
  /** For example `mau-02-mat-ong-hoa-nhan.docx`. */
  readonly name: string;
  /** Its MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MIME_TYPES: Readonly<Record<FormType, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** No sheet says when it was made: a day that every format can write. */
const NO_DAY = '1980-01-01';

/**
 * Renders a form of a programme as a file.
 *
 * @param form the id of a form (`mau-01`, `mau-02`, `mau-03`, `score-sheet`, `result`…) or its role (`registration`, `report`…):
 *   `listForms` gives those of a set
 * @param options what it is rendered from; the same options give the same bytes
 * @returns its name in plain letters, its MIME type, its bytes
 * @throws {PrintedFormError} `form/unknown`, `form/other-sheet`, `form/no-workbook`, `form/unknown-type`, `form/day`
 * @throws {OcopError} `sheet/*` for a sheet that its set does not print, `input/language` for a language that the pack lacks
 * @see Decree 30/2020/NĐ-CP, Annex I, for how documents are laid out
 */
export async function renderForm(form: string, options: RenderFormOptions): Promise<RenderedForm> {
  const { set, assessment, to, lang = set.pack.languages[0] ?? 'vi' } = options;
  if (!FORM_TYPES.includes(to)) refuseForm('form/unknown-type', { type: to, known: FORM_TYPES.join(', ') });
  const template = await findTemplate(form, options);
  if (assessment) checkSheet(set, assessment);
  const bytes = await writeForm(template, options, lang);
  const stem = textIn(template.fileName ?? template.id, lang);
  const name = formFileName(stem, assessment?.product.name ?? '', to);
  return { name, type: MIME_TYPES[to], bytes };
}

/**
 * Lists the forms of a criteria set, in the order in which a dossier has them.
 *
 * @param set whose pack's forms are wanted; only its pack is looked at
 * @param forms templates of the programme, where it brings them
 * @returns id, role and title of each, and as what it can be written
 */
export async function listForms(
  set: CriteriaSet,
  forms?: readonly FormTemplate[],
): Promise<readonly ListedForm[]> {
  return (await loadTemplates(set, forms)).map(listForm);
}

async function loadTemplates(
  set: CriteriaSet,
  forms?: readonly FormTemplate[],
): Promise<readonly FormTemplate[]> {
  if (!forms) return findForms(set);
  const { GENERAL_FORMS } = await import('./general/general-forms.js');
  return completeForms(forms, GENERAL_FORMS);
}

async function findTemplate(form: string, { set, forms }: RenderFormOptions): Promise<FormTemplate> {
  const templates = await loadTemplates(set, forms);
  const found = templates.find(({ id }) => id === form) ?? templates.find(({ role }) => role === form);
  const known = templates.map(({ id }) => id).join(', ');
  return found ?? refuseForm('form/unknown', { form: form.slice(0, 80), known });
}

/** A sheet of other rules would be printed with the wrong words before anything else was noticed. */
function checkSheet({ no, pack }: CriteriaSet, assessment: Assessment): void {
  const ids = [pack.id, ...(pack.layers ?? []).map(({ id }) => id)];
  if (assessment.set === no && ids.includes(assessment.pack)) return;
  refuseForm('form/other-sheet', {
    found: `${assessment.pack} ${assessment.set}`,
    expected: `${pack.id} ${no}`,
  });
}

async function writeForm(
  template: FormTemplate,
  { set, assessment, to, on }: RenderFormOptions,
  lang: string,
): Promise<Uint8Array> {
  if (to === 'xlsx') {
    if (template.role !== 'score-sheet') return refuseForm('form/no-workbook', { form: template.id });
    const { writeScoreSheet } = await import('../sheets/score-sheet/write-score-sheet.js');
    return writeScoreSheet(set, assessment, { lang: chooseMessageLanguage(lang) });
  }
  const printed = composeForm(createContext(template, set, assessment, lang), findDay(assessment, on));
  if (to === 'html') return (await import('../print/write-html.js')).writeHtml(printed);
  return (await import('../word/write-docx.js')).writeDocx(printed);
}

function findDay(assessment: Assessment | undefined, on: string | undefined): string {
  if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) refuseForm('form/day', { day: on.slice(0, 40) });
  const { times, registration } = assessment ?? {};
  const moment = on ?? registration?.signed ?? times?.submitted ?? times?.updated ?? times?.created;
  return moment?.slice(0, 10) ?? NO_DAY;
}
