/**
 * The desk of the chair and the secretary: one session as a plain value, the steps that change it, and what is typed meanwhile. Every step is a
 * function of the engine; nothing is drawn here.
 */
import type { CriteriaSet } from '@ocop-kit/engine';
import {
  closeSession,
  type Agreement,
  type BallotFile,
  type Session,
  type SessionProduct,
  type SessionResult,
} from '@ocop-kit/engine/council';
import { saveBlob } from '../../dossier/documents/save-blob.js';
import type { CustomPacks } from '../../rules/pack-id.js';
import { today } from '../../shared/today.js';
import { describeFault } from './describe-fault.js';
import type { DeskSession } from './desk-session.js';
import type { SessionDocument } from './documents.js';
import { FoundResults } from './found-results.js';
import { handOutName, withoutBallots } from './hand-out.js';
import type { KeptSession } from './kept-sessions.js';
import {
  createOpeningDraft,
  draftOf,
  listGaps,
  openDraft,
  reopenDraft,
  type OpeningDraft,
} from './opening-draft.js';
import { widestApart } from './overview.js';
import { SessionKeeper } from './session-keeper.js';
import type { SessionTranslate } from './session-messages.js';
import { readHead, SessionPapers } from './session-papers.js';
import { SessionSets } from './session-sets.js';
import { takeFile, type FileReport, type FileTaker } from './take-file.js';

export const PAGES = ['council', 'attendance', 'ballots', 'product', 'end'] as const;
export type Page = (typeof PAGES)[number];

/** What the desk asks of the element around it. */
export interface DeskHost {
  readonly lang: () => string;
  readonly t: () => SessionTranslate;
  readonly packs: () => CustomPacks;
  readonly keeps: () => boolean;
  /** Draws again, and leads to what is named where something is. */
  readonly arrive: (selector?: string) => void;
  readonly emitSession: (session: Session) => void;
  readonly emitError: (message: string) => void;
  /** No session is open any more. */
  readonly emitLeft: () => void;
}

const now = (): string => new Date().toISOString();

export class SessionDesk {
  session: DeskSession | undefined;
  opening: OpeningDraft | undefined;
  texts: Readonly<Record<string, string>> = {};
  page: Page = 'council';
  product: string | undefined;
  /** The criterion whose remarks are open. */
  criterion: string | undefined;
  /** Whether criteria stand as they are printed, or those that divide first. */
  isPrintedOrder = false;
  /** Whether what is missing of a session to be opened is named: only after somebody has tried. */
  areGapsShown = false;
  /** Whether somebody who is about to close is told where ballots are still apart. */
  isClosingAsked = false;
  /** Why the last step was not taken. */
  fault: string | undefined;
  /** What the last step did. */
  notice = '';
  reports: readonly FileReport[] = [];
  /** Files to practise with; none outside of practice. */
  practiceFiles: readonly BallotFile[] = [];
  isSaved = true;
  #past: { readonly session: DeskSession; readonly label: string }[] = [];
  readonly #sets: SessionSets;
  readonly #found = new FoundResults();
  /** Keeps the session on this device. */
  readonly keeper = new SessionKeeper({
    keeps: () => this.host.keeps(),
    session: () => this.session,
    typed: () => ({ opening: this.opening, texts: this.texts }),
    draw: () => {
      this.host.arrive();
    },
    adopt: (session) => this.attempt(() => this.#adopt(session)),
    part: () => {
      this.fault = this.host.t()('kept-beside');
      this.host.emitError(this.fault);
      this.host.arrive();
    },
  });
  /** What can be printed of the session, and whether it is as it was sealed. */
  readonly papers = new SessionPapers({
    session: () => this.session,
    language: () => (this.host.lang() === 'vi' ? 'vi' : 'en'),
    conclusion: () => this.texts['conclusion'] ?? '',
    loadSet: (product) => this.#sets.loadWhole(product),
    draw: (selector) => {
      this.host.arrive(selector);
    },
  });

  /** What files may do to the desk. */
  readonly #taker: FileTaker = {
    lang: () => this.host.lang(),
    t: () => this.host.t(),
    loadSet: (pack, no) => this.#sets.loadOne(pack, no),
    setOf: (product) => this.setOf(product),
    session: () => this.session,
    isSettingUp: () => this.opening !== undefined,
    show: (session) => this.show(session),
    put: (session, label) => {
      this.#put(session, label);
    },
    setUp: (step) => {
      this.setUp(step);
    },
    describe: (error) => describeFault(error, this.host),
    emitError: (message) => {
      this.host.emitError(message);
    },
  };

