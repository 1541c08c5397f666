/** Reads sessions, ballots and regulations that anybody may have written. */
import { checkInput, type Check } from '../checks/checks.js';
import * as LIMITS from '../checks/limits.js';
import { readJson } from '../checks/read-json.js';
import { runSafely, type SafeFailure } from '../errors/safely.js';
import { ballotFileCheck, regulationCheck, sessionCheck } from '../formats/generated/session.js';
import type { Regulation } from '../formats/session/regulation.js';
import type { BallotFile } from '../formats/session/ballot-file.js';
import type { Session } from '../formats/session/session.js';
import { checkSession } from './check-session.js';

/**
 * Reads a session, `ocop-session/1`.
 *
 * @param input JSON text or data
 * @returns the session; fields that this version does not know are kept
 * @throws {OcopError} `input/*`, `session/shape` or `calendar/day` with a JSON pointer; `session/duplicate-id`, `session/chairs`,
 *   `session/written`; `session/unknown-member` and `session/unknown-product` for a ballot of nobody, or on nothing
 */
export function parseSession(input: unknown): Session {
  const session = read(input, sessionCheck) as Session;
  checkSession(session);
  return session;
}

/**
 * Reads a session as to its shape alone: for whoever verifies one that may have been changed, and wants every change named.
 *
 * @param input JSON text or data
 * @returns what may contradict itself: never work out a result from it
 * @throws {OcopError} `input/*`, `session/shape`, `calendar/day`
 */
export const parseSessionShape = (input: unknown): Session => read(input, sessionCheck) as Session;

/**
 * Reads a session as `parseSession` does, and throws nothing.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, session }`, or `{ ok: false, problem }`
 */
export function safeParseSession(
  input: unknown,
): { readonly ok: true; readonly session: Session } | SafeFailure {
  return runSafely(() => ({ session: parseSession(input) }));
}

/**
 * Reads what a member hands in, `ocop-ballots/1`.
 *
 * @param input JSON text or data
 * @returns ballots and seals, not yet held against any session: `collect` does that
 * @throws {OcopError} `input/*`, `session/shape`, `calendar/day`
 */
export const parseBallotFile = (input: unknown): BallotFile => read(input, ballotFileCheck) as BallotFile;

/**
 * Reads the regulation of a council, `ocop-regulation/1`.
 *
 * @param input JSON text or data
 * @returns what it says; `applyRegulation` fills in the rest
 * @throws {OcopError} `input/*`, `session/shape`
 */
export const parseRegulation = (input: unknown): Regulation => read(input, regulationCheck) as Regulation;

function read(input: unknown, check: Check): unknown {
  const data = readJson(input, LIMITS.sessionNodes, LIMITS.sessionCharacters);
  checkInput(check, data, '', 'session/shape');
  return data;
}
