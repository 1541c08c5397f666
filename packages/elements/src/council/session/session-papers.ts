/** What a session can be printed as, and whether it is still what was sealed: a document names the head of a ledger only while it is. */
import type { LedgerEntry, SessionFinding } from '@ocop-kit/credentials';
import type { DeskSession } from './desk-session.js';
import type { DocumentSource, SessionDocument } from './documents.js';

/** What was found when the session was held against its ledger; `head` as somebody has typed it. */
export interface SealCheck {
  readonly head: string;
  readonly findings: readonly SessionFinding[];
}

/** What the papers ask of the desk. */
export interface PapersHost {
  readonly session: () => DeskSession | undefined;
  readonly language: () => 'vi' | 'en';
  /** What is typed of the chair's conclusion while the session is open. */
  readonly conclusion: () => string;
  readonly loadSet: DocumentSource['loadSet'];
  readonly draw: (selector?: string) => void;
}

/** A head as somebody copied it from the minutes, where it is printed in two lines. */
export const readHead = (typed: string): string => typed.replace(/[\s…]/g, '').toLowerCase();

export class SessionPapers {
  documents: readonly SessionDocument[] = [];
  verification: SealCheck | undefined;
  /** Whether the session that is shown is no longer as it was sealed: its head is that of another one. */
  isSealBroken = false;

  constructor(private readonly host: PapersHost) {}

  /** Another session is shown, or the same one after a step: nothing is known of it yet. */
  clear(): void {
    this.documents = [];
    this.verification = undefined;
    this.isSealBroken = false;
  }

  /** The head of the ledger; undefined for a session that is not sealed, or not any more what was sealed. */
  get head(): string | undefined {
    if (this.isSealBroken) return undefined;
    const { ledger } = this.host.session() ?? {};
    const head: unknown = Array.isArray(ledger)
      ? (ledger.at(-1) as LedgerEntry | undefined)?.head
      : undefined;
    return typeof head === 'string' ? head : undefined;
  }

  /** Lists what can be printed of the session as it is. */
  async list(): Promise<void> {
    const session = this.host.session();
    if (!session) return;
    await this.checkSeal();
    if (this.host.session() !== session) return;
    const { head } = this;
    const { listDocuments } = await import('./documents.js');
    const documents = await listDocuments({
      session,
      conclusion: this.host.conclusion,
      loadSet: this.host.loadSet,
      language: this.host.language(),
      head,
    });
    if (this.host.session() !== session) return;
    this.documents = documents;
    this.host.draw();
  }

  /** Holds a sealed session against its ledger before anything of it is printed, and shows what was found. */
  async checkSeal(): Promise<void> {
    const session = this.host.session();
    if (session?.ledger === undefined) {
      this.isSealBroken = false;
      return;
    }
    const { verifySession } = await import('@ocop-kit/credentials');
    const findings = await verifySession(session);
    if (this.host.session() !== session) return;
    this.isSealBroken = findings.length > 0;
    if (this.isSealBroken) this.verification ??= { head: '', findings };
    this.host.draw();
  }

  /** Holds the session against its ledger, and against the head that its minutes print. @param asked as `readHead` gives it */
  async verify(asked: string): Promise<void> {
    const session = this.host.session();
    if (!session) return;
    const { verifySession } = await import('@ocop-kit/credentials');
    const findings = await verifySession(session, asked === '' ? {} : { head: asked });
    this.verification = { head: asked, findings };
    this.host.draw('.verification');
  }
}
