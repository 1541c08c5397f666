/** Ballots and seals that the session does not take, as sentences: whose, of what, and what to do. */
import { chooseMessageLanguage, problemText } from '@ocop-kit/engine';
import type { RefusedBallot, Session } from '@ocop-kit/engine/council';
import type { SessionTranslate } from './session-messages.js';
import { memberName, productName } from './names.js';

/** @returns a sentence for each; one alone for a member who is noted as absent, however many ballots came */
export function refusedTexts(
  session: Session,
  refused: readonly RefusedBallot[],
  t: SessionTranslate,
  lang: string,
): string[] {
  const isAbsent = ({ problem }: RefusedBallot): boolean => problem.code === 'session/absent';
  const absent = refused.filter(isAbsent);
  const [first] = absent;
  const others = refused
    .filter((one) => !isAbsent(one))
    .map(({ product: productId, member: memberId, round, problem }) => {
      const [member, product] = [memberName(session, memberId), productName(session, productId)];
      // Only the member can answer what is open, and whoever reads this is not the member.
      if (problem.code === 'council/incomplete-ballot')
        return t('refused-incomplete', { member, product, unanswered: problem.values.unanswered.join(', ') });
      const why = problemText(problem, chooseMessageLanguage(lang));
      return t('refused', { member, product, round, why });
    });
  if (!first) return others;
  const values = { member: memberName(session, first.member), count: absent.length };
  return [t('refused-absent', values), ...others];
}
