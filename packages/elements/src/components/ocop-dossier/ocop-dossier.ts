import type { CriteriaSet, RatingKind } from '@ocop-kit/engine';
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { Assessment, FormTemplate } from '@ocop-kit/engine/schema';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DossierPart } from '../../dossier/dossier-part.js';
import { loadSetFor } from '../../rules/load-set.js';
import { toCustomPacks, type CustomPacks } from '../../rules/pack-id.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { BarInView } from '../../shared/controllers/bar-in-view.js';
import { OcopElement } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { createTranslate } from '../../shared/i18n/messages.js';
import { barInViewStyles } from '../../shared/styles/bar-in-view-styles.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { tokens } from '../../shared/styles/tokens.js';
import { button } from '../../shared/templates/button.js';
import { flowStyles } from '../ocop-self-assessment/flow.styles.js';
import { formStyles } from '../ocop-self-assessment/ocop-self-assessment.styles.js';
import { DossierSheet } from './dossier-sheet.js';
import { createElementHost } from './element-host.js';
import { english } from './messages.en.js';
import { OPENING_MESSAGES } from './messages.vi.js';
import { dossierElementStyles } from './ocop-dossier.styles.js';

/**
 * The dossier of a sheet as one check-list: printed forms with what is still empty in them, papers that picks ask for, files attached once for
 * many criteria, and one archive of everything. It fetches nothing but its own modules and sends nothing anywhere.
 *
 * @element ocop-dossier
 * @fires ocop-change - `{ assessment, result }`, after every key and every file
 * @fires ocop-evidence - `{ criterion, evidence, file }`; `file` is null when evidence is removed
 * @fires ocop-packed - `{ name, file, assessment }`, when a dossier was packed
 * @fires ocop-error - `{ message }`, when the dossier cannot be opened
 */
export class OcopDossier extends OcopElement {
  static override styles = [
    tokens,
    controlStyles,
    formStyles,
    barInViewStyles,
    flowStyles,
    dossierElementStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    assessment: { attribute: false },
    criteriaSet: { attribute: false },
    packs: { attribute: false },
    rules: { attribute: false },
    forms: { attribute: false },
    kind: { type: String },
    on: { type: String },
    storage: { type: String },
    readonly: { type: Boolean },
    maxFiles: { type: Number, attribute: 'max-files' },
    maxMegabytes: { type: Number, attribute: 'max-megabytes' },
    accept: { type: String },
    hasFailed: { state: true },
  };

  /** The sheet that the dossier is about; what a person changes is here, too. */
  declare assessment: Assessment | undefined;
  /** The criteria set, if the host has loaded it; defaults to loading the sheet's own. */
  declare criteriaSet: CriteriaSet | undefined;
  /** Custom packs (`Pack`) and overlays (`Overlay`), looked up before the published packs of `@ocop-kit/rules`. */
  declare packs: CustomPacks | undefined;
  /** What a dossier consists of, as `parseDossierRules` gives it; defaults to the rules of the sheet's decision, else to two general forms. */
  declare rules: DossierRules | undefined;
  /** Templates of printed forms, as `parseFormTemplate` gives them; defaults to those of the sheet's decision, and to general ones for what is left. */
  declare forms: readonly FormTemplate[] | undefined;
  /** `first`, `upgrade` or `re-rating`; defaults to what the sheet says. */
  declare kind: RatingKind | undefined;
  /** The day on which papers must be valid, `YYYY-MM-DD`; today unless told. */
  declare on: string | undefined;
  /** `browser` (default) offers to keep files on the device; `none` keeps them no longer than the page is open. */
  declare storage: 'browser' | 'none' | undefined;
  /** Whether nothing may be changed. */
  declare readonly: boolean;
  /** How many files may be attached to one criterion; defaults to 10. */
  declare maxFiles: number;
  /** The maximum size of a file in megabytes; defaults to 20. */
  declare maxMegabytes: number;
  /** File types to accept, in the format of an input's `accept` attribute. */
  declare accept: string;
  declare protected hasFailed: boolean;

  readonly #sheet = new DossierSheet();
  #part: DossierPart | undefined;
  #loading: Promise<void> | undefined;
  #wanted = '';

  constructor() {
    super();
    this.readonly = false;
    this.maxFiles = 10;
    this.maxMegabytes = 20;
    this.accept = 'image/*,.pdf,.doc,.docx,.xls,.xlsx';
    this.hasFailed = false;
    new BarInView(this, () => this.renderRoot.querySelector('.bottom-bar'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { assessment, criteriaSet, language } = this;
    if (!assessment) return;
    const wanted = [assessment.pack, assessment.set, language.lang].join(' ');
    if (criteriaSet) this.#sheet.show(assessment, criteriaSet);
    else if (wanted !== this.#wanted || changed.has('packs')) {
      this.#wanted = wanted;
      void this.#loadSet(assessment);
    } else this.#sheet.showChanged(assessment);
    if (!this.#part) void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { lang } = this.language;
    const { state } = this.#sheet;
    if (!this.assessment) return nothing;
    if (state && this.#part) {
      const { readonly: disabled, kind } = this;
      return html`${this.#part.render({ state, lang, disabled, kind })}`;
    }
    const t = createTranslate('ocop-dossier', { vi: OPENING_MESSAGES, en: english }, lang);
    return this.hasFailed
      ? html`<p class="error">${t('failed')}</p>
          ${button(t('retry'), () => {
            this.#wanted = '';
            this.hasFailed = false;
          })}`
      : html`<p role="status">${t('loading')}</p>`;
  }

  async #loadSet({ pack, set }: Assessment): Promise<void> {
    try {
      const loaded = await loadSetFor(this.language.lang, pack, set, toCustomPacks(this.packs));
      if (!loaded) throw new Error(pack);
      const { assessment } = this;
      if (assessment?.pack === pack && assessment.set === set) this.#sheet.show(assessment, loaded);
      this.requestUpdate();
    } catch {
      this.#fail();
    }
  }

  #load(): Promise<void> {
    return (this.#loading ??= import('../../dossier/dossier-part.js')
      .then(({ default: createDossier }) =>
        createDossier(createElementHost(this, this.#sheet, () => this.language.lang)),
      )
      .then(
        (part) => {
          this.#part = part;
          if (this.shadowRoot) adoptStyles(this.shadowRoot, part.styles);
          this.requestUpdate();
        },
        () => {
          this.#loading = undefined;
          this.#fail();
        },
      ));
  }

  #fail(): void {
    this.hasFailed = true;
    const { lang } = this.language;
    const t = createTranslate('ocop-dossier', { vi: OPENING_MESSAGES, en: english }, lang);
    emit(this, 'ocop-error', { message: t('failed') });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-dossier': OcopDossier;
  }
}
