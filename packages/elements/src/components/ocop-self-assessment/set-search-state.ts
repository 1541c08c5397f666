/** The search for a criteria set, as a person types. */
import type { LoadedCustomPacks } from '../../rules/load-set.js';
import { isCustomPack, type CustomPacks } from '../../rules/pack-id.js';
import {
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

export class SetSearchState {
  /** What the person has typed. */
  words = '';
  found: readonly SetChoice[] = [];

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

  async search(words: string): Promise<void> {
    this.words = words;
    this.host.requestUpdate();
    const { pack, packs, lang, customPacks } = this.rules();
    const found = isCustomPack(packs, pack)
      ? await customPacks?.findSets(packs, pack, lang, words, publishedSets)
      : await findPublishedSets(lang, words);
    // The person may have typed on: drop results for outdated words.
    if (words !== this.words) return;
    this.found = found ?? [];
    this.host.requestUpdate();
  }
}
