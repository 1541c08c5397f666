/** Takes one file of any kind that belongs to a session, and says what became of it. */
import { chooseMessageLanguage, type CriteriaSet } from '@ocop-kit/engine';
import { collect, type BallotFile, type Session, type SessionProduct } from '@ocop-kit/engine/council';
import { momentDayText } from '../../shared/moment-text.js';
import type { LoadSet } from '../../form/read-assessment.js';
import { withAssessments, type OpeningDraft } from './opening-draft.js';
import { readFile, type ReadFile } from './read-file.js';
import { refusedTexts } from './refused-text.js';
import type { SessionTranslate } from './session-messages.js';

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  readonly text: string;
  /** Whether it was taken as a whole, in part, or not at all. */
  readonly fate: 'whole' | 'part' | 'none';
  /** What could not be taken, each with what to do. */
  readonly refused: readonly string[];
}

/** What files may do to the desk. */
export interface FileTaker {
  readonly lang: () => string;
  readonly t: () => SessionTranslate;
  readonly loadSet: LoadSet;
  readonly setOf: (product: SessionProduct) => CriteriaSet;
  readonly session: () => Session | undefined;
  readonly isSettingUp: () => boolean;
  readonly show: (session: Session) => Promise<void>;
  readonly put: (session: Session, label: string) => void;
  readonly setUp: (step: (draft: OpeningDraft) => OpeningDraft) => void;
  readonly describe: (error: unknown) => Promise<string>;
  readonly emitError: (message: string) => void;
}

type Taken = Omit<FileReport, 'name'>;

export async function takeFile(file: File, taker: FileTaker): Promise<FileReport> {
  const { name } = file;
  try {
    if (/\.xlsx$/i.test(name)) return { name, ...(await takeWorkbook(file, taker)) };
    return { name, ...(await takeRead(await readFile(file, taker.loadSet, taker.lang()), taker)) };
  } catch (error) {
    const text = await taker.describe(error);
    taker.emitError(text);
    return { name, ...refuse(taker, text, ...wantedInstead(error, taker)) };
  }
}

/** What a file is not helps nobody who does not know which one it should be. */
function wantedInstead(error: unknown, taker: FileTaker): string[] {
  if (!(error instanceof Error) || error.name !== 'UnopenedError') return [];
  const t = taker.t();
  if (taker.isSettingUp()) return [t('file-products-wanted')];
  return [t(taker.session() ? 'file-ballots-wanted' : 'file-session-wanted')];
}

async function takeRead(read: ReadFile, taker: FileTaker): Promise<Taken> {
  const t = taker.t();
  switch (read.kind) {
    case 'session':
      // Members' own file comes back among theirs easily: what is open stays as it is.
      if (taker.session()) return refuse(taker, t('file-session-open'));
      await taker.show(read.session);
      return reportOf(t('file-session', { name: read.session.council.name }), true);
    case 'ballots':
      return takeBallots(read.file, taker);
    case 'regulation':
      if (!taker.isSettingUp()) return refuse(taker, t('file-setup-only'));
      taker.setUp((draft) => ({ ...draft, regulation: read.regulation }));
      return reportOf(t('file-regulation'), true);
    case 'assessments':
      if (!taker.isSettingUp()) return refuse(taker, t('file-setup-only'));
      taker.setUp((draft) => withAssessments(draft, read.sheets));
      return reportOf(
        t('file-assessments', { count: read.sheets.length }),
        read.sheets.length > 0,
        await Promise.all(read.refused.map(taker.describe)),
      );
  }
}

/** @param isAny whether anything of it was taken, or was here already */
const reportOf = (text: string, isAny: boolean, refused: readonly string[] = []): Taken => ({
  text,
  fate: refused.length === 0 ? 'whole' : isAny ? 'part' : 'none',
  refused,
});

/** A workbook that the whole council filled in: a ballot of each member and product, or the cell that keeps it from being one. */
async function takeWorkbook(file: File, taker: FileTaker): Promise<Taken> {
  const t = taker.t();
  const session = taker.session();
  if (!session) return refuse(taker, t('file-workbook-early'));
  const { default: part } = await import('./council-workbook-part.js');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const time = new Date().toISOString();
  const { ballots, problems } = part.readSessionWorkbook(bytes, session, taker.setOf, { time });
  let [now, count] = [session, 0];
  const refused: string[] = problems.map((problem) =>
    part.problemText(problem, chooseMessageLanguage(taker.lang())),
  );
  for (const handed of ballots) {
    const collected = collect(now, handed, taker.setOf);
    now = collected.session;
    count += collected.taken;
    refused.push(...refusedTexts(session, collected.refused, t, taker.lang()));
  }
  if (count > 0) taker.put(now, t('did-taken-workbook', { count }));
  return reportOf(t(count > 0 ? 'did-taken-workbook' : 'file-workbook-none', { count }), count > 0, refused);
}

function takeBallots(file: BallotFile, taker: FileTaker): Taken {
  const t = taker.t();
  const session = taker.session();
  if (!session) return refuse(taker, t('file-ballots-early'));
  if (file.session !== session.id) {
    const day = momentDayText(session.held.on);
    return refuse(taker, t('file-other-session', { found: file.session, day }));
  }
  const collected = collect(session, file, taker.setOf);
  const member = session.members.find(({ id }) => id === file.member)?.name ?? file.member;
  const label = t('did-taken', { member, count: collected.taken });
  if (collected.taken > 0) taker.put(collected.session, label);
  const refused = refusedTexts(session, collected.refused, t, taker.lang());
  const isAny = collected.taken > 0;
  const none = refused.length > 0 ? t('file-refused') : t('file-known', { member });
  return reportOf(isAny ? label : none, isAny, refused);
}

const refuse = ({ t }: FileTaker, ...refused: readonly string[]): Taken => ({
  text: t()('file-refused'),
  fate: 'none',
  refused,
});
