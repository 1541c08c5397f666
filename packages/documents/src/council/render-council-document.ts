/** Renders one document of a council's session. What writes Word or a page is fetched when it is needed. */
import {
  currentBallots,
  listVoters,
  type CouncilMember,
  type Session,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import type { Block, PrintedDocument } from '../blocks/printed-document.js';
import { formFileName } from '../forms/file-name.js';
import { findForms } from '../forms/find-forms.js';
import type { RenderedForm } from '../forms/render-form.js';
import { createContext, type CouncilContext } from './council-context.js';
import { refuseDocument } from './council-document-error.js';
import { memberSheet } from './member-sheet.js';
import { minutesDocument } from './minutes-document.js';
import { noticeOfResult } from './notice.js';
import { productList } from './product-list.js';
import { summaryTable } from './summary-table.js';

/** The documents that there are. */
export const COUNCIL_DOCUMENTS = ['minutes', 'summary', 'recognition', 'centre', 'notice', 'sheet'] as const;
/** One of `COUNCIL_DOCUMENTS`. */
export type CouncilDocument = (typeof COUNCIL_DOCUMENTS)[number];

/** The types that documents are written as. */
export const COUNCIL_DOCUMENT_TYPES = ['docx', 'html'] as const;
/** One of `COUNCIL_DOCUMENT_TYPES`. */
export type CouncilDocumentType = (typeof COUNCIL_DOCUMENT_TYPES)[number];

/** What a document is rendered from. */
export interface CouncilDocumentOptions {
  /** Open or closed; while it is open, documents say that they are drafts. */
  readonly session: Session;
  /** Finds the criteria set of a product, in the languages that the document may be printed in. */
  readonly setOf: (product: SessionProduct) => CriteriaSet;
  /** The type of the file. */
  readonly to: CouncilDocumentType;
  /** `vi` without it. */
  readonly lang?: string | undefined;
  /** The id of a product: for a notice and a sheet. */
  readonly product?: string | undefined;
  /** The id of a member: for a sheet. */
  readonly member?: string | undefined;
  /** The head of the ledger that the session is sealed with, as `headOf` gives it; the minutes print it. */
  readonly head?: string | undefined;
}

/** A document that a session has. */
export interface ListedCouncilDocument {
  readonly document: CouncilDocument;
  readonly product?: string | undefined;
  readonly member?: string | undefined;
}

const MIME_TYPES: Readonly<Record<CouncilDocumentType, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
};

/** In Vietnamese whatever the language is: the files of one session lie beside each other. */
const FILE_NAMES: Readonly<Record<CouncilDocument, string>> = {
  minutes: 'bien-ban',
  summary: 'tong-hop-diem',
  recognition: 'danh-sach-cong-nhan',
  centre: 'danh-sach-trung-uong',
  notice: 'thong-bao',
  sheet: 'phieu-danh-gia',
};

/**
 * Lists what there is to print of a session.
 *
 * @param session open or closed
 * @returns the minutes and the lists, a notice for each product, a sheet for each ballot that counts
 */
export function listCouncilDocuments(session: Session): ListedCouncilDocument[] {
  const products = session.products.map(({ id }) => id);
  return [
    ...(['minutes', 'summary', 'recognition', 'centre'] as const).map((document) => ({ document })),
    ...products.map((product) => ({ document: 'notice' as const, product })),
    ...products.flatMap((product) =>
      currentBallots(session, product).map(({ member }) => ({ document: 'sheet' as const, product, member })),
    ),
  ];
}

/**
 * Renders a document of a session as a file.
 *
 * @param document one of `COUNCIL_DOCUMENTS`
 * @param options what it is rendered from; the same options give the same bytes
 * @returns its name in plain letters, its MIME type, its bytes
 * @throws {CouncilDocumentError} `council-document/*`
 * @throws {OcopError} `sheet/*` for a ballot that its set does not print
 * @see Decree 30/2020/NĐ-CP for how documents are laid out; QĐ 26/2026/QĐ-TTg Annex II for the score sheet. No annex prints other forms of councils.
 */
export async function renderCouncilDocument(
  document: CouncilDocument,
  { session, setOf, to, lang = 'vi', product, member, head }: CouncilDocumentOptions,
): Promise<RenderedForm> {
  if (!COUNCIL_DOCUMENTS.includes(document))
    refuseDocument('council-document/unknown', { found: document, known: COUNCIL_DOCUMENTS.join(', ') });
  if (!COUNCIL_DOCUMENT_TYPES.includes(to))
    refuseDocument('council-document/unknown-type', { found: to, known: COUNCIL_DOCUMENT_TYPES.join(', ') });
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    refuseDocument('council-document/head', { found: head });
  const context = createContext(session, setOf, lang, head);
  const { blocks, of } = await composeDocument(context, document, product, member);
  const printed: PrintedDocument = {
    title: context.t(`${document}.title`),
    lang,
    made: session.held.on,
    blocks,
    ...(document === 'summary' && { landscape: true }),
  };
  const bytes =
    to === 'html'
      ? (await import('../print/write-html.js')).writeHtml(printed)
      : await (await import('../word/write-docx.js')).writeDocx(printed);
  return { name: formFileName(FILE_NAMES[document], of, to), type: MIME_TYPES[to], bytes };
}

async function composeDocument(
  context: CouncilContext,
  document: CouncilDocument,
  productId: string | undefined,
  memberId: string | undefined,
): Promise<{ readonly blocks: readonly Block[]; readonly of: string }> {
  const { session, setOf } = context;
  switch (document) {
    case 'minutes':
      return { blocks: minutesDocument(context), of: session.id };
    case 'summary':
      return { blocks: summaryTable(context), of: session.id };
    case 'recognition':
    case 'centre':
      return { blocks: productList(context, document), of: session.id };
    case 'notice': {
      const product = findProduct(session, productId);
      return { blocks: noticeOfResult(context, product), of: product.name };
    }
    case 'sheet': {
      const product = findProduct(session, productId);
      const member = findVoter(session, memberId);
      const ballot = currentBallots(session, product.id).find((one) => one.member === member.id);
      if (!ballot)
        return refuseDocument('council-document/no-ballot', { member: member.name, product: product.name });
      const template = (await findForms(setOf(product))).find(({ role }) => role === 'score-sheet');
      const blocks = template ? memberSheet(context, template, { product, member, ballot }) : [];
      return { blocks, of: `${product.name} ${member.name}` };
    }
  }
}

function findProduct({ products }: Session, id = ''): SessionProduct {
  const known = products.slice(0, 20).map((product) => product.id);
  return (
    products.find((product) => product.id === id) ??
    refuseDocument('council-document/product', { found: id, known: known.join(', ') })
  );
}

function findVoter(session: Session, id = ''): CouncilMember {
  const voters = listVoters(session);
  return (
    voters.find((member) => member.id === id) ??
    refuseDocument('council-document/member', { found: id, known: voters.map((one) => one.id).join(', ') })
  );
}
