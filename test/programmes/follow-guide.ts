/** Follows a guide to the letter: its files saved, its commands run, its page put on a server. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSite, type Site } from '../browser/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

export interface Followed {
  /** By name, as the guide prints them. */
  readonly files: ReadonlyMap<string, string>;
  /** What each command printed. */
  readonly printed: ReadonlyMap<string, string>;
  /** Where the last command put the folder. */
  readonly site: Site;
  /** The folder that was made. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The parts of a guide that are to be done: named blocks are files, `sh` blocks are commands. */
export async function blocksOf(guide: string): Promise<readonly Block[]> {
  const text = await readFile(join(root, 'docs', guide), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = '', file, content = '']) => ({ language, file, text: content }),
  );
}

/**
 * @param guide a file of `docs`
 * @param options `example`: what the guide has one copy lies there; `policy`: what its page asks of a content security policy besides
 */
export async function follow(
  guide: string,
  { copied = [], policy }: { readonly copied?: readonly string[]; readonly policy: string },
): Promise<Followed> {
  const blocks = await blocksOf(guide);
  const home = await mkdtemp(join(tmpdir(), 'guide-'));
  const printed = new Map<string, string>();
  let folder = home;
  let site: Site | undefined;
  for (const { language, file, text } of blocks) {
    if (file !== undefined) await writeFile(join(folder, file), text);
    for (const command of language === 'sh' ? text.trim().split('\n') : []) {
      const [program = '', ...words] = command.split(' ');
      if (program === 'cd') folder = join(folder, words[0] ?? '');
      else if (command.startsWith('npm install ')) await install(folder, words.slice(1));
      else if (command.startsWith('npx http-server '))
        site = await openSite({
          folders: [['/guide/', relative(root, folder).replaceAll('\\', '/'), policy]],
        });
      else printed.set(command, await printedBy(command, folder));
      // What the guide says to copy from its example is there from the first.
      if (program === 'cd')
        for (const path of copied)
          await cp(join(root, 'examples', path), join(folder, path.split('/').slice(1).join('/')), {
            recursive: true,
          });
    }
  }
  if (!site) throw new Error(`${guide} puts nothing on a server`);
  const opened = site;
  return {
    files: new Map(blocks.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text] as const]))),
    printed,
    site: opened,
    folder,
    close: async () => {
      await opened.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** What the network does is done here with the built packages. */
async function install(folder: string, names: readonly string[]): Promise<void> {
  for (const shared of ['node_modules/@ocop-kit', 'node_modules/.bin'])
    await mkdir(join(folder, shared), { recursive: true });
  for (const name of names)
    await symlink(join(root, 'packages', name.replace('@ocop-kit/', '')), join(folder, 'node_modules', name));
  const script = `#!/bin/sh\nexec node '${join(folder, 'node_modules/@ocop-kit/cli/dist/main.js')}' "$@"\n`;
  await writeFile(join(folder, 'node_modules/.bin/ocop'), script, { mode: 0o755 });
}

async function printedBy(command: string, folder: string): Promise<string> {
  const local = { PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` };
  const { stdout } = await run('sh', ['-c', command.replace(/^npx /, '')], {
    cwd: folder,
    env: { ...process.env, ...local },
  }).catch((error: unknown) => error as { stdout: string });
  return stdout;
}

export const exampleFile = (name: string): Promise<string> => readFile(join(root, 'examples', name), 'utf8');
