/** Everything that this program prints goes through here, so that nothing unsanitized reaches a terminal. */
import { randomBytes } from 'node:crypto';
import pc from 'picocolors';
import { sanitizeJson, sanitizeLine, sanitizeLines } from './sanitize.js';

/** A random mark instead of the escape character: only this run can colour text, no name or title from outside can. */
const COLOUR_ESCAPE = `\u001B${randomBytes(8).toString('hex')}`;

export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** @param shown whether to colour at all */
export function createColours(shown: boolean): Colours {
  const painted = pc.createColors(shown);
  const colour = (name: keyof Colours) => {
    const [on = '', off = ''] = painted[name]('|').replaceAll('\u001B', COLOUR_ESCAPE).split('|');
    return (text: string): string => `${on}${text}${off}`;
  };
  return { bold: colour('bold'), dim: colour('dim'), yellow: colour('yellow') };
}

export function printLine(line: string): void {
  process.stdout.write(`${line.split(COLOUR_ESCAPE).map(sanitizeLine).join('\u001B')}\n`);
}

export function printJson(json: string): void {
  process.stdout.write(`${sanitizeJson(json)}\n`);
}

/**
 * Prints a question without a line break, so that the answer stands behind it.
 *
 * @param stream standard error where standard output may be the result
 */
export function printQuestion(question: string, stream: NodeJS.WritableStream = process.stdout): void {
  stream.write(sanitizeLine(question));
}

export function printLines(text: string): void {
  process.stdout.write(sanitizeLines(text));
}

/** Writes text that is sanitized already; resolves when the reader has taken it. */
export function writeToStdout(text: string | Uint8Array): Promise<void> {
  return new Promise((poured, failed) => {
    process.stdout.write(text, (error) => {
      if (error) failed(error);
      else poured();
    });
  });
}

/** Prints to standard error, so that standard output holds the result alone. */
export function warn(sentence: string): void {
  process.stderr.write(`${sanitizeLines(sentence)}\n`);
}
