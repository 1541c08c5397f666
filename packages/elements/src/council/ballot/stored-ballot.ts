/** Reads what a database holds: this version's own, an earlier one's, a later one's, or anything else. */
import {
  parseBallotFile,
  safeParseSession,
  type Session,
  type SessionBallot,
} from '@ocop-kit/engine/council';
import { copyPlainJson, isPlainObject } from '../../form/drafts/plain-json.js';
import { createDraft, MAX_OPINION, MAX_REMARK, type BallotDraft } from './ballot-draft.js';

/** A session that was opened on this device, and who scores here. */
export interface KeptBallots {
  readonly session: Session;
  readonly member: string | undefined;
  readonly opened: string;
}

/** @returns undefined for a record that is none, or of a later version: it must not be written over */
export function readDraft(record: unknown): BallotDraft | undefined {
  const plain = copy(record);
  if (!isPlainObject(plain) || plain['format'] !== 'ocop-ballot-draft/1') return undefined;
  const { product, member, round } = plain;
  if (typeof product !== 'string' || typeof member !== 'string' || !isCount(round) || round < 1)
    return undefined;
  const signed = readBallot(plain['signed'], member);
  const { sealHanded, handed } = plain;
  return {
    ...createDraft(product, member, round),
    picks: readRecord(plain['picks'], isCount),
    declared: readIds(plain['declared']),
    denied: readIds(plain['denied']),
    remarks: readRecord(plain['remarks'], isText(MAX_REMARK)),
    opinion: textOr('', plain['opinion'], MAX_OPINION),
    page: isCount(plain['page']) ? plain['page'] : 0,
    updated: textOr('', plain['updated'], 64),
    ...(signed && { signed }),
    ...(typeof sealHanded === 'string' && { sealHanded }),
    ...(typeof handed === 'string' && { handed }),
  };
}

/** @returns undefined for a record that is no session */
export function readKeptSession(record: unknown): KeptBallots | undefined {
  const plain = copyRecord(record);
  if (plain?.['format'] !== 'ocop-kept-session/1') return undefined;
  const read = safeParseSession(plain['session']);
  const { member, opened } = plain;
  if (!read.ok || typeof opened !== 'string') return undefined;
  return { session: read.session, member: typeof member === 'string' ? member : undefined, opened };
}

const copyRecord = (record: unknown): Record<string, unknown> | undefined =>
  isPlainObject(record) ? record : undefined;

function copy(record: unknown): unknown {
  try {
    return copyPlainJson(record).value;
  } catch {
    return undefined;
  }
}

/** A signed ballot is read as the format has it. */
function readBallot(ballot: unknown, member: string): SessionBallot | undefined {
  if (ballot === undefined) return undefined;
  try {
    return parseBallotFile({ format: 'ocop-ballots/1', session: '', member, ballots: [ballot] }).ballots[0];
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText =
  (most: number) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= most;
const textOr = (fallback: string, value: unknown, most: number): string =>
  isText(most)(value) ? value : fallback;
const readIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

function readRecord<T>(value: unknown, isRight: (one: unknown) => one is T): Record<string, T> {
  if (!isPlainObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isRight(entry[1])));
}
