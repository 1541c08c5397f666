/** A session over invented products to practise on, in Vietnamese or English. Fetched by whoever practises, and by nobody else. */
import { attend, COMMON_PRACTICE, openSession, recuse, type Session } from '@ocop-kit/engine/council';
import { MEETING, MINE, RECUSAL, ROLES, type CouncilTexts, type MemberTexts } from './council.js';
import { createBallotFiles } from './create-ballot-files.js';
import { createSolution, createSessionProduct, type WrittenProduct } from './create-product.js';
import type { Practice } from './practice-types.js';

/** @returns a new value each time, so that whoever practises may start again */
export async function loadPractice(language: 'vi' | 'en'): Promise<Practice> {
  const {
    default: { council, products },
  } = await (language === 'vi' ? import('./practice.vi.js') : import('./practice.en.js'));
  return {
    session: createSession(council, products),
    mine: MINE,
    ballots: createBallotFiles(council, products),
    solution: Object.fromEntries(products.map((product) => [product.facts.id, createSolution(product)])),
  };
}

function createSession(council: CouncilTexts, products: readonly WrittenProduct[]): Session {
  const { id, on, opened: time } = MEETING;
  const { name, agency, decision, place } = council;
  const texts: Readonly<Record<string, MemberTexts>> = council.members;
  const members = Object.entries(ROLES).map(([member, role]) => ({
    id: member,
    name: member,
    ...texts[member],
    role,
  }));
  const opened = openSession({
    id,
    council: { name, level: 'province', agency, decision },
    held: { on, place, form: 'meeting' },
    regulation: COMMON_PRACTICE,
    members,
    products: products.map(createSessionProduct),
    time,
  });
  const seated = members.reduce(
    (session, { id: member }) => attend(session, { member, as: 'present', time }),
    opened,
  );
  return recuse(seated, { ...RECUSAL, reason: council.recusal, time });
}
