/** `ocop status …`: the list of ratings that no longer stand as they were signed. */
import { addMonths } from '@ocop-kit/engine/days';
import type { StatusEntry, StatusList } from '@ocop-kit/credentials/rating';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { errorCode } from '../../failures/system-error.js';
import { readText } from '../../files/read-file.js';
import { findPath } from '../../files/find-path.js';
import { writeOutput } from '../../output/output.js';
import { dayOption } from '../../signing/day-option.js';
import { readKeyFile } from '../../signing/key-file.js';
import { orFail } from '../../signing/rating-failure.js';
import { readCertificates } from '../../signing/read-certificates.js';
import { lstat } from 'node:fs/promises';
import { messages } from './messages.js';
import { withRegister } from './register-entries.js';

/** A list is due again after a month where nobody says otherwise. */
const MONTHS_TO_NEXT = 1;

interface AddOptions {
  readonly key: string;
  readonly issuer?: string;
  readonly id?: string;
  readonly state: string;
  readonly on?: string;
  readonly until?: string;
  readonly register?: string;
  readonly ground?: string;
  readonly issued?: string;
  readonly next?: string;
}

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  const status = program.command('status').description(t('about')).helpCommand('help [command]', t('helpOn'));
  status
    .command('add')
    .description(t('add.about'))
    .argument('<list>', t('add.list'))
    .requiredOption('--key <file>', t('add.key'))
    .option('--id <id>', t('add.id'))
    .option('--state <withdrawn|superseded|extended>', t('add.state'), 'withdrawn')
    .option('--on <day>', t('add.on'))
    .option('--until <day>', t('add.until'))
    .option('--register <file>', t('add.register'))
    .option('--ground <text>', t('add.ground'))
    .option('--issuer <id>', t('add.issuer'))
    .option('--issued <day>', t('add.issued'))
    .option('--next <day>', t('add.next'))
    .action((list: string, options: AddOptions) => run((context) => add(context, list, options)));
}

async function add(context: CommandContext, file: string, options: AddOptions): Promise<number> {
  const [{ recordIdOf }, { signStatusList }] = await Promise.all([
    import('@ocop-kit/credentials/register'),
    import('@ocop-kit/credentials/rating'),
  ]);
  const t = context.translator(messages);
  const before = await readBefore(context, file);
  const issuer = options.issuer ?? before?.issuer;
  if (issuer === undefined) throw new Failure(EXIT.usage, t('no-issuer', { file, key: options.key }));
  if (before && before.issuer !== issuer)
    throw new Failure(EXIT.usage, t('other-issuer', { file, issuer: before.issuer }));
  const key = await readKeyFile(context, options.key);
  const issued = dayOption(context, options.issued);
  const { register } = options;
  const certificates = register === undefined ? [] : readCertificates(await readText(register, context.t));
  const known = withRegister(before?.records ?? [], certificates, { on: issued, idOf: recordIdOf });
  const records = withEntry(known, entryOf(context, options, recordIdOf));
  const next =
    options.next === undefined ? addMonths(issued, MONTHS_TO_NEXT) : dayOption(context, options.next);
  const sequence = (before?.sequence ?? 0) + 1;
  const list: StatusList = { format: 'ocop-status/1', issuer, sequence, issued, next, records };
  const token = await orFail(context, file, () => signStatusList(list, key));
  await writeOutput(context, file, `${token}\n`, [
    options.key,
    ...(register === undefined ? [] : [register]),
  ]);
  context.print(t('add.done', { file, sequence, count: records.length }));
  return EXIT.done;
}

/** Without an id nothing is added: the list is signed anew before it grows old. */
function entryOf(
  context: CommandContext,
  { id, state, on, until, ground }: AddOptions,
  idOf: (id: string) => string,
): StatusEntry | undefined {
  if (id === undefined) return undefined;
  return {
    // As the register has it, or as a record carries it already.
    id: idOf(id),
    // Checked where the list is.
    state: state as StatusEntry['state'],
    on: dayOption(context, on),
    ...(until !== undefined && { until: dayOption(context, until) }),
    ...(ground !== undefined && { ground: ground.normalize('NFC').replace(/\s+/g, ' ').trim() }),
  };
}

/** What was withdrawn stays so, from the first day on; of extensions each is kept, and the last day of all holds. */
const withEntry = (
  records: readonly StatusEntry[],
  entry: StatusEntry | undefined,
): readonly StatusEntry[] =>
  entry &&
  !records.some(({ id, state, until }) => id === entry.id && state === entry.state && until === entry.until)
    ? [...records, entry]
    : records;

async function readBefore(context: CommandContext, file: string): Promise<StatusList | undefined> {
  const isThere = await lstat(await findPath(file)).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!isThere) return undefined;
  const { readStatusList } = await import('@ocop-kit/credentials/rating');
  const text = (await readText(file, context.t)).trim();
  return (await orFail(context, file, () => readStatusList(text))).list;
}
