/** Everything that can go wrong as a sentence with what to do; fetched when something has. */
import { problemText } from '@ocop-kit/engine/check';
import type { OcopError } from '@ocop-kit/engine/core';
import { detectFileKind } from './file-kind.js';
import { MAX_FILE_MEGABYTES, type UnopenedFileError } from './unopened-file.js';
import { createRefusalTranslate } from './messages.js';

function refusalText(error: unknown, lang: string): string {
  const t = createRefusalTranslate(lang);
  if (hasName<OcopError>(error, 'OcopError')) return problemText(error.problem, lang);
  if (hasName<UnopenedFileError>(error, 'UnopenedError')) {
    const { why, bytes } = error;
    if (why === 'not-json') return t(bytes ? detectFileKind(bytes) : 'file-other');
    return t(`file-${why}`, { most: MAX_FILE_MEGABYTES });
  }
  // The person is told what to do; who made the page is told what it was.
  console.error(error);
  return t('unforeseen');
}

/** By name: a page with script tags has this in a file of its own, and each class twice. */
function hasName<T extends Error>(error: unknown, name: T['name']): error is T {
  return error instanceof Error && error.name === name;
}

/** One object, so that a file that lies apart can give it whole. */
const refusals = { refusalText };
export default refusals;
