/** A file that is plainly no session: what it seems to be, and what to choose instead. Whatever is not recognised here is read as a session. */
import { isPlainObject } from '../../form/drafts/plain-json.js';
import { detectFileKind } from '../../form/refusals/file-kind.js';
import type { RefusalMessageKey } from '../../form/refusals/messages.vi.js';
import { parseJson } from './draft-file.js';
import type { BallotMessageKey } from './messages.vi.js';
import type { KeptBallots } from './stored-ballot.js';

/** A file of another kind, and whose it is where it bears a name. */
export class WrongFileError extends Error {
  override readonly name = 'WrongFileError';

  constructor(
    readonly what: BallotMessageKey,
    readonly owner = '',
  ) {
    super(what);
  }
}

/** What people have on a phone, and choose by mistake. */
const OTHERS: Partial<Record<RefusalMessageKey, BallotMessageKey>> = {
  'kind-picture': 'wrong-picture',
  'kind-excel': 'wrong-workbook',
  'kind-word': 'wrong-paper',
  'kind-pdf': 'wrong-paper',
  'kind-archive': 'wrong-archive',
};

/** Ballots are far smaller; a larger file is none. */
const MAX_BALLOTS = 5e6;

/** A session that is known here, and who scores in it. */
type KnownSession = Pick<KeptBallots, 'session' | 'member'>;

/** @throws {WrongFileError} for a file that is plainly no session */
export async function refuseWrongFile(file: File, known: readonly KnownSession[]): Promise<void> {
  const what = OTHERS[detectFileKind(new Uint8Array(await file.slice(0, MAX_BALLOTS).arrayBuffer()))];
  if (what) throw new WrongFileError(what);
  if (file.size <= MAX_BALLOTS) refuseBallots(parseJson(await file.text()), known);
}

/** Ballots say by an id whose they are; the session has the name. */
function refuseBallots(data: unknown, known: readonly KnownSession[]): void {
  if (!isPlainObject(data) || data['format'] !== 'ocop-ballots/1') return;
  const found = known.find(({ session }) => session.id === data['session']);
  const owner = found?.session.members.find(({ id }) => id === data['member']);
  if (!owner) return;
  throw new WrongFileError(owner.id === found?.member ? 'wrong-own-ballots' : 'wrong-ballots', owner.name);
}
