import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { lstat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { EXIT, Failure } from '../../../failures/failure.js';
import { newFiles, KINDS, type Kind } from './starter-files.js';
import { newFolder } from '../../../output/out-folder.js';
import { foundPath } from '../../../files/find-path.js';
import { fileFailure } from '../../../failures/system-error.js';
import type { Session } from '../../../context/command-context.js';

interface NewPackChoices {
  readonly kind?: string | undefined;
  readonly base?: string | undefined;
}

export function register(pack: Command, { say, run }: CommandHost): void {
  pack
    .command('new')
    .description(say('packNewAbout'))
    .argument('<folder>', say('packNewArgument'))
    .option('--kind <overlay|pack>', say('kindOption'))
    .option('--base <id>', say('baseIdOption'))
    .action((folder: string, choices: NewPackChoices) =>
      run((session) => packNewCommand(session, folder, choices)),
    );
}

/** `ocop pack new FOLDER`: a folder to begin with, an overlay over the law in force unless a pack is asked for. */
async function packNewCommand(session: Session, named: string, choices: NewPackChoices): Promise<number> {
  const { say } = session;
  const kind = kindOf(session, choices.kind ?? 'overlay');
  const folder = await foundPath(named);
  if (await lstat(folder).catch(() => undefined))
    throw new Failure(EXIT.file, say('pack.folderThere', { folder }));
  const id = idFrom(basename(resolve(folder)));
  const files = newFiles(kind, { id, base: choices.base, lang: session.lang });
  try {
    await newFolder(folder, files);
  } catch (error) {
    throw fileFailure(say, 'noWrite', folder, error);
  }
  const made = say('pack.made', { folder, files: Object.keys(files).join(', ') });
  session.print(...made.split('\n'));
  return EXIT.done;
}

function kindOf({ say }: Session, value: string): Kind {
  const found = KINDS.find((kind) => kind === value);
  if (!found)
    throw new Failure(EXIT.usage, say('badChoice', { option: '--kind', value, choices: KINDS.join(', ') }));
  return found;
}

/** "Bình Dương 2" → "binh-duong-2": an id that may stand in a code. */
function idFrom(name: string): string {
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
