/**
 * Releases the published packages, or with `--dry-run` does everything but publish them: builds twice from nothing and compares
 * the tarballs, installs them in a clean folder, runs the README's samples there and writes the bill of materials. `--built`
 * takes what is built in this checkout as the first of the two builds.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCleanly } from './release/clean-build.mjs';
import { installCleanly } from './release/clean-folder.mjs';
import { packAll, differences, unpublishableRanges } from './release/pack.mjs';
import { publish, whyNotToPublish } from './release/publish.mjs';
import { show } from './run.mjs';
import { billOfMaterials, countOf } from './release/sbom.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: options } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'ocop-kit-release-'));
try {
  const refusal = options['dry-run'] ? undefined : whyNotToPublish(process.env);
  if (refusal) throw new Error(refusal);
  const tarballs = packTwice();
  const kept = join(root, 'release');
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept);
  for (const { file } of tarballs) cpSync(file, join(kept, basename(file)));

  const outside = join(folder, 'outside');
  installCleanly(outside, { root, tarballs });
  const bom = billOfMaterials(outside);
  writeFileSync(join(kept, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`Bill of materials: ${bom.components.length} packages, CycloneDX ${bom.specVersion}.`);
  console.log(`npm install @ocop-kit/cli brings ${countOf('@ocop-kit/cli', bom)} packages.`);

  console.log('The samples of the READMEs, outside of this repository:');
  show('pnpm', ['exec', 'vitest', 'run', 'test/samples/samples.test.ts', '--testNamePattern=README.md'], {
    cwd: root,
    env: { ...process.env, TARBALLS: kept },
  });
  if (options['dry-run'])
    console.log('Everything but the publishing was done. The tarballs are in release/.');
  else publish(tarballs);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function packTwice() {
  const [first, second] = ['first', 'second'].map((name) => join(folder, name));
  if (!options.built) buildCleanly(root, first);
  buildCleanly(root, second);
  const tarballs = packAll(options.built ? root : first, join(folder, 'tarballs'));
  const again = packAll(second, join(folder, 'again'));
  const different = differences(tarballs, again);
  if (different.length > 0) throw new Error(`Two builds gave different files: ${different.join(', ')}.`);
  const unpublishable = unpublishableRanges(tarballs);
  if (unpublishable.length > 0) throw new Error(`Nobody could install ${unpublishable.join(', ')}.`);
  for (const { name, manifest, sha512 } of tarballs)
    console.log(`${name} ${manifest.version}, built twice and equal: sha512-${sha512}`);
  return tarballs;
}
