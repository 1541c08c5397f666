/** Reads the command line, runs one command, and turns every failure into one sentence and an exit code. */
import { readFileSync } from 'node:fs';
import { OcopError, problemText } from '@ocop-kit/engine';
import { Command, CommanderError, Option } from 'commander';
import { batchCommand } from './commands/batch.js';
import { diffCommand } from './commands/diff.js';
import { explainCommand } from './commands/explain.js';
import { impactCommand } from './commands/impact.js';
import { lawCommand } from './commands/law.js';
import { lintCommand } from './commands/lint.js';
import { addPackCommands } from './commands/pack.js';
import { migrateCommand } from './commands/migrate.js';
import { newCommand } from './commands/new.js';
import { nextCommand } from './commands/next.js';
import { scoreCommand } from './commands/score.js';
import { setsCommand } from './commands/sets.js';
import { decodeCommand, encodeCommand } from './commands/vector.js';
import { EXIT, Failure } from './failure.js';
import { IN_FORCE } from './law-in-force.js';
import { ofSystem, reasonOf, systemSentence } from './refused.js';
import { openSession, type Session } from './session.js';
import { inLine, showLines, warn } from './terminal.js';
import { languageOf, LANGUAGES, sayIn, type Lang, type Say, type WordKey } from './words.js';

/** @returns the exit code */
export async function run(argv: readonly string[]): Promise<number> {
  const wanted = languageOf(argv, process.env);
  const lang = LANGUAGES.find((known) => known === wanted) ?? 'vi';
  const say = sayIn(lang);
  const fail = (code: number, sentence: string): number => {
    warn(sentence);
    return code;
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, like `head`, closes the pipe: that is no failure.
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    process.exit(fail(EXIT.file, systemSentence(say, 'noOutput', error)));
  });
  process.stderr.on('error', () => undefined);
  // Past the size that a file may have, the system would end this process before it could say so.
  process.on('SIGXFSZ', () => undefined);
  if (lang !== wanted) return fail(EXIT.usage, say('badLang', { lang: wanted }));
  let code: number = EXIT.done;
  try {
    await program(lang, (ended) => (code = ended)).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Failure) return fail(error.exitCode, error.message);
    if (error instanceof OcopError) return fail(EXIT.input, inLine(problemText(error.problem, lang)));
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      return fail(EXIT.usage, usageSentence(error, say));
    }
    if (ofSystem(error)) return fail(EXIT.file, systemSentence(say, 'refused', error));
    return fail(EXIT.input, say('unexpected', { reason: reasonOf(error, say) }));
  }
}

