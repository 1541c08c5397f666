/** What the form fetches as it needs it: sets, the later parts of the form, the way from a former law. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import { givenPacks, loadSetFor } from '../rules/load-set.js';
import { isSaid, said } from '../shared/i18n/localized-error.js';
import type { FormerLaw } from '../migration/migration-controller.js';
import type { FormWork, WorkHost } from './form-controller.js';
import type * as Later from '../components/ocop-self-assessment/deferred.js';

export class Loading {
  /** What nobody needs before the first answer, once it is here. */
  later: typeof Later | undefined;
  /** What the packs that the page gave can do, once it is here. */
  given: Awaited<ReturnType<typeof givenPacks>> | undefined;
  /** The way from a former law, once a sheet of one was met. */
  former: FormerLaw | undefined;
  /** The language the words of the last set were fetched in. */
  spoken = '';

  constructor(private readonly host: WorkHost) {}

  /** @throws {Error} in the person's words */
  async set(pack: string, no: number, work: FormWork): Promise<CriteriaSet> {
    const { lang, packs } = this.host.settings();
    const set = await this.#online(
      loadSetFor(lang, pack, no, packs).catch((error: unknown) => {
        // The law has no such pack or set.
        if ((error as Error).name !== 'RulesError') throw error;
      }),
    );
    if (!set) throw said(this.host.say('no-pack', { pack, set: no }));
    if (set.unusable) (await this.formerLaw(work)).refuse(set);
    this.spoken = lang;
    return set;
  }

  /** @throws {Error} in the person's words, on a line that has dropped */
  async laterParts(): Promise<typeof Later> {
    this.later ??= await this.#online(import('../components/ocop-self-assessment/deferred.js'));
    return this.later;
  }

  /** @throws {Error} as above */
  async formerLaw(work: FormWork): Promise<FormerLaw> {
    return (this.former ??= (await this.#online(import('../migration/migration-controller.js'))).default(
      work,
      this.host,
    ));
  }

  /** @throws {Error} as above */
  async givenPacks(): Promise<void> {
    if (this.host.settings().packs.length > 0) this.given = await this.#online(givenPacks());
  }

  /** What went wrong, as a sentence that says what to do: never what a program says to programmers. */
  async inWords(error: unknown): Promise<string> {
    if (isSaid(error)) return error.message;
    try {
      const { default: refusals } = await import('./refusals/refusal-text.js');
      return refusals.inWords(error, this.host.settings().lang);
    } catch {
      return this.host.say('failed');
    }
  }

  async #online<T>(fetched: Promise<T>): Promise<T> {
    try {
      return await fetched;
    } catch (error) {
      throw isSaid(error) ? error : said(this.host.say('failed'), error);
    }
  }
}
