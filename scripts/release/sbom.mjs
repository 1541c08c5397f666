/** What users get with the packages, as CycloneDX: npm's own list of an installed folder. */
import { output } from '../run.mjs';

/**
 * @param {string} folder with the packages installed, and what they depend on
 * @returns {{ bomFormat: string, specVersion: string, components: Component[], dependencies: Dependency[] }} the same for the same
 *   folder: what npm says of the moment and of the run is left out
 * @typedef {{ name: string, version: string, purl: string, 'bom-ref': string }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 */
export function billOfMaterials(folder) {
  const bom = JSON.parse(
    output('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--omit=peer'], { cwd: folder }),
  );
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  // npm takes the folder's name for it, which is new each time.
  bom.metadata.component.name = 'ocop-kit';
  return bom;
}

/** How many packages `npm install NAME` brings, itself included. */
export function countOf(name, { components, dependencies }) {
  const start = components.find((component) => component.name === name)['bom-ref'];
  const reached = new Set([start]);
  for (const ref of reached)
    for (const next of dependencies.find((one) => one.ref === ref)?.dependsOn ?? []) reached.add(next);
  return reached.size;
}
