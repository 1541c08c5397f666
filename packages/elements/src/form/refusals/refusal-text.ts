/** Turns every error into a sentence that says what to do; fetched when something goes wrong. */
import { chooseMessageLanguage, problemText, type OcopError } from '@ocop-kit/engine';
import { detectFileKind } from './file-kind.js';
import { MAX_FILE_MEGABYTES, type UnopenedFileError } from './unopened-file.js';
import { createRefusalTranslate } from './create-refusal-translate.js';

function refusalText(error: unknown, lang: string): string {
  const t = createRefusalTranslate(lang);
  if (hasName<OcopError>(error, 'OcopError')) return problemText(error.problem, chooseMessageLanguage(lang));
  if (hasName<UnopenedFileError>(error, 'UnopenedError')) {
    const { why, bytes } = error;
    if (why === 'not-json') return t(bytes ? detectFileKind(bytes) : 'file-other');
    return t(`file-${why}`, { most: MAX_FILE_MEGABYTES });
  }
  // The person reads what to do; the developer finds the cause in the console.
  console.error(error);
  return t('unforeseen');
}

/** Recognised by name: with separate CDN files, each class may exist twice. */
function hasName<T extends Error>(error: unknown, name: T['name']): error is T {
  return error instanceof Error && error.name === name;
}

/** One object, because a separate CDN file has a single export per module. */
const refusals = { refusalText };
export default refusals;
