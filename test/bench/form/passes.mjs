/** The three passes: timed on a slowed processor, work counted at full speed, memory over many answers. */
import { median } from '../measure.mjs';
import { visitForm } from './browse.mjs';
import { PAGES, SERVED } from './site.mjs';

/** By then everything that follows a paint or an answer has happened, such as an announcement a second later. */
const CALM_MS = 1_500;

/**
 * Fresh loads of every page in turn, each round beginning with another page; the first rounds answer too.
 * @param {{ browser: object, site: object, ends: object, throttle: number }} at
 * @param {{ loads: number, rounds: number }} effort
 * @param {readonly object[]} answers
 * @returns {Promise<Record<string, { paint: number, whole: number, answer: number, worst: number, tasks: number, longest: number }>>}
 */
export async function timePages(at, { loads, rounds }, answers) {
  return figuresByPage(
    await visitInTurns(at, loads, (form, round) => visit(form, round < rounds ? answers : [])),
    (visits) => {
      const answered = visits.filter(({ times }) => times.length > 0);
      // Every answer is the median of its rounds, so that the worst is the page's and not the machine's.
      const times = answers.map((_, i) => median(answered.map((one) => one.times[i])));
      return {
        paint: median(visits.map(({ painted }) => painted)),
        whole: median(visits.map(({ whole }) => whole)),
        answer: median(times),
        worst: Math.max(...times),
        tasks: median(answered.map(({ long }) => long.length)),
        longest: median(answered.map(({ long }) => Math.max(0, ...long))),
      };
    },
  );
}

/** @returns {Promise<Record<string, number>>} milliseconds from the navigation to the first paint of the questions, by page */
export async function timeServedPages(at, { loads }) {
  const times = new Map(Object.keys(SERVED).map((name) => [name, []]));
  for (let round = 0; round < loads; round++)
    for (const [name, all] of times)
      all.push(await visitForm({ ...at, name, isServed: true }, ({ painted }) => painted));
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

async function visit(form, answers) {
  const times = [];
  await form.pause(answers.length > 0 ? CALM_MS : 0);
  for (const answer of answers) times.push(await form.answer(answer));
  return { painted: form.painted, whole: form.whole, times, long: await form.longTasks() };
}

/** Milliseconds between the answers of somebody fast: the page has its frame to itself, and nobody pauses. */
const PACE_MS = 60;

/**
 * @param {{ works: number }} effort fresh loads of every page
 * @param {readonly object[]} paced answers to a question that is in view
 * @returns {Promise<Record<string, { paint: number, answer: number, paced: number }>>} processor milliseconds at full speed
 */
export async function measureWork(at, { works }, answers, paced) {
  const visits = await visitInTurns({ ...at, throttle: 1 }, works, async (form) => {
    const painted = await form.work();
    await form.pause(CALM_MS);
    const before = await form.work();
    await form.give(paced, PACE_MS);
    const between = await form.work();
    await form.give(answers);
    return {
      paint: painted - form.idle,
      paced: (between - before) / paced.length,
      answer: ((await form.work()) - between) / answers.length,
    };
  });
  return figuresByPage(visits, (all) => ({
    paint: median(all.map(({ paint }) => paint)),
    paced: median(all.map(({ paced }) => paced)),
    answer: median(all.map(({ answer }) => answer)),
  }));
}

/**
 * @param {readonly number[]} counts after how many answers to look
 * @returns {Promise<Record<string, number[]>>} megabytes at the start and after each count
 */
export async function measureMemory(at, counts, answers) {
  const visits = await visitInTurns({ ...at, throttle: 1 }, 1, async (form) => {
    await form.pause(CALM_MS);
    const heaps = [await form.heap()];
    for (const [i, count] of counts.entries()) {
      await form.give(answers.slice(counts[i - 1] ?? 0, count));
      await form.pause(CALM_MS);
      heaps.push(await form.heap());
    }
    return heaps;
  });
  return figuresByPage(visits, ([heaps]) => heaps);
}

/** @returns {Promise<Map<string, object[]>>} what every visit gave, by page */
async function visitInTurns(at, rounds, visit) {
  const visits = new Map(PAGES.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < PAGES.length; turn++) {
      const name = PAGES[(round + turn) % PAGES.length];
      visits.get(name).push(await visitForm({ ...at, name }, (form) => visit(form, round)));
    }
  }
  return visits;
}

function figuresByPage(visits, figures) {
  return Object.fromEntries([...visits].map(([name, all]) => [name, figures(all)]));
}
