/** What is published: every package under `packages` that is not private, each after those it depends on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {object} PublishedPackage
 * @property {string} name as npm knows it, `@ocop-kit/engine`
 * @property {string} folder from the root, `packages/engine`
 * @property {{ version: string, dependencies?: Record<string, string>, bin?: Record<string, string> }} manifest its `package.json`
 */

/** @returns {PublishedPackage[]} */
export function publishedPackages(root = ROOT) {
  const packages = readdirSync(join(root, 'packages'))
    .map((folder) => `packages/${folder}`)
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }));
  return dependenciesFirst(packages);
}

function dependenciesFirst(packages) {
  const ordered = new Set();
  const visit = (one) => {
    if (ordered.has(one)) return;
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = packages.find((other) => other.name === name);
      if (dependency) visit(dependency);
    }
    ordered.add(one);
  };
  packages.forEach(visit);
  return [...ordered];
}
