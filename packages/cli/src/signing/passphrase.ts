/** The passphrase of a private key: from the environment, or asked for without showing what is typed. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { EXIT, Failure } from '../failures/failure.js';
import type { CommandContext } from '../context/command-context.js';
import { printQuestion, warn } from '../terminal/terminal.js';
import { messages } from './messages.js';

/** Programs hand it over so; it is in no list of processes and in no history of a shell. */
const VARIABLE = 'OCOP_PASSPHRASE';
/** Shorter ones are guessed from the file alone. */
const LEAST_CHARACTERS = 8;

/**
 * The passphrase of a key that there is.
 *
 * @throws {Failure} where nobody can be asked, or nothing is typed
 */
export async function readPassphrase(context: CommandContext): Promise<string> {
  const t = context.translator(messages);
  const known = knownPassphrase(context);
  if (known !== undefined) return known;
  const [typed] = await askHidden([t('passphrase')], process.stdin);
  return someOf(context, typed);
}

/**
 * The passphrase of a key that is made: asked for twice, since a slip of the finger would close it for ever.
 *
 * @throws {Failure} as `readPassphrase` does, for a short one, and for two that differ
 */
export async function newPassphrase(context: CommandContext): Promise<string> {
  const t = context.translator(messages);
  const known = knownPassphrase(context);
  if (known !== undefined) return longEnough(context, known);
  const [typed, again] = await askHidden([t('passphrase-new'), t('passphrase-again')], process.stdin);
  const passphrase = longEnough(context, someOf(context, typed));
  if (again === undefined) throw new Failure(EXIT.interrupted, t('passphrase-none'));
  if (again.normalize('NFC') !== passphrase.normalize('NFC'))
    throw new Failure(EXIT.usage, t('passphrase-differs'));
  return passphrase;
}

/** @returns that of the variable; undefined where a person can be asked for it */
function knownPassphrase(context: CommandContext): string | undefined {
  const known = process.env[VARIABLE];
  if (known !== undefined && known !== '') return known;
  if (process.stdin.isTTY as boolean | undefined) return undefined;
  throw new Failure(EXIT.usage, context.translator(messages)('no-passphrase'));
}

function someOf(context: CommandContext, typed: string | undefined): string {
  const t = context.translator(messages);
  if (typed === undefined) throw new Failure(EXIT.interrupted, t('passphrase-none'));
  if (typed === '') throw new Failure(EXIT.usage, t('passphrase-none'));
  return typed;
}

function longEnough(context: CommandContext, passphrase: string): string {
  if (Array.from(passphrase.normalize('NFC').trim()).length >= LEAST_CHARACTERS) return passphrase;
  const t = context.translator(messages);
  throw new Failure(EXIT.usage, t('passphrase-short', { least: LEAST_CHARACTERS }));
}

/**
 * Asks questions one after the other; what is typed is not shown.
 *
 * @param questions as they stand before each answer
 * @param input where the answers are typed, a line each
 * @returns the answers; fewer where the input ends, or the person breaks off
 */
export async function askHidden(
  questions: readonly string[],
  input: NodeJS.ReadableStream,
): Promise<readonly string[]> {
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const reader = createInterface({ input, output: silent, terminal: true });
  const answers: string[] = [];
  await new Promise<void>((resolve) => {
    const ask = (): void => {
      const question = questions[answers.length];
      if (question === undefined) reader.close();
      else printQuestion(question, process.stderr);
    };
    reader.on('line', (answer) => {
      // Lines that were pasted behind the last answer are nobody's.
      if (answers.length === questions.length) return;
      answers.push(answer);
      warn('');
      ask();
    });
    reader.on('close', resolve);
    ask();
  });
  return answers;
}
