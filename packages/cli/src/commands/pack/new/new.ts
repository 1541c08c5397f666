import { lstat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readChoice } from '../../../context/read-choice.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { fileFailure } from '../../../failures/system-error.js';
import { findPath } from '../../../files/find-path.js';
import { createFolder } from '../../../output/out-folder.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import { createStarterFiles, RULES_KINDS } from './starter-files.js';

const messages = { vi, en };

interface PackNewOptions {
  /** `overlay` (default) or `pack`. */
  readonly kind?: string | undefined;
  /** Id of the pack below the overlay; the decision in force without it. */
  readonly base?: string | undefined;
}

export function register(pack: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  pack
    .command('new')
    .description(t('about'))
    .argument('<folder>', t('folder'))
    .option('--kind <overlay|pack>', t('kind'))
    .option('--base <id>', t('base'))
    .action((folder: string, options: PackNewOptions) =>
      run((context) => createRulesFolder(context, folder, options)),
    );
}

async function createRulesFolder(
  context: CommandContext,
  path: string,
  options: PackNewOptions,
): Promise<number> {
  const t = context.translator(messages);
  const kind = readChoice(context, '--kind', options.kind ?? 'overlay', RULES_KINDS);
  const folder = await findPath(path);
  if (await lstat(folder).catch(() => undefined)) throw new Failure(EXIT.file, t('folderExists', { folder }));
  const id = createId(basename(resolve(folder)));
  const files = createStarterFiles(kind, { id, base: options.base, lang: context.lang });
  try {
    await createFolder(folder, files);
  } catch (error) {
    throw fileFailure(t, 'noWrite', folder, error);
  }
  // Each line is printed alone, since a line break inside one would be replaced.
  const lines = t('made', { folder, files: Object.keys(files).join(', ') });
  context.print(...lines.split('\n'));
  return EXIT.done;
}

/** “Bình Dương 2” becomes `binh-duong-2`: an id that may stand in a vector. */
function createId(name: string): string {
  const id = foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id.slice(0, 64) || 'rules';
}
