/** Puts what was built aside in place, file by file, so that whoever reads the folder meanwhile finds every file, whole. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes `folder` hold what `next` holds, and removes `next`. New files come first, then those that changed, so that every
 * file finds what it imports at any moment; what is gone is removed last. A file that did not change keeps its time.
 *
 * @param {string} next built beside, on the same disk
 * @param {string} folder need not exist
 * @param {{ keep?: string[] }} [options] `keep` names files and folders that others make in `folder`: they stay
 */
export function replaceFolder(next, folder, { keep = [] } = {}) {
  const built = filesIn(next);
  const former = filesIn(folder);
  const isThere = new Set(former);
  const move = (file) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    renameSync(join(next, file), join(folder, file));
  };
  for (const file of built.filter((file) => !isThere.has(file))) move(file);
  for (const file of built.filter((file) => isThere.has(file)))
    if (!readFileSync(join(next, file)).equals(readFileSync(join(folder, file)))) move(file);

  const isBuilt = new Set(built);
  const isKept = (file) => keep.some((name) => file === name || file.startsWith(`${name}/`));
  for (const file of former.filter((file) => !isBuilt.has(file) && !isKept(file)))
    removeWithEmptyFolders(folder, file);
  rmSync(next, { recursive: true, force: true });
  // Says when the folder was built, also where nothing changed.
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Writes a file whole: who reads it meanwhile gets the former content or this one, never a part. */
export function replaceFile(file, content) {
  const next = `${file}.next`;
  writeFileSync(next, content);
  renameSync(next, file);
}

/** @returns {string[]} paths from the folder, with slashes; none where there is no folder */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}

function removeWithEmptyFolders(folder, file) {
  rmSync(join(folder, file), { force: true });
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) return;
    rmdirSync(join(folder, parent));
  }
}