  constructor(private readonly host: DeskHost) {
    this.#sets = new SessionSets(host);
  }

  /** Whether anything is to be kept on this device. */
  get keeps(): boolean {
    return this.host.keeps();
  }

  /** What the last step that can be taken back did. */
  get undoable(): string | undefined {
    return this.#past.at(-1)?.label;
  }

  async removeKept(id: string): Promise<void> {
    await this.keeper.remove(id);
    this.host.arrive('h2');
  }

  async resume(kept: KeptSession): Promise<void> {
    const { id, session, typed } = kept;
    if (session) await this.attempt(() => this.#showKept({ ...kept, session }, session));
    else if (typed?.opening) {
      Object.assign(this, { opening: typed.opening, texts: typed.texts, page: 'council' });
      this.keeper.moveTo(id, undefined, typed);
      this.host.arrive('h2');
    }
  }

  /** Begins to set up a session. */
  begin(): void {
    const id = `${today()}-${crypto.randomUUID().slice(0, 4)}`;
    this.keeper.moveTo(id);
    Object.assign(this, { session: undefined, opening: createOpeningDraft(today()), page: 'council' });
    this.keeper.keepTyped();
    this.host.arrive('h2');
  }

  /** Goes back to where a session is chosen; what was done and typed is kept. */
  async leave(): Promise<void> {
    Object.assign(this, { session: undefined, opening: undefined, texts: {}, reports: [], notice: '' });
    Object.assign(this, { fault: undefined, product: undefined, criterion: undefined });
    this.papers.clear();
    this.#past = [];
    this.host.emitLeft();
    await this.keeper.list();
  }

  /** Shows a session, from a file or from the page around; what the device knows of it already is not lost. */
  async show(session: DeskSession): Promise<void> {
    await this.attempt(async () => {
      const known = await this.keeper.find(session);
      await this.#showKept({ id: known?.id ?? session.id, session, typed: known?.typed }, known?.session);
    });
  }

  /** @param known what lies in its place */
  async #showKept(
    { id, session, typed }: KeptSession & { readonly session: DeskSession },
    known: DeskSession | undefined,
  ): Promise<void> {
    await this.#sets.load(session.products);
    Object.assign(this, { session, opening: typed?.opening, texts: typed?.texts ?? {} });
    Object.assign(this, { criterion: undefined, fault: undefined, isSaved: true });
    this.papers.clear();
    this.page = session.ballots.length > 0 ? 'ballots' : 'attendance';
    this.product = session.products[0]?.id;
    this.keeper.moveTo(id, known, typed);
    this.#past = [];
    this.keeper.keepSession();
    this.host.arrive('h2');
    await this.papers.checkSeal();
  }

