/** Everything that can go wrong as a sentence with what to do; fetched when something has. */
import { problemText } from '@ocop-kit/engine/check';
import type { OcopError } from '@ocop-kit/engine/core';
import { kindOf } from './file-kind.js';
import { MOST_MEGABYTES, type Unopened } from './unopened-file.js';
import { sayRefusal } from './messages.js';

function inWords(error: unknown, lang: string): string {
  const say = sayRefusal(lang);
  if (isNamed<OcopError>(error, 'OcopError')) return problemText(error.problem, lang);
  if (isNamed<Unopened>(error, 'UnopenedError')) {
    const { why, bytes } = error;
    if (why === 'not-json') return say(bytes ? kindOf(bytes) : 'file-other');
    return say(`file-${why}`, { most: MOST_MEGABYTES });
  }
  // The person is told what to do; who made the page is told what it was.
  console.error(error);
  return say('unforeseen');
}

/** By name: a page with script tags has this in a file of its own, and each class twice. */
function isNamed<T extends Error>(error: unknown, name: T['name']): error is T {
  return error instanceof Error && error.name === name;
}

/** One object, so that a file that lies apart can give it whole. */
const refusals = { inWords };
export default refusals;
