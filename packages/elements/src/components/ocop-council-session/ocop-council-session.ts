import { textIn } from '@ocop-kit/engine';
import type { Session } from '@ocop-kit/engine/council';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SessionDesk } from '../../council/session/session-desk.js';
import { createSessionTranslate } from '../../council/session/session-messages.js';
import { renderScreen } from '../../council/session/screen.js';
import { toCustomPacks, type CustomPacks } from '../../rules/pack-id.js';
import { UnfoldedInPrint } from '../../shared/controllers/unfolded-in-print.js';
import { OcopElement } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { starStyles } from '../../shared/styles/star-styles.js';
import { tokens } from '../../shared/styles/tokens.js';
import { councilSessionStyles } from './ocop-council-session.styles.js';
import { heatStyles } from './heat.styles.js';
import { printStyles } from './print.styles.js';
import type {} from './events.js';

/**
 * The screen of a council's chair and secretary: the session is set up, members' ballots are taken from their files, what they find and where
 * they differ is shown product by product, rounds are opened, the session is closed and its ledger verified. Nothing is sent anywhere.
 *
 * @element ocop-council-session
 * @fires ocop-session - `{ session }`, after every step
 * @fires ocop-error - `{ message }`, when a step or a file is refused
 */
export class OcopCouncilSession extends OcopElement {
  static override styles = [tokens, controlStyles, starStyles, councilSessionStyles, heatStyles, printStyles];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    session: { attribute: false },
    packs: { attribute: false },
    practice: { type: Boolean },
    storage: { type: String },
  };

  /** The session that is open; what a person does is here, too. */
  declare session: Session | undefined;
  /** Custom packs (`Pack`) and overlays (`Overlay`), looked up before the published packs of `@ocop-kit/rules`. */
  declare packs: CustomPacks | undefined;
  /** Shows a session of invented products, to try everything. Nothing of it is kept. */
  declare practice: boolean;
  /** `none` keeps nothing on this device; defaults to the browser. */
  declare storage: 'browser' | 'none' | undefined;

  readonly #desk: SessionDesk;
  #packs: CustomPacks = [];

  constructor() {
    super();
    this.practice = false;
    new UnfoldedInPrint(this);
    this.#desk = new SessionDesk({
      lang: () => this.language.lang,
      t: () => createSessionTranslate(this.language.lang),
      packs: () => this.#packs,
      keeps: () => this.storage !== 'none' && !this.practice,
      arrive: (selector) => void this.#arrive(selector),
      emitSession: (session) => {
        this.session = session;
        emit(this, 'ocop-session', { session });
      },
      emitError: (message) => {
        emit(this, 'ocop-error', { message });
      },
      emitLeft: () => {
        this.session = undefined;
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk.keeper.connect();
    if (!this.session && !this.practice) void this.#desk.keeper.list();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.keeper.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('packs')) this.#packs = toCustomPacks(this.packs);
    const { session } = this;
    if (changed.has('practice') && this.practice && !session) void this.#practise();
    if (changed.has('session') && session !== this.#desk.session)
      void (session ? this.#desk.show(session) : this.#desk.leave());
    else void this.#desk.followLanguage();
  }

  override render(): TemplateResult {
    const { lang } = this.language;
    return renderScreen({
      desk: this.#desk,
      t: createSessionTranslate(lang),
      lang,
      language: lang === 'vi' ? 'vi' : 'en',
      textOf: (text) => textIn(text, lang),
      isPractice: this.practice,
    });
  }

  /** Draws again, and leads to what is named where something is. */
  async #arrive(selector?: string): Promise<void> {
    this.requestUpdate();
    if (selector === undefined) return;
    await this.updateComplete;
    const target = this.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  async #practise(): Promise<void> {
    const desk = this.#desk;
    await desk.attempt(async () => {
      const { loadPracticeSession } = await import('../../council/session/practice-door.js');
      const { session, files } = await loadPracticeSession(this.language.lang);
      if (this.session) return;
      desk.practiceFiles = files;
      await desk.show(session);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-council-session': OcopCouncilSession;
  }
}
