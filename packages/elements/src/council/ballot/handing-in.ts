/** What a member hands in: seals first where ballots are blind, ballots after; as files of `ocop-ballots/1`. */
import type { BallotFile, Session } from '@ocop-kit/engine/council';
import { foldVietnamese } from '@ocop-kit/engine/text';
import { isBlindSession, type ProductState } from './product-state.js';

/** What can be handed in now. */
export interface HandingIn {
  readonly what: 'seal' | 'ballot';
  /** Those that go into the file: all that are signed and not in the session, handed out before or not. */
  readonly states: readonly ProductState[];
  /** How many of them were never handed out. */
  readonly fresh: number;
}

/** @returns seals, ballots, or both where some products are further than others; nothing where nothing is signed */
export function listHandingIn(session: Session, states: readonly ProductState[]): readonly HandingIn[] {
  const signed = states.filter(({ draft, progress }) => draft.signed && isOpen(progress));
  const isBlind = isBlindSession(session);
  const seals = isBlind ? signed.filter(({ draft }) => draft.handed === undefined) : [];
  const ballots = isBlind ? signed.filter(({ draft }) => draft.sealHanded !== undefined) : signed;
  const handing = (what: HandingIn['what'], list: readonly ProductState[]): HandingIn[] => {
    if (list.length === 0) return [];
    const fresh = list.filter(({ draft }) => !(what === 'seal' ? draft.sealHanded : draft.handed)).length;
    return [{ what, states: list, fresh }];
  };
  return [...handing('seal', seals), ...handing('ballot', ballots)];
}

const isOpen = (progress: ProductState['progress']): boolean =>
  progress === 'signed' || progress === 'sealed' || progress === 'handed';

/** The file itself. Seals stay in the file with the ballots, so that one that was lost does no harm. */
export function createBallotFile(
  session: Session,
  member: string,
  { what, states }: HandingIn,
  now: string,
): BallotFile {
  const signed = states.flatMap(({ draft }) => draft.signed ?? []);
  const commitments = signed.flatMap(({ product, round, seal }) =>
    seal === undefined ? [] : [{ product, member, round, seal, time: sealTime(states, product) ?? now }],
  );
  return {
    format: 'ocop-ballots/1',
    session: session.id,
    member,
    ...(isBlindSession(session) && { commitments }),
    ballots: what === 'ballot' ? signed : [],
  };
}

/** The same seal in two files is one: it keeps the time of the first. */
const sealTime = (states: readonly ProductState[], product: string): string | undefined =>
  states.find((state) => state.product.id === product)?.draft.sealHanded;

/** "phieu-cham-nguyen-van-an-lan-2.json": what holds seals alone says so, and from the second round on which round it is. */
export function ballotFileName(session: Session, member: string, { what, states }: HandingIn): string {
  const name = session.members.find(({ id }) => id === member)?.name ?? member;
  const words = foldVietnamese(name)
    .slice(0, 60)
    .match(/[a-z0-9]+/g);
  const round = Math.max(...states.map((state) => state.round));
  const parts = [
    what === 'seal' ? 'niem-phong' : 'phieu-cham',
    ...(words ?? []),
    ...(round > 1 ? ['lan', round] : []),
  ];
  return `${parts.join('-')}.json`;
}
