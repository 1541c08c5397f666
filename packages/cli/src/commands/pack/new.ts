import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, Failure } from '../../failure.js';
import { newFiles, KINDS, type Kind } from '../../new-rules.js';
import { reasonOf, type Session } from '../../session.js';

export interface NewPackChoices {
  readonly kind?: string | undefined;
  readonly base?: string | undefined;
}

/** `ocop pack new FOLDER`: a folder to begin with, an overlay over the law in force unless a pack is asked for. */
export async function packNewCommand(
  session: Session,
  folder: string,
  choices: NewPackChoices,
): Promise<number> {
  const { say } = session;
  const kind = kindOf(session, choices.kind ?? 'overlay');
  if (await stat(folder).catch(() => undefined))
    throw new Failure(EXIT.file, say('pack.folderThere', { folder }));
  const id = idFrom(basename(resolve(folder)));
  const files = newFiles(kind, { id, base: choices.base, lang: session.lang });
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: 'wx' });
    }
  } catch (error) {
    throw new Failure(EXIT.file, say('noWrite', { file: folder, reason: reasonOf(error, say) }));
  }
  session.print(say('pack.made', { folder, files: Object.keys(files).join(', ') }));
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
