/** Loads what the form needs when it needs it: sets, deferred parts, the migration. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { loadCustomPacks, loadSetFor, type LoadedCustomPacks } from '../rules/load-set.js';
import { createLocalizedError, isLocalizedError } from '../shared/i18n/localized-error.js';
import type { DeferredForm, FormHost, FormMigration } from './contract.js';

export class FormLoader<Deferred extends DeferredForm, Migration extends FormMigration> {
  /** The deferred parts, once they are loaded. */
  deferred: Deferred | undefined;
  /** The code for custom packs and their layers, once it is loaded. */
  customPacks: LoadedCustomPacks | undefined;
  /** The migration, once a sheet of a former decision was opened. */
  migration: Migration | undefined;
  /** The language that the last set was loaded in. */
  language = '';

  constructor(private readonly host: FormHost<Deferred, Migration>) {}

  /** @throws {Error} with a localized message */
  async loadSet(pack: string, no: number): Promise<CriteriaSet> {
    const { lang, packs } = this.host.settings();
    const set = await this.#explain(
      loadSetFor(lang, pack, no, packs).catch((error: unknown) => {
        // There is no such published pack or set.
        if ((error as Error).name !== 'RulesError') throw error;
      }),
    );
    if (!set) throw createLocalizedError(this.host.t('no-pack', { pack, set: no }));
    if (set.unusable) (await this.loadMigration()).refuse(set);
    this.language = lang;
    return set;
  }

  /** @throws {Error} with a localized message if the connection failed; so do the others */
  async loadDeferred(): Promise<Deferred> {
    return (this.deferred ??= await this.#explain(this.host.loadDeferred(), 'failed-parts'));
  }

  async loadMigration(): Promise<Migration> {
    return (this.migration ??= await this.#explain(this.host.loadMigration()));
  }

  async loadCustomPacks(): Promise<void> {
    if (this.host.settings().packs.length > 0) this.customPacks = await this.#explain(loadCustomPacks());
  }

  /** The error as a sentence that says what to do, never a technical message. */
  async describeError(error: unknown): Promise<string> {
    if (isLocalizedError(error)) return error.message;
    try {
      const { default: refusals } = await import('./refusals/refusal-text.js');
      return refusals.refusalText(error, this.host.settings().lang);
    } catch {
      return this.host.t('failed');
    }
  }

  async #explain<T>(loading: Promise<T>, failed: 'failed' | 'failed-parts' = 'failed'): Promise<T> {
    try {
      return await loading;
    } catch (error) {
      throw isLocalizedError(error) ? error : createLocalizedError(this.host.t(failed), error);
    }
  }
}
