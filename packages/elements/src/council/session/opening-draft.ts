/** What somebody types before a session is opened, as plain data: every step takes a draft and gives another one. */
import { readDay } from '@ocop-kit/engine';
import {
  openSession,
  parseSession,
  type CouncilMember,
  type Regulation,
  type Session,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import type { Assessment } from '@ocop-kit/engine/schema';

type Council = Session['council'];
type Held = Session['held'];
export type DraftMember = Pick<CouncilMember, 'id' | 'name' | 'role'> & {
  readonly title: string;
  readonly body: string;
};

/** A session that is not open yet. Texts are as typed, the day and empty ones too. */
export interface OpeningDraft {
  readonly council: Required<Pick<Council, 'name' | 'level' | 'decision' | 'agency'>>;
  readonly held: Required<Pick<Held, 'on' | 'place' | 'form'>>;
  readonly members: readonly DraftMember[];
  readonly products: readonly SessionProduct[];
  readonly regulation: Regulation | undefined;
}

/** What keeps a draft from being a session, by field. */
export type OpeningGap = 'name' | 'day' | 'members' | 'chair' | 'member-name' | 'products';

/** As Vietnam writes it. @param day `YYYY-MM-DD` */
const dayText = (day: string): string => day.split('-').reverse().join('/');

/** @returns undefined for what is no day */
function readTypedDay(typed: string): string | undefined {
  const reading = readDay(typed.trim());
  return 'day' in reading ? reading.day : undefined;
}

/** @param day today, `YYYY-MM-DD` */
export function createOpeningDraft(day: string): OpeningDraft {
  const blank = (id: string, role: CouncilMember['role']): DraftMember => ({
    id,
    name: '',
    role,
    title: '',
    body: '',
  });
  return {
    council: { name: '', level: 'province', decision: '', agency: '' },
    held: { on: dayText(day), place: '', form: 'meeting' },
    members: [blank('A', 'chair'), blank('B', 'member'), blank('C', 'member'), blank('S', 'secretary')],
    products: [],
    regulation: undefined,
  };
}

/** The draft that a session was opened with, to be changed while nobody has scored. */
export function draftOf({ council, held, members, products, regulation }: Session): OpeningDraft {
  return {
    council: { decision: '', agency: '', ...council },
    held: { place: '', ...held, on: dayText(held.on) },
    members: members.map(({ title = '', body = '', ...member }) => ({ ...member, title, body })),
    products,
    regulation,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A letter that stands at the head of a column, then letters with a number; S stays with the secretary. */
function freeMemberId(members: readonly DraftMember[]): string {
  const taken = new Set([...members.map(({ id }) => id), 'S']);
  for (let round = 0; ; round++)
    for (const letter of LETTERS) {
      const id = round === 0 ? letter : `${letter}${round}`;
      if (!taken.has(id)) return id;
    }
}

export function withMember(draft: OpeningDraft): OpeningDraft {
  const { members } = draft;
  const added: DraftMember = { id: freeMemberId(members), name: '', role: 'member', title: '', body: '' };
  const at = members.findIndex(({ role }) => role === 'secretary');
  const place = at < 0 ? members.length : at;
  return { ...draft, members: [...members.slice(0, place), added, ...members.slice(place)] };
}

export const withoutMember = (draft: OpeningDraft, id: string): OpeningDraft => ({
  ...draft,
  members: draft.members.filter((member) => member.id !== id),
});

export const withMemberField = (
  draft: OpeningDraft,
  id: string,
  change: Partial<DraftMember>,
): OpeningDraft => ({
  ...draft,
  members: draft.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
});

/** Adds sheets that producers handed in; one that is there already, by product and entity, is replaced. */
export function withAssessments(draft: OpeningDraft, sheets: readonly Assessment[]): OpeningDraft {
  let { products } = draft;
  for (const assessment of sheets) {
    const { product, entity, pack, set, registration } = assessment;
    const before = products.find(({ name, entity: of }) => name === product.name && of === entity.name);
    const kind = registration?.kind;
    const next: SessionProduct = {
      id: before?.id ?? freeProductId(products),
      name: product.name,
      entity: entity.name,
      ...(entity.commune !== undefined && { place: entity.commune }),
      ...(kind && { kind }),
      pack,
      set,
      assessment,
    };
    products = before ? products.map((one) => (one === before ? next : one)) : [...products, next];
  }
  return { ...draft, products };
}

function freeProductId(products: readonly SessionProduct[]): string {
  const taken = new Set(products.map(({ id }) => id));
  let number = products.length + 1;
  while (taken.has(`sp${number}`)) number += 1;
  return `sp${number}`;
}

/** What is still missing, in the order of the page. */
export function listGaps({ council, held, members, products }: OpeningDraft): OpeningGap[] {
  const gaps: [OpeningGap, boolean][] = [
    ['name', council.name.trim() === ''],
    ['day', readTypedDay(held.on) === undefined],
    ['members', members.every(({ role }) => role === 'secretary')],
    ['chair', members.filter(({ role }) => role === 'chair').length !== 1],
    ['member-name', members.some(({ name }) => name.trim() === '')],
    ['products', products.length === 0],
  ];
  return gaps.flatMap(([gap, isMissing]) => (isMissing ? [gap] : []));
}

/** Without the fields that nobody filled in. */
function withoutBlanks<T extends object>(fields: T): T {
  const filled = Object.entries(fields)
    .map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? value.trim() : value])
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled) as T;
}

/** @throws {OcopError} as `openSession` */
export function openDraft(draft: OpeningDraft, { id, time }: { id: string; time: string }): Session {
  const { council, held, members, products, regulation } = draft;
  return openSession({
    id,
    council: withoutBlanks(council),
    held: withoutBlanks({ ...held, on: readTypedDay(held.on) ?? held.on }),
    members: members.map(withoutBlanks),
    products: [...products],
    regulation,
    time,
  });
}

/** Changes what a session was opened with; who is there and who is recused stays as noted. @throws {OcopError} as `parseSession` */
export function reopenDraft(session: Session, draft: OpeningDraft, time: string): Session {
  const opened = openDraft(draft, { id: session.id, time });
  const members = new Set(opened.members.map(({ id }) => id));
  const products = new Set(opened.products.map(({ id }) => id));
  return parseSession({
    ...session,
    ...opened,
    regulation: opened.regulation,
    attendance: session.attendance.filter(({ member }) => members.has(member)),
    recusals: session.recusals.filter(({ member, product }) => members.has(member) && products.has(product)),
    log: [...session.log, ...opened.log],
  });
}
