/** The products of all sessions of a round in one order, each with what follows and why, in words. */
import { citeText, textIn, type CriteriaSet } from '@ocop-kit/engine';
import {
  rankProducts,
  sessionText,
  type LevelOutcome,
  type RankedProduct,
  type Session,
} from '@ocop-kit/engine/council';
import type { RoundRow } from '@ocop-kit/documents/council-workbook';
import type { CommandContext } from '../../context/command-context.js';
import type { OpenedSession } from '../../session-source/session-source.js';
import { messages } from './messages.js';

/** A product of a round, with the figures behind its words. */
export interface RankedRow extends RoundRow {
  readonly session: string;
  readonly id: string;
  /** The average, exact: "461/5"; null without a ballot. */
  readonly averageTotal: string | null;
  readonly starsByTotal: number | null;
  readonly starRank: number | null;
  /** What follows; null without a ballot. */
  readonly next: LevelOutcome | null;
}

const KINDS: Readonly<Record<LevelOutcome, RoundRow['kind']>> = {
  'to-centre': 'forwarded',
  'province-recognises': 'recognised',
  'centre-recognises': 'recognised',
  'province-may-recognise': 'recognised',
  'no-certificate': 'not-reached',
  excluded: 'not-reached',
};

/** @throws {OcopError} as `rankProducts` */
export function rankRound(context: CommandContext, sessions: readonly OpenedSession[]): RankedRow[] {
  const entries = sessions
    .flatMap(({ session, setOf }) =>
      rankProducts(session, setOf).map((ranked) => ({ session, ranked, set: setOf(ranked.product) })),
    )
    .sort((a, b) => compareRanked(a.ranked, b.ranked));
  let rank = 0;
  return entries.map(({ session, ranked, set }, at) => {
    const before = entries[at - 1];
    // Products that are level share their place, and the next one counts them.
    if (!before || compareRanked(before.ranked, ranked) !== 0) rank = at + 1;
    return describe(context, session, set, ranked, ranked.next ? rank : undefined);
  });
}

/** As `rankProducts` orders those of one session. */
function compareRanked({ result: a }: RankedProduct, { result: b }: RankedProduct): number {
  const stars = (b.council?.stars ?? -1) - (a.council?.stars ?? -1);
  if (stars !== 0) return stars;
  const [sum, count] = ratioOf(a.council?.averageTotal);
  const [other, otherCount] = ratioOf(b.council?.averageTotal);
  const difference = other * count - sum * otherCount;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function ratioOf(exact: string | null | undefined): readonly [sum: bigint, count: bigint] {
  const [sum = '-1', count = '1'] = (exact ?? '-1/1').split('/');
  return [BigInt(sum), BigInt(count)];
}

function describe(
  { lang, translator }: CommandContext,
  session: Session,
  set: CriteriaSet,
  { product, result, next }: RankedProduct,
  rank: number | undefined,
): RankedRow {
  const t = translator(messages);
  const { council } = result;
  const { bands, languages } = set.pack;
  const starRank = council?.stars ?? null;
  const stars =
    starRank === null
      ? t(council ? 'no-stars' : 'none')
      : textIn(bands.find((band) => band.rank === starRank)?.title, lang) || String(starRank);
  const { shownTotal = null } = council ?? {};
  // A pack that does not speak the language has its articles in English.
  const cite = next && citeText(set.pack, next.cite, languages.includes(lang) ? lang : 'en');
  return {
    session: session.id,
    id: product.id,
    averageTotal: council?.averageTotal ?? null,
    starsByTotal: council?.starsByTotal ?? null,
    starRank,
    next: next?.outcome ?? null,
    rank,
    product: product.name,
    entity: product.entity,
    place: product.place ?? '',
    council: session.council.name,
    average:
      shownTotal === null
        ? t('none')
        : new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(Number(shownTotal)),
    stars,
    outcome: next
      ? t('outcome', { outcome: t(`outcome.${next.outcome}`, { stars }), cite: cite ?? '' })
      : t('outcome.none'),
    reasons: listReasons(session, set, result, lang, t('provisionalReason')),
    kind: next ? KINDS[next.outcome] : 'not-reached',
  };
}

/** What must be acted on; the verdict stands before it where points alone would give another rank. */
function listReasons(
  session: Session,
  set: CriteriaSet,
  result: RankedProduct['result'],
  lang: CommandContext['lang'],
  provisional: string,
): string[] {
  const sentences = sessionText(session, set, { result }, lang);
  const { stars = null, starsByTotal = null } = result.council ?? {};
  return [
    ...(session.state === 'open' ? [provisional] : []),
    ...sentences
      .filter(({ topic, isUrgent }) => isUrgent || (topic === 'verdict' && stars !== starsByTotal))
      .map(({ text }) => text),
  ];
}
