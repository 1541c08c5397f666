/** The build fails on a byte too many: one criteria set in Vietnamese must stay a small download. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 4 * 1024;
const dist = new URL('../packages/rules/dist/', import.meta.url);
const sizes = readdirSync(dist)
  .filter((name) => /^set-\d+-\w+\.js$/.test(name))
  .map((name) => ({
    set: Number(/\d+/.exec(name)?.[0]),
    bytes: gzipSync(readFileSync(new URL(name, dist))).length,
  }))
  .sort((a, b) => a.set - b.set);

for (const { set, bytes } of sizes) console.log(`set ${String(set).padStart(2)}  ${bytes} B gzip`);
const large = sizes.filter(({ bytes }) => bytes > LIMIT);
if (sizes.length !== 26 || large.length > 0) {
  console.error(
    `Expected 26 sets of at most ${LIMIT} B; found ${sizes.length}, too large: ${large.map(({ set }) => set).join(', ') || 'none'}`,
  );
  process.exit(1);
}
