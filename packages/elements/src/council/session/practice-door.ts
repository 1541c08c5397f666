/** The practice session for a secretary: nothing is scored yet, and the files of all members are at hand. */
import type { BallotFile, Session } from '@ocop-kit/engine/council';
import { openPractice } from '../ballot/practice-door.js';
import type { Practice } from '../practice/practice-types.js';

export interface PracticeSession {
  readonly session: Session;
  /** What the members hand in, whoever else practises to be one of them included. */
  readonly files: readonly BallotFile[];
}

/** @param lang of the page */
export async function loadPracticeSession(lang: string): Promise<PracticeSession> {
  const practice = await openPractice(lang);
  return { session: practice.session, files: [...practice.ballots, solvedFile(practice)] };
}

/** The ballots of the member who is left to whoever practises: as the solution has them. */
function solvedFile({ session, mine, solution }: Practice): BallotFile {
  const isOut = (product: string): boolean =>
    session.recusals.some((recusal) => recusal.product === product && recusal.member === mine);
  const time = session.log.at(-1)?.time ?? new Date().toISOString();
  return {
    format: 'ocop-ballots/1',
    session: session.id,
    member: mine,
    ballots: Object.entries(solution).flatMap(([product, { criteria, verdict }]) =>
      isOut(product)
        ? []
        : [
            {
              product,
              member: mine,
              round: 1,
              picks: Object.fromEntries(Object.entries(criteria).map(([id, { pick }]) => [id, pick])),
              declared: [],
              opinion: verdict,
              time,
            },
          ],
    ),
  };
}
