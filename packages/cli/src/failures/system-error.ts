/** Why the system refused, in words, and what to do about it. */
import { systemErrors } from '../i18n/system-errors.vi.js';
import type { Translate, SharedKey } from '../i18n/translate.js';
import { EXIT, Failure } from './failure.js';

/** The code of a refusal of the system; undefined for what is none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the system refused something, rather than that this program has a fault. */
export const isSystemError = (error: unknown): boolean => /^E[A-Z0-9]{2,}$/.test(errorCode(error) ?? '');

/** The reason alone; it stands within a sentence. */
export function reasonText(error: unknown, t: Translate): string {
  const key = messageKey('reason', error);
  if (key !== undefined) return t(key);
  const code = errorCode(error);
  if (code !== undefined) return t('reason.other', { code });
  return error instanceof Error ? error.message : String(error);
}

/** `noFile` or `noWrite`: which file, why, and what to do. */
export function fileFailure(t: Translate, key: 'noFile' | 'noWrite', file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  // Nothing is written where no folder is; a file to read may be misspelt.
  const written = key === 'noWrite' && errorCode(error) === 'ENOENT';
  const remedy = written ? 'remedy.noFolder' : (messageKey('remedy', error) ?? `remedy.${key}`);
  return new Failure(EXIT.file, t(key, { file, reason: reasonText(error, t), remedy: t(remedy) }));
}

/** What no command expected, but the system has a name for. */
export function systemErrorText(t: Translate, key: 'refused' | 'noOutput', error: unknown): string {
  const remedy = t(messageKey('remedy', error) ?? 'remedy.other');
  return t(key, { reason: reasonText(error, t), remedy });
}

function messageKey(kind: 'reason' | 'remedy', error: unknown): SharedKey | undefined {
  const key = `${kind}.${errorCode(error) ?? ''}`;
  return key in systemErrors ? (key as SharedKey) : undefined;
}
