/** Everything that the documents of a council look at: the session, names and numbers in one language. Findings are the engine's. */
import { chooseMessageLanguage, compileSet, textIn } from '@ocop-kit/engine';
import type { MessageLanguage } from '@ocop-kit/engine';
import { formatRatio, type CouncilMember, type Session, type SessionProduct } from '@ocop-kit/engine/council';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { formatNumber } from '../forms/translate.js';
import { dayParts } from '../letter/letterhead.js';
import { createTranslate, type Translate } from './translate.js';

/** What the documents are composed of. */
export interface CouncilContext {
  readonly session: Session;
  readonly setOf: (product: SessionProduct) => CriteriaSet;
  readonly lang: string;
  readonly messageLang: MessageLanguage;
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** An exact average as the regulation has it shown, cut and never rounded. */
  readonly ratio: (exact: string) => string;
  readonly nameOf: (member: string) => string;
  /** The last entry of the ledger; undefined where the session is not sealed. */
  readonly head: string | undefined;
}

export function createContext(
  session: Session,
  setOf: (product: SessionProduct) => CriteriaSet,
  lang: string,
  head: string | undefined,
): CouncilContext {
  const names = new Map(session.members.map(({ id, name }) => [id, name]));
  const decimals = session.regulation?.display?.decimals;
  const number = (value: number): string => formatNumber(value, lang);
  return {
    session,
    setOf,
    lang,
    messageLang: chooseMessageLanguage(lang),
    t: createTranslate(lang),
    number,
    ratio: (exact) => number(Number(formatRatio(exact, decimals))),
    nameOf: (member) => names.get(member) ?? member,
    head,
  };
}

/** @returns how the pack calls a rank, or that there is none */
export function rankText(
  { lang, t, setOf }: CouncilContext,
  product: SessionProduct,
  rank: number | null,
): string {
  const { bands } = setOf(product).pack;
  const title = rank === null ? '' : textIn(bands.find((band) => band.rank === rank)?.title, lang);
  return title === '' ? t('noRank') : title;
}

/** @returns the title of a criterion behind its id, or of a section */
export function criterionText({ lang }: CouncilContext, set: CriteriaSet, id: string): string {
  const { leaves, positions } = compileSet(set);
  const leaf = leaves[positions.get(id) ?? -1];
  if (leaf) return `${id}. ${textIn(leaf.title, lang)}`;
  return textIn(set.sections.find((section) => section.id === id)?.title, lang) || id;
}

/** The product with its entity, in a heading or a sentence. */
export function productText({ t }: CouncilContext, { name, entity, place }: SessionProduct): string {
  return t(place ? 'productOfPlace' : 'productOf', { name, entity, place: place ?? '' });
}

/** What a member is, and of which office. */
export const officeOf = ({ title, body }: CouncilMember): string =>
  [title, body].filter((part) => part !== undefined && part !== '').join(', ');

/** The day of the session, in words. */
export const heldOn = ({ session, messageLang, t }: CouncilContext): string =>
  t('dayInWords', dayParts(session.held.on, messageLang));
