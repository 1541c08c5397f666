/** Publishes tarballs that were tried, from the one place where npm can vouch for their origin. */
import { spawnSync } from 'node:child_process';
import { show } from '../run.mjs';

/** @returns {string | undefined} why nothing can be published from here, in one sentence */
export function whyNotToPublish(env) {
  if (env.GITHUB_ACTIONS === 'true' && env.ACTIONS_ID_TOKEN_REQUEST_URL) return undefined;
  return 'Releases are published by .github/workflows/release.yml, which proves where they were built; here, run `npm run release -- --dry-run`.';
}

/** Dependencies first; a version that the registry has is left alone, so that a release that broke off can go on. */
export function publish(tarballs) {
  for (const { name, file, manifest } of tarballs) {
    if (isPublished(name, manifest.version)) console.log(`${name} ${manifest.version} is published already.`);
    else show('npm', ['publish', file, '--provenance', '--access=public']);
  }
}

/** Asks the registry. @throws {Error} when it gives no answer, which is not to be taken for “no” */
export function isPublished(name, version) {
  const { status, stdout, stderr, error } = spawnSync('npm', ['view', `${name}@${version}`, 'version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0 && !stderr.includes('E404')) throw new Error(stderr.trim());
  return status === 0 && stdout.trim() === version;
}
