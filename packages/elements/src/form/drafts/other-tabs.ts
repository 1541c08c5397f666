/** Talks to the other tabs of this browser: they announce which draft they wrote, and a tab that was suspended looks again when it wakes up. */

export interface OtherTabsHost {
  /** Another tab has written this draft. */
  readonly heard: (id: string) => void;
  /** Another tab has deleted everything that this browser keeps. */
  readonly forgotten: () => void;
  /** The tab was suspended, so anything may have happened. */
  readonly woke: () => void;
}

const CHANNEL = 'ocop-kit-drafts';

/** Says that everything is deleted; no draft has such an id. */
const FORGOTTEN = { forgotten: true };

export class OtherTabs {
  #channel: BroadcastChannel | undefined;

  /** @param name of the channel: tabs hear each other on the same */
  constructor(
    private readonly host: OtherTabsHost,
    private readonly name = CHANNEL,
  ) {}

  connect(): void {
    if (this.#channel) return;
    this.#channel = openChannel(this.name);
    this.#channel?.addEventListener('message', this.#hear);
    for (const [target, type] of WAKING) target().addEventListener(type, this.#wake);
  }

  disconnect(): void {
    this.#channel?.close();
    this.#channel = undefined;
    for (const [target, type] of WAKING) target().removeEventListener(type, this.#wake);
  }

  announce(id: string): void {
    this.#channel?.postMessage(id);
  }

  announceForgotten(): void {
    this.#channel?.postMessage(FORGOTTEN);
  }

  readonly #hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data === 'string') this.host.heard(data);
    else if ((data as Partial<typeof FORGOTTEN> | null)?.forgotten === true) this.host.forgotten();
  };

  readonly #wake = (): void => {
    if (!document.hidden) this.host.woke();
  };
}

const WAKING: readonly (readonly [target: () => EventTarget, type: string])[] = [
  [() => document, 'visibilitychange'],
  [() => window, 'focus'],
  [() => window, 'pageshow'],
  [() => window, 'online'],
];

/** Some cross-origin frames have no BroadcastChannel: they find out from the store. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