  /** Fetches sets again in another language; nothing where all are there. */
  async followLanguage(): Promise<void> {
    const { session } = this;
    if (!session || this.#sets.isCurrent) return;
    await this.attempt(() => this.#sets.load(session.products));
    this.host.arrive();
  }

  /** Leads to a field. */
  lead(selector: string): void {
    this.host.arrive(selector);
  }

  goTo(page: Page, product = this.product): void {
    Object.assign(this, { page, product, fault: undefined, criterion: undefined });
    Object.assign(this, { reports: [], isClosingAsked: false });
    this.host.arrive('h2');
    if (page === 'end') void this.attempt(() => this.papers.list());
  }

  type(field: string, text: string): void {
    this.texts = { ...this.texts, [field]: text };
    this.keeper.keepTyped();
    this.host.arrive();
  }

  /** Changes what the session is set up with. */
  setUp(step: (draft: OpeningDraft) => OpeningDraft, focus?: string): void {
    if (!this.opening) return;
    this.opening = step(this.opening);
    this.keeper.keepTyped();
    this.host.arrive(focus);
  }

  /** Sets up a session that is open once more, while nobody has scored. */
  changeOpening(): void {
    if (!this.session) return;
    this.opening = draftOf(this.session);
    this.keeper.keepTyped();
    this.host.arrive('h2');
  }

  dropOpening(): void {
    this.opening = undefined;
    this.keeper.keepTyped();
    if (!this.session) void this.removeKept(this.keeper.id);
    this.host.arrive('h2');
  }

  async open(): Promise<void> {
    const { opening, session } = this;
    if (!opening) return;
    this.areGapsShown = listGaps(opening).length > 0;
    if (this.areGapsShown) {
      this.host.arrive('.gaps');
      return;
    }
    await this.attempt(async () => {
      const next = session
        ? reopenDraft(session, opening, now())
        : openDraft(opening, { id: this.keeper.id, time: now() });
      await this.#sets.load(next.products);
      Object.assign(this, { opening: undefined, reports: [] });
      this.page = 'attendance';
      this.product ??= next.products[0]?.id;
      this.keeper.keepTyped();
      this.#put(next, this.host.t()(session ? 'did-changed' : 'did-opened'));
      this.host.arrive('h2');
    });
  }

  /**
   * Takes one step of the session.
   *
   * @param label what it did, in words: shown, and on the button that takes it back
   * @param step of the engine
   * @returns whether it was taken; a refusal is shown
   */
  act(label: string, step: (session: Session, time: string) => Session, focus?: string): boolean {
    const { session } = this;
    if (!session) return false;
    try {
      this.#put(step(session, now()), label);
      this.host.arrive(focus);
      return true;
    } catch (error) {
      void this.#fail(error);
      return false;
    }
  }

  undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    this.session = last.session;
    this.papers.clear();
    if (this.page === 'end') void this.attempt(() => this.papers.list());
    this.notice = this.host.t()('did-undone', { what: last.label });
    this.keeper.keepSession();
    this.host.emitSession(last.session);
    this.host.arrive(this.#past.length > 0 ? undefined : '.foot .notice');
  }

  /** Takes files of any kind that belongs to a session, one after the other. */
  async takeFiles(files: readonly File[]): Promise<void> {
    this.reports = [];
    for (const file of files) {
      this.reports = [...this.reports, await takeFile(file, this.#taker)];
      this.host.arrive();
    }
    this.host.arrive('.reports');
  }

  /** Takes the files that somebody practises with, as if they had been chosen. */
  async takePracticeFiles(): Promise<void> {
    const files = this.practiceFiles.map(
      (file) => new File([JSON.stringify(file)], `phieu-${file.member}.json`, { type: 'application/json' }),
    );
    this.practiceFiles = [];
    await this.takeFiles(files);
  }

  /** Whoever was about to close looks at the ballots again. */
  dropClosing(): void {
    this.isClosingAsked = false;
    this.host.arrive('.conclude');
  }

  /**
   * Closes the session and lays its ballots in a ledger; where ballots are still apart, asks first.
   *
   * @param isSure whether somebody has been asked
   */
  async close(conclusion: string, isSure = false): Promise<void> {
    await this.attempt(async () => {
      const { session } = this;
      if (!session) return;
      const closed = closeSession(session, { time: now(), conclusion: conclusion.trim() });
      this.isClosingAsked =
        !isSure &&
        session.products.some((product) => widestApart(this.resultOf(session, product)) !== undefined);
      if (this.isClosingAsked) {
        this.host.arrive('.closing');
        return;
      }
      const { sealSession } = await import('@ocop-kit/credentials');
      this.#put(sealSession(closed), this.host.t()('did-closed'));
      this.host.arrive('h2');
      await this.papers.list();
    });
  }

  /** Holds the session against its seals, and against the code that somebody has typed from the minutes. */
  async verify(typed: string): Promise<void> {
    const head = readHead(typed);
    if (head !== '' && !/^[0-9a-f]{64}$/.test(head))
      this.complain(this.host.t()('verify-length', { count: head.length }));
    else await this.attempt(() => this.papers.verify(head));
  }

  save(): void {
    if (!this.session) return;
    this.#download(`phien-hop-${this.session.id}.json`, this.session);
    this.isSaved = true;
    this.#past = [];
    this.notice = this.host.t()('did-saved');
    this.host.arrive();
  }

  /** Downloads what members score with; after another round was opened, under a name that tells it from the file before. */
  handOut(): void {
    if (!this.session) return;
    this.#download(handOutName(this.session), withoutBallots(this.session));
    this.notice = this.host.t()('did-handed-out');
    this.host.arrive();
  }

  /** Downloads the workbook that the whole council fills in together. */
  async handOutWorkbook(): Promise<void> {
    await this.attempt(async () => {
      const { session } = this;
      if (!session) return;
      const { default: part } = await import('./council-workbook-part.js');
      const language = this.host.lang() === 'vi' ? 'vi' : 'en';
      const bytes = part.sessionWorkbook(session, (product) => this.setOf(product), language);
      saveBlob(`phien-hop-${session.id}.xlsx`, new Blob([bytes as BlobPart]));
      this.notice = this.host.t()('did-handed-out-workbook');
      this.host.arrive();
    });
  }

  setOf(product: SessionProduct): CriteriaSet {
    return this.#sets.setOf(product);
  }

  resultOf(session: Session, product: SessionProduct): SessionResult {
    return this.#found.resultOf(session, product.id, this.setOf(product));
  }

  agreementOf(session: Session, product: SessionProduct): Agreement | undefined {
    return this.#found.agreementOf(session, product.id, this.setOf(product));
  }

  showCriterion(criterion: string | undefined): void {
    const before = this.criterion;
    this.criterion = criterion;
    this.host.arrive(`button[data-criterion="${CSS.escape(criterion ?? before ?? '')}"]`);
  }

  turnOrder(): void {
    this.isPrintedOrder = !this.isPrintedOrder;
    this.host.arrive();
  }

  /** Says what is still to be filled in. */
  complain(text: string): void {
    this.fault = text;
    this.host.arrive('.fault');
  }

  /** What was typed has become part of the session. */
  forget(...fields: readonly string[]): void {
    this.texts = Object.fromEntries(Object.entries(this.texts).filter(([field]) => !fields.includes(field)));
    this.keeper.keepTyped();
  }

  /** Makes a document of the session as it is, and downloads it. */
  async makeDocument(document: SessionDocument, to: 'docx' | 'html'): Promise<void> {
    await this.attempt(async () => {
      const { name, file } = await document.make(to);
      saveBlob(name, file);
      this.notice = this.host.t()('did-made', { name });
      this.host.arrive();
    });
  }

  async attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      await this.#fail(error);
    }
  }

  #put(session: DeskSession, label: string): void {
    if (this.session) this.#past = [...this.#past, { session: this.session, label }];
    Object.assign(this, { session, notice: label, isSaved: false, fault: undefined });
    this.papers.documents = [];
    this.keeper.keepSession();
    this.host.emitSession(session);
  }

  async #fail(error: unknown): Promise<void> {
    this.fault = await describeFault(error, this.host);
    this.host.emitError(this.fault);
    this.host.arrive('.fault');
  }

  /** Shows what another tab has done; a step taken back here would take that back, too. */
  async #adopt(session: DeskSession): Promise<void> {
    const before = this.session;
    await this.#sets.load(session.products);
    // A step that was taken while sets came goes on from what was there before, and is kept next.
    if (this.session !== before) return;
    this.keeper.follow(session);
    this.#past = [];
    Object.assign(this, { session, isSaved: false });
    this.papers.clear();
    this.notice = this.host.t()('did-other-tab');
    this.host.emitSession(session);
    this.host.arrive();
    await (this.page === 'end' ? this.papers.list() : this.papers.checkSeal());
  }

  #download(name: string, session: Session): void {
    saveBlob(name, new Blob([`${JSON.stringify(session, null, 2)}\n`], { type: 'application/json' }));
  }
}
