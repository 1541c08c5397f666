import { OcopError, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LocalizedElement } from '../../shared/localized-element.js';
import { emit } from '../../shared/emit.js';
import { NarrowScreenController } from '../../shared/controllers/narrow-screen.js';
import { UnfoldedInPrint } from '../../shared/controllers/unfolded-in-print.js';
import { loadSetFor } from '../../rules/load-set.js';
import { toCustomPacks, type CustomPacks } from '../../rules/pack-id.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { starStyles } from '../../shared/styles/star-styles.js';
import { tokens } from '../../shared/styles/tokens.js';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate } from '../../shared/i18n/messages.js';
import { scoreLevels } from './scorecard-data.js';
import { renderCard } from './scorecard-view.js';
import { scorecardStyles } from './ocop-scorecard.styles.js';
import { SCORECARD_MESSAGES } from './messages.vi.js';

/**
 * The whole result of a sheet, read-only: sections, criteria, picks, points, minimums, conditions, the explanation with its citations, and
 * corrected misprints, with notes, evidence and the remarks of reviews. Further sheets stand beside it, with what moved between them and why.
 *
 * @element ocop-scorecard
 * @fires ocop-error - `{ message }`, when the sheet cannot be read
 * @csspart sheet - the names of set, product and entity
 * @csspart levels - the result of each level, and why
 * @csspart standing - stars and total
 */
export class OcopScorecard extends LocalizedElement {
  static override styles = [tokens, starStyles, scorecardStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    assessment: { attribute: false },
    compare: { attribute: false },
    levels: { attribute: false },
    criteriaSet: { attribute: false },
    packs: { attribute: false },
    loaded: { state: true },
  };

  declare assessment: Assessment | undefined;
  /** A second sheet of the same criteria set. */
  declare compare: Assessment | undefined;
  /** Further sheets of the same product and set, named by their `stage`: the commune's, the province's. */
  declare levels: readonly Assessment[] | undefined;
  /** The criteria set, if the host has loaded it; defaults to loading the sheet's own. */
  declare criteriaSet: CriteriaSet | undefined;
  /** Custom packs (`Pack`) and overlays (`Overlay`), looked up before the published packs of `@ocop-kit/rules`. */
  declare packs: CustomPacks | undefined;
  declare protected loaded: CriteriaSet | undefined;

  readonly #narrow = new NarrowScreenController(this);
  #wanted = '';

  constructor() {
    super();
    new UnfoldedInPrint(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { assessment, criteriaSet, language } = this;
    if (!assessment || criteriaSet) return;
    // If the page changes its language, messages may have to be fetched first.
    const wanted = [assessment.pack, assessment.set, language.lang].join(' ');
    if (wanted !== this.#wanted || changed.has('packs')) void this.#load(assessment);
    this.#wanted = wanted;
  }

  override render(): TemplateResult | typeof nothing {
    const { assessment, compare, levels = [] } = this;
    const set = this.criteriaSet ?? this.loaded;
    if (!assessment || set?.no !== assessment.set || set.pack.id !== assessment.pack) return nothing;
    const { lang } = this.language;
    const t = createTranslate(
      'ocop-scorecard',
      { vi: SCORECARD_MESSAGES },
      lang,
      unitMessage(set.pack, lang),
    );
    const sheets = [assessment, ...(compare ? [compare] : []), ...levels];
    if (sheets.some(({ set: no, pack }) => no !== assessment.set || pack !== assessment.pack)) {
      return html`<p class="missed">${t('other-set')}</p>`;
    }
    try {
      return renderCard({
        set,
        levels: scoreLevels(set, sheets, t),
        lang,
        t,
        localizedText: createLocalizedText(set.pack, lang),
        open: !this.#narrow.isNarrow,
      });
    } catch (error) {
      if (!(error instanceof OcopError)) throw error;
      return html`<p class="missed">${t('failed')} ${error.problem.path}</p>`;
    }
  }

  async #load({ pack, set }: Assessment): Promise<void> {
    const { lang } = this.language;
    const t = createTranslate('ocop-scorecard', { vi: SCORECARD_MESSAGES }, lang);
    let message = t('failed');
    try {
      this.loaded = await loadSetFor(lang, pack, set, toCustomPacks(this.packs));
      if (this.loaded) return;
    } catch (error) {
      if (error instanceof Error && error.name === 'CustomPackError') ({ message } = error);
    }
    emit(this, 'ocop-error', { message });
  }

  /** Browsers don't print what is collapsed. */
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-scorecard': OcopScorecard;
  }
}
