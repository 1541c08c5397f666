/** Loads what the form needs when it needs it: sets, deferred parts, the migration. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { loadCustomPacks, loadSetFor } from '../rules/load-set.js';
import { isLocalizedError, createLocalizedError } from '../shared/i18n/localized-error.js';
import type { MigrationController } from '../migration/migration-controller.js';
import type { FormController, FormHost } from './form-controller.js';
import type * as Later from '../components/ocop-self-assessment/deferred.js';

export class FormLoader {
  /** The deferred parts, once they are loaded. */
  deferred: typeof Later | undefined;
  /** The code for custom packs, once it is loaded. */
  customPacks: Awaited<ReturnType<typeof loadCustomPacks>> | undefined;
  /** The migration, once a sheet of a former decision was opened. */
  migration: MigrationController | undefined;
  /** The language that the last set was loaded in. */
  language = '';

  constructor(private readonly host: FormHost) {}

  /** @throws {Error} with a localized message */
  async loadSet(pack: string, no: number, controller: FormController): Promise<CriteriaSet> {
    const { lang, packs } = this.host.settings();
    const set = await this.#online(
      loadSetFor(lang, pack, no, packs).catch((error: unknown) => {
        // There is no such published pack or set.
        if ((error as Error).name !== 'RulesError') throw error;
      }),
    );
    if (!set) throw createLocalizedError(this.host.t('no-pack', { pack, set: no }));
    if (set.unusable) (await this.loadMigration(controller)).refuse(set);
    this.language = lang;
    return set;
  }

  /** @throws {Error} with a localized message if the connection failed */
  async loadDeferred(): Promise<typeof Later> {
    this.deferred ??= await this.#online(import('../components/ocop-self-assessment/deferred.js'));
    return this.deferred;
  }

  /** @throws {Error} as above */
  async loadMigration(controller: FormController): Promise<MigrationController> {
    return (this.migration ??= (await this.#online(import('../migration/migration-controller.js'))).default(
      controller,
      this.host,
    ));
  }

  /** @throws {Error} as above */
  async loadCustomPacks(): Promise<void> {
    if (this.host.settings().packs.length > 0) this.customPacks = await this.#online(loadCustomPacks());
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

  async #online<T>(fetched: Promise<T>): Promise<T> {
    try {
      return await fetched;
    } catch (error) {
      throw isLocalizedError(error) ? error : createLocalizedError(this.host.t('failed'), error);
    }
  }
}
