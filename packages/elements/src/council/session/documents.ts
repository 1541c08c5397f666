/** The documents of a session: listed and made behind this one door, when somebody asks for them. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Session, SessionProduct } from '@ocop-kit/engine/council';
import type {
  CouncilDocument,
  CouncilDocumentType,
  ListedCouncilDocument,
} from '@ocop-kit/documents/council';

/** A document that can be made of a session, as it stands. */
export interface SessionDocument extends ListedCouncilDocument {
  readonly make: (to: CouncilDocumentType) => Promise<{ readonly name: string; readonly file: Blob }>;
}

/** What documents are made from. */
export interface DocumentSource {
  readonly session: Session;
  /** What is typed of the conclusion of a session that is open: a draft of the minutes has it. */
  readonly conclusion: () => string;
  /** Finds the criteria set of a product in all its languages: what is printed is in Vietnamese first. */
  readonly loadSet: (product: SessionProduct) => Promise<CriteriaSet>;
  readonly language: 'vi' | 'en';
  /** The head of the ledger that the session is sealed with. */
  readonly head: string | undefined;
}

/** Kinds of documents in the order in which a secretary needs them. */
export const DOCUMENT_KINDS: readonly CouncilDocument[] = [
  'minutes',
  'summary',
  'recognition',
  'centre',
  'notice',
  'sheet',
];

export async function listDocuments(source: DocumentSource): Promise<readonly SessionDocument[]> {
  const { session, conclusion, loadSet, language: lang, head } = source;
  const { default: part } = await import('./council-documents-part.js');
  return part.listCouncilDocuments(session).map((listed) => ({
    ...listed,
    make: async (to) => {
      const { document, ...of } = listed;
      const sets = new Map<string, CriteriaSet>();
      for (const product of session.products) sets.set(product.id, await loadSet(product));
      const setOf = ({ id }: SessionProduct): CriteriaSet => sets.get(id) as CriteriaSet; // loaded just now
      const { name, type, bytes } = await part.renderCouncilDocument(document, {
        ...of,
        session: session.state === 'open' ? { ...session, conclusion: conclusion().trim() } : session,
        setOf,
        to,
        lang,
        head,
      });
      return { name, file: new Blob([bytes as BlobPart], { type }) };
    },
  }));
}
