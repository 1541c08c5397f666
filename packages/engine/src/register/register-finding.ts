/** What is found in a register, as data; `registerFindingText` says it. */
import type { Problem } from '../errors/errors.js';

type NoValues = Record<string, never>;

/** The values each finding carries, by code. Days are `YYYY-MM-DD`. */
export interface RegisterFindingValues {
  /** A cell that could not be read when the table was imported. */
  unread: { field: string; found: string };
  'no-product': NoValues;
  'no-entity': NoValues;
  'no-stars': NoValues;
  'no-decision': NoValues;
  'no-issuer': NoValues;
  'no-day': NoValues;
  'no-commune': NoValues;
  /** Something in the history that cannot be. */
  history: { problem: Problem };
  /** Issued after the day of the check. */
  'in-future': { day: string };
  /** It ends on another day than the decision's months give. */
  'unusual-term': { expires: string; expected: string; months: number };
  /** The office's own column says that it is valid, and it is not. */
  'stated-valid': { stated: string; state: 'expired' | 'withdrawn'; day: string };
  /** The office's own column says that it has ended, and it has not. */
  'stated-ended': { stated: string; expires: string };
  /** Certified by an office whose level does not certify this rank. */
  'wrong-issuer': { stars: number; issuer: string; level: string };
  'same-code': { what: 'code' | 'gtin'; code: string; product: string; other: string };
  /** One product of one entity, recorded twice. */
  'same-product': { product: string; entity: string };
  /** One product under two spellings. */
  spelling: { product: string; entity: string; otherProduct: string; otherEntity: string };
  /** Perhaps one product: its names differ by a letter or two. */
  alike: { product: string; entity: string; otherProduct: string; otherEntity: string };
  /** One entity under several spellings. */
  'entity-spellings': { spellings: string };
}

/** The codes of all findings. */
export type RegisterFindingCode = keyof RegisterFindingValues;

/** `error`: must be put right; `warning`: probably wrong; `note`: somebody should look. */
export type RegisterFindingLevel = 'error' | 'warning' | 'note';

/** Something about a register that is not as it should be. */
export type RegisterFinding = {
  [C in RegisterFindingCode]: {
    readonly code: C;
    readonly level: RegisterFindingLevel;
    /** Ids of the certificates that it is about; the first is the one that `path` points to. */
    readonly certificates: readonly string[];
    /** A JSON pointer, `/certificates/3/events/0/issued`. */
    readonly path: string;
    readonly values: Readonly<RegisterFindingValues[C]>;
  };
}[RegisterFindingCode];

const LEVELS: Readonly<Record<RegisterFindingCode, RegisterFindingLevel>> = {
  unread: 'error',
  'no-product': 'error',
  'no-entity': 'error',
  'no-stars': 'error',
  'no-decision': 'warning',
  'no-issuer': 'note',
  'no-day': 'warning',
  'no-commune': 'note',
  history: 'error',
  'in-future': 'error',
  'unusual-term': 'warning',
  'stated-valid': 'error',
  'stated-ended': 'warning',
  'wrong-issuer': 'error',
  'same-code': 'error',
  'same-product': 'error',
  spelling: 'warning',
  alike: 'note',
  'entity-spellings': 'note',
};

export function makeFinding<C extends RegisterFindingCode>(
  code: C,
  certificates: readonly string[],
  path: string,
  values: RegisterFindingValues[C],
): RegisterFinding {
  return { code, level: LEVELS[code], certificates, path, values } as RegisterFinding;
}
