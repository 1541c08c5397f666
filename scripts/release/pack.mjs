/** Packs the published packages of a checkout, and compares what two builds gave. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from '../published-packages.mjs';
import { output } from './run.mjs';

/**
 * @typedef {object} Tarball
 * @property {string} name the package's name
 * @property {string} file where it lies
 * @property {string} sha512 its digest, as lockfiles and registries write it: base64
 * @property {Record<string, any>} manifest `package.json` as it is published
 */

/**
 * @param {string} root the checkout, built
 * @param {string} folder gets a tarball for each package
 * @returns {Tarball[]} dependencies first
 */
export function packAll(root, folder) {
  mkdirSync(folder, { recursive: true });
  return publishedPackages(root).map((one) => {
    output('pnpm', ['pack', '--pack-destination', folder], { cwd: join(root, one.folder) });
    return readTarball(join(folder, tarballName(one)));
  });
}

/** As npm and pnpm name it: `ocop-kit-engine-0.1.0.tgz`. */
export const tarballName = ({ name, manifest: { version } }) =>
  `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;

/** The tarballs that lie in a folder. */
export const tarballsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.tgz'))
    .map((file) => readTarball(join(folder, file)));

/** @returns {Tarball} */
function readTarball(file) {
  const manifest = JSON.parse(output('tar', ['-xzOf', file, 'package/package.json']));
  const sha512 = createHash('sha512').update(readFileSync(file)).digest('base64');
  return { name: manifest.name, file, sha512, manifest };
}

/**
 * @param {Pick<Tarball, 'name' | 'sha512'>[]} first
 * @param {Pick<Tarball, 'name' | 'sha512'>[]} second
 * @returns {string[]} the packages whose tarballs are not the same bytes, those that only one build gave included
 */
export function unequalPackages(first, second) {
  const names = new Set([...first, ...second].map(({ name }) => name));
  const digest = (tarballs, name) => tarballs.find((tarball) => tarball.name === name)?.sha512;
  return [...names].filter((name) => digest(first, name) !== digest(second, name));
}

/** @returns {string[]} each dependency that a registry could not give, as `package: dependency@range` */
export function unpublishableRanges(tarballs) {
  return tarballs.flatMap(({ name, manifest }) =>
    ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {})
        .filter(([, range]) => /^(workspace|link|file|catalog|portal):/.test(range))
        .map(([dependency, range]) => `${name}: ${dependency}@${range}`),
    ),
  );
}
