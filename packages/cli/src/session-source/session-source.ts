/** Sessions as people name them: a file, or a folder with the file of a session and those that members handed in. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problemText, OcopError, type CriteriaSet } from '@ocop-kit/engine';
import {
  collect,
  parseBallotFile,
  parseSession,
  type BallotFile,
  type Session,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { fileFailure, reasonText } from '../failures/system-error.js';
import { findPath } from '../files/find-path.js';
import { readText } from '../files/read-file.js';
import { messages } from './messages.js';

/** A session with the sets of its products. */
export interface OpenedSession {
  readonly session: Session;
  readonly setOf: (product: SessionProduct) => CriteriaSet;
  /** What was not taken of the files in the folder, as sentences. */
  readonly refused: readonly string[];
}

/** A council has a few dozen members; beyond this somebody named the wrong folder. */
const MOST_FILES = 5_000;

/**
 * Opens one session.
 *
 * @param source a file, `-` for standard input, or a folder: there every ballot that members handed in is taken
 * @throws {Failure} when nothing can be read; `OcopError` when the session is not valid
 */
export async function openSessionSource(context: CommandContext, source: string): Promise<OpenedSession> {
  if (source === '-' || !(await isFolder(context, source)))
    return withSets(context, parseSession(await readText(source, context.t)));
  const t = context.translator(messages);
  const { sessions, ballots, unused } = await readFolder(context, source);
  const [first] = sessions;
  if (!first) throw new Failure(EXIT.input, t('noSession', { folder: source }));
  if (sessions.length > 1)
    throw new Failure(
      EXIT.input,
      t('severalSessions', {
        folder: source,
        count: sessions.length,
        files: sessions.map(({ file }) => file).join(', '),
      }),
    );
  const opened = await withSets(context, first.session);
  const collected = takeBallots(context, opened, ballots);
  return unused.length === 0
    ? collected
    : { ...collected, refused: [...collected.refused, t('unused', { files: unused.join(', ') })] };
}

/**
 * Opens every session of a folder, each with the ballots that were handed in for it.
 *
 * @throws {Failure} when the folder cannot be read, or holds no session
 */
export async function openSessions(
  context: CommandContext,
  folder: string,
): Promise<{ readonly sessions: readonly OpenedSession[]; readonly unread: readonly string[] }> {
  const t = context.translator(messages);
  const { sessions, ballots, unused } = await readFolder(context, folder);
  if (sessions.length === 0) throw new Failure(EXIT.input, t('noSession', { folder }));
  const files = new Map<string, string>();
  for (const { file, session } of sessions) {
    const before = files.get(session.id);
    if (before !== undefined)
      throw new Failure(EXIT.input, t('sameSession', { id: session.id, files: `${before}, ${file}` }));
    files.set(session.id, file);
  }
  const opened: OpenedSession[] = [];
  for (const { session } of sessions) {
    const own = ballots.filter(({ handed }) => handed.session === session.id);
    opened.push(takeBallots(context, await withSets(context, session), own));
  }
  const strangers = ballots.filter(({ handed }) => !files.has(handed.session)).map(({ file }) => file);
  const left = [...strangers, ...unused];
  return { sessions: opened, unread: left.length > 0 ? [t('unused', { files: left.join(', ') })] : [] };
}

interface SessionFolder {
  readonly sessions: readonly { readonly file: string; readonly session: Session }[];
  readonly ballots: readonly { readonly file: string; readonly handed: BallotFile }[];
  /** Other files of JSON. */
  readonly unused: readonly string[];
}

async function isFolder({ t }: CommandContext, source: string): Promise<boolean> {
  try {
    return (await stat(await findPath(source))).isDirectory();
  } catch (error) {
    throw fileFailure(t, 'noFile', source, error);
  }
}

async function readFolder(context: CommandContext, folder: string): Promise<SessionFolder> {
  const t = context.translator(messages);
  const root = await findPath(folder);
  const entries = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    throw new Failure(EXIT.file, t('noFolder', { folder, reason: reasonText(error, t) }));
  });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.json'))
    .map(({ name }) => name)
    .sort();
  if (names.length > MOST_FILES) throw new Failure(EXIT.input, t('many', { folder, most: MOST_FILES }));
  const sessions: { readonly file: string; readonly session: Session }[] = [];
  const ballots: { readonly file: string; readonly handed: BallotFile }[] = [];
  const unused: string[] = [];
  for (const file of names) {
    const text = await readText(join(root, file), context.t);
    const format = formatOf(text);
    try {
      if (format === 'ocop-session/1') sessions.push({ file, session: parseSession(text) });
      else if (format === 'ocop-ballots/1') ballots.push({ file, handed: parseBallotFile(text) });
      else unused.push(file);
    } catch (error) {
      if (!(error instanceof OcopError)) throw error;
      throw new Failure(EXIT.input, t('inFile', { file, problem: problemText(error.problem, context.lang) }));
    }
  }
  return { sessions, ballots, unused };
}

/** What a file says it is. Only its parser checks it. */
function formatOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly format?: unknown } | null)?.format;
  } catch {
    return undefined;
  }
}

async function withSets(context: CommandContext, session: Session): Promise<OpenedSession> {
  const sets = new Map<string, CriteriaSet>();
  for (const { pack, set } of session.products) {
    const key = JSON.stringify([pack, set]);
    if (!sets.has(key)) sets.set(key, await context.loadSet(pack, set));
  }
  const setOf = ({ pack, set }: SessionProduct): CriteriaSet =>
    sets.get(JSON.stringify([pack, set])) as CriteriaSet; // loaded above for every product
  return { session, setOf, refused: [] };
}

function takeBallots(
  context: CommandContext,
  { session, setOf }: OpenedSession,
  ballots: SessionFolder['ballots'],
): OpenedSession {
  const t = context.translator(messages);
  let now = session;
  const refused: string[] = [];
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((one) => one.id === id)?.name ?? id;
  // Seals of all come before ballots of any: blind scoring opens none earlier.
  const seals = ballots.map(({ file, handed }) => ({ file, handed: { ...handed, ballots: [] } }));
  const opened = ballots.map(({ file, handed }) => ({ file, handed: { ...handed, commitments: [] } }));
  for (const { file, handed } of ballots)
    if (handed.session !== session.id)
      refused.push(
        t('inFile', {
          file,
          problem: problemText(
            {
              code: 'session/other-session',
              path: '/session',
              values: { found: handed.session, expected: session.id },
            },
            context.lang,
          ),
        }),
      );
  for (const { file, handed } of [...seals, ...opened].filter((one) => one.handed.session === session.id)) {
    const collected = collect(now, handed, setOf);
    now = collected.session;
    refused.push(
      ...collected.refused.map(({ member, product, problem }) =>
        t('refused', {
          file,
          member: nameOf(now.members, member),
          product: nameOf(now.products, product),
          problem: problemText(problem, context.lang),
        }),
      ),
    );
  }
  return { session: now, setOf, refused };
}
