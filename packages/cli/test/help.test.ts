/** Every command registers itself, and help says the same in both languages as it always did. */
import { readdir } from 'node:fs/promises';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/program.js';

const folders = async (path: string): Promise<string[]> =>
  (await readdir(new URL(`../src/commands/${path}`, import.meta.url), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const names = ({ commands }: Command): string[] => commands.map((command) => command.name()).sort();

const program = (lang: 'vi' | 'en'): Command => createProgram(lang, () => undefined);

describe('commands', () => {
  it('have a folder each, and register themselves', async () => {
    expect(names(program('vi'))).toEqual(await folders('.'));
  });

  it('of packs have a folder each, and register themselves', async () => {
    const pack = program('vi').commands.find((command) => command.name() === 'pack');
    expect(names(pack!)).toEqual(await folders('pack'));
  });
});

/** Words that commander prints of its own accord. */
const COMMANDER_ENGLISH =
  /Usage:|Options:|Arguments:|Commands:|\[options\]|\[command\]|\b(?:default|choices|preset|env):|\b(?:display|output) (?:help|the version)|\bfor command\b/g;

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

describe('help in Vietnamese', () => {
  it.each(withSubcommands(program('vi')).map((command) => [command.name(), command] as const))(
    "of %s has none of commander's English",
    (_, command) => {
      expect(command.helpInformation().match(COMMANDER_ENGLISH)).toBeNull();
    },
  );
});

describe.each(['vi', 'en'] as const)('help in %s', (lang) => {
  it('of every command is as printed', async () => {
    const help = (command: Command, path: string): string => {
      command.configureOutput({ getOutHelpWidth: () => 80, getOutHasColors: () => false });
      return [
        `== ${path}\n${command.helpInformation()}\n`,
        ...command.commands.map((inner) => help(inner, `${path} ${inner.name()}`)),
      ].join('');
    };
    // `npm run test:cli -- help --update` writes it anew.
    await expect(help(program(lang), 'ocop')).toMatchFileSnapshot(`./fixtures/help/${lang}.txt`);
  });
});
