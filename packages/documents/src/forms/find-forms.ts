/** The forms of a programme: those that its pack brings, else the general ones in the pack's own words. */
import type { Text } from '@ocop-kit/engine';
import type { CriteriaSet, FormTemplate } from '@ocop-kit/engine/schema';

/** What there is to print for a criteria set. */
export interface ListedForm {
  /** What `renderForm` takes, and what the file's name begins with. */
  readonly id: string;
  /** What it is for, whatever the programme calls it; `renderForm` takes this too. */
  readonly role: FormTemplate['role'];
  /** What the programme calls it. */
  readonly title: FormTemplate['title'];
  /** Which form of the rules it is, such as "Mẫu số 01", where they number it. */
  readonly number?: Text;
  /** The types that it can be written as. */
  readonly types: readonly FormType[];
}

/** The types that forms are written as. */
export const FORM_TYPES = ['docx', 'html', 'xlsx'] as const;
/** One of `FORM_TYPES`. */
export type FormType = (typeof FORM_TYPES)[number];

/**
 * Loads the templates of a set's programme.
 *
 * @returns the pack's own where it brings a form of a role, and the general one for every other role
 */
export async function findForms(set: CriteriaSet): Promise<readonly FormTemplate[]> {
  const [{ loadForms }, { GENERAL_FORMS }] = await Promise.all([
    import('@ocop-kit/rules/forms'),
    import('./general/general-forms.js'),
  ]);
  return completeForms(await loadForms(set), GENERAL_FORMS);
}

/** @returns the own forms, then the general ones for roles that they leave */
export function completeForms(
  own: readonly FormTemplate[],
  general: readonly FormTemplate[],
): readonly FormTemplate[] {
  return [...own, ...general.filter(({ role }) => !own.some((form) => form.role === role))];
}

export function listForm({ id, role, title, cite }: FormTemplate): ListedForm {
  const number = cite?.form === undefined ? {} : { number: cite.form };
  return {
    id,
    role,
    title,
    ...number,
    types: FORM_TYPES.filter((type) => type !== 'xlsx' || role === 'score-sheet'),
  };
}
