/**
 * Writes THIRD-PARTY.md: the libraries that `dist` holds, with their licences. Run `node packages/cli/scripts/third-party.mjs` after a build
 * when one of them has another version; `--check` writes nothing and fails where the file is not up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const root = join(folder, '../..');

/** The build names the file of each part in a comment. */
const SOURCE = /^\/\/ .*?(node_modules\/\.pnpm\/[^/]+\/node_modules\/((?:@[^/]+\/)?[^/]+))\//gm;

/** @returns the whole text of THIRD-PARTY.md */
function thirdParty() {
  const folders = new Map();
  for (const file of readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.js')))
    for (const [, path, name] of readFileSync(join(folder, 'dist', file), 'utf8').matchAll(SOURCE))
      folders.set(name, join(root, path));
  const libraries = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, path]) => readLibrary(name, path));
  const byLicence = new Map();
  for (const library of libraries)
    byLicence.set(library.text, [...(byLicence.get(library.text) ?? []), library]);
  return [
    '# Inside this package',
    '',
    '`dist` holds these libraries, which draw the plots of reports. Each is under the licence below its name.',
    ...[...byLicence].flatMap(([text, those]) => [
      '',
      ...those.map(({ name, version, licence, home }) => `- [${name}](${home}) ${version} (${licence})`),
      '',
      '```text',
      text,
      '```',
    ]),
    '',
  ].join('\n');
}

function readLibrary(name, path) {
  const {
    version,
    license: licence,
    homepage,
    repository,
  } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const home = String(homepage ?? repository?.url ?? repository)
    .replace(/^git\+|\.git$/g, '')
    .replace(/^git:/, 'https:');
  return {
    name,
    version,
    licence,
    home,
    text: readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

const file = join(folder, 'THIRD-PARTY.md');
if (process.argv[2] !== '--check') writeFileSync(file, thirdParty());
else if (readFileSync(file, 'utf8') !== thirdParty())
  throw new Error('THIRD-PARTY.md is not what dist holds');
