/** What a member does with a session: opens it, says who they are, scores product after product, signs, hands in. No Lit. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';
import { listVoters, parseSession, type BallotFile, type Session } from '@ocop-kit/engine/council';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadSetFor } from '../../rules/load-set.js';
import type { CustomPacks } from '../../rules/pack-id.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { councilRefusal, createOtherFileError, readSessionFile } from '../shared/session-file.js';
import {
  ballotOf,
  createDraft,
  goTo,
  markHanded,
  reopen,
  sessionKey,
  signOff,
  type BallotStep,
} from './ballot-draft.js';
import { BallotStore } from './ballot-store.js';
import { findDue, type DueProducts } from './due-products.js';
import { ballotFileName, createBallotFile, listHandingIn, type HandingIn } from './handing-in.js';
import { readDraftFile, writeDraftFile, type KeyedDraft } from './draft-file.js';
import type { BallotMessageKey } from './messages.vi.js';
import { draftKeys, stateOf, type ProductState } from './product-state.js';
import type { DeviceKey, KeyKeeper } from './seal-part.js';
import type { KeptBallots } from './stored-ballot.js';
import { refuseWrongFile, WrongFileError } from './wrong-file.js';

/** What the element gives its controller. */
export interface BallotHost extends ReactiveControllerHost {
  readonly lang: () => string;
  readonly t: () => Translate<BallotMessageKey>;
  readonly keeps: () => boolean;
  /** Whether the session is invented: nobody goes back to it from the first page. */
  readonly practises: () => boolean;
  readonly packs: () => CustomPacks;
  /** Something could not be done, in words. */
  readonly failed: (message: string) => void;
  readonly handedOut: (file: BallotFile, name: string) => void;
  readonly signedOff: (state: ProductState) => void;
  /** A session is open, or a newer file of it: what was told about the one before holds no more. */
  readonly opened: () => void;
}

export type BallotPage = 'start' | 'member' | 'products' | 'sheet' | 'former' | 'solution';

export class BallotController implements ReactiveController {
  session: Session | undefined;
  member: string | undefined;
  page: BallotPage = 'start';
  /** The product whose sheet is open. */
  product: string | undefined;
  /** Sessions that were opened on this device before. */
  kept: readonly KeptBallots[] = [];
  /** What could not be done last, in words. */
  error = '';
  /** The key of this device; undefined where it has none, or nobody has looked yet. */
  key: DeviceKey | undefined;
  /** Whether a ballot is being sealed. */
  isSigning = false;
  readonly store: BallotStore;
  readonly #sets = new Map<string, CriteriaSet | 'loading' | 'failed'>();

  constructor(private readonly host: BallotHost) {
    host.addController(this);
    this.store = new BallotStore({
      changed: () => {
        host.requestUpdate();
      },
      keeps: host.keeps,
    });
  }

