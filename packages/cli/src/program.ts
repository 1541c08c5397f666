/** The `ocop` program: the options that every command has, and the commands, each of which registers itself. */
import { readFileSync } from 'node:fs';
import { PACK_IN_FORCE } from '@ocop-kit/rules';
import { Command, Option, type HelpConfiguration } from 'commander';
import { COMMANDS } from './commands/commands.js';
import { openContext } from './context/command-context.js';
import type { CommandHost } from './context/command-host.js';
import type { Lang } from './i18n/language.js';
import { createTranslator, type Translate } from './i18n/translate.js';
import { printLines } from './terminal/terminal.js';

/**
 * @param lang in which help is printed
 * @param end takes the exit code of the command that ran
 */
export function createProgram(lang: Lang, end: (code: number) => void): Command {
  const translator = createTranslator(lang);
  const t = translator({ vi: {}, en: {} });
  const program = new Command('ocop')
    .description(t('about'))
    .exitOverride()
    .configureOutput({ writeOut: printLines, writeErr: () => undefined })
    .configureHelp(translateHelp(t))
    .helpOption('-h, --help', t('help'))
    .helpCommand(false)
    .version(version(), '-V, --version', t('version'))
    .addOption(new Option('--lang <vi|en>', t('lang')))
    .option('--json', t('json'))
    .option('--pack <file>', t('pack', { pack: PACK_IN_FORCE }));
  const host: CommandHost = {
    translator,
    run: async (work) => {
      const { json = false, pack } = program.opts<{ json?: boolean; pack?: string }>();
      end(await work(await openContext({ lang, json, pack })));
    },
  };
  for (const register of COMMANDS) register(program, host);
  return program;
}

/** The words that commander itself puts into help are English; these take their place. */
function translateHelp(t: Translate): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('usage'),
    'Options:': t('options'),
    'Global Options:': t('globalOptions'),
    'Arguments:': t('arguments'),
    'Commands:': t('commands'),
  };
  const translatePlaceholders = (text: string): string =>
    text.replace('[options]', `[${t('optionsPlace')}]`).replace('[command]', `[${t('commandPlace')}]`);
  const translateDefault = (text: string): string =>
    text.replace(/\(default: (?=\S+\)$)/, `(${t('default')}: `);
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleOptionText: translatePlaceholders,
    styleSubcommandText: translatePlaceholders,
    styleArgumentText: translatePlaceholders,
    styleArgumentDescription: translateDefault,
    styleOptionDescription: translateDefault,
    showGlobalOptions: true,
  };
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
