/** A council's session as a plain value: opened, filled with ballots, closed, and what it finds. */
export type { BallotFile } from '../formats/session/ballot-file.js';
export type { Commitment } from '../formats/session/commitment.js';
export type { CouncilMember } from '../formats/session/member.js';
export type { Regulation } from '../formats/session/regulation.js';
export type { SessionBallot } from '../formats/session/session-ballot.js';
export type { Session, SessionProduct } from '../formats/session/session.js';
export type { AverageDistance, RankDistance } from '../session/distance.js';
export { formatRatio } from '../council/ratio.js';
export {
  attendanceOf,
  currentBallots,
  currentRound,
  isRecused,
  listDue,
  listVoters,
} from '../session/lookup.js';
export {
  parseBallotFile,
  parseRegulation,
  parseSession,
  parseSessionShape,
  safeParseSession,
} from '../session/parse-session.js';
export { minutes, type Attendant, type Minutes, type MinutesEntry } from '../session/minutes.js';
export { collect, type Collected, type RefusedBallot } from '../session/collect.js';
export { quorumOf, type Quorum } from '../session/quorum.js';
export { sealOf } from '../session/seal.js';
export { applyRegulation, COMMON_PRACTICE, type AppliedRegulation } from '../session/regulations.js';
export { quorumText, sessionText, type SessionSentence, type SessionTopic } from '../session/session-text.js';
export {
  sessionResult,
  type CouncilCriterion,
  type DeclaredCondition,
  type MinimumDissent,
  type OtherStars,
  type SessionResult,
} from '../session/session-result.js';
export {
  attend,
  cast,
  closeSession,
  commit,
  openRound,
  openSession,
  recuse,
  withdrawRecusal,
  withdrawRound,
  type RoundOpening,
  type SessionOpening,
} from '../session/session.js';