  hostConnected(): void {
    this.store.open();
    addEventListener('beforeunload', this.#warn);
    void this.#findKept();
  }

  hostDisconnected(): void {
    this.store.close();
    removeEventListener('beforeunload', this.#warn);
  }

  /** Asks before the page is closed while something that was typed is on no device. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.store.isWaiting) event.preventDefault();
  };

  /** Everybody who may score, for who says who they are. */
  get voters() {
    return this.session ? listVoters(this.session) : [];
  }

  get memberInfo() {
    return this.session?.members.find(({ id }) => id === this.member);
  }

  /** Every product of the session as the member sees it. */
  get states(): readonly ProductState[] {
    return this.session ? this.#statesOf(this.session, this.member) : [];
  }

  #statesOf(session: Session, member: string | undefined): readonly ProductState[] {
    if (member === undefined) return [];
    const source = {
      session,
      member,
      findDraft: (key: string) => this.store.find(key),
      findSet: (product: Session['products'][number]) => this.#findSet(product),
    };
    return session.products.map((product) => stateOf(source, product));
  }

  /** What the member of a session that was opened before has done in it, and still has to do. */
  dueIn({ session, member }: KeptBallots): DueProducts {
    return findDue(this.#statesOf(session, member));
  }

  get state(): ProductState | undefined {
    return this.states.find(({ product }) => product.id === this.product);
  }

  /** Whether some set of the open session could not be fetched. */
  get isOffline(): boolean {
    return (
      this.session?.products.some((product) => this.#sets.get(this.#setKey(product)) === 'failed') ?? false
    );
  }

  /** Opens a session that the page brings. @param data parsed or not, from anybody */
  openSession(data: unknown, member?: string): void {
    this.#attempt(() => {
      this.#show(parseSession(data), member);
    });
  }

  async openFile(file: File): Promise<void> {
    try {
      const { session: open, member } = this;
      await refuseWrongFile(file, [...(open ? [{ session: open, member }] : []), ...this.kept]);
      const drafts = await readDraftFile(file);
      if (drafts) {
        this.#takeDrafts(drafts);
        return;
      }
      const session = await readSessionFile(file);
      const before = this.kept.find((one) => sessionKey(one.session) === sessionKey(session));
      this.#show(session, this.session ? undefined : before?.member);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What is written in this session, as a file: for a device that stores nothing. */
  draftFile(): string {
    return writeDraftFile(
      this.states.filter(({ draft }) => draft.updated !== '').map(({ key, draft }) => ({ key, draft })),
    );
  }

  /** Takes drafts of this session and member back; what was written here since is newer, and stays. */
  #takeDrafts(drafts: readonly KeyedDraft[]): void {
    const own = new Set(this.states.map(({ key }) => key));
    const known = drafts.filter(({ key }) => own.has(key));
    if (known.length === 0) throw createOtherFileError('file-drafts');
    this.error = '';
    for (const { key, draft } of known)
      this.store.change(key, draft, (now) => (now.updated > draft.updated ? now : draft));
  }

  resume({ session, member }: KeptBallots): void {
    this.#show(session, member);
  }

  async forget({ session }: KeptBallots): Promise<void> {
    await this.store.removeSession(sessionKey(session));
    await this.#findKept();
  }

  leaveSession(): void {
    this.session = this.member = this.product = undefined;
    this.page = 'start';
    void this.#findKept();
    this.host.requestUpdate();
  }

  chooseMember(id: string | undefined): void {
    const { session } = this;
    if (!session) return;
    this.member = listVoters(session).some((member) => member.id === id) ? id : undefined;
    this.product = undefined;
    this.page = this.member === undefined ? 'member' : 'products';
    this.#keep();
    if (this.member !== undefined) void this.store.load(draftKeys(session, this.member));
    void this.#findKey();
    this.host.requestUpdate();
  }

  openProduct(id: string, page: BallotPage = 'sheet'): void {
    this.product = id;
    this.page = page;
    this.error = '';
    this.host.requestUpdate();
  }

  /** Opens the last page of a sheet, where it is signed. */
  openToSign(id: string): void {
    this.openProduct(id);
    const { state } = this;
    if (state?.set) this.goTo(compileSet(state.set).leaves.length);
  }

  closeProduct(): void {
    this.product = undefined;
    this.page = 'products';
    this.error = '';
    this.host.requestUpdate();
  }

  /** Changes the open sheet. */
  change(step: BallotStep): void {
    const { state } = this;
    if (!state) return;
    const { key, product, draft, round, former } = state;
    const initial = createDraft(product.id, draft.member, round, former);
    this.store.change(key, initial, step);
  }

  goTo(page: number): void {
    this.change(goTo(page));
  }

  /** Seals the open sheet, and signs it where this device has a key. */
  async sign(now: string): Promise<void> {
    const { state, memberInfo, session } = this;
    if (!state || !session) return;
    this.isSigning = true;
    this.host.requestUpdate();
    try {
      const { default: seals } = await import('./seal-part.js');
      const signed = await seals.sealAndSign(ballotOf(state.draft, now), session.id, memberInfo, this.key);
      this.change(signOff(signed));
      await this.store.settled(state.key);
      const after = this.state;
      if (after) this.host.signedOff(after);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.isSigning = false;
      this.host.requestUpdate();
    }
  }

  reopen(now: string): void {
    this.change(reopen(now));
  }

  /** What can be handed in now. */
  get handingIn(): readonly HandingIn[] {
    return this.session ? listHandingIn(this.session, findDue(this.states).due) : [];
  }

  handOut(handing: HandingIn, now: string): void {
    const { session, member } = this;
    if (!session || member === undefined) return;
    const file = createBallotFile(session, member, handing, now);
    for (const { key, draft } of handing.states) this.store.change(key, draft, markHanded(handing.what, now));
    this.host.handedOut(file, ballotFileName(session, member, handing));
  }

  /** @returns whether this device has a key afterwards */
  async createKey(): Promise<boolean> {
    const keeper = this.#keyKeeper();
    if (!keeper) return false;
    try {
      const { default: seals } = await import('./seal-part.js');
      this.key = await seals.createDeviceKey(keeper);
    } catch {
      return false;
    }
    this.host.requestUpdate();
    return true;
  }

  /** The language of the page has changed, or the line is back: what is missing is fetched. */
  loadSets(): void {
    const kept = this.kept.filter(({ member }) => member !== undefined);
    for (const session of this.session ? [this.session] : kept.map((one) => one.session))
      this.#loadSetsOf(session);
  }

  #loadSetsOf({ products }: Session): void {
    const lang = this.host.lang();
    for (const product of products) {
      const { pack, set } = product;
      const key = this.#setKey(product);
      const known = this.#sets.get(key);
      if (known !== undefined && known !== 'failed') continue;
      this.#sets.set(key, 'loading');
      void loadSetFor(lang, pack, set, this.host.packs())
        .then((loaded) => loaded ?? 'failed')
        .catch(() => 'failed' as const)
        .then((loaded) => {
          this.#sets.set(key, loaded);
          this.host.requestUpdate();
        });
    }
  }

  #setKey({ pack, set }: Session['products'][number]): string {
    return [this.host.lang(), pack, set].join(' ');
  }

