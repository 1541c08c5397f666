/** `ocop keys add`: a key into the list that an anchor will sign. */
import { lstat } from 'node:fs/promises';
import type { ListedKey } from '@ocop-kit/credentials/rating';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { findPath } from '../../files/find-path.js';
import { writeOutput } from '../../output/output.js';
import { dayOption } from '../../signing/day-option.js';
import { orFail } from '../../signing/rating-failure.js';
import { readKeysFile } from './keys-file.js';
import { messages } from './messages.js';

interface AddKeyOptions {
  readonly kid: string;
  readonly x: string;
  readonly issuer: string;
  readonly name: string;
  readonly stars: string;
  readonly from?: string;
  readonly until: string;
  readonly uses: string;
}

export function register(keys: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  keys
    .command('add')
    .description(t('add.about'))
    .argument('<list>', t('add.list'))
    .requiredOption('--kid <id>', t('add.kid'))
    .requiredOption('--x <key>', t('add.x'))
    .requiredOption('--issuer <id>', t('add.issuer'))
    .requiredOption('--name <text>', t('add.name'))
    .requiredOption('--stars <n,n>', t('add.stars'))
    .option('--from <day>', t('add.from'))
    .requiredOption('--until <day>', t('add.until'))
    .option('--uses <rating,status>', t('add.uses'), 'rating,status')
    .action((list: string, options: AddKeyOptions) => run((context) => addKey(context, list, options)));
}

async function addKey(context: CommandContext, file: string, options: AddKeyOptions): Promise<number> {
  const { checkKeyList } = await import('@ocop-kit/credentials/rating');
  const t = context.translator(messages);
  const isThere = (await lstat(await findPath(file)).catch(() => undefined)) !== undefined;
  const before = isThere ? await readKeysFile(context, file) : { keys: [] };
  const keys = [...before.keys, keyOf(context, options)];
  const today = dayOption(context, undefined);
  // Number and days are put in when it is signed.
  const whole = { format: 'ocop-keys/1', sequence: 1, issued: today, next: today, keys };
  await orFail(context, file, () => checkKeyList(whole));
  await writeOutput(context, file, `${JSON.stringify({ ...before, keys }, undefined, 2)}\n`, []);
  context.print(t('add.done', { kid: options.kid, name: options.name, file, count: keys.length }));
  return EXIT.done;
}

function keyOf(
  context: CommandContext,
  { kid, x, issuer, name, stars, from, until, uses }: AddKeyOptions,
): ListedKey {
  const t = context.translator(messages);
  if (!/^[1-5](\s*,\s*[1-5])*$/.test(stars.trim()))
    throw new Failure(EXIT.usage, t('add.no-stars', { stars }));
  return {
    kid,
    x,
    issuer: { id: issuer, name: name.normalize('NFC').replace(/\s+/g, ' ').trim() },
    from: dayOption(context, from),
    until: dayOption(context, until),
    stars: stars.split(',').map(Number),
    // Checked where the list is.
    uses: uses.split(',').map((use) => use.trim()) as ListedKey['uses'],
  };
}
