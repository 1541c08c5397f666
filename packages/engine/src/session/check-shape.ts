/** Whether what is put into a session has the shape that it is read back with: nothing is taken that a file of it would be refused for. */
import { checkInput } from '../checks/checks.js';
import { sessionCheck } from '../formats/generated/session.js';
import type { Session } from '../formats/session/session.js';

/** @throws {OcopError} `session/shape`, `calendar/day` */
export function checkShape(session: unknown): void {
  checkInput(sessionCheck, session, '', 'session/shape');
}

/** A session that holds nothing, to see one new entry within. */
const EMPTY: Session = {
  format: 'ocop-session/1',
  id: '',
  council: { name: '', level: 'province' },
  held: { on: '2026-01-01', form: 'meeting' },
  members: [{ id: '', name: '', role: 'chair' }],
  products: [],
  attendance: [],
  recusals: [],
  rounds: [],
  ballots: [],
  state: 'open',
  log: [],
};

/** @param entry the list with the new entry alone @throws {OcopError} `session/shape`, `calendar/day` */
export const checkEntry = (entry: Partial<Session>): void => {
  checkShape({ ...EMPTY, ...entry });
};
