/** The words of the check-list in the language of the page: its own, and what the rules say of each item. */
import { citeText, textIn, type CriteriaSet } from '@ocop-kit/engine';
import {
  dossierItemText,
  dossierText,
  type Dossier,
  type DossierItemText,
  type DossierText,
} from '@ocop-kit/engine/dossier';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { LIST_ENGLISH } from './messages.en.js';
import { LIST_MESSAGES, type CheckListMessageKey } from './messages.vi.js';
import type { ListRow } from './rows.js';

export interface ListTexts {
  readonly lang: string;
  readonly t: Translate<CheckListMessageKey>;
  readonly titleOf: (row: ListRow) => string;
  readonly itemText: (row: ListRow) => DossierItemText;
  readonly dossierText: (dossier: Dossier) => DossierText;
  /** "Điều 6 khoản 1 điểm a"; empty where the rules name no article. */
  readonly citeOf: (row: ListRow | undefined) => string;
  /** "24 MB". */
  readonly sizeText: (bytes: number) => string;
}

export function createListTexts(lang: string, set: CriteriaSet): ListTexts {
  const messages = { vi: LIST_MESSAGES, en: LIST_ENGLISH };
  const t = createTranslate('ocop-dossier', messages, lang, unitMessage(set.pack, lang));
  // The engine speaks two languages; whoever adds a third to the elements gets English here.
  const known = lang === 'vi' ? 'vi' : 'en';
  return {
    lang,
    t,
    titleOf: ({ item }) => textIn(item.title, lang),
    itemText: ({ item }) => dossierItemText(item, set.pack, known),
    dossierText: (dossier) => dossierText(dossier, known),
    citeOf: (row) =>
      row?.item.cite
        ? citeText(set.pack, row.item.cite, set.pack.languages.includes(lang) ? lang : 'en')
        : '',
    sizeText: (bytes) =>
      bytes < 1e6
        ? t('size-kb', { size: Math.ceil(bytes / 1e3) })
        : t('size-mb', { size: Math.round(bytes / 1e5) / 10 }),
  };
}
