/** Who has a column on the worksheet of a product, and whether it can be written in. */
import type { CouncilMember, Session, SessionBallot } from '@ocop-kit/engine/council';
import { currentBallots, currentRound, listDue } from '@ocop-kit/engine/council';
import { COLUMN, PER_MEMBER } from './columns.js';
import { memberLabels } from './member-labels.js';
import type { TranslateCouncilWorkbook } from './translate.js';

/** `due`: to be filled in; `cast`: a ballot is in; the others have none, and why. */
export type MemberState = 'due' | 'cast' | 'recused' | 'absent' | 'closed';

export interface MemberColumn {
  readonly member: CouncilMember;
  /** What stands above the column: no two members have the same. */
  readonly label: string;
  readonly state: MemberState;
  /** The ballot that counts now. */
  readonly ballot: SessionBallot | undefined;
  /** The number of the pick's column; the points stand right of it. */
  readonly column: number;
}

/** In the order of the council. */
export function listMemberColumns(
  session: Session,
  product: string,
  t: TranslateCouncilWorkbook,
): MemberColumn[] {
  const round = currentRound(session, product);
  const due = new Set(listDue(session, product, round).map(({ id }) => id));
  const ballots = new Map(currentBallots(session, product).map((ballot) => [ballot.member, ballot]));
  const stateOf = (id: string): MemberState => {
    const isOpen = session.state === 'open' && due.has(id) && ballots.get(id)?.round !== round;
    if (isOpen) return 'due';
    if (ballots.has(id)) return 'cast';
    if (session.recusals.some((one) => one.product === product && one.member === id)) return 'recused';
    return due.has(id) ? 'closed' : 'absent';
  };
  return memberLabels(session, t).map(({ member, label }, at): MemberColumn => {
    const state = stateOf(member.id);
    // A member who scores again starts from an empty column: no ballot is handed in that nobody gave.
    const ballot = state === 'due' ? undefined : ballots.get(member.id);
    return { member, label, state, ballot, column: COLUMN.members + PER_MEMBER * at };
  });
}
