/** A dossier and its items in words, so that an element, a document and a command say the same. */
import { formatDay } from '../days/format-day.js';
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import type { PackHeader } from '../formats/pack/pack.js';
import { fillMessage, type Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import type { Dossier, DossierItem, DossierPaper } from './dossier-item.js';
import type { DossierTextKey } from './dossier-messages.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

/** An item in words: parts of sentences, to stand beside its title. */
export interface DossierItemText {
  readonly state: string;
  /** Why it is asked for, what is empty in it, what else would do, in the order to be shown. */
  readonly reasons: readonly string[];
}

/** A dossier in words. */
export interface DossierText {
  /** How much is left to do. */
  readonly summary: string;
  /** How many of the items that are needed are there. */
  readonly progress: string;
  /** When it may be handed in, where the rules limit that. */
  readonly filing?: string;
}

/** A paper is an item without a type. */
type AnyItem = DossierPaper & Partial<DossierItem>;
/** A form that is still empty asks for twenty things: on a phone nobody reads them all, and its pages ask for each. */
const MOST_NAMED = 5;

type Translate = (key: DossierTextKey, values?: Values) => string;

/**
 * Says how an item of a dossier stands, and why it is asked for.
 *
 * @param item one of `Dossier.items`, or of the papers beneath one
 * @param header of the pack, for its kinds of evidence and its word for points
 * @param lang `vi` or `en`
 * @returns parts of sentences that begin small
 * @throws {OcopError} `input/language`
 */
export function dossierItemText(
  item: DossierPaper | DossierItem,
  header: Pick<PackHeader, 'evidenceKinds' | 'unit'>,
  lang: MessageLanguage,
): DossierItemText {
  const t = createTranslate(lang);
  const { samples, example, state, neededBy }: AnyItem = item;
  return {
    state: describeState(item, t, lang),
    reasons: [
      ...describeFields(item, t, lang),
      ...describePapers(item, t, lang),
      ...(samples && state === 'missing' ? [t('samples', samples)] : []),
      ...describePicks(item, textIn(header.unit, lang), t),
      ...neededBy.flatMap(({ criterion, or = [] }) =>
        or.length > 0 && state === 'missing'
          ? [t('or', { criterion, kinds: or.map((id) => nameKind(header, id, lang)).join('; ') })]
          : [],
      ),
      ...(example && state === 'missing'
        ? [t('example', { example: withSmallLetter(textIn(example, lang)) })]
        : []),
    ],
  };
}

/**
 * Says how a dossier as a whole stands.
 *
 * @param dossier as `dossier` gives it
 * @param lang `vi` or `en`
 * @returns sentences without a full stop, to stand as headings
 * @throws {OcopError} `input/language`
 */
export function dossierText({ counts, filing }: Dossier, lang: MessageLanguage): DossierText {
  const t = createTranslate(lang);
  const count = counts.missing + counts.expired;
  const { from = '', until = '' } = filing ?? {};
  const days = { from: formatDay(from, lang === 'vi'), until: formatDay(until, lang === 'vi') };
  return {
    summary: t(count === 0 ? 'complete' : count === 1 ? 'one-left' : 'left', { count }),
    progress: t('progress', { there: counts.there, asked: counts.there + count }),
    ...(filing && { filing: t(filing.state, days) }),
  };
}

function createTranslate(lang: MessageLanguage): Translate {
  const messages = pickLanguage({ vi, en }, lang);
  return (key, values = {}) => fillMessage(messages[key], values, lang);
}

function describeState(item: AnyItem, t: Translate, lang: MessageLanguage): string {
  const { state, type, expires, optional, neededBy } = item;
  const day = expires === undefined ? '' : formatDay(expires, lang === 'vi');
  if (state === 'there') return day ? t('there-until', { day }) : t('there');
  if (state === 'expired' || state === 'missing') return t(state, { day });
  if (optional) return t('where-there-is-one');
  const isComponent = type !== undefined && type !== 'evidence' && neededBy.length === 0;
  return t(isComponent ? 'not-needed-here' : 'not-needed');
}

function describeFields({ fields = [] }: AnyItem, t: Translate, lang: string): readonly string[] {
  const name = (optional: boolean): string => {
    const names = fields
      .filter((field) => (field.optional ?? false) === optional)
      .map(({ title }) => withSmallLetter(textIn(title, lang)));
    const count = names.length - MOST_NAMED;
    return count > 1
      ? t('and-others', { named: names.slice(0, MOST_NAMED).join(', '), count })
      : names.join(', ');
  };
  const [empty, open] = [name(false), name(true)];
  return [
    ...(empty ? [t('fields', { fields: empty })] : []),
    ...(open ? [t('optional-fields', { fields: open })] : []),
  ];
}

/** Of a kind of evidence: which of its papers are not there, by their names: "bằng" in a small letter is no certificate but "by". */
function describePapers({ papers = [] }: AnyItem, t: Translate, lang: string): readonly string[] {
  const name = (state: DossierPaper['state']): string =>
    papers
      .filter((paper) => paper.state === state)
      .map(({ title }) => textIn(title, lang))
      .join('; ');
  const [missing, expired] = [name('missing'), name('expired')];
  return [
    ...(missing ? [t('fields', { fields: missing })] : []),
    ...(expired ? [t('expired-papers', { papers: expired })] : []),
  ];
}

/** What is there serves; what is not is asked for, by one pick or by several. */
function describePicks(
  { state, optional, neededBy, papers = [] }: AnyItem,
  unit: string,
  t: Translate,
): readonly string[] {
  const [first, ...others] = neededBy;
  // The papers beneath a kind say themselves who asks for them.
  if (!first || papers.some((paper) => paper.state === state && state !== 'there')) return [];
  const criteria = neededBy.map(({ criterion }) => criterion).join(', ');
  if (state === 'there' || optional) return [t('serves', { criteria })];
  if (state === 'not-needed') return [];
  return [
    others.length > 0
      ? t('asked-by-many', { criteria })
      : t('asked', {
          criterion: first.criterion,
          points: first.points,
          unit: unit || t(first.points === 1 ? 'unit-one' : 'unit'),
        }),
  ];
}

function nameKind(
  { evidenceKinds = [] }: Pick<PackHeader, 'evidenceKinds'>,
  id: string,
  lang: string,
): string {
  return textIn(evidenceKinds.find((kind) => kind.id === id)?.title, lang) || id;
}

/** "Dân tộc" inside a sentence is "dân tộc"; "OCOP" and "VietGAP" stay. */
function withSmallLetter(text: string): string {
  const [word = ''] = text.split(' ');
  const [first = ''] = word;
  const rest = word.slice(first.length);
  return rest === rest.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}
