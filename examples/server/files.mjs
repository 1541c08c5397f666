/** The files of the elements that a page loads: read once, served from memory. No other file can be asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const folder = dirname(fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/integrity.json')));

/** By their path on this site. */
export const files = new Map(
  readdirSync(folder)
    .filter((name) => TYPES[extname(name)])
    .map((name) => [
      `/ocop-kit/${name}`,
      { type: TYPES[extname(name)], content: readFileSync(join(folder, name)) },
    ]),
);
files.set('/page.css', {
  type: TYPES['.css'],
  content: readFileSync(fileURLToPath(new URL('page.css', import.meta.url))),
});
