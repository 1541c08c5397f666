/** The criteria sets of a session's products, in the language of the page. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { SessionProduct } from '@ocop-kit/engine/council';
import { loadSetFor } from '../../rules/load-set.js';
import { defaultPackId, type CustomPacks } from '../../rules/pack-id.js';
import { createLocalizedError } from '../../shared/i18n/localized-error.js';
import type { SessionTranslate } from './session-messages.js';

interface SetsHost {
  readonly lang: () => string;
  readonly t: () => SessionTranslate;
  readonly packs: () => CustomPacks;
}

export class SessionSets {
  #sets: ReadonlyMap<string, CriteriaSet> = new Map();
  #language = '';
  #packs: CustomPacks | undefined;

  constructor(private readonly host: SetsHost) {}

  /** Whether what was loaded is in the language of the page, and of its packs. */
  get isCurrent(): boolean {
    return this.#language === this.host.lang() && this.#packs === this.host.packs();
  }

  /** @throws {Error} with a sentence where a product has no set here */
  setOf({ pack, set: no }: SessionProduct): CriteriaSet {
    const set = this.#sets.get(keyOf(pack, no));
    if (!set) throw this.#noSet(pack, no);
    return set;
  }

  /** @throws {Error} with a sentence where a product has no set here */
  async load(products: readonly SessionProduct[]): Promise<void> {
    const [language, packs] = [this.host.lang(), this.host.packs()];
    const sets = new Map(this.isCurrent ? this.#sets : []);
    const wanted = new Map(products.map((product) => [keyOf(product.pack, product.set), product]));
    await Promise.all(
      [...wanted].map(async ([key, { pack, set }]) => {
        if (!sets.has(key)) sets.set(key, await this.loadOne(pack, set));
      }),
    );
    // All at once: what is drawn meanwhile has the sets that it had.
    this.#sets = sets;
    this.#language = language;
    this.#packs = packs;
  }

  /** In all its languages, whatever the page speaks. @throws {Error} with a sentence where there is no such set */
  loadWhole({ pack, set }: SessionProduct): Promise<CriteriaSet> {
    return this.loadOne(pack, set, 'en');
  }

  /** @throws {Error} with a sentence where there is no such set */
  async loadOne(pack: string | undefined, no: number, lang = this.host.lang()): Promise<CriteriaSet> {
    const packs = this.host.packs();
    const id = pack ?? defaultPackId(packs);
    const set = await loadSetFor(lang, id, no, packs).catch((error: unknown) => {
      if ((error as Error).name !== 'RulesError') throw error;
      return undefined;
    });
    if (!set) throw this.#noSet(id, no);
    return set;
  }

  #noSet(pack: string, set: number): Error {
    return createLocalizedError(this.host.t()('no-set', { set, pack }));
  }
}

const keyOf = (pack: string, set: number): string => `${pack} ${set}`;
