/** `ocop keys …`: keys that sign ratings, and the list that says whose they are. */
import { basename } from 'node:path';
import { addMonths } from '@ocop-kit/engine/days';
import type { KeyList } from '@ocop-kit/credentials/rating';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { writeOutput } from '../../output/output.js';
import { dayOption } from '../../signing/day-option.js';
import { readKeyFile, refuseKeyFile, writeKeyFile } from '../../signing/key-file.js';
import { newPassphrase } from '../../signing/passphrase.js';
import { orFail } from '../../signing/rating-failure.js';
import { register as registerAdd } from './add.js';
import { readKeysFile } from './keys-file.js';
import { messages } from './messages.js';

/** A list is due again after three months where nobody says otherwise. */
const MONTHS_TO_NEXT = 3;

interface PublishOptions {
  readonly anchor: string;
  readonly output: string;
  readonly next?: string;
  readonly on?: string;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  const keys = program.command('keys').description(t('about')).helpCommand('help [command]', t('helpOn'));
  keys
    .command('new')
    .description(t('new.about'))
    .argument('<file>', t('new.file'))
    .option('--kid <id>', t('new.kid'))
    .option('--open', t('new.open'))
    .action((file: string, options: { kid?: string; open?: true }) =>
      run((context) => makeKey(context, file, options)),
    );
  registerAdd(keys, { translator, run });
  keys
    .command('publish')
    .description(t('publish.about'))
    .argument('<list>', t('publish.list'))
    .requiredOption('--anchor <file>', t('publish.anchor'))
    .option('--next <day>', t('publish.next'))
    .option('--on <day>', t('on'))
    .requiredOption('-o, --output <file>', t('publish.output'))
    .action((list: string, options: PublishOptions) => run((context) => publish(context, list, options)));
  keys
    .command('rotate')
    .description(t('rotate.about'))
    .argument('<lists>', t('rotate.lists'))
    .requiredOption('--anchor <file>', t('rotate.anchor'))
    .requiredOption('--to <file>', t('rotate.to'))
    .option('--on <day>', t('on'))
    .action((lists: string, options: { anchor: string; to: string; on?: string }) =>
      run((context) => rotate(context, lists, options)),
    );
  keys
    .command('list')
    .description(t('list.about'))
    .argument('<lists>', t('rotate.lists'))
    .action((lists: string) => run((context) => printKeys(context, lists)));
}

async function makeKey(
  context: CommandContext,
  file: string,
  { kid = kidOf(file), open = false }: { readonly kid?: string; readonly open?: boolean },
): Promise<number> {
  const { closeSigningKey, createSigningKey } = await import('@ocop-kit/credentials/keys');
  const t = context.translator(messages);
  await refuseKeyFile(context, file);
  const key = await orFail(context, '--kid', () => createSigningKey(kid, true));
  if (open) context.warn(t('new.unprotected'));
  const text = await closeSigningKey(key, open ? undefined : await newPassphrase(context));
  await writeKeyFile(context, file, text);
  const entry = { kid, x: key.publicKey.x };
  context.print(
    ...(context.json
      ? [JSON.stringify(entry)]
      : [t('new.done', { file }), t('new.public', entry), t('new.next', entry)]),
  );
  return EXIT.done;
}

/** `khoa/vd1.key` is called `vd1`. */
const kidOf = (file: string): string => basename(file).replace(/\.\w+$/, '');

/** The list as somebody wrote it; number and days are put in where it has none. */
async function publish(
  context: CommandContext,
  file: string,
  { anchor, output, next, on }: PublishOptions,
): Promise<number> {
  const { signKeyList } = await import('@ocop-kit/credentials/rating');
  const key = await readKeyFile(context, anchor);
  const former = await readText(output, context.t).catch(() => '');
  const before = former === '' ? undefined : await newestOf(context, former, output);
  const written = await readKeysFile(context, file);
  if (written.keys.length === 0)
    throw new Failure(EXIT.input, context.translator(messages)('publish.empty', { file }));
  const issued = dayOption(context, on);
  const list = {
    ...written,
    format: 'ocop-keys/1',
    sequence: (before?.sequence ?? 0) + 1,
    issued,
    next: next === undefined ? addMonths(issued, MONTHS_TO_NEXT) : dayOption(context, next),
  } as KeyList;
  const token = await orFail(context, file, () => signKeyList(list, key));
  await writeOutput(context, output, withNewest(former, token, before), [file, anchor]);
  context.print(context.translator(messages)('publish.done', { file: output, sequence: list.sequence }));
  return EXIT.done;
}

/** Two lists: the old anchor announces the new one, and the new one signs the same keys. */
async function rotate(
  context: CommandContext,
  file: string,
  { anchor, to, on }: { readonly anchor: string; readonly to: string; readonly on?: string },
): Promise<number> {
  const { signKeyList } = await import('@ocop-kit/credentials/rating');
  const former = await readText(file, context.t);
  const list = await newestOf(context, former, file);
  const [old, next] = [await readKeyFile(context, anchor), await readKeyFile(context, to)];
  const issued = dayOption(context, on);
  const announced: KeyList = {
    ...list,
    sequence: list.sequence + 1,
    issued,
    anchors: [{ kid: next.kid, x: next.publicKey.x }],
  };
  const { anchors: _anchors, ...same } = announced;
  const [first, second] = await orFail(context, file, () =>
    Promise.all([
      signKeyList(announced, old),
      signKeyList({ ...same, sequence: announced.sequence + 1 }, next),
    ]),
  );
  await writeOutput(context, file, `${former.trimEnd()}\n${first}\n${second}\n`, [anchor, to]);
  context.print(context.translator(messages)('rotate.done', { old: old.kid, next: next.kid }));
  return EXIT.done;
}

async function printKeys(context: CommandContext, file: string): Promise<number> {
  const list = await newestOf(context, await readText(file, context.t), file);
  const t = context.translator(messages);
  const lines = list.keys.map((key) =>
    t(key.revoked ? 'list.revoked' : 'list.key', {
      kid: key.kid,
      issuer: key.issuer.name,
      from: key.from,
      until: key.until,
      stars: key.stars.join(', '),
      uses: key.uses.join(', '),
    }),
  );
  const { sequence, issued, next } = list;
  context.print(
    ...(context.json ? [JSON.stringify(list)] : [t('list.head', { sequence, issued, next }), ...lines]),
  );
  return EXIT.done;
}

/** @throws {Failure} when there is no list in the file */
async function newestOf(context: CommandContext, text: string, file: string): Promise<KeyList> {
  const { readKeyList } = await import('@ocop-kit/credentials/rating');
  const lists = await orFail(context, file, () =>
    text
      .split(/\s+/)
      .filter((line) => line !== '')
      .map((line) => readKeyList(line).list),
  );
  const [newest] = lists.sort((a, b) => b.sequence - a.sequence);
  if (!newest) throw new Failure(EXIT.input, context.translator(messages)('list.none', { file }));
  return newest;
}

/** Lists that announced anchors are kept: whoever trusts an old anchor needs them to come to the new one. */
function withNewest(former: string, token: string, before: KeyList | undefined): string {
  const lines = former.split(/\s+/).filter((line) => line !== '');
  const kept = before?.anchors ? lines : lines.slice(0, -1);
  return `${[...kept, token].join('\n')}\n`;
}
