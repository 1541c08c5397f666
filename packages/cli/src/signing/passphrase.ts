/** The passphrase of a private key: from the environment, or asked for without showing what is typed. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { EXIT, Failure } from '../failures/failure.js';
import type { CommandContext } from '../context/command-context.js';
import { printQuestion } from '../terminal/terminal.js';
import { messages } from './messages.js';

/** Programs hand it over so; it is in no list of processes and in no history of a shell. */
const VARIABLE = 'OCOP_PASSPHRASE';

/** @throws {Failure} where nobody can be asked */
export async function readPassphrase(context: CommandContext): Promise<string> {
  const t = context.translator(messages);
  const known = process.env[VARIABLE];
  if (known !== undefined && known !== '') return known;
  if (!(process.stdin.isTTY as boolean | undefined)) throw new Failure(EXIT.usage, t('no-passphrase'));
  const typed = await ask(t('passphrase'));
  if (typed === '') throw new Failure(EXIT.usage, t('no-passphrase'));
  return typed;
}

function ask(question: string): Promise<string> {
  printQuestion(question);
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    reader.question('', (answer) => {
      reader.close();
      printQuestion('\n');
      resolve(answer);
    });
    reader.on('close', () => {
      resolve('');
    });
  });
}
