/** Renders one document of an inspection or a withdrawal. What writes Word or a page is fetched when it is needed. */
import type { WithdrawalGround } from '@ocop-kit/engine/calendar';
import {
  withdrawalDoubtText,
  type Inspection,
  type InspectionRules,
  type WithdrawalProposal,
} from '@ocop-kit/engine/inspection';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import type { Block, PrintedDocument } from '../blocks/printed-document.js';
import { formFileName } from '../forms/file-name.js';
import type { RenderedForm } from '../forms/render-form.js';
import { checkSheet } from './check-sheet.js';
import {
  createPaperContext,
  withInspection,
  type InspectionContext,
  type PaperContext,
  type WithdrawalContext,
} from './inspection-context.js';
import { refuseDocument } from './inspection-document-error.js';
import { isNoted } from './is-noted.js';
import { inspectionMinutes } from './minutes.js';
import { inspectionNotice } from './notice.js';
import { withdrawalProposal } from './proposal.js';
import { createTranslate } from './translate.js';
import { withdrawalDecision } from './withdrawal-decision.js';

/** The documents that there are. */
export const INSPECTION_DOCUMENTS = ['sheet', 'minutes', 'notice', 'proposal', 'decision'] as const;
/** One of `INSPECTION_DOCUMENTS`. */
export type InspectionDocument = (typeof INSPECTION_DOCUMENTS)[number];

/** The types that documents are written as. */
export const INSPECTION_DOCUMENT_TYPES = ['docx', 'html'] as const;
/** One of `INSPECTION_DOCUMENT_TYPES`. */
export type InspectionDocumentType = (typeof INSPECTION_DOCUMENT_TYPES)[number];

/** What a document is rendered from. */
export interface InspectionDocumentOptions {
  /** The criteria set of the product, in the languages that the document may be printed in; without an inspection, any set of its pack. */
  readonly set: CriteriaSet;
  /** The type of the file. */
  readonly to: InspectionDocumentType;
  /** `vi` without it. */
  readonly lang?: string | undefined;
  /** Open or closed: for the sheet, the minutes, and what others say of it. */
  readonly inspection?: Inspection | undefined;
  /** What is proposed: for the proposal, the decision, and a notice of them. */
  readonly proposal?: WithdrawalProposal | undefined;
  /** Which office issues it, where that is not the one that inspects. */
  readonly by?: Inspection['by'];
  /** Of the decision: which grounds findings may mean, and their words. */
  readonly rules?:
    | { readonly inspection?: InspectionRules | undefined; readonly grounds: readonly WithdrawalGround[] }
    | undefined;
  /** The day of a notice, `YYYY-MM-DD`; without it there is room to write it in. */
  readonly on?: string | undefined;
}

const MIME_TYPES: Readonly<Record<InspectionDocumentType, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
};

/** In Vietnamese whatever the language is: the files of one inspection lie beside each other. */
const FILE_NAMES: Readonly<Record<InspectionDocument, string>> = {
  sheet: 'phieu-kiem-tra',
  minutes: 'bien-ban-kiem-tra',
  notice: 'thong-bao-kiem-tra',
  proposal: 'to-trinh-thu-hoi',
  decision: 'quyet-dinh-thu-hoi',
};

const FILLED_SHEET = 'phieu-kiem-tra-da-ghi';

/**
 * Lists what can be printed.
 *
 * @param options an inspection, a proposal, or both
 * @returns the documents that need no more than that
 */
export function listInspectionDocuments({
  inspection,
  proposal,
}: Pick<InspectionDocumentOptions, 'inspection' | 'proposal'>): InspectionDocument[] {
  return [
    ...(inspection ? (['sheet', 'minutes'] as const) : []),
    ...(inspection || proposal ? (['notice'] as const) : []),
    ...(proposal ? (['proposal', 'decision'] as const) : []),
  ];
}

/**
 * Lists what is to be printed as things stand: the blank sheet before anything is noted; minutes and notice afterwards; the papers of a withdrawal
 * where one is proposed.
 *
 * @param options an inspection, a proposal, or both
 * @returns a part of what `listInspectionDocuments` lists
 */
export function listDueDocuments(
  options: Pick<InspectionDocumentOptions, 'inspection' | 'proposal'>,
): InspectionDocument[] {
  const { inspection, proposal } = options;
  const isBlank = inspection !== undefined && !isNoted(inspection);
  const isDue: Readonly<Record<InspectionDocument, boolean>> = {
    sheet: isBlank,
    minutes: !isBlank,
    notice: !isBlank || proposal !== undefined,
    proposal: true,
    decision: true,
  };
  return listInspectionDocuments(options).filter((document) => isDue[document]);
}

