/**
 * All that this program shows goes through here. Names, titles and paths come from others: a terminal must not obey
 * them, and no line may be forged by a line break in one.
 */
import { randomBytes } from 'node:crypto';
import pc from 'picocolors';

/** Controls, marks that turn the direction of writing, halves of characters. */
const CONTROL_CHARACTERS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|\p{Cs}/gu;
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
const REPLACEMENT = '\uFFFD';

/** A text from outside within a line of ours. */
export function sanitizeLine(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(CONTROL_CHARACTERS, REPLACEMENT);
}

/** Lines, as a table for a spreadsheet has them. */
export function sanitizeLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROL_CHARACTERS, (found) => (/[\t\n]/.test(found) ? found : REPLACEMENT));
}

/** JSON says the same with such characters escaped. */
export function sanitizeJson(json: string): string {
  return json.replace(CONTROL_CHARACTERS, (found) =>
    /[\t\n]/.test(found) ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Only this run knows what stands before its own colours, so that no name can bring any. */
const COLOUR_ESCAPE = `\u001B${randomBytes(8).toString('hex')}`;

export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** @param shown a stream that is no terminal, NO_COLOR, or TERM=dumb gets plain text */
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

/** Words that a person answers on the same line. */
export function printQuestion(question: string): void {
  process.stdout.write(sanitizeLine(question));
}

export function printLines(text: string): void {
  process.stdout.write(sanitizeLines(text));
}

/** Waits while the reader is slower. */
export function writeToStdout(text: string | Uint8Array): Promise<void> {
  return new Promise((poured, failed) => {
    process.stdout.write(text, (error) => {
      if (error) failed(error);
      else poured();
    });
  });
}

/** Beside the answer. */
export function warn(sentence: string): void {
  process.stderr.write(`${sanitizeLines(sentence)}\n`);
}
