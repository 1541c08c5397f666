/** Opens the file of a session, which anybody may have made: bounded, checked, and refused with a sentence that says what to do. */
import { chooseMessageLanguage, OcopError, problemText } from '@ocop-kit/engine';
import { parseSession, type Session } from '@ocop-kit/engine/council';
import { createTranslate } from '../../shared/i18n/messages.js';
import { COUNCIL_ENGLISH } from './messages.en.js';
import { COUNCIL_MESSAGES, type CouncilMessageKey } from './messages.vi.js';

/** The largest file that is read: a thousand products with their assessments are less. */
const MAX_MEGABYTES = 60;

/** A file that is no session of this version, and what it is instead. */
class OtherFileError extends Error {
  override readonly name = 'OtherFileError';

  constructor(readonly what: CouncilMessageKey) {
    super(what);
  }
}

/** @param what it is instead, or what to do first */
export const createOtherFileError = (what: CouncilMessageKey): Error => new OtherFileError(what);

/** What people have on their device beside it, by the name of the format. */
const OTHER_FILES: readonly (readonly [format: RegExp, what: CouncilMessageKey])[] = [
  [/^ocop-session\/1$/, 'file-session'],
  [/^ocop-session\//, 'file-newer'],
  [/^ocop-assessment\//, 'file-assessment'],
  [/^ocop-ballots\//, 'file-ballots'],
];

/**
 * @returns the session in a file
 * @throws {OcopError} that names what is wrong with it; {Error} for a file that is none, or too large
 */
export async function readSessionFile(file: File): Promise<Session> {
  if (file.size > MAX_MEGABYTES * 1e6) throw new OtherFileError('file-big');
  const data = readJson(await file.text());
  const { format } = Object(data) as { format?: unknown };
  const [, what] = OTHER_FILES.find(([pattern]) => pattern.test(String(format))) ?? [];
  if (what !== 'file-session') throw new OtherFileError(what ?? 'file-other');
  return parseSession(data);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why something was not done, in words. An error of which nobody has thought is in the console, for the developer. */
export function councilRefusal(error: unknown, lang: string): string {
  const t = createTranslate('ocop-council', { vi: COUNCIL_MESSAGES, en: COUNCIL_ENGLISH }, lang);
  if (error instanceof OcopError) return problemText(error.problem, chooseMessageLanguage(lang));
  if (error instanceof OtherFileError) return t(error.what, { most: MAX_MEGABYTES });
  console.error(error);
  return t('unforeseen');
}
