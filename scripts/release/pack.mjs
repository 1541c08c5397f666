/** Packs the published packages of a checkout, and compares what two builds gave. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { publishedPackages } from '../published-packages.mjs';
import { output } from '../run.mjs';

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
  return { name: manifest.name, file, sha512: sha512(file), manifest };
}

/**
 * @param {Tarball[]} first
 * @param {Tarball[]} second
 * @returns {string[]} what the second build made otherwise, as `package: file`; of a package that only one build made, its name
 */
export function differences(first, second) {
  const names = new Set([...first, ...second].map(({ name }) => name));
  const from = (tarballs, name) => tarballs.find((tarball) => tarball.name === name);
  return [...names].flatMap((name) => {
    const [one, other] = [from(first, name), from(second, name)];
    if (one?.sha512 === other?.sha512) return [];
    if (!one || !other) return [name];
    const files = differingFiles(one.file, other.file);
    return files.length > 0 ? files.map((file) => `${name}: ${file}`) : [`${name}: rights or order of files`];
  });
}

function differingFiles(first, second) {
  const [one, other] = [digestsIn(first), digestsIn(second)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

/** The digest of each file in a tarball, by its path in the package. */
function digestsIn(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-kit-tarball-'));
  try {
    output('tar', ['-xzf', tarball, '-C', folder]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [relative(join(folder, 'package'), file).replaceAll('\\', '/'), sha512(file)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sha512 = (file) => createHash('sha512').update(readFileSync(file)).digest('base64');

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
