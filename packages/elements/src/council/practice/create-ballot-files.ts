/** What the other members hand in: the picks of the solution, but for those in which they differ. */
import type { BallotFile, SessionBallot } from '@ocop-kit/engine/council';
import { ownValue } from '@ocop-kit/engine';
import { MEETING, MINE, ROLES, type CouncilTexts } from './council.js';
import { mapValues, type WrittenProduct } from './create-product.js';
import { DIFFERING_BALLOTS } from './differing-ballots.js';

export function createBallotFiles(council: CouncilTexts, products: readonly WrittenProduct[]): BallotFile[] {
  const others = Object.entries(ROLES).filter(([id, role]) => id !== MINE && role !== 'secretary');
  return others.map(([member]) => ({
    format: 'ocop-ballots/1',
    session: MEETING.id,
    member,
    ballots: products.flatMap((product) => createBallot(council, member, product) ?? []),
  }));
}

/** @returns undefined where the member does not score the product */
function createBallot(
  { opinions, remarks }: CouncilTexts,
  member: string,
  { facts }: WrittenProduct,
): SessionBallot | undefined {
  const { id: product, criteria, denied } = facts;
  const differing = ownValue(ownValue(DIFFERING_BALLOTS, product) ?? {}, member);
  if (!differing) return undefined;
  const { picks, declared = [] } = differing;
  const opinion = opinions[member]?.[product];
  const ownRemarks = remarks[member]?.[product];
  return {
    product,
    member,
    round: 1,
    picks: { ...mapValues(criteria, ({ right }) => right), ...picks },
    declared: [...declared],
    denied: denied.filter((condition) => !declared.includes(condition)),
    ...(opinion !== undefined && { opinion }),
    ...(ownRemarks && { remarks: { ...ownRemarks } }),
    time: MEETING.cast,
  };
}