  #findSet(product: Session['products'][number]): CriteriaSet | undefined {
    const found = this.#sets.get(this.#setKey(product));
    return typeof found === 'object' ? found : undefined;
  }

  /** A later value of the session that is open leaves the person where they are. */
  #show(session: Session, member: string | undefined): void {
    const before = this.session;
    const isSame = before !== undefined && sessionKey(before) === sessionKey(session);
    const scorer = member ?? (isSame ? this.member : undefined);
    const { page, product } = this;
    const stays = isSame && scorer === this.member && session.products.some(({ id }) => id === product);
    this.error = '';
    this.session = session;
    this.host.opened();
    this.loadSets();
    // A hall may have no line when members sign.
    void import('./seal-part.js').catch(() => undefined);
    this.chooseMember(scorer);
    if (stays && product !== undefined) this.openProduct(product, page);
  }

  #keep(): void {
    const { session, member } = this;
    if (session && !this.host.practises())
      void this.store.keepSession(sessionKey(session), { session, member, opened: new Date().toISOString() });
  }

  async #findKept(): Promise<void> {
    const kept = await this.store.sessions();
    await this.store.load(
      kept.flatMap(({ session, member }) => (member === undefined ? [] : draftKeys(session, member))),
    );
    this.kept = kept;
    this.loadSets();
    this.host.requestUpdate();
  }

  /** A device may be that of several members: each has a key of their own. */
  #keyKeeper(): KeyKeeper | undefined {
    const { memberInfo, store } = this;
    if (!memberInfo || !this.host.keeps()) return undefined;
    const name = `key ${memberInfo.name}`;
    return {
      read: () => store.readOwn(name),
      write: (key) => store.writeOwn(name, key),
    };
  }

  async #findKey(): Promise<void> {
    this.key = undefined;
    const keeper = this.#keyKeeper();
    if (!keeper || (await keeper.read()) === undefined) return;
    try {
      const { default: seals } = await import('./seal-part.js');
      this.key = await seals.readDeviceKey(keeper);
      this.host.requestUpdate();
    } catch {
      // Without a line the key is looked for again when the member signs.
    }
  }

  #attempt(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.error =
      error instanceof WrongFileError
        ? this.host.t()(error.what, { name: error.owner })
        : councilRefusal(error, this.host.lang());
    this.host.failed(this.error);
    this.host.requestUpdate();
  }
}
