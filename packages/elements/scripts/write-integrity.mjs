/** The digests that pages name in `integrity="…"`: `dist/cdn/integrity.json`, by file name. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../dist/cdn/', import.meta.url);
const digest = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, folder)))
    .digest('base64')}`;

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .sort();
const integrity = Object.fromEntries(files.map((file) => [file, digest(file)]));
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(integrity, null, 2)}\n`);
