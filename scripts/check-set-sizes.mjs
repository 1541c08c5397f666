/**
 * The build fails on a byte too many: one criteria set in Vietnamese must stay a small download. Which decisions there are, and how
 * many sets each has, is read from the packs. A folder as argument is looked at in place of `packages/rules`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT = 4 * 1024;
const rules = process.argv[2] ?? fileURLToPath(new URL('../packages/rules/', import.meta.url));
const built = readdirSync(join(rules, 'dist'));
const packs = readdirSync(join(rules, 'packs'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(rules, 'packs', name), 'utf8')));
if (packs.length === 0) fail('There is no pack: build @ocop-kit/rules first.');

for (const { header, sets } of packs) {
  const files = builtFiles(header.id);
  for (const { no } of sets) {
    const file = files.get(no);
    const bytes = file && gzipSync(readFileSync(join(rules, 'dist', file))).length;
    if (!bytes) fail(`${header.id}: set ${no} is not among what was built.`);
    else if (bytes > LIMIT)
      fail(`${header.id}: set ${no} has ${bytes} B gzip, at most ${LIMIT} are allowed.`);
    else console.log(`${header.id} set ${String(no).padStart(2)}  ${bytes} B gzip`);
  }
}

/** The file of each set; a bundler puts a hash behind the name of its source. */
function builtFiles(pack) {
  const sources = readdirSync(join(rules, 'src/generated', pack)).map((name) => name.replace(/\.ts$/, ''));
  const ofSets = sources.flatMap((name) => {
    const [, no] = /(?:^|\.)set-(\d+)$/.exec(name) ?? [];
    return no ? [{ no: Number(no), name }] : [];
  });
  return new Map(
    ofSets.map(({ no, name }) => [
      no,
      built.find((file) => file.startsWith(`${name}-`) && /^\w+\.js$/.test(file.slice(name.length + 1))),
    ]),
  );
}

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