/**
 * Renders a document of an inspection or a withdrawal as a file.
 *
 * @param document one of `INSPECTION_DOCUMENTS`
 * @param options what it is rendered from; the same options give the same bytes
 * @returns its name in plain letters, its MIME type, its bytes
 * @throws {InspectionDocumentError} `inspection-document/*`
 * @throws {OcopError} `inspection/*`, `sheet/*` for an inspection that its set does not know
 * @see Decree 30/2020/NĐ-CP for how documents are laid out; QĐ 26/2026/QĐ-TTg Arts. 8, 9. No annex prints forms of inspections.
 */
export async function renderInspectionDocument(
  document: InspectionDocument,
  options: InspectionDocumentOptions,
): Promise<RenderedForm> {
  const { to, lang = 'vi', inspection, proposal } = options;
  if (!INSPECTION_DOCUMENTS.includes(document))
    refuseDocument('inspection-document/unknown', {
      found: document,
      known: INSPECTION_DOCUMENTS.join(', '),
    });
  if (!INSPECTION_DOCUMENT_TYPES.includes(to))
    refuseDocument('inspection-document/unknown-type', {
      found: to,
      known: INSPECTION_DOCUMENT_TYPES.join(', '),
    });
  const { blocks, name } = composeDocument(document, options, lang);
  // It lies beside the blank sheet that was carried along, and is not taken for it.
  const isFilled = document === 'sheet' && inspection !== undefined && isNoted(inspection);
  const fileName = isFilled ? FILLED_SHEET : FILE_NAMES[document];
  const printed: PrintedDocument = {
    title: createTranslate(lang)(isFilled ? 'sheet.titleFilled' : `${document}.title`),
    lang,
    made: options.on ?? proposal?.on ?? inspection?.on ?? '1980-01-01',
    blocks,
    ...(document === 'sheet' && { landscape: true }),
  };
  const bytes =
    to === 'html'
      ? (await import('../print/write-html.js')).writeHtml(printed)
      : await (await import('../word/write-docx.js')).writeDocx(printed);
  return { name: formFileName(fileName, name, to), type: MIME_TYPES[to], bytes };
}

function composeDocument(
  document: InspectionDocument,
  { set, inspection, proposal, rules, by, on }: InspectionDocumentOptions,
  lang: string,
): { readonly blocks: readonly Block[]; readonly name: string } {
  const t = createTranslate(lang);
  const certificate = inspection?.certificate ?? proposal?.certificate;
  if (!certificate) return refuseMissing(document, t(`${document}.title`));
  const paper: PaperContext = createPaperContext(
    set,
    lang,
    certificate,
    by ?? inspection?.by,
    rules?.grounds ?? [],
    inspection !== undefined,
  );
  const found = inspection && withInspection(paper, inspection, rules?.inspection);
  const withdrawal = proposal && {
    ...paper,
    proposal,
    doubt:
      inspection &&
      withdrawalDoubtText(proposal, { set, inspection, rules: rules?.inspection }, paper.messageLang),
  };
  return {
    blocks: composeBlocks(document, paper, found, withdrawal, on),
    name: certificate.product.name,
  };
}

function composeBlocks(
  document: InspectionDocument,
  paper: PaperContext,
  found: InspectionContext | undefined,
  withdrawal: WithdrawalContext | undefined,
  on: string | undefined,
): readonly Block[] {
  const missing = (): never => refuseMissing(document, paper.t(`${document}.title`));
  switch (document) {
    case 'sheet':
      return checkSheet(found ?? missing());
    case 'minutes':
      return inspectionMinutes(found ?? missing());
    case 'notice':
      return inspectionNotice(paper, found, withdrawal, on);
    case 'proposal':
      return withdrawalProposal(withdrawal ?? missing(), found);
    case 'decision':
      return withdrawalDecision(withdrawal ?? missing());
  }
}

function refuseMissing(document: InspectionDocument, title: string): never {
  if (document === 'notice') return refuseDocument('inspection-document/nothing', {});
  const isOfInspection = document === 'sheet' || document === 'minutes';
  return refuseDocument(
    isOfInspection ? 'inspection-document/no-inspection' : 'inspection-document/no-proposal',
    { document: title },
  );
}
