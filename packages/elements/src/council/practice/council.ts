/** The invented council: who sits in it, and when it meets. */
import type { CouncilMember } from '@ocop-kit/engine/council';

/** Whoever practises. */
export const MINE = 'F';

export const MEETING = {
  id: 'tap-cham',
  on: '2026-12-03',
  /** When the session is opened, and when a member says that he or she does not score a product. */
  opened: '2026-12-03T08:00:00+07:00',
  cast: '2026-12-03T10:30:00+07:00',
} as const;

export const ROLES = {
  A: 'chair',
  B: 'vice-chair',
  C: 'member',
  D: 'member',
  E: 'member',
  [MINE]: 'member',
  S: 'secretary',
} as const satisfies Record<string, CouncilMember['role']>;

/** A close relative of hers works for the entity. */
export const RECUSAL = { member: 'E', product: 'mat-ong' } as const;

export interface MemberTexts {
  readonly name: string;
  readonly title?: string;
  readonly body?: string;
}

export interface CouncilTexts {
  readonly name: string;
  readonly agency: string;
  readonly decision: string;
  readonly place: string;
  readonly members: Readonly<Record<keyof typeof ROLES, MemberTexts>>;
  readonly recusal: string;
  /** What the others think of a product, by the member and the product; and their remarks on a criterion. */
  readonly opinions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly remarks: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}
