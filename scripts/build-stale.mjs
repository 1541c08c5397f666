/** Builds packages whose sources are newer than what was built of them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildQuietly } from './build-quietly.mjs';

/** What a package is built from, where it has it. */
const SOURCES = ['src', 'data', 'scripts', 'themes', 'embed', 'package.json', 'tsup.config.ts'];

/**
 * @param {string[]} names of folders in `packages`, each after those it imports
 * @throws {Error} when one does not build
 */
export function buildStale(names) {
  for (const name of names.filter(isStale)) {
    const status = buildQuietly({
      name,
      sentence: `Đang dựng packages/${name}… · Building packages/${name}…`,
      command: ['pnpm', '-s', '-C', `packages/${name}`, 'run', 'build'],
    });
    if (status !== 0) throw new Error(`packages/${name} does not build.`);
  }
}

/** @returns {string[]} the workspace packages a package imports, all the way down, those first that import none of the others */
export function importedBy(name, found = []) {
  const { dependencies = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  for (const [dependency] of Object.entries(dependencies).filter(([key]) => key.startsWith('@ocop-kit/'))) {
    const other = dependency.replace('@ocop-kit/', '');
    importedBy(other, found);
    if (!found.includes(other)) found.push(other);
  }
  return found;
}

function isStale(name) {
  const dist = `packages/${name}/dist`;
  if (!existsSync(dist)) return true;
  const built = statSync(dist).mtimeMs;
  return SOURCES.some((source) => newest(`packages/${name}/${source}`) > built);
}

/** The time of the file that changed last; `generated` is made by the build itself. */
function newest(path) {
  if (!existsSync(path) || path.endsWith('generated')) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
