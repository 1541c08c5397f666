/** What an inspection finds, in sentences: for the minutes, the notice and the command alike. */
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { citeText } from '../explain/cite.js';
import { findBandTitle } from '../explain/find-band.js';
import type { WithdrawalGround } from '../formats/calendar/rating-calendar.js';
import type { Inspection } from '../formats/inspection/inspection.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { findOption } from '../score/sheet.js';
import { fillMessage, type Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import { en } from './messages.en.js';
import { vi, type InspectionMessageKey } from './messages.vi.js';
import type { InspectedChange, InspectionResult } from './inspection-result.js';
import { packIds, recognisedSet } from './recognised-set.js';

/** What a sentence is about; the order in which they stand. */
export type InspectionTopic =
  | 'verdict'
  | 'presumed'
  | 'baseline'
  | 'total'
  | 'missed'
  | 'change'
  | 'undecided'
  | 'not-seen'
  | 'matter'
  | 'ground';

/** A sentence about an inspected product. */
export interface InspectionSentence {
  readonly topic: InspectionTopic;
  readonly text: string;
}

/** What sentences about an inspected product are made with. */
export interface InspectionWords {
  readonly t: (key: InspectionMessageKey, values?: Values) => string;
  readonly set: CompiledSet;
  readonly lang: MessageLanguage;
  readonly unit: string;
  readonly rankOf: (rank: number | null) => string;
  readonly criterionOf: (id: string) => string;
}

/**
 * Says what an inspection finds.
 *
 * @param set the criteria set of the inspection
 * @param inspection whose result it is
 * @param result as `inspectionResult` gives it
 * @param lang `vi` or `en`
 * @param grounds of the decision, as its calendar has them; without them none is named
 * @returns sentences: whether the product keeps its rank, then why
 * @throws {OcopError} `input/language`
 */
export function inspectionText(
  set: CriteriaSet | CompiledSet,
  inspection: Inspection,
  result: InspectionResult,
  lang: MessageLanguage,
  grounds: readonly WithdrawalGround[] = [],
): InspectionSentence[] {
  const words = createWords(compileSet(set), lang);
  return [
    ...describeVerdict(result, words),
    ...describeTotals(result, words),
    ...describeDossier(inspection, result, words),
    ...describeMinimums(result, words),
    ...result.changes.map((change) => describeChange(change, result, words)),
    ...describeNotSeen(result, words),
    ...describeMatters(inspection, words),
    ...describeGrounds(result, grounds, words),
  ];
}

export function createWords(set: CompiledSet, lang: MessageLanguage): InspectionWords {
  const messages = pickLanguage<Readonly<Record<InspectionMessageKey, string>>>({ vi, en }, lang);
  const t: InspectionWords['t'] = (key, values = {}) => fillMessage(messages[key], values, lang);
  return {
    t,
    set,
    lang,
    unit: textIn(set.source.pack.unit, lang) || t('points'),
    rankOf: (rank) => (rank === null ? t('no-rank') : findBandTitle(set, rank, lang) || String(rank)),
    criterionOf: (id) => {
      const leaf = set.leaves[set.positions.get(id) ?? -1];
      return leaf ? `${id} ${textIn(leaf.title, lang)}` : id;
    },
  };
}

/** How many criteria may still be anything. */
const countOpen = ({ notSeen, undecided }: InspectionResult): number => notSeen.length + undecided.length;

function describeVerdict(result: InspectionResult, { t, rankOf }: InspectionWords): InspectionSentence[] {
  const { verdict, interval, now, recognised } = result;
  const count = countOpen(result);
  const key: InspectionMessageKey = verdict === 'open' || count === 0 ? verdict : `${verdict}-partly`;
  return [
    {
      topic: 'verdict',
      text: t(key, {
        recognised: rankOf(recognised),
        rank: rankOf(now.stars),
        least: rankOf(interval.stars.least),
        most: rankOf(interval.stars.most),
        count,
      }),
    },
  ];
}

function describeTotals(
  result: InspectionResult,
  { t, unit, rankOf }: InspectionWords,
): InspectionSentence[] {
  const { rated, now, interval, recognised, verdict } = result;
  const isPartly = countOpen(result) > 0;
  const totals = { unit, rated: rated.total, now: now.total, ...interval.total };
  return [
    ...(verdict === 'open'
      ? [
          {
            topic: 'presumed' as const,
            text: t('presumed', { unit, total: now.total, rank: rankOf(now.stars) }),
          },
        ]
      : []),
    ...(rated.stars === recognised
      ? []
      : [
          {
            topic: 'baseline' as const,
            text: t('baseline', {
              unit,
              total: rated.total,
              rank: rankOf(rated.stars),
              recognised: rankOf(recognised),
            }),
          },
        ]),
    { topic: 'total', text: t(isPartly ? 'total-partly' : 'total', totals) },
  ];
}

/** The dossier that was handed in may be another product's, or not the one that was recognised. */
function describeDossier(
  { certificate, rated: { product }, pack, set: rated }: Inspection,
  { rated: { total } }: InspectionResult,
  { t, unit, set }: InspectionWords,
): InspectionSentence[] {
  const certified = recognisedSet(certificate.product);
  const isOtherPack = certified.pack !== undefined && !packIds(set.source.pack).includes(certified.pack);
  const isOtherName = product !== undefined && nameKey(product) !== nameKey(certificate.product.name);
  const isOtherScore = certificate.score !== undefined && Number(certificate.score) !== total;
  const packs = { pack, set: rated, certifiedPack: certified.pack ?? '' };
  return [
    ...(isOtherName ? [t('baseline-name', { product, certified: certificate.product.name })] : []),
    ...(isOtherPack
      ? [
          certified.set === undefined
            ? t('baseline-pack', packs)
            : t('baseline-pack-set', { ...packs, certifiedSet: certified.set }),
        ]
      : []),
    ...(isOtherScore ? [t('baseline-score', { unit, total, certified: Number(certificate.score) })] : []),
  ].map((text) => ({ topic: 'baseline', text }));
}

/** Capitals and spaces make no other product. */
const nameKey = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** What higher ranks than the recognised one ask for is no concern of an inspection, and a criterion is named once: at the lowest rank it misses. */
function describeMinimums(
  { minimums, notSeen }: InspectionResult,
  { t, rankOf, criterionOf }: InspectionWords,
): InspectionSentence[] {
  const named = new Set<string>(notSeen);
  return minimums.flatMap(({ criterion, rank, isNew }): InspectionSentence[] => {
    if (named.has(criterion)) return [];
    named.add(criterion);
    const values = { rank: rankOf(rank), of: criterionOf(criterion) };
    return [{ topic: 'missed', text: t(isNew ? 'missed' : 'missed-before', values) }];
  });
}

function describeChange(
  { criterion, from, to, rated, now, lost }: InspectedChange,
  { undecided }: InspectionResult,
  words: InspectionWords,
): InspectionSentence {
  const { t, unit, criterionOf } = words;
  const isUndecided = undecided.includes(criterion);
  const key = isUndecided ? 'undecided' : lost > 0 ? 'less' : lost < 0 ? 'more' : 'same';
  return {
    topic: isUndecided ? 'undecided' : 'change',
    text: t(key, {
      of: criterionOf(criterion),
      unit,
      from: optionText(words, criterion, from),
      to: optionText(words, criterion, to),
      rated,
      now,
      points: Math.abs(lost),
    }),
  };
}

function optionText({ set, t, lang }: InspectionWords, criterion: string, pick: number | null): string {
  const leaf = set.leaves[set.positions.get(criterion) ?? -1];
  if (!leaf || pick === null) return t('unanswered');
  if (leaf.tick) return t(pick === 1 ? 'ticked' : 'unticked');
  const option = findOption(leaf, pick - leaf.first);
  return option && option !== leaf.none ? textIn(option.text, lang) : t('none');
}

function describeNotSeen({ notSeen }: InspectionResult, { t }: InspectionWords): InspectionSentence[] {
  if (notSeen.length === 0) return [];
  const values = { count: notSeen.length, criteria: notSeen.join(', ') };
  return [{ topic: 'not-seen', text: t('not-seen', values) }];
}

function describeMatters({ matters }: Inspection, { t, lang }: InspectionWords): InspectionSentence[] {
  return matters.flatMap(({ state, text, note = '' }): InspectionSentence[] => {
    if (state === 'in-order') return [];
    const key = state === 'not-seen' ? 'matter-not-seen' : note === '' ? 'matter' : 'matter-note';
    return [{ topic: 'matter', text: t(key, { matter: textIn(text, lang), note }) }];
  });
}

function describeGrounds(
  result: InspectionResult,
  grounds: readonly WithdrawalGround[],
  { t, set, lang }: InspectionWords,
): InspectionSentence[] {
  return result.grounds.flatMap(({ ground, isCertain }): InspectionSentence[] => {
    const found = grounds.find(({ id }) => id === ground);
    if (!found) return [];
    const values = {
      ground: textIn(found.text, lang).replace(/\.$/, ''),
      cite: citeText(set.source.pack, found.cite, lang),
    };
    return [{ topic: 'ground', text: t(isCertain ? 'ground' : 'ground-uncertain', values) }];
  });
}
