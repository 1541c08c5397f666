/** The search for a criteria set, as a person types. */
import type { LoadedCustomPacks } from '../../rules/load-set.js';
import { isCustomPack, type CustomPacks } from '../../rules/pack-id.js';
import {
  findPublishedSets,
  groupPublishedSets,
  type SetChoice,
  type SetGroup,
} from '../../rules/set-choice.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { ChooserView } from './chooser-view.js';

const publishedSets = { group: groupPublishedSets, find: findPublishedSets };

/** Which rules are searched, and in which language. */
interface SearchedRules {
  readonly pack: string;
  readonly packs: CustomPacks;
  readonly lang: string;
  readonly customPacks: LoadedCustomPacks | undefined;
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
  readonly groups = (): readonly SetGroup[] => {
    const { pack, packs, lang, customPacks } = this.rules();
    return isCustomPack(packs, pack)
      ? (customPacks?.groupSets(packs, pack, lang, publishedSets) ?? [])
      : groupPublishedSets(pack, lang);
  };

  /** The language of the sets' names, and the messages around the search. */
  describe(t: Translate<'search-hint' | 'browse'>): Pick<ChooserView, 'language' | 'hint' | 'browse'> {
    const { pack, packs, lang, customPacks } = this.rules();
    const custom = isCustomPack(packs, pack) ? customPacks : undefined;
    const own = custom?.translate(lang);
    return {
      language: custom?.findSetLanguage(packs, pack, lang) || lang,
      hint: own ? own('hint') : t('search-hint'),
      browse: own ? own('browse') : t('browse'),
    };
  }

  readonly search = async (words: string): Promise<void> => {
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
  };
}
