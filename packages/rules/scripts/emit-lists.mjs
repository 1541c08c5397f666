/** Writes the modules that list what there is: every pack with its files, every migration, every set of a pack. */

/**
 * Ids are written out: a call in their place would tie every pack to a page that asks for a migration alone.
 * @param {readonly import('./decision-list.mjs').ListedDecision[]} decisions the one in force first: its files are part of the list
 */
export function emitPackList([inForce, ...others]) {
  const ids = [inForce, ...others].map(({ id }) => `'${id}'`).join(', ');
  return [
    `import type { PackFiles } from '../compact/compact-pack.js';`,
    `import filesInForce from './${inForce.id}/${inForce.prefix}files.js';`,
    `export const packIds = [${ids}] as const;`,
    `export const packInForce = '${inForce.id}';`,
    `export const packFiles: Readonly<Record<(typeof packIds)[number], () => Promise<PackFiles>>> = {`,
    `  '${inForce.id}': () => Promise.resolve(filesInForce),`,
    ...others.map(
      ({ id, prefix }) =>
        `  '${id}': () => import('./${id}/${prefix}files.js').then(({ default: files }) => files),`,
    ),
    `};`,
  ].join('\n');
}

/** @param {readonly { route: string, module: string }[]} migrations */
export function emitMigrationList(migrations) {
  return [
    `import type { Migration } from '@ocop-kit/engine';`,
    `export const migrationFiles: Readonly<Record<string, () => Promise<{ readonly default: Migration }>>> = {`,
    ...migrations.map(({ route, module }) => `  '${route}': () => import('./migrations/${module}.js'),`),
    `};`,
  ].join('\n');
}

/** @param {readonly [id: string, contents: readonly object[] | undefined][]} packs */
export function emitCommuneContents(packs) {
  const named = Object.fromEntries(packs.filter(([, contents]) => contents));
  return [
    `import type { PrintedContent } from '../shapes/printed-content.js';`,
    `export const communeContentsByPack: Readonly<Record<string, readonly PrintedContent[]>> = ${JSON.stringify(named)};`,
  ].join('\n');
}

/** What makes a whole pack in Vietnamese, in one module under a name that stays when another decision comes into force. */
export function emitOneModule({ sets }, prefix) {
  const numbers = sets.map(({ no }) => no);
  const parts = { errata: 'errata.vi', evidence: 'evidence', header: 'header.vi', shared: 'shared.vi' };
  return [
    `import type { CompactFile } from '../../compact/compact-pack.js';`,
    ...numbers.map((no) => `import set${no} from './${prefix}set-${no}.js';`),
    ...Object.entries(parts).map(
      ([name, file]) => `export { default as ${name} } from './${prefix}${file}.js';`,
    ),
    `export const everySet: readonly CompactFile[] = [${numbers.map((no) => `set${no}`).join(', ')}];`,
  ].join('\n');
}
