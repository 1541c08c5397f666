/** Errors of the operating system as sentences: what failed, why, and what to do about it. */
import { systemErrors } from '../i18n/system-errors.vi.js';
import type { Translate, SharedKey } from '../i18n/translate.js';
import { EXIT, Failure } from './failure.js';

/** @returns the code of a system error, like `ENOENT`; undefined for any other error */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the operating system refused something; anything else is a bug of this program. */
export const isSystemError = (error: unknown): boolean => /^E[A-Z0-9]{2,}$/.test(errorCode(error) ?? '');

/** The reason alone, as a phrase within a sentence. */
export function reasonText(error: unknown, t: Translate): string {
  const key = messageKey('reason', error);
  if (key !== undefined) return t(key);
  const code = errorCode(error);
  if (code !== undefined) return t('reason.other', { code });
  return error instanceof Error ? error.message : String(error);
}

/** @param key `noFile` when reading failed, `noWrite` when writing did */
export function fileFailure(t: Translate, key: 'noFile' | 'noWrite', file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  // ENOENT on writing means that the folder is missing; on reading, that the path is misspelt.
  const folderMissing = key === 'noWrite' && errorCode(error) === 'ENOENT';
  const remedy = folderMissing ? 'remedy.noFolder' : (messageKey('remedy', error) ?? `remedy.${key}`);
  return new Failure(EXIT.file, t(key, { file, reason: reasonText(error, t), remedy: t(remedy) }));
}

/** A system error that no command expected. */
export function systemErrorText(t: Translate, key: 'refused' | 'noOutput', error: unknown): string {
  const remedy = t(messageKey('remedy', error) ?? 'remedy.other');
  return t(key, { reason: reasonText(error, t), remedy });
}

function messageKey(kind: 'reason' | 'remedy', error: unknown): SharedKey | undefined {
  const key = `${kind}.${errorCode(error) ?? ''}`;
  return key in systemErrors ? (key as SharedKey) : undefined;
}
