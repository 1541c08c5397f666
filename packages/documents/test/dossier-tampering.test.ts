/** Tamperings by chance, each found. `node test/attack/run.mjs --attempts 1000 dossiers` tries a thousand. */
import { expect, it } from 'vitest';
import { openDossier } from '../src/dossier.js';
import { loadExampleSet, packExample, renderExample } from './fixtures/dossier/example.js';
import { tamper, type Chance } from './fixtures/dossier/tamper.js';

const SEED = 20_261_128;
const TURNS = 80;

/** mulberry32: a small generator with 32 bits of state. */
function createChance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { int, pick: (list) => list[int(0, list.length - 1)]! };
}

it(`${TURNS} tamperings are ${TURNS} found`, async () => {
  const clean = await packExample();
  const unfound: string[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const { what, bytes } = tamper(clean, createChance(SEED + turn));
    const { findings } = await openDossier(new Blob([bytes]), {
      load: loadExampleSet,
      render: renderExample,
    });
    if (findings.length === 0) unfound.push(`${what} (seed ${SEED + turn})`);
  }
  expect(unfound).toEqual([]);
});
