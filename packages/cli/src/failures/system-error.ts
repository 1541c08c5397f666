/** Why the system refused, in words, and what to do about it. */
import { EXIT, Failure } from './failure.js';
import type { Say, WordKey } from '../i18n/translate.js';
import { refusals } from '../i18n/system-errors.vi.js';

/** The code of a refusal of the system; undefined for what is none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the system refused something, rather than that this program has a fault. */
export const ofSystem = (error: unknown): boolean => /^E[A-Z0-9]{2,}$/.test(codeOf(error) ?? '');

/** The reason alone; it stands within a sentence. */
export function reasonOf(error: unknown, say: Say): string {
  const key = keyOf('reason', error);
  if (key !== undefined) return say(key);
  const code = codeOf(error);
  if (code !== undefined) return say('reason.other', { code });
  return error instanceof Error ? error.message : String(error);
}

/** `noFile` or `noWrite`: which file, why, and what to do. */
export function fileFailure(say: Say, key: 'noFile' | 'noWrite', file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  // Nothing is written where no folder is; a file to read may be misspelt.
  const written = key === 'noWrite' && codeOf(error) === 'ENOENT';
  const remedy = written ? 'remedy.noFolder' : (keyOf('remedy', error) ?? `remedy.${key}`);
  return new Failure(EXIT.file, say(key, { file, reason: reasonOf(error, say), remedy: say(remedy) }));
}

/** What no command expected, but the system has a name for. */
export function systemSentence(say: Say, key: 'refused' | 'noOutput', error: unknown): string {
  const remedy = say(keyOf('remedy', error) ?? 'remedy.other');
  return say(key, { reason: reasonOf(error, say), remedy });
}

function keyOf(kind: 'reason' | 'remedy', error: unknown): WordKey | undefined {
  const key = `${kind}.${codeOf(error) ?? ''}`;
  return key in refusals ? (key as WordKey) : undefined;
}
