/**
 * Keeps the session of a desk on this device, and in step with other tabs that have it open. What is kept goes where the session was opened from,
 * one thing after the other, so that each knows what the one before it has left there.
 */
import { OtherTabs } from '../../form/drafts/other-tabs.js';
import type { DeskSession } from './desk-session.js';
import { KeptSessions, type KeptSession, type TypedRecord } from './kept-sessions.js';
import { isSameSession } from './merge-sessions.js';

/** What the keeper asks of the desk. */
export interface KeeperHost {
  readonly keeps: () => boolean;
  /** What the desk shows now. */
  readonly session: () => DeskSession | undefined;
  readonly typed: () => TypedRecord;
  /** What is listed, or whether anything can be kept at all, has changed. */
  readonly draw: () => void;
  /** Another tab has added to the session. */
  readonly adopt: (session: DeskSession) => Promise<void>;
  /** Another tab has done what does not go together with what was done here: each has its own copy now. */
  readonly part: () => void;
}

/** Where a session is kept, and what lay there when this tab last looked. */
interface Place {
  id: string;
  known: DeskSession | undefined;
  /** What was typed, as this tab kept or found it last. */
  typed: TypedRecord | undefined;
}

export class SessionKeeper {
  /** What lies on this device. */
  kept: readonly KeptSession[] = [];
  /** Whether the browser refuses to keep anything. */
  isUnkept = false;
  #place: Place = { id: '', known: undefined, typed: undefined };
  #keeping: Promise<void> = Promise.resolve();
  readonly #kept = new KeptSessions();
  readonly #tabs = new OtherTabs(
    {
      heard: (id) => {
        this.#hear(id);
      },
      forgotten: () => undefined,
      woke: () => {
        this.#hear(this.#place.id);
      },
    },
    'ocop-kit-sessions',
  );

  constructor(private readonly host: KeeperHost) {}

  /** Listens to other tabs. */
  connect(): void {
    this.#tabs.connect();
  }

  disconnect(): void {
    this.#tabs.disconnect();
  }

  get id(): string {
    return this.#place.id;
  }

  /** From now on everything is kept under this id; `known` and `typed` are what lies there. */
  moveTo(id: string, known?: DeskSession, typed?: TypedRecord): void {
    this.#place = { id, known, typed };
  }

  /** What the device knows of a session from somewhere else. */
  async find(session: DeskSession): Promise<KeptSession | undefined> {
    return this.host.keeps() ? await this.#kept.place(session).catch(() => undefined) : undefined;
  }

  /** Lists what lies on this device. */
  async list(): Promise<void> {
    if (!this.host.keeps()) return;
    await this.#keeping;
    try {
      this.kept = await this.#kept.list();
    } catch {
      this.isUnkept = true;
    }
    this.host.draw();
  }

  async remove(id: string): Promise<void> {
    await this.#keeping;
    await this.#kept.remove(id).catch(() => undefined);
    this.#tabs.announce(id);
    await this.list();
  }

  keepSession(): void {
    const session = this.host.session();
    const place = this.#place;
    if (session) this.#keep(() => this.#keepAt(place, session));
  }

  keepTyped(): void {
    const typed = this.host.typed();
    const place = this.#place;
    this.#keep(async () => {
      await this.#kept.keepTyped(place.id, typed, place.typed);
      place.typed = typed;
    });
  }

  #keep(task: () => Promise<void>): void {
    if (!this.host.keeps() || this.#place.id === '') return;
    this.#keeping = this.#keeping.then(task).catch(() => {
      this.isUnkept = true;
      this.host.draw();
    });
  }

  /** Keeps a session, and hands on what another tab has added to it meanwhile. */
  async #keepAt(place: Place, asked: DeskSession): Promise<void> {
    const { id } = place;
    // While this waited, another step or another tab may have added to what was asked for.
    const session = place === this.#place ? (this.host.session() ?? asked) : asked;
    const outcome = await this.#kept.keepSession(place, session);
    place.id = outcome.id;
    // Steps taken since then go on from what was handed in here.
    place.known = session;
    if (outcome.isWritten) this.#tabs.announce(outcome.id);
    if (place !== this.#place || this.host.session() === undefined) return;
    if (outcome.id !== id) this.host.part();
    else if (this.host.session() === session && !isSameSession(outcome.session, session))
      await this.host.adopt(outcome.session);
  }

  /** What is shown is from now on what lies on this device. */
  follow(session: DeskSession): void {
    this.#place.known = session;
  }

  /** Another tab has kept something, or may have. */
  #hear(id: string): void {
    if (!this.host.keeps()) return;
    if (!this.host.session() && !this.host.typed().opening) void this.list();
    else if (id === this.#place.id) this.keepSession();
  }
}
