/** The search for a criteria set, as a person types. */
import { PACK_IN_FORCE } from '@ocop-kit/rules/load';
import type { LoadedCustomPacks } from '../../rules/load-set.js';
import { isCustomPack, type CustomPacks } from '../../rules/pack-id.js';
import {
  DECISION_IN_FORCE,
  findPublishedSets,
  groupPublishedSets,
  type SetChoice,
  type SetGroup,
} from '../../rules/set-choice.js';

const publishedSets = { group: groupPublishedSets, find: findPublishedSets };

/** Which rules are searched, and in which language. */
interface SearchedRules {
  readonly pack: string;
  readonly packs: CustomPacks;
  readonly lang: string;
  readonly customPacks: LoadedCustomPacks | undefined;
}

interface CustomSets {
  readonly language: string | undefined;
  readonly t: ReturnType<LoadedCustomPacks['translate']>;
}

/** More are noise: a person types another word rather than read on. */
const MAX_FOUND = 6;

export class SetSearchState {
  /** What the person has typed. */
  words = '';
  found: readonly SetChoice[] = [];
  /** The words that `found` answers; others are still being looked for. */
  answered = '';
  /** Whether the names to search in couldn't be fetched. */
  failed = false;

  constructor(
    private readonly host: { requestUpdate(): void },
    private readonly rules: () => SearchedRules,
  ) {}

  /** All sets there are to choose from; empty if the pack isn't available. */
  groups(): readonly SetGroup[] {
    const { pack, packs, lang, customPacks } = this.rules();
    return isCustomPack(packs, pack)
      ? (customPacks?.groupSets(packs, pack, lang, publishedSets) ?? [])
      : groupPublishedSets(pack, lang);
  }

  /** The language of a custom pack's sets, and the messages about them; undefined for published sets. */
  customSets(): CustomSets | undefined {
    const { pack, packs, lang, customPacks } = this.rules();
    return customPacks && isCustomPack(packs, pack)
      ? { language: customPacks.findSetLanguage(packs, pack, lang), t: customPacks.translate(lang) }
      : undefined;
  }

  /** The language of the titles; a pack of the page may not speak the page's. */
  language(): string {
    return this.customSets()?.language ?? this.rules().lang;
  }

  /** Whether the sets are those we have drawings of. */
  hasIcons(): boolean {
    return this.describeRules().base === PACK_IN_FORCE;
  }

  /** What the sets are judged by; the decision is undefined where the page hasn't said yet. */
  describeRules(): {
    readonly base: string;
    readonly decision: string | undefined;
    readonly inStars: boolean;
  } {
    const { pack, packs, customPacks } = this.rules();
    const { base, decision, inStars } = isCustomPack(packs, pack)
      ? (customPacks?.describeRules(packs, pack) ?? { base: pack, decision: undefined, inStars: true })
      : { base: pack, decision: undefined, inStars: true };
    return { base, decision: base === PACK_IN_FORCE ? DECISION_IN_FORCE : decision, inStars };
  }

  async search(words: string): Promise<void> {
    this.words = words;
    this.host.requestUpdate();
    const { pack, packs, lang, customPacks } = this.rules();
    const find = async (): Promise<readonly SetChoice[] | undefined> =>
      isCustomPack(packs, pack)
        ? await customPacks?.findSets(packs, pack, lang, words, publishedSets)
        : await findPublishedSets(lang, words);
    // No list at all where the names couldn't be fetched: that they don't hold these words would be untrue.
    const found = await find().catch(() => null);
    // The person may have typed on: drop results for outdated words.
    if (words !== this.words) return;
    this.failed = found === null;
    this.answered = words;
    this.found = (found ?? []).slice(0, MAX_FOUND);
    this.host.requestUpdate();
  }
}
