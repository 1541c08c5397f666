/** How far a member is with each product of a session. The session says who scores what; this adds what is written on the device. */
import { compileSet, score, type CriteriaSet, type Result } from '@ocop-kit/engine';
import {
  applyRegulation,
  currentBallots,
  currentRound,
  type Session,
  type SessionBallot,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import { listDeclarable } from '../../form/conditions.js';
import { createDraft, draftKey, isSigned, type BallotDraft } from './ballot-draft.js';

export type SheetProgress =
  /** Nothing is written yet. */
  | 'new'
  | 'begun'
  /** All is answered, nothing signed. */
  | 'ready'
  | 'signed'
  /** The seal has left the device, the ballot has not. */
  | 'sealed'
  /** The ballot has left the device. */
  | 'handed'
  /** The session has the ballot. */
  | 'taken'
  /** The member does not score it. */
  | 'recused'
  /** A later round is for others: the ballot of the round before stands. */
  | 'stands';

/** One product as a member sees it. */
export interface ProductState {
  readonly product: SessionProduct;
  readonly round: number;
  readonly progress: SheetProgress;
  readonly key: string;
  readonly draft: BallotDraft;
  /** Undefined until the criteria set has come. */
  readonly set: CriteriaSet | undefined;
  readonly result: Result | undefined;
  /** How many criteria count, and how many of them are answered. */
  readonly all: number;
  readonly answered: number;
  /** Conditions that the member has neither declared nor denied. */
  readonly undeclared: readonly string[];
  /** Why the member does not score it, or why it is scored again. */
  readonly reason: string | undefined;
  /** The member's ballot of the round before. */
  readonly former: SessionBallot | undefined;
}

export interface StateSource {
  readonly session: Session;
  readonly member: string;
  readonly findDraft: (key: string) => BallotDraft | undefined;
  readonly findSet: (product: SessionProduct) => CriteriaSet | undefined;
}

export function stateOf(source: StateSource, product: SessionProduct): ProductState {
  const { session, member, findSet } = source;
  const round = currentRound(session, product.id);
  const former = formerBallot(source, product, round);
  const key = draftKey(session, member, product, round);
  const draft = source.findDraft(key) ?? createDraft(product.id, member, round, former);
  const set = findSet(product);
  const result = set && scoreSafely(set, draft);
  const counted = result?.criteria.filter(({ state }) => state === 'scored' || state === 'unanswered') ?? [];
  const undeclared = set
    ? listDeclarable(set)
        .map(({ id }) => id)
        .filter((id) => !draft.declared.includes(id) && !draft.denied.includes(id))
    : [];
  const opened = session.rounds.find((one) => one.product === product.id && one.round === round);
  const recusal = session.recusals.find((one) => one.product === product.id && one.member === member);
  const answered = counted.length - (result?.unanswered.length ?? 0);
  const isComplete = result !== undefined && result.unanswered.length === 0 && undeclared.length === 0;
  const isTaken = session.ballots.some(
    (one) => one.product === product.id && one.member === member && one.round === round,
  );
  const progressHere = (): SheetProgress => {
    if (recusal) return 'recused';
    if (isTaken) return 'taken';
    if (opened && !opened.members.includes(member)) return 'stands';
    if (draft.handed !== undefined) return 'handed';
    if (draft.sealHanded !== undefined) return 'sealed';
    if (isSigned(draft)) return 'signed';
    if (draft.updated === '') return 'new';
    return isComplete ? 'ready' : 'begun';
  };
  return {
    product,
    round,
    progress: progressHere(),
    key,
    draft,
    set,
    result,
    all: counted.length,
    answered,
    undeclared,
    reason: recusal?.reason ?? opened?.reason,
    former,
  };
}

/** Picks that the set does not know, from whatever was stored, count for nothing. */
function scoreSafely(set: CriteriaSet, { picks, declared }: BallotDraft): Result | undefined {
  try {
    return score(set, { picks: { ...picks }, declared: [...declared] });
  } catch {
    const { leaves } = compileSet(set);
    const known = Object.entries(picks).filter(([id, pick]) => {
      const leaf = leaves.find((one) => one.id === id);
      return leaf?.options[pick - leaf.first] !== undefined;
    });
    const ids = new Set((set.conditions ?? []).map(({ id }) => id));
    return score(set, {
      picks: Object.fromEntries(known),
      declared: declared.filter((id) => ids.has(id)),
    });
  }
}

/** What the member gave in the round before: the session has it, or this device. */
function formerBallot(
  { session, member, findDraft }: StateSource,
  product: SessionProduct,
  round: number,
): SessionBallot | undefined {
  if (round === 1) return undefined;
  const taken = currentBallots(session, product.id).find(
    (ballot) => ballot.member === member && ballot.round < round,
  );
  if (taken) return taken;
  for (let before = round - 1; before > 0; before -= 1) {
    const signed = findDraft(draftKey(session, member, product, before))?.signed;
    if (signed) return signed;
  }
  return undefined;
}

/** The keys of all drafts of a member in a session, those of former rounds included. */
export const draftKeys = (session: Session, member: string): string[] =>
  session.products.flatMap((product) =>
    Array.from({ length: currentRound(session, product.id) }, (_, at) =>
      draftKey(session, member, product, at + 1),
    ),
  );

/** Whether seals are handed in before ballots. */
export const isBlindSession = ({ regulation }: Session): boolean => applyRegulation(regulation).blind;
