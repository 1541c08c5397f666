/** Reads the command line, runs one command, and turns every failure into one sentence and an exit code. */
import { OcopError, problemText } from '@ocop-kit/engine';
import { CommanderError, type Command } from 'commander';
import { EXIT, Failure } from './failures/failure.js';
import { isSystemError, reasonText, systemErrorText } from './failures/system-error.js';
import { chooseLanguage, LANGUAGES } from './i18n/language.js';
import { createTranslate, type SharedKey, type Translate } from './i18n/translate.js';
import { createProgram } from './program.js';
import { sanitizeLine } from './terminal/sanitize.js';
import { warn } from './terminal/terminal.js';

/**
 * @param argv the arguments after the name of the program
 * @returns the exit code; never throws
 */
export async function run(argv: readonly string[]): Promise<number> {
  const wanted = chooseLanguage(argv, process.env);
  const lang = LANGUAGES.find((known) => known === wanted) ?? 'vi';
  const t = createTranslate(lang);
  const fail = (code: number, sentence: string): number => {
    warn(sentence);
    return code;
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` closes the pipe once it has read enough; that is not an error.
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    process.exit(fail(EXIT.file, systemErrorText(t, 'noOutput', error)));
  });
  process.stderr.on('error', () => undefined);
  // Without a listener the system kills the process at its file size limit before the error can be reported.
  process.on('SIGXFSZ', () => undefined);
  if (lang !== wanted) return fail(EXIT.usage, t('badLang', { lang: wanted }));
  let code: number = EXIT.done;
  const program = createProgram(lang, (ended) => (code = ended));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Failure) return fail(error.exitCode, error.message);
    if (error instanceof OcopError) return fail(EXIT.input, sanitizeLine(problemText(error.problem, lang)));
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      return fail(EXIT.usage, usageSentence(error, t, commandName(program, argv)));
    }
    if (isSystemError(error)) return fail(EXIT.file, systemErrorText(t, 'refused', error));
    return fail(EXIT.input, t('unexpected', { reason: reasonText(error, t) }));
  }
}

const USAGE_MESSAGES: Readonly<Record<string, SharedKey>> = {
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.optionMissingArgument',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.excessArguments': 'usage.excessArguments',
  'commander.help': 'usage.noCommand',
};

/** What commander found wrong, in the person's language, naming the argument in question. */
function usageSentence({ code, message }: CommanderError, t: Translate, command: string): string {
  const about = /'([^']*)'/.exec(message)?.[1] ?? '';
  return `${t(USAGE_MESSAGES[code] ?? 'usage.other', { about })} ${t('usage.help', { command })}`;
}

/** The command that was meant, "ocop dossier pack": its help is the one to read. */
function commandName(program: Command, argv: readonly string[]): string {
  const wanted = argv.flatMap((word, at) => {
    const command = program.commands.find((candidate) => candidate.name() === word);
    return command ? [commandName(command, argv.slice(at + 1))] : [];
  })[0];
  return [program.name(), ...(wanted === undefined ? [] : [wanted])].join(' ');
}
