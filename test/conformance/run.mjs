/** `node run.mjs`: every case against the built engine and rules; exits 1 naming the cases that fail. */
import { loadSet } from '@ocop-kit/rules';
import { cases, differences, PACK } from './compare.mjs';

const failed = new Set();
for (const example of cases) {
  for (const line of differences(await loadSet(PACK, example.set), example)) {
    failed.add(example.id);
    console.error(line);
  }
}
console.log(`${cases.length - failed.size} of ${cases.length} conformance cases pass`);
process.exitCode = failed.size === 0 && cases.length > 0 ? 0 : 1;
