/** What a session finds, in sentences: for the chair's page, the minutes and the command alike. */
import type { Agreement } from '../agreement/agreement.js';
import type { CouncilResult } from '../council/council.js';
import { formatRatio } from '../council/ratio.js';
import { pickLanguage, type MessageLanguage } from '../errors/message-language.js';
import { findBandTitle } from '../explain/find-band.js';
import { MINIMUM_POLICY_NAMES } from '../formats/minimum-policies.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Session } from '../formats/session/session.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { fillMessage, type Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import { en } from './messages.en.js';
import { vi, type SessionMessageKey } from './messages.vi.js';
import { quorumOf } from './quorum.js';
import type { MinimumDissent, SessionResult } from './session-result.js';

/** What a sentence is about; the first of them are what a council must act on. */
export type SessionTopic =
  | 'verdict'
  | 'apart'
  | 'missed'
  | 'due'
  | 'condition'
  | 'total'
  | 'dissent'
  | 'other'
  | 'recused'
  | 'trimmed'
  | 'agreement'
  | 'divides'
  | 'leans';

/** A sentence about one product. */
export interface SessionSentence {
  readonly topic: SessionTopic;
  readonly text: string;
  /** Whether the council must act on it before it concludes. */
  readonly isUrgent: boolean;
}

type Translate = (key: SessionMessageKey, values?: Values) => string;

interface Words {
  readonly t: Translate;
  readonly lang: MessageLanguage;
  readonly nameOf: (member: string) => string;
  readonly rankOf: (rank: number | null) => string;
  readonly criterionOf: (id: string) => string;
  readonly shown: (ratio: string) => string;
}

/**
 * Says what a session finds of one product.
 *
 * @param session names the members
 * @param set the criteria set of the product
 * @param found what `sessionResult` and `sessionAgreement` give
 * @param lang `vi` or `en`
 * @returns sentences: where the product stands, what must be acted on, then the rest
 * @throws {OcopError} `input/language`
 */
export function sessionText(
  session: Session,
  set: CriteriaSet | CompiledSet,
  { result, agreement }: { readonly result: SessionResult; readonly agreement?: Agreement | undefined },
  lang: MessageLanguage,
): SessionSentence[] {
  const words = createWords(session, compileSet(set), lang);
  const sentences = [
    ...describeApart(result, words),
    ...describeMinimums(result, words),
    ...describeDue(result, words),
    ...describeConditions(result, compileSet(set), words),
    ...describeTotal(result, words),
    ...describeOthers(result, words),
    ...(agreement ? describeAgreement(agreement, result.isFinal, words) : []),
  ];
  const sorted = sentences.sort(([, , a = false], [, , b = false]) => Number(b) - Number(a));
  return [describeVerdict(result, words), ...sorted].map(([topic, text, isUrgent = false]) => ({
    topic,
    text,
    isUrgent,
  }));
}

/**
 * Says whether the meeting is valid.
 *
 * @param session never changed
 * @param lang `vi` or `en`
 * @returns one sentence
 * @throws {OcopError} `input/language`
 */
export function quorumText(session: Session, lang: MessageLanguage): string {
  const t = translate(lang);
  const { present, members, needed = 0, chair, isMet } = quorumOf(session);
  const values = { present, members, needed, chair: t(`chair-${chair}`) };
  return t(isMet ? 'quorum-met' : present < needed ? 'quorum-short' : 'quorum-chair', values);
}

/** Urgent where the third says so: what holds the product back, or cannot wait. */
type Sentence = readonly [SessionTopic, string, isUrgent?: boolean];

function translate(lang: MessageLanguage): Translate {
  const messages = pickLanguage<Readonly<Record<SessionMessageKey, string>>>({ vi, en }, lang);
  return (key, values = {}) => fillMessage(messages[key], values, lang);
}

function createWords(session: Session, set: CompiledSet, lang: MessageLanguage): Words {
  const t = translate(lang);
  const names = new Map(session.members.map(({ id, name }) => [id, name]));
  return {
    t,
    lang,
    nameOf: (member) => names.get(member) ?? member,
    rankOf: (rank) => (rank === null ? t('no-rank') : findBandTitle(set, rank, lang) || String(rank)),
    criterionOf: (id) => {
      const leaf = set.leaves[set.positions.get(id) ?? -1];
      return leaf ? `${id} ${textIn(leaf.title, lang)}` : id;
    },
    shown: (ratio) => {
      const [, sign = '', size = ratio] = /^(-?)(.*)$/.exec(ratio) ?? [];
      return fillMessage('{value}', { value: Number(sign + formatRatio(size)) }, lang);
    },
  };
}

/** Where the product stands, and what holds it there. */
function describeVerdict({ council, minimums, isFinal }: SessionResult, { t, rankOf }: Words): Sentence {
  if (!council) return ['verdict', t('verdict-none')];
  const { outcome, stars, starsByTotal } = council;
  const missed = new Set(
    minimums.flatMap(({ of, rank, reached }) => (reached || rank > (starsByTotal ?? 0) ? [] : [of])),
  );
  const values = {
    count: missed.size,
    state: t(isFinal ? 'state-final' : 'state-provisional'),
    rank: rankOf(stars),
    byTotal: rankOf(starsByTotal),
  };
  if (outcome !== 'rated') return ['verdict', t(`verdict-${outcome}`, values)];
  if (stars === starsByTotal) return ['verdict', t('verdict', values)];
  return ['verdict', t(missed.size === 1 ? 'verdict-lower-one' : 'verdict-lower', values)];
}

/**
 * Each pair is named once, under the member who is apart from most others: one far from five is one sentence, not five. Once the session is
 * closed nobody scores again, and what remained is put on record.
 */
function describeApart({ council, round, isFinal }: SessionResult, { t, nameOf }: Words): Sentence[] {
  const key = isFinal ? 'apart-final' : 'apart';
  const { apart = [], ballots = [] } = council ?? {};
  const totals = new Map(ballots.map(({ ballot, total }) => [ballot, total]));
  const points = (member: string): string =>
    t('apart-member', { member: nameOf(member), points: totals.get(member) ?? 0 });
  return groupApart(apart).map(({ member, others, points: widest }): Sentence => [
    'apart',
    t(others.length === 1 ? `${key}-one` : key, {
      round,
      member: points(member),
      others: others.map(points).join('; '),
      points: widest,
    }),
    true,
  ]);
}

type Pairs = NonNullable<CouncilResult['apart']>;

function groupApart(
  pairs: Pairs,
): { readonly member: string; readonly others: readonly string[]; readonly points: number }[] {
  const members = [...new Set(pairs.flatMap(({ ballots }) => ballots))].map((member) => {
    const own = pairs.filter(({ ballots }) => ballots.includes(member));
    return { member, own, between: own.reduce((sum, { points }) => sum + points, 0) };
  });
  const [farthest] = members.sort((a, b) => b.own.length - a.own.length || b.between - a.between);
  if (!farthest) return [];
  const { member, own } = farthest;
  const group = {
    member,
    others: own.map(({ ballots: [first, second] }) => (first === member ? second : first)),
    points: Math.max(...own.map(({ points }) => points)),
  };
  return [group, ...groupApart(pairs.filter((pair) => !own.includes(pair)))];
}

function describeMinimums(
  { minimums, council }: SessionResult,
  { t, nameOf, rankOf, criterionOf }: Words,
): Sentence[] {
  return mergeRanks(minimums).map(({ of, ranks, reached, for: reaching, against }): Sentence => {
    const values = {
      rank: ranks.map(rankOf).join(', '),
      of: criterionOf(of),
      count: against.length,
      all: reaching.length + against.length,
      members: against.map(nameOf).join(', '),
      policy: t(`policy-${council?.policy ?? 'average'}`),
    };
    if (reached) return ['dissent', t('dissent', values)];
    // What is asked for at a rank above the one by points holds nothing back.
    const missed = t(against.length === values.all && values.all > 1 ? 'missed-all' : 'missed', values);
    return ['missed', missed, ranks.some((rank) => rank <= (council?.starsByTotal ?? 0))];
  });
}

/** Minimums are cumulative: what the same members find of one criterion at several ranks is one sentence. */
function mergeRanks(
  minimums: SessionResult['minimums'],
): (Omit<MinimumDissent, 'rank'> & { readonly ranks: readonly number[] })[] {
  const merged = new Map<string, MinimumDissent & { readonly ranks: number[] }>();
  for (const minimum of minimums) {
    const key = JSON.stringify([minimum.of, minimum.reached, minimum.against]);
    const before = merged.get(key);
    if (before) before.ranks.push(minimum.rank);
    else merged.set(key, { ...minimum, ranks: [minimum.rank] });
  }
  return [...merged.values()];
}

function describeDue({ due }: SessionResult, { t, nameOf }: Words): Sentence[] {
  return due.length > 0 ? [['due', t('due', { members: due.map(nameOf).join(', ') }), true]] : [];
}

function describeConditions(
  { conditions, council }: SessionResult,
  set: CompiledSet,
  { t, nameOf, lang }: Words,
): Sentence[] {
  return conditions.map(({ condition, members }): Sentence => {
    const printed = set.conditions.find(({ id }) => id === condition)?.text;
    return [
      'condition',
      t('condition', {
        condition: textIn(printed, lang) || condition,
        members: members.map(nameOf).join(', '),
        count: members.length,
        all: council?.ballots.length ?? members.length,
      }),
    ];
  });
}

function describeTotal({ council, distance }: SessionResult, { t, rankOf, lang }: Words): Sentence[] {
  const { shownTotal = null, trimmed = [] } = council ?? {};
  if (shownTotal === null || !distance) return [];
  const { ballots, sum, next } = distance;
  const exact =
    ballots === 1
      ? fillMessage('{sum}', { sum }, lang)
      : fillMessage('{sum}/{ballots}', { sum, ballots }, lang);
  const total = t('total', { shown: Number(shownTotal), exact });
  const short = next && { total, points: next.points, ballots, rank: rankOf(next.rank) };
  const sentences: Sentence[] = [
    [
      'total',
      short ? t(ballots === 1 ? 'total-short-one' : 'total-short', short) : t('total-top', { total }),
    ],
  ];
  if (trimmed.length > 0)
    sentences.push([
      'trimmed',
      t('trimmed', { totals: trimmed.map((value) => fillMessage('{value}', { value }, lang)).join('; ') }),
    ]);
  return sentences;
}

/** What to do about it is for councils that have not concluded yet. */
function describeAlpha(
  { level, exact }: NonNullable<Agreement['alpha']>,
  isFinal: boolean,
  t: Translate,
  shown: Words['shown'],
): string {
  return t(isFinal && level !== 'high' ? `alpha-${level}-final` : `alpha-${level}`, { alpha: shown(exact) });
}

/** Only what would be different is worth a sentence. */
function describeOthers(
  { otherwise, recused, council }: SessionResult,
  { t, nameOf, rankOf }: Words,
): Sentence[] {
  const { stars, policy } = council ?? {};
  const policies = MINIMUM_POLICY_NAMES.flatMap((name): Sentence[] => {
    const others = otherwise.byPolicy[name];
    if (name === policy || others === stars || others === undefined) return [];
    return [['other', t('other-policy', { policy: t(`policy-${name}`), rank: rankOf(others) })]];
  });
  const without = otherwise.without.flatMap(({ member, stars: others }): Sentence[] =>
    others === undefined || others === stars
      ? []
      : [['other', t('without', { member: nameOf(member), rank: rankOf(others) })]],
  );
  const out = recused.map(({ member, reason }): Sentence => [
    'recused',
    t('recused', { member: nameOf(member), reason: reason.replace(/[.\s]+$/, '') }),
  ]);
  return [...policies, ...without, ...out];
}

function describeAgreement(
  { ballots, alpha, spread, deviation, criteria, members }: Agreement,
  isFinal: boolean,
  { t, nameOf, criterionOf, shown }: Words,
): Sentence[] {
  if (ballots < 2) return [];
  const agreement: Sentence[] = [
    ['agreement', alpha ? describeAlpha(alpha, isFinal, t, shown) : t('alpha-none')],
  ];
  if (alpha?.interval) {
    const [from, to] = alpha.interval.map(({ exact }) => shown(exact));
    // Where all agree, there is no range to speak of.
    if (from !== undefined && to !== undefined && from !== to)
      agreement.push(['agreement', t('alpha-range', { from, to })]);
  }
  const apart = {
    points: spread.points,
    highest: nameOf(spread.highest),
    lowest: nameOf(spread.lowest),
    deviation: Number(Number(deviation ?? 0).toFixed(2)),
  };
  agreement.push(['agreement', spread.points > 0 ? t('spread', apart) : t('spread-none')]);
  const divided = criteria
    .filter(({ divides }) => divides)
    .map(({ criterion, disagreement }): Sentence => [
      'divides',
      t('divides', { of: criterionOf(criterion), disagreement: shown(disagreement.exact) }),
    ]);
  const leaning = members.flatMap(({ member, leans, difference, more, less }): Sentence[] => {
    if (leans === 'none') return [];
    const points = shown(difference.exact.replace('-', ''));
    const count = leans === 'high' ? more : less;
    return [['leans', t(`leans-${leans}`, { member: nameOf(member), points, count, all: more + less })]];
  });
  return [...agreement, ...divided, ...leaning];
}
