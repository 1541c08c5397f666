/** The documents of a dossier, made from its sheet as it is packed, and made once more as it is opened. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, FormTemplate } from '@ocop-kit/engine/schema';
import type { FormType } from '../forms/find-forms.js';
import type { DocumentToRender } from './open/check-documents.js';
import type { DossierDocument } from './pack/pack-dossier.js';
import { packingDay } from './pack/packing-day.js';

type FormRole = FormTemplate['role'];

/** What a producer hands in; what offices write beside it has its own ways. */
const HANDED_IN: readonly FormRole[] = ['registration', 'report', 'score-sheet', 'result'];

/** What documents are made from. */
export interface DocumentsToRender {
  /** The sheet. */
  readonly assessment: Assessment;
  /** The criteria set of the sheet. */
  readonly set: CriteriaSet;
  /** `vi` or `en`; the same as the dossier is packed with. */
  readonly lang?: 'vi' | 'en' | undefined;
  /** When the dossier is packed; without it, the day on which the sheet was last changed. */
  readonly on?: string | undefined;
  /** As what they are written; Word without it. */
  readonly to?: Exclude<FormType, 'xlsx'> | undefined;
  /** Templates of a programme, as `parseFormTemplate` reads them; those of the pack without it. */
  readonly forms?: readonly FormTemplate[] | undefined;
  /** What offices have written beside what was handed in, by role: `commune-report`, `letter-province`… */
  readonly written?: readonly FormRole[] | undefined;
}

/**
 * Renders what a producer hands in (registration, report, score sheet, the result in sentences) and what offices have written. Forms and writers are
 * fetched when this is called.
 *
 * @param parts the sheet with its set; language and day as they will be given to `packDossier`
 * @returns documents to pack, in the order of the programme's forms, those of offices last
 * @throws {DossierError} `dossier/day`
 * @throws {OcopError} `sheet/*`, for a sheet that its set does not print
 */
export async function renderDocuments(parts: DocumentsToRender): Promise<DossierDocument[]> {
  const { assessment, set, lang = 'vi', to = 'docx', forms, written = [] } = parts;
  const on = packingDay(parts.on, assessment);
  const { listForms, renderForm } = await import('../forms/render-form.js');
  const documents: DossierDocument[] = [];
  const listed = await listForms(set, forms);
  // What was handed in keeps its numbers, whatever offices add.
  const wanted = [HANDED_IN, written].flatMap((roles) => listed.filter(({ role }) => roles.includes(role)));
  for (const { id, title, number: numbered } of wanted) {
    const rendered = await renderForm(id, {
      assessment,
      set,
      to,
      lang: printedIn(set, lang),
      on: on.slice(0, 10),
      forms,
    });
    // Sorted as they are handed in, and called what an official calls them.
    const number = String(documents.length + 1).padStart(2, '0');
    const name = `${number}-${textIn(title, set.pack.languages[0] ?? '')}.${to}`;
    const called = [textIn(numbered, lang), textIn(title, lang)].filter((part) => part !== '').join(': ');
    documents.push({ ...rendered, name, form: id, title: called });
  }
  return documents;
}

/** A pack without the language of the dossier is printed in its own. */
const printedIn = ({ pack }: CriteriaSet, lang: string): string | undefined =>
  pack.languages.includes(lang) ? lang : pack.languages[0];

/**
 * Renders a document of a dossier once more, for `openDossier`.
 *
 * @param document what the manifest says of it, with the sheet and the set
 * @param forms templates of the programme, where it brings them
 * @returns its bytes; undefined for a form that nobody here knows, or that cannot be made of this sheet
 */
export async function renderDocument(
  document: DocumentToRender,
  forms?: readonly FormTemplate[],
): Promise<Uint8Array | undefined> {
  const { form, to, assessment, set, lang, on } = document;
  const { listForms, renderForm } = await import('../forms/render-form.js');
  const known = (await listForms(set, forms)).find(({ id }) => id === form);
  const type = known?.types.find((candidate) => candidate === to);
  if (!type) return undefined;
  try {
    const { bytes } = await renderForm(form, {
      assessment,
      set,
      to: type,
      lang: printedIn(set, lang),
      on: on.slice(0, 10),
      forms,
    });
    return bytes;
  } catch {
    // A sheet that cannot be scored or is of other rules is a finding of its own.
    return undefined;
  }
}
