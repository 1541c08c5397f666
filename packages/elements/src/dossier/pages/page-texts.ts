/** The words of a dossier's pages in the language of the page around them. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { ENTITY_KIND_MESSAGES, type EntityKindMessageKey } from '../../form/entity-kinds.js';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { ENTITY_KIND_ENGLISH, PAGE_ENGLISH } from './messages.en.js';
import { PAGE_MESSAGES, type PageMessageKey } from './messages.vi.js';
import type { PageField } from './page-list.js';

export type PageTextKey = PageMessageKey | EntityKindMessageKey;

export interface PageTexts {
  readonly lang: string;
  readonly t: Translate<PageTextKey>;
  /** What a field is called; one that nobody has to fill in says so. */
  readonly labelOf: (field: PageField) => string;
  /** What helps to fill it in, for this kind of registration first; empty where nothing does. */
  readonly hintOf: (key: string, registrationKind?: unknown) => string;
}

export function createPageTexts(lang: string, set: CriteriaSet): PageTexts {
  const vi = { ...PAGE_MESSAGES, ...ENTITY_KIND_MESSAGES };
  const en = { ...PAGE_ENGLISH, ...ENTITY_KIND_ENGLISH };
  const t = createTranslate<PageTextKey>('ocop-dossier', { vi, en }, lang, unitMessage(set.pack, lang));
  // Not every field has a hint: an unknown key gives no words.
  const known = (key: string): string => t(key as PageTextKey);
  return {
    lang,
    t,
    labelOf: ({ field, isOptional }) => {
      const label = known(field);
      return isOptional ? t('page-optional', { label }) : label;
    },
    hintOf: (key, registrationKind) =>
      known(`${key}-hint-${String(registrationKind)}`) || known(`${key}-hint`),
  };
}
