/** Reads any file that belongs to a session, told apart by what is in it: nobody has to know which button a file is for. */
import {
  parseBallotFile,
  parseRegulation,
  parseSession,
  type BallotFile,
  type Regulation,
  type Session,
} from '@ocop-kit/engine/council';
import type { Assessment } from '@ocop-kit/engine/schema';
import { isArchive } from '../../form/opened-archive.js';
import { readAssessmentFile, type LoadSet } from '../../form/read-assessment.js';
import { createUnopenedFileError } from '../../form/refusals/unopened-file.js';
import { createLocalizedError } from '../../shared/i18n/localized-error.js';

export type ReadFile =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'ballots'; readonly file: BallotFile }
  | { readonly kind: 'regulation'; readonly regulation: Regulation }
  | {
      readonly kind: 'assessments';
      readonly sheets: readonly Assessment[];
      readonly refused: readonly unknown[];
    };

/** Above what the engine reads, so that it is the engine that says so. */
const MAX_BYTES = 100_000_000;

/**
 * @param load finds the criteria set of a sheet
 * @throws {Error} `OcopError`, or one of those that `refusalText` knows
 */
export async function readFile(file: File, load: LoadSet, lang: string): Promise<ReadFile> {
  if (await isArchive(file)) return readArchive(file, load, lang);
  if (file.size > MAX_BYTES) throw createUnopenedFileError('big');
  const text = await file.text();
  switch (formatOf(text)) {
    case 'ocop-session':
      return { kind: 'session', session: parseSession(text) };
    case 'ocop-ballots':
      return { kind: 'ballots', file: parseBallotFile(text) };
    case 'ocop-regulation':
      return { kind: 'regulation', regulation: parseRegulation(text) };
    default:
      return { kind: 'assessments', ...(await readAssessmentFile(file, load)) };
  }
}

/** "ocop-session" of "ocop-session/1"; what a file says of itself, before anybody has checked it. */
function formatOf(text: string): string | undefined {
  try {
    const { format } = Object(JSON.parse(text)) as { format?: unknown };
    return typeof format === 'string' ? format.split('/')[0] : undefined;
  } catch {
    // The reader of sheets says what such a file may be.
    return undefined;
  }
}

/** A dossier as an archive: its sheet is the product's. */
async function readArchive(file: File, load: LoadSet, lang: string): Promise<ReadFile> {
  const { default: archive } = await import('../../dossier/documents/archive-part.js');
  const opened = await archive.openDossier(file, { load: (pack, no) => load(pack, no) });
  if (opened.assessment) return { kind: 'assessments', sheets: [opened.assessment], refused: [] };
  const language = lang === 'vi' ? 'vi' : 'en';
  const findings = opened.findings.map((finding) => archive.dossierFindingText(finding, language));
  throw createLocalizedError(findings.join(' '));
}
