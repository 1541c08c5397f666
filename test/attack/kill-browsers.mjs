/**
 * Kills a browser in the middle of a sheet, again and again, and counts the lost answers:
 *
 *     node test/attack/kill-browsers.mjs                            ten minutes, an answer each second
 *     node test/attack/kill-browsers.mjs --minutes 60 --every 100   an hour, ten answers each second
 *
 * Every third turn bypasses the form and writes straight to IndexedDB with strict durability; what is lost there is lost by
 * the browser. Exits with 1 when the form lost an answer older than 150 ms, or any answer given at a person's pace.
 */
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { KilledBrowser } from './killed-browser.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    every: { type: 'string', default: '1000' },
    answers: { type: 'string', default: '3' },
    // The browser is killed within so many milliseconds after the last answer.
    within: { type: 'string', default: '1000' },
  },
});
const every = Number(values.every);
const OLD_MS = 150;
const PERSON_PACE_MS = 1_000;

/** @typedef {{ kills: number, answers: number, ages: number[] }} Count */
/** @type {{ form: Count, bare: Count }} */
const counts = { form: { kills: 0, answers: 0, ages: [] }, bare: { kills: 0, answers: 0, ages: [] } };
const { address, close } = await serve();
// One profile for each, so that neither waits for the other.
const killed = { form: new KilledBrowser(address), bare: new KilledBrowser(address) };
const end = Date.now() + Number(values.minutes) * 60_000;
for (let n = 0; Date.now() < end; n++) {
  const what = n % 3 === 2 ? 'bare' : 'form';
  const { answers, lost } = await killed[what].turn({
    answers: Number(values.answers),
    every,
    after: Math.random() * Number(values.within),
    bare: what === 'bare',
  });
  const count = counts[what];
  count.kills++;
  count.answers += answers;
  count.ages.push(...lost.map(({ age }) => age));
  if (lost.length > 0) console.log(`${what}: lost ${lost.map(({ age }) => `${age} ms old`).join(', ')}`);
}
for (const one of Object.values(killed)) one.close();
await close();

for (const [what, { kills, answers, ages }] of Object.entries(counts)) {
  const oldest = ages.length > 0 ? `, the oldest ${Math.max(...ages)} ms old` : '';
  console.log(`${what}: ${kills} kills, ${answers} answers, ${ages.length} lost${oldest}`);
}
const { form } = counts;
const failed =
  form.kills === 0 ||
  form.ages.some((age) => age > OLD_MS) ||
  (every >= PERSON_PACE_MS && form.ages.length > 0);
process.exit(failed ? 1 : 0);
