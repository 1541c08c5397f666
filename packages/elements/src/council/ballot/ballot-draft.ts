/** What a member has written about one product in one round, as a value: every change is a step from one draft to the next. */
import type { Session, SessionBallot, SessionProduct } from '@ocop-kit/engine/council';

/** A sheet that a member fills in. Until it is signed it is nobody's ballot. */
export interface BallotDraft {
  readonly format: 'ocop-ballot-draft/1';
  readonly product: string;
  readonly member: string;
  readonly round: number;
  readonly picks: Readonly<Record<string, number>>;
  readonly declared: readonly string[];
  readonly denied: readonly string[];
  readonly remarks: Readonly<Record<string, string>>;
  readonly opinion: string;
  /** The page that the member looks at: a position among the criteria, after the last one the page to sign. */
  readonly page: number;
  /** When it was changed last; empty for one that nobody has begun. */
  readonly updated: string;
  /** The ballot as it was signed. */
  readonly signed?: SessionBallot | undefined;
  /** When its seal was handed out as a file, and when the ballot itself was. */
  readonly sealHanded?: string | undefined;
  readonly handed?: string | undefined;
}

export type BallotStep = (draft: BallotDraft) => BallotDraft;

/** How long a remark may be, and an opinion: as the format of a ballot has it. */
export const MAX_REMARK = 4_000;
export const MAX_OPINION = 20_000;

/** Which session it is: files of one session that are opened one after the other have the same id and the same beginning. */
export const sessionKey = ({ id, log }: Session): string => JSON.stringify([id, log[0]?.time ?? '']);

/** Under what a draft is kept: another session, member, round or criteria set has drafts of its own. */
export const draftKey = (
  session: Session,
  member: string,
  { id, pack, set }: SessionProduct,
  round: number,
): string => JSON.stringify(['ballot', sessionKey(session), member, id, round, pack, set]);

/** @param former what the member gave in the round before: scoring again begins there */
export function createDraft(
  product: string,
  member: string,
  round: number,
  former?: SessionBallot,
): BallotDraft {
  return {
    format: 'ocop-ballot-draft/1',
    product,
    member,
    round,
    picks: { ...former?.picks },
    declared: [...(former?.declared ?? [])],
    denied: [...(former?.denied ?? [])],
    remarks: { ...former?.remarks },
    opinion: former?.opinion ?? '',
    page: 0,
    updated: '',
  };
}

/** Whether nothing may be changed: it is signed. */
export const isSigned = ({ signed }: BallotDraft): boolean => signed !== undefined;

/** Whether it has left this device, as a seal or as a ballot. */
export const isHanded = ({ sealHanded, handed }: BallotDraft): boolean =>
  sealHanded !== undefined || handed !== undefined;

const changed = (draft: BallotDraft, now: string, part: Partial<BallotDraft>): BallotDraft =>
  isSigned(draft) ? draft : { ...draft, ...part, updated: now };

/** @param pick null clears the answer */
export const setPick =
  (criterion: string, pick: number | null, now: string): BallotStep =>
  (draft) => {
    const { [criterion]: _, ...others } = draft.picks;
    return changed(draft, now, { picks: pick === null ? others : { ...others, [criterion]: pick } });
  };

export const setRemark =
  (criterion: string, remark: string, now: string): BallotStep =>
  (draft) => {
    const { [criterion]: _, ...others } = draft.remarks;
    return changed(draft, now, { remarks: remark === '' ? others : { ...others, [criterion]: remark } });
  };

export const setOpinion =
  (opinion: string, now: string): BallotStep =>
  (draft) =>
    changed(draft, now, { opinion });

/** @param holds null takes the answer back */
export const declare =
  (condition: string, holds: boolean | null, now: string): BallotStep =>
  (draft) => {
    const without = (list: readonly string[]): string[] => list.filter((id) => id !== condition);
    const [declared, denied] = [without(draft.declared), without(draft.denied)];
    if (holds === true) declared.push(condition);
    if (holds === false) denied.push(condition);
    return changed(draft, now, { declared, denied });
  };

/** Where the member is. A signed sheet can still be leafed through. */
export const goTo =
  (page: number): BallotStep =>
  (draft) => ({ ...draft, page });

/** The ballot that is signed now, before it is sealed. */
export function ballotOf(draft: BallotDraft, time: string): SessionBallot {
  const { product, member, round, picks, declared, denied, remarks, opinion } = draft;
  const trimmed = opinion.trim();
  return {
    product,
    member,
    round,
    picks: { ...picks },
    declared: [...declared],
    ...(denied.length > 0 && { denied: [...denied] }),
    ...(Object.keys(remarks).length > 0 && { remarks: { ...remarks } }),
    ...(trimmed !== '' && { opinion: trimmed }),
    time,
  };
}

export const signOff =
  (signed: SessionBallot): BallotStep =>
  (draft) => ({ ...draft, signed, updated: signed.time });

/** Takes the signature back, as long as nothing has left this device. */
export const reopen =
  (now: string): BallotStep =>
  (draft) =>
    isHanded(draft) ? draft : { ...draft, signed: undefined, page: 0, updated: now };

/** Begins anew, as if nobody had written anything. */
export const restart =
  (now: string): BallotStep =>
  ({ product, member, round }) => ({ ...createDraft(product, member, round), updated: now });

export const markHanded =
  (what: 'seal' | 'ballot', now: string): BallotStep =>
  (draft) =>
    what === 'seal'
      ? { ...draft, sealHanded: draft.sealHanded ?? now }
      : { ...draft, handed: draft.handed ?? now };
