/** `node run.mjs`: every case against the built engine and rules; exits 1 naming the cases that fail. */
import { loadSet } from '@ocop-kit/rules';
import { cases, findDifferences, noneOfThese, PACK } from './compare.mjs';

const all = [...cases, ...noneOfThese];
const failed = new Set();
for (const example of all) {
  for (const line of findDifferences(await loadSet(PACK, example.set), example)) {
    failed.add(example);
    console.error(line);
  }
}
console.log(`${all.length - failed.size} of ${all.length} conformance cases pass`);
process.exitCode = failed.size === 0 && all.length > 0 ? 0 : 1;
