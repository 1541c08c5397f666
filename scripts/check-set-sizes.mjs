/** The build fails on a byte too many: one criteria set in Vietnamese must stay a small download. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 4 * 1024;
const dist = new URL('../packages/rules/dist/', import.meta.url);
/** By decision, what stands before the names of its files. */
const DECISIONS = { '26/2026/QĐ-TTg': '', '148/QĐ-TTg (2023)': '148-2023.' };
let failed = false;
for (const [decision, prefix] of Object.entries(DECISIONS)) {
  const sizes = readdirSync(dist)
    .filter((name) => name.startsWith(prefix) && /^set-\d+-\w+\.js$/.test(name.slice(prefix.length)))
    .map((name) => ({
      set: Number(/\d+/.exec(name.slice(prefix.length))?.[0]),
      bytes: gzipSync(readFileSync(new URL(name, dist))).length,
    }))
    .sort((a, b) => a.set - b.set);

  for (const { set, bytes } of sizes)
    console.log(`${decision} set ${String(set).padStart(2)}  ${bytes} B gzip`);
  const large = sizes.filter(({ bytes }) => bytes > LIMIT);
  if (sizes.length === 26 && large.length === 0) continue;
  failed = true;
  console.error(
    `${decision}: expected 26 sets of at most ${LIMIT} B; found ${sizes.length}, too large: ${large.map(({ set }) => set).join(', ') || 'none'}`,
  );
}
process.exit(failed ? 1 : 0);
