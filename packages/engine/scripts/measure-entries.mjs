/**
 * Prints what each entry of the engine costs a page, gzip, by what is typically imported from it: `node scripts/measure-entries.mjs`
 * in the package, once it is built. An entry stays apart while it keeps weight from pages that use the others.
 */
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

const IMPORTS = {
  index: [
    'score',
    'score, explain, interval, nextStar',
    'describe, score',
    'checkPack, problemText',
    'choosePack',
    'migrate',
  ],
  overlay: ['overlaySet', 'checkOverlay, overlayPack'],
  schema: ['parsePack', 'parseAssessment, serializeAssessment'],
  text: ['foldVietnamese'],
};

for (const [entry, lists] of Object.entries(IMPORTS))
  for (const names of lists)
    console.log(`${String(await measure(entry, names)).padStart(6)} B  ${entry.padEnd(8)} ${names}`);

async function measure(entry, names) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './dist/${entry}.js'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
