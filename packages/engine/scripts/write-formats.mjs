/** Writes what is made of the formats: `schemas/` to be published, and the checks in `src/formats/generated/` for pages. */
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { replaceFile } from '../../../scripts/replace-folder.mjs';

const fromPackage = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [fromPackage('scripts/formats.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { formatFiles } = await import(`data:text/javascript;base64,${code}`);

const files = await formatFiles(async (path, source) =>
  format(source, { ...(await resolveConfig(fromPackage(path))), parser: 'typescript' }),
);
for (const [path, text] of files) {
  const file = fromPackage(path);
  if (readTracked(file) === text) continue;
  // On a build machine nobody would commit what is repaired here, and every test after it would look at the repaired file.
  if (process.env.CI && path.startsWith('src/'))
    throw new Error(`${path} is not what the formats give. Run npm run build, and commit it.`);
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, text);
}

/** Git may have given the lines the ends that Windows has. */
function readTracked(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
