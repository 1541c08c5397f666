/** `ocop council take`: a workbook that was filled in, as what each member hands in. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problemText } from '@ocop-kit/engine';
import { collect, type BallotFile, type Session } from '@ocop-kit/engine/council';
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { fileFailure } from '../../../failures/system-error.js';
import { readBytes } from '../../../files/read-file.js';
import { findPath } from '../../../files/find-path.js';
import { printFindings } from '../../../findings/workbook-findings.js';
import { freeName } from '../../../output/free-name.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { openSessionSource, type OpenedSession } from '../../../session-source/session-source.js';
import { messages } from './messages.js';

interface TakeOptions {
  readonly session: string;
  readonly output: string;
  readonly force?: boolean | undefined;
}

export function register(council: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  council
    .command('take')
    .description(t('take.about'))
    .argument('<file>', t('take.file'))
    .requiredOption('--session <source>', t('take.session'))
    .requiredOption('-o, --output <folder>', t('take.output'))
    .option('--force', t('force'))
    .action((file: string, options: TakeOptions) => run((context) => take(context, file, options)));
}

async function take(
  context: CommandContext,
  file: string,
  { session: source, output, force }: TakeOptions,
): Promise<number> {
  const t = context.translator(messages);
  const opened = await openSessionSource(context, source);
  const bytes = await readBytes(file, context.t);
  const { readSessionWorkbook } = await import('@ocop-kit/documents/council-workbook');
  const time = new Date().toISOString();
  const { ballots, problems } = readSessionWorkbook(bytes, opened.session, opened.setOf, { time });
  if (problems.length > 0) {
    printFindings(context, problems);
    if (!context.json) context.warn(t('take.problems', { count: problems.length }));
    return EXIT.input;
  }
  if (ballots.length === 0) context.warn(t('take.none'));
  const files = nameFiles(opened.session, ballots).map((named) => ({
    ...named,
    path: join(output, named.name),
  }));
  await refuseExisting(
    context,
    files.map(({ path }) => path),
    force,
  );
  await mkdir(await findPath(output), { recursive: true }).catch((error: unknown) => {
    throw fileFailure(context.t, 'noWrite', output, error);
  });
  for (const { path, ballot } of files)
    await writeOutput(context, path, `${JSON.stringify(ballot, null, 2)}\n`, [file, source]);
  if (context.json) context.print(JSON.stringify({ files: files.map(({ path }) => path) }));
  else
    context.print(
      ...files.map(({ path, member, ballot }) =>
        t('take.written', { file: path, member, ballots: ballot.ballots.length }),
      ),
    );
  const refused = listRefused(context, opened, ballots);
  for (const line of refused) context.warn(line);
  return refused.length > 0 ? EXIT.negative : EXIT.done;
}

interface NamedFile {
  readonly name: string;
  /** The name of the member. */
  readonly member: string;
  readonly ballot: BallotFile;
}

/** Files are called as members are, in plain letters; the place in the list tells two of one name apart. */
function nameFiles({ members }: Session, ballots: readonly BallotFile[]): NamedFile[] {
  const taken = new Set<string>();
  return ballots.map((ballot) => {
    const member = members.find(({ id }) => id === ballot.member)?.name ?? ballot.member;
    const letters = foldVietnamese(member)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '');
    return { name: freeName(`phieu-${letters || 'thanh-vien'}.json`, taken), member, ballot };
  });
}

/** What the session does not take, as sentences: an unfinished ballot is written all the same. */
function listRefused(
  { lang, translator }: CommandContext,
  { session, setOf }: OpenedSession,
  ballots: readonly BallotFile[],
): string[] {
  const t = translator(messages);
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((one) => one.id === id)?.name ?? id;
  let now = session;
  return ballots.flatMap((ballot) => {
    const collected = collect(now, ballot, setOf);
    now = collected.session;
    return collected.refused.map(({ member, product, problem }) =>
      t('take.refused', {
        member: nameOf(now.members, member),
        product: nameOf(now.products, product),
        problem: problemText(problem, lang),
      }),
    );
  });
}
