/** The digests that pages name in `integrity="…"`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder @returns {Record<string, string>} by the name of each script in it */
export function integrityOf(folder) {
  const scripts = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
  return Object.fromEntries(scripts.map((file) => [file, digest(readFileSync(join(folder, file)))]));
}

const digest = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
