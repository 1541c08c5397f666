/** The published package of the elements, as a page or a tool meets it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of a published entry. */
export function pathOf(entry: string): string {
  return fileURLToPath(import.meta.resolve(`@ocop-kit/elements/${entry}`));
}

export function read(entry: string): string {
  return readFileSync(pathOf(entry), 'utf8');
}

/** Every tag that can be registered. */
export const tags = readdirSync(dirname(pathOf('define/ocop-rating')))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace(/\.js$/, ''))
  .sort();
