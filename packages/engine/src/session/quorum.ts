/** Whether a meeting is valid: how many of its members are there, and whether the chair is. */
import { refuse } from '../errors/errors.js';
import type { Session } from '../formats/session/session.js';
import { attendanceOf, listVoters } from './lookup.js';
import { applyRegulation } from './regulations.js';

/** Who is there, and what the regulation asks for. */
export interface Quorum {
  /** How many members take part, by being there or in writing. */
  readonly present: number;
  readonly members: number;
  /** The least number of members, by the regulation; undefined where it asks for none. */
  readonly needed: number | undefined;
  readonly chair: 'present' | 'absent';
  readonly isMet: boolean;
}

/**
 * Counts who takes part, against what the regulation asks for.
 *
 * @param session never changed
 * @returns the numbers, and whether the meeting is valid
 */
export function quorumOf(session: Session): Quorum {
  const { share, chair: asked } = applyRegulation(session.regulation);
  const voters = listVoters(session);
  const there = voters.filter(({ id }) => attendanceOf(session, id) !== 'absent');
  const chair = there.some(({ role }) => role === 'chair') ? 'present' : 'absent';
  const needed = share === undefined ? undefined : leastOf(share, voters.length);
  return {
    present: there.length,
    members: voters.length,
    needed,
    chair,
    isMet: there.length >= (needed ?? 0) && (!asked || chair === 'present'),
  };
}

/** How many members a share such as 3/4 asks for: three quarters of seven are five and a quarter, so six. */
export function leastOf(share: string, members: number): number {
  const [part = 0, whole = 1] = share.split('/').map(Number);
  return Math.ceil((members * part) / whole);
}

/** @throws {OcopError} `session/no-quorum`, `session/no-chair` */
export function checkQuorum(session: Session): void {
  const { share, chair: asked } = applyRegulation(session.regulation);
  const { present, members, needed = 0, chair } = quorumOf(session);
  if (asked && chair === 'absent')
    refuse('session/no-chair', '/attendance', {
      chair: session.members.find(({ role }) => role === 'chair')?.name ?? '',
    });
  if (present < needed) refuse('session/no-quorum', '/attendance', { present, members, share: share ?? '' });
}
