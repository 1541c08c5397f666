/** What a dossier consists of under the pack of a sheet, and what its printed forms ask: fetched once for a pack. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { FormTemplate } from '@ocop-kit/engine/schema';
import type { OwnDossier } from './dossier-host.js';

export interface LoadedRules {
  /** Undefined for a pack whose dossier nobody wrote down. */
  readonly rules: DossierRules | undefined;
  /** The papers that the report lists to be ticked. */
  readonly papers: FormTemplate['papers'];
}

export class DossierRulesSource {
  hasFailed = false;
  #loaded: LoadedRules | undefined;
  #of: string | undefined;
  #own: OwnDossier = {};

  /**
   * @param own what a programme brings itself
   * @param changed is called when there is something new to be shown
   */
  constructor(
    private readonly own: (set: CriteriaSet) => OwnDossier,
    private readonly changed: () => void,
  ) {}

  /** What is there of this set's pack; asks for it where nobody has. */
  of(set: CriteriaSet): LoadedRules | undefined {
    const { rules, forms } = this.own(set);
    const isNew = rules !== this.#own.rules || forms !== this.#own.forms;
    if (isNew || this.#of !== set.pack.id) void this.load(set);
    return this.#of === set.pack.id ? this.#loaded : undefined;
  }

  async load(set: CriteriaSet): Promise<void> {
    const { id } = set.pack;
    const own = this.own(set);
    // A page that gives its own once more shows what was there until that is read.
    if (this.#of !== id) this.#loaded = undefined;
    this.#of = id;
    this.#own = own;
    this.hasFailed = false;
    try {
      const [{ loadDossierRules }, { loadForms }] = await Promise.all([
        import('@ocop-kit/rules/dossier'),
        import('@ocop-kit/rules/forms'),
      ]);
      const [rules, forms] = await Promise.all([
        own.rules ?? loadDossierRules(set),
        own.forms ?? loadForms(set),
      ]);
      const report = forms.find(({ role }) => role === 'report');
      if (this.#of === id && this.#own === own) this.#loaded = { rules, papers: report?.papers };
    } catch {
      if (this.#of === id) this.hasFailed = true;
    }
    this.changed();
  }
}
