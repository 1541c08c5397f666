/** Builds the published packages from their sources alone, in a folder that never saw a build. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { output } from '../run.mjs';

const ROOT_FILES = [
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  '.pnpmfile.cjs',
  'tsconfig.base.json',
  '.gitignore',
  // What is generated is formatted like the rest.
  '.prettierrc.json',
];

/**
 * @param {string} root a checkout with its dependencies installed; nothing in it is changed
 * @param {string} folder is made, and holds the built packages
 */
export function buildCleanly(root, folder) {
  copySources(root, folder);
  // The links between packages are relative, so they lead to the copies; everything else is shared.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const name of readdirSync(join(root, 'packages')))
    cpSync(join(root, 'packages', name, 'node_modules'), join(folder, 'packages', name, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
  output('pnpm', ['--recursive', '--workspace-concurrency=1', '--filter=./packages/*', 'run', 'build'], {
    cwd: folder,
  });
}

function copySources(root, folder) {
  mkdirSync(join(folder, 'packages'), { recursive: true });
  for (const file of ROOT_FILES) cpSync(join(root, file), join(folder, file));
  // The builds and the packing reach for these.
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  cpSync(join(root, 'packages'), join(folder, 'packages'), { recursive: true, filter: sourcesOf(root) });
}

/** @returns {(path: string) => boolean} which files of a checkout are sources: those that no build has made */
export function sourcesOf(root) {
  const generated = generatedFolders(root);
  return (source) => {
    const path = relative(root, source).split(sep).join('/');
    return !generated.some((one) => path === one || path.endsWith(`/${one}`));
  };
}

/** What git leaves out is what builds make. */
const generatedFolders = (root) =>
  readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1).replace(/^\//, ''));
