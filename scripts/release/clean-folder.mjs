/**
 * A folder as a user has it: the tarballs installed beside everything they depend on, and nothing of this repository.
 * The versions are those of the lockfile, so that what is tried is what was tested, and nothing is fetched that is here already.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { publishedPackages } from '../published-packages.mjs';
import { output } from '../run.mjs';

/**
 * @param {string} folder is made
 * @param {object} options
 * @param {string} options.root the checkout whose lockfile is followed
 * @param {import('./pack.mjs').Tarball[]} options.tarballs
 * @param {Record<string, readonly string[]>} [options.libraries] what the user chose besides, by the folder that locks its version:
 *   `{ 'packages/elements': ['react'] }`. They are development dependencies of the folder
 */
export function installCleanly(folder, { root, tarballs, libraries = {} }) {
  mkdirSync(folder, { recursive: true });
  for (const { file } of tarballs)
    if (!existsSync(join(folder, basename(file)))) copyFileSync(file, join(folder, basename(file)));
  const lock = parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  const dependencies = Object.fromEntries(tarballs.map(({ name, file }) => [name, pathOf(file)]));
  const chosen = chosenLibraries(lock, libraries);
  const devDependencies = Object.fromEntries(chosen.map(({ name, specifier }) => [name, specifier]));
  const { version } = tarballs[0].manifest;
  const manifest = {
    name: 'ocop-kit',
    version,
    private: true,
    type: 'module',
    dependencies,
    devDependencies,
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'managePackageManagerVersions: false\n');
  writeFileSync(join(folder, 'pnpm-lock.yaml'), stringify(lockfileOf(lock, { root, tarballs, chosen })));
  const store = output('pnpm', ['store', 'path'], { cwd: root }).trim();
  output(
    'pnpm',
    [
      ...['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'],
      // As npm lays them out: flat, each package once.
      ...['--config.node-linker=hoisted', `--store-dir=${store}`],
    ],
    { cwd: folder },
  );
  // With plain versions, any tool reads the folder as if a registry had filled it.
  const versions = Object.fromEntries(tarballs.map(({ name, manifest: { version } }) => [name, version]));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ ...manifest, dependencies: versions }, null, 2)}\n`,
  );
}

const pathOf = (file) => `file:${basename(file)}`;

function chosenLibraries(lock, libraries) {
  return Object.entries(libraries).flatMap(([folder, names]) => {
    const { dependencies, devDependencies } = lock.importers[folder];
    return names.map((name) => ({ name, ...{ ...dependencies, ...devDependencies }[name] }));
  });
}

/** The workspace's lockfile, with the tarballs in place of its packages. */
function lockfileOf(lock, { root, tarballs, chosen }) {
  const folders = new Map(publishedPackages(root).map(({ name, folder }) => [name, folder]));
  const entry = (tarball) => `${tarball.name}@${pathOf(tarball.file)}`;
  const versionOf = (name, version) => {
    const own = tarballs.find((tarball) => tarball.name === name);
    return own ? pathOf(own.file) : version;
  };
  const importer = {
    dependencies: Object.fromEntries(
      tarballs.map(({ name, file }) => [name, { specifier: pathOf(file), version: pathOf(file) }]),
    ),
    devDependencies: Object.fromEntries(
      chosen.map(({ name, specifier, version }) => [name, { specifier, version }]),
    ),
  };
  const packages = tarballs.map((tarball) => {
    const { version, engines, bin } = tarball.manifest;
    const resolution = { integrity: `sha512-${tarball.sha512}`, tarball: pathOf(tarball.file) };
    return [entry(tarball), { resolution, version, engines, ...(bin && { hasBin: true }) }];
  });
  const snapshots = tarballs.map((tarball) => {
    const { dependencies = {}, optionalDependencies } = lock.importers[folders.get(tarball.name)];
    const locked = (list) =>
      Object.fromEntries(Object.entries(list).map(([name, { version }]) => [name, versionOf(name, version)]));
    return [
      entry(tarball),
      {
        dependencies: locked(dependencies),
        ...(optionalDependencies && { optionalDependencies: locked(optionalDependencies) }),
      },
    ];
  });
  return {
    lockfileVersion: lock.lockfileVersion,
    settings: lock.settings,
    importers: { '.': importer },
    packages: { ...lock.packages, ...Object.fromEntries(packages) },
    snapshots: { ...lock.snapshots, ...Object.fromEntries(snapshots) },
  };
}