function program(lang: Lang, end: (code: number) => void): Command {
  const say = sayIn(lang);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('usage'),
    'Options:': say('options'),
    'Global Options:': say('globalOptions'),
    'Arguments:': say('arguments'),
    'Commands:': say('commands'),
  };
  const placeholder = (text: string): string =>
    text.replace('[options]', `[${say('optionsPlace')}]`).replace('[command]', `[${say('commandPlace')}]`);
  const ocop = new Command('ocop')
    .description(say('about'))
    .exitOverride()
    .configureOutput({ writeOut: showLines, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleOptionText: placeholder,
      styleSubcommandText: placeholder,
      showGlobalOptions: true,
    })
    .helpOption('-h, --help', say('help'))
    .helpCommand(false)
    .version(version(), '-V, --version', say('version'))
    .addOption(new Option('--lang <vi|en>', say('lang')))
    .option('--json', say('json'))
    .option('--pack <file>', say('pack', { pack: IN_FORCE }));

  const act = async (work: (session: Session) => number | Promise<number>): Promise<void> => {
    const { json = false, pack } = ocop.opts<{ json?: boolean; pack?: string }>();
    end(await work(await openSession({ lang, json, pack })));
  };

  ocop
    .command('sets')
    .description(say('setsAbout'))
    .argument('[words...]', say('wordsArgument'))
    .action((words: string[]) => act((session) => setsCommand(session, words)));
  ocop
    .command('score')
    .description(say('scoreAbout'))
    .argument('<file>', say('file'))
    .action((file: string) => act((session) => scoreCommand(session, file)));
  ocop
    .command('explain')
    .description(say('explainAbout'))
    .argument('<file>', say('file'))
    .option('--quote', say('quote'))
    .action((file: string, options: { quote?: boolean }) =>
      act((session) => explainCommand(session, file, options)),
    );
  ocop
    .command('next')
    .description(say('nextAbout'))
    .argument('<file>', say('file'))
    .option('--rank, --stars <n>', say('starsOption'))
    .option('--effort <criterion=n...>', say('effortOption'))
    .action((file: string, options: { stars?: string; effort?: string[] }) =>
      act((session) => nextCommand(session, file, options)),
    );
  ocop
    .command('encode')
    .description(say('encodeAbout'))
    .argument('<file>', say('file'))
    .action((file: string) => act((session) => encodeCommand(session, file)));
  ocop
    .command('decode')
    .description(say('decodeAbout'))
    .argument('<vector>', say('vector'))
    .action((vector: string) => act((session) => decodeCommand(session, vector)));
  ocop
    .command('diff')
    .description(say('diffAbout'))
    .argument('<a>', say('file'))
    .argument('<b>', say('file'))
    .action((a: string, b: string) => act((session) => diffCommand(session, a, b)));
  ocop
    .command('lint')
    .description(say('lintAbout'))
    .argument('<pack>', say('lintArgument', { pack: IN_FORCE }))
    .action((pack: string) => act((session) => lintCommand(session, pack, {})));
  ocop
    .command('law')
    .description(say('lawAbout'))
    .argument('[id]', say('lawArgument'))
    .action((id?: string) => act((session) => lawCommand(session, id)));
  ocop
    .command('new')
    .description(say('newAbout'))
    .argument('[file]', say('newArgument'), 'ocop.json')
    .action((file: string) => act((session) => newCommand(session, file)));
  ocop
    .command('batch')
    .description(say('batchAbout'))
    .argument('<file>', say('batchArgument'))
    .option('--from <format>', say('fromOption'))
    .option('--format <format>', say('formatOption'))
    .option('-o, --output <file>', say('outputOption'))
    .option('--on-error <skip|stop>', say('onErrorOption'))
    .action((file: string, options: { from?: string; format?: string; output?: string; onError?: string }) =>
      act((session) => batchCommand(session, file, options)),
    );
  addPackCommands(ocop, say, act);
  ocop
    .command('migrate')
    .description(say('migrateAbout'))
    .argument('<file>', say('file'))
    .option('-o, --output <file>', say('migrateOutput'))
    .option('--to <pack>', say('toOption'))
    .action((file: string, options: { output?: string; to?: string }) =>
      act((session) => migrateCommand(session, file, options)),
    );
  ocop
    .command('impact')
    .description(say('impactAbout'))
    .argument('<folder>', say('impactArgument'))
    .option('--format <format>', say('impactFormat'))
    .option('-o, --output <file>', say('outputOption'))
    .option('--to <pack>', say('toOption'))
    .action((folder: string, options: { format?: string; output?: string; to?: string }) =>
      act((session) => impactCommand(session, folder, options)),
    );
  return ocop;
}

const USAGE: Readonly<Record<string, WordKey>> = {
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.optionMissingArgument',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.excessArguments': 'usage.excessArguments',
  'commander.help': 'usage.noCommand',
};

/** The parser's complaint in the person's language, with the word it is about. */
function usageSentence({ code, message }: CommanderError, say: Say): string {
  const about = /'([^']*)'/.exec(message)?.[1] ?? '';
  return `${say(USAGE[code] ?? 'usage.other', { about })} ${say('usage.help')}`;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
