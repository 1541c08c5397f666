/** Renders a plan of improvement as a file. What writes Word or a page is fetched when it is needed. */
import type { ImprovementPlan } from '@ocop-kit/engine/plan';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import type { PrintedDocument } from '../blocks/printed-document.js';
import { formFileName } from '../forms/file-name.js';
import type { RenderedForm } from '../forms/render-form.js';
import { planDocument } from './plan-document.js';
import { PlanDocumentError } from './plan-document-error.js';
import { createTranslate } from './translate.js';

/** The types that a plan is written as. */
export const PLAN_DOCUMENT_TYPES = ['docx', 'html'] as const;
/** One of `PLAN_DOCUMENT_TYPES`. */
export type PlanDocumentType = (typeof PLAN_DOCUMENT_TYPES)[number];

/** What a plan is rendered with. */
export interface PlanDocumentOptions {
  /** The criteria set of the plan, in the languages that it may be printed in. */
  readonly set: CriteriaSet;
  /** The type of the file. */
  readonly to: PlanDocumentType;
  /** `vi` without it. */
  readonly lang?: string | undefined;
}

const MIME_TYPES: Readonly<Record<PlanDocumentType, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
};

/**
 * Renders a plan as a file.
 *
 * @param plan of any state
 * @param options what it is rendered with; the same options give the same bytes
 * @returns its name in plain letters, its MIME type, its bytes
 * @throws {PlanDocumentError} for a type that there is not
 */
export async function renderPlan(
  plan: ImprovementPlan,
  { set, to, lang = 'vi' }: PlanDocumentOptions,
): Promise<RenderedForm> {
  if (!PLAN_DOCUMENT_TYPES.includes(to))
    throw new PlanDocumentError({
      found: (to as string).slice(0, 80),
      known: PLAN_DOCUMENT_TYPES.join(', '),
    });
  const printed: PrintedDocument = {
    title: createTranslate(lang)('title'),
    lang,
    made: plan.on,
    landscape: true,
    blocks: planDocument(plan, set, lang),
  };
  const bytes =
    to === 'html'
      ? (await import('../print/write-html.js')).writeHtml(printed)
      : await (await import('../word/write-docx.js')).writeDocx(printed);
  return { name: formFileName('ke-hoach-nang-hang', plan.product.name, to), type: MIME_TYPES[to], bytes };
}
