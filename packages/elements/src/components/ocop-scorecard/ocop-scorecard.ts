import { OcopError, score, type CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { WordyElement } from '../../shared/localized-element.js';
import { tell } from '../../shared/emit.js';
import { NarrowController } from '../../shared/controllers/narrow-screen.js';
import { givenOf, loadSetFor } from '../../rules/load-set.js';
import type { GivenPacks } from '../../rules/pack-id.js';
import { toldIn } from '../../shared/i18n/localized-text.js';
import { tokens } from '../../shared/styles/tokens.js';
import { unitOf } from '../../rules/unit.js';
import { sayIn } from '../../shared/i18n/messages.js';
import { card, type ScoredSheet } from './scorecard-view.js';
import { scorecardStyles } from './ocop-scorecard.styles.js';
import { SCORECARD_WORDS } from './messages.vi.js';

/**
 * The whole result of a sheet, read only: sections, criteria, picks, points, minimums, conditions, the
 * explanation with its citations, and the misprints put right. Given two sheets it sets them side by side.
 *
 * @element ocop-scorecard
 * @fires ocop-error - `{ message }`, when the sheet cannot be read
 * @csspart standing - stars and total
 */
export class OcopScorecard extends WordyElement {
  static override styles = [tokens, scorecardStyles];
  static override properties: PropertyDeclarations = {
    ...WordyElement.properties,
    assessment: { attribute: false },
    compare: { attribute: false },
    criteriaSet: { attribute: false },
    packs: { attribute: false },
    loaded: { state: true },
  };

  declare assessment: Assessment | undefined;
  /** A second sheet of the same criteria set. */
  declare compare: Assessment | undefined;
  /** The criteria set, where the host has it; without it the sheet's own is loaded. */
  declare criteriaSet: CriteriaSet | undefined;
  /** Packs (`Pack`) of the page's own and layers (`Overlay`), looked into before those of `@ocop-kit/rules`. */
  declare packs: GivenPacks | undefined;
  declare protected loaded: CriteriaSet | undefined;

  readonly #narrow = new NarrowController(this);
  #wanted = '';
  #unfolded: HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { assessment, criteriaSet, language } = this;
    if (!assessment || criteriaSet) return;
    // A page that turns to another language needs words it has not fetched yet.
    const wanted = [assessment.pack, assessment.set, language.lang].join(' ');
    if (wanted !== this.#wanted || changed.has('packs')) void this.#load(assessment);
    this.#wanted = wanted;
  }

  override render(): TemplateResult | typeof nothing {
    const { assessment, compare } = this;
    const set = this.criteriaSet ?? this.loaded;
    if (!assessment || set?.no !== assessment.set || set.pack.id !== assessment.pack) return nothing;
    const { lang } = this.language;
    const say = sayIn('ocop-scorecard', { vi: SCORECARD_WORDS }, lang, unitOf(set.pack, lang));
    if (compare && (compare.set !== assessment.set || compare.pack !== assessment.pack)) {
      return html`<p class="missed">${say('other-set')}</p>`;
    }
    try {
      const sheets = [assessment, ...(compare ? [compare] : [])].map((sheet): ScoredSheet => ({
        assessment: sheet,
        result: score(set, sheet),
      }));
      return card({ set, sheets, lang, say, told: toldIn(set.pack, lang), open: !this.#narrow.now });
    } catch (error) {
      if (!(error instanceof OcopError)) throw error;
      return html`<p class="missed">${say('failed')} ${error.problem.path}</p>`;
    }
  }

  async #load({ pack, set }: Assessment): Promise<void> {
    const { lang } = this.language;
    const say = sayIn('ocop-scorecard', { vi: SCORECARD_WORDS }, lang);
    let message = say('failed');
    try {
      this.loaded = await loadSetFor(lang, pack, set, givenOf(this.packs));
      if (this.loaded) return;
    } catch (error) {
      if (error instanceof Error && error.name === 'GivenPackError') ({ message } = error);
    }
    tell(this, 'ocop-error', { message });
  }

  /** What is folded does not print. */
  readonly #unfold = (): void => {
    this.#unfolded = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded.splice(0)) details.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-scorecard': OcopScorecard;
  }
}
