/**
 * Attacks on the built packages, seeded and limited in time:
 *
 *     node test/attack/run.mjs                               a minute for all attacks together
 *     node test/attack/run.mjs --seconds 7200 codes days     two hours, these attacks only
 *     node test/attack/run.mjs --attempts 1000 dossiers       a thousand attempts, however long they take
 *     node test/attack/run.mjs --seed 7 --from 4182 codes    from the attempt that failed
 *
 * An attack is a module in `attacks/` that exports `claim`, the sentence that must hold, and `attempt(random)`, which
 * throws when it does not; `open()` and `close()` run before and after all attempts. Exits with 1 and names failed attempts.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from './random.mjs';

/**
 * @typedef {object} Attack
 * @property {string} claim what must hold, as a sentence
 * @property {(random: import('./random.mjs').Random) => unknown} attempt throws, or rejects, where it does not hold
 * @property {() => unknown} [open]
 * @property {() => unknown} [close]
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    attempts: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const folder = new URL('attacks/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter((name) => positionals.length === 0 || positionals.includes(name))
  .sort();
const millisecondsEach = (Number(values.seconds) * 1000) / names.length;
const FAULTS_SHOWN = 5;

let passed = 0;
let failed = 0;
for (const name of names) {
  const attack = /** @type {Attack} */ (await import(new URL(`${name}.mjs`, folder).href));
  const { attempts, faults, slowest } = await runAttack(name, attack);
  passed += attempts - faults;
  failed += faults;
  console.log(
    `${name}: ${attempts} attempts, ${faults} failed, slowest ${slowest.toFixed(0)} ms. ${attack.claim}`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/**
 * @param {string} name
 * @param {Attack} attack
 */
async function runAttack(name, attack) {
  await attack.open?.();
  const end = performance.now() + millisecondsEach;
  const isOver = (/** @type {number} */ done) =>
    values.attempts === undefined ? done > 0 && performance.now() >= end : done >= Number(values.attempts);
  let attempts = 0;
  let faults = 0;
  let slowest = 0;
  // At least one attempt, since none would prove nothing.
  for (let n = Number(values.from); !isOver(attempts); n++) {
    const start = performance.now();
    attempts++;
    try {
      await attack.attempt(createRandom(createSeed(name, n)));
    } catch (error) {
      faults++;
      if (faults <= FAULTS_SHOWN) {
        console.error(`${name}, --seed ${values.seed} --from ${n}:`, error);
      }
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  await attack.close?.();
  return { attempts, faults, slowest };
}

/** A seed of its own for each attempt, so that each can be repeated alone. */
function createSeed(/** @type {string} */ name, /** @type {number} */ attempt) {
  let seed = Number(values.seed) | 0;
  for (const character of `${name}:${attempt}`)
    seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return seed;
}
