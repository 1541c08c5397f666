import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { lstat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { EXIT, Failure } from '../../../failures/failure.js';
import { createStarterFiles, RULES_KINDS, type RulesKind } from './starter-files.js';
import { createFolder } from '../../../output/out-folder.js';
import { findPath } from '../../../files/find-path.js';
import { fileFailure } from '../../../failures/system-error.js';
import type { CommandContext } from '../../../context/command-context.js';

interface PackNewOptions {
  readonly kind?: string | undefined;
  readonly base?: string | undefined;
}

export function register(pack: Command, { t, run }: CommandHost): void {
  pack
    .command('new')
    .description(t('packNewAbout'))
    .argument('<folder>', t('packNewArgument'))
    .option('--kind <overlay|pack>', t('kindOption'))
    .option('--base <id>', t('baseIdOption'))
    .action((folder: string, choices: PackNewOptions) =>
      run((context) => packNewCommand(context, folder, choices)),
    );
}

/** `ocop pack new FOLDER`: a folder to begin with, an overlay over the law in force unless a pack is asked for. */
async function packNewCommand(
  context: CommandContext,
  named: string,
  choices: PackNewOptions,
): Promise<number> {
  const { t } = context;
  const kind = readKind(context, choices.kind ?? 'overlay');
  const folder = await findPath(named);
  if (await lstat(folder).catch(() => undefined))
    throw new Failure(EXIT.file, t('pack.folderThere', { folder }));
  const id = createId(basename(resolve(folder)));
  const files = createStarterFiles(kind, { id, base: choices.base, lang: context.lang });
  try {
    await createFolder(folder, files);
  } catch (error) {
    throw fileFailure(t, 'noWrite', folder, error);
  }
  const made = t('pack.made', { folder, files: Object.keys(files).join(', ') });
  context.print(...made.split('\n'));
  return EXIT.done;
}

function readKind({ t }: CommandContext, value: string): RulesKind {
  const found = RULES_KINDS.find((kind) => kind === value);
  if (!found)
    throw new Failure(
      EXIT.usage,
      t('badChoice', { option: '--kind', value, choices: RULES_KINDS.join(', ') }),
    );
  return found;
}

/** "Bình Dương 2" → "binh-duong-2": an id that may stand in a code. */
function createId(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 64) || 'rules';
}
