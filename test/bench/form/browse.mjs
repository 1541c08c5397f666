/** A browser to measure in: fresh pages, answers given by mouse, and what the browser counts of itself. */
import { chromium } from 'playwright-core';
import { browsers, isInstalled } from '../../../scripts/browsers.mjs';
import { probe } from './probe.mjs';

const VIEW = { width: 1280, height: 800 };

/** @throws {Error} without Chromium */
export function launch() {
  if (!isInstalled(browsers.chromium)) {
    throw new Error('Chromium is not installed; `node scripts/setup.mjs --browser` sees to it.');
  }
  return chromium.launch({
    executablePath: browsers.chromium.paths().browser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

/**
 * Opens a page as somebody who comes for the first time, with nothing cached; gives it to `visit` and closes it.
 * @param {{ browser: object, site: object, name: string, ends: object, throttle?: number, isServed?: boolean }} at isServed: a
 *   page that a server has written, of which only the first paint is awaited
 * @param {(form: Form) => Promise<T>} visit
 * @returns {Promise<T>}
 * @template T
 */
export async function visitForm({ browser, site, name, ends, throttle = 1, isServed = false }, visit) {
  const context = await browser.newContext({ viewport: VIEW, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(probe, { ...ends, isServed });
    // The process that will show the form is slowed down before the navigation that is timed.
    await page.goto(`${site.address}/blank.html`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const form = new Form(name, page, session);
    form.idle = await form.work();
    const failed = rejectOnFailure(page);
    await page.goto(`${site.address}/${name}.html`, { waitUntil: 'commit' });
    const first = isServed ? 'served' : 'painted';
    form.painted = await Promise.race([page.evaluate((what) => globalThis.probe[what], first), failed]);
    if (isServed) return await visit(form);
    form.whole = await Promise.race([page.evaluate(() => globalThis.probe.whole), failed]);
    return await visit(form);
  } finally {
    await context.close();
  }
}

/** Rejects when a script fails or is missing: such a page would be waited for in vain. */
function rejectOnFailure(page) {
  const failed = new Promise((_, reject) => {
    page.on('pageerror', reject);
    page.on('response', (response) => {
      if (response.status() === 404 && response.url().endsWith('.js'))
        reject(new Error(`The page asks for ${response.url()}, which is not in its bundle.`));
    });
  });
  // One that is painted meanwhile is judged by its totals.
  failed.catch(() => {});
  return failed;
}

class Form {
  /** Milliseconds from the start of the navigation to the first question. */
  painted = 0;
  /** And to the last. */
  whole = 0;
  /** What the main thread had worked before it. */
  idle = 0;

  constructor(name, page, session) {
    this.name = name;
    this.page = page;
    this.session = session;
  }

  /** Clicks as a hand does: there, down, up. @returns milliseconds from the click to the new total in view */
  async answer(answer) {
    const { page } = this;
    const { x, y } = await page.evaluate((wanted) => globalThis.probe.reveal(wanted), answer);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(() => globalThis.probe.watch());
    await page.mouse.up();
    const { milliseconds, total } = await page.evaluate(() => globalThis.probe.answered);
    this.agree(total, answer);
    return milliseconds;
  }

  /** Gives many answers, untimed. @param every milliseconds from one to the next */
  async give(answers, every) {
    const total = await this.page.evaluate(
      ([all, pace]) => globalThis.probe.give(all, pace),
      [answers, every],
    );
    this.agree(total, answers.at(-1));
  }

  agree(total, { total: expected }) {
    if (total !== expected)
      throw new Error(`${this.name} shows ${total} points where ${expected} are right.`);
  }

  /** @returns {Promise<number[]>} milliseconds of every task over 50 that began once all was painted */
  async longTasks() {
    const tasks = await this.page.evaluate(() => globalThis.probe.tasks);
    return tasks.flatMap(({ startTime, duration }) => (startTime >= this.whole ? [duration] : []));
  }

  /** Milliseconds of processor time in tasks of the main thread: waiting for others does not count. */
  async work() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  /**
   * Megabytes of what a page keeps, after everything that can go has gone. What the browser has compiled does not count:
   * it goes on compiling for thousands of answers, and forgets again.
   */
  async heap() {
    const { session } = this;
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const chunks = [];
    const take = ({ chunk }) => chunks.push(chunk);
    session.on('HeapProfiler.addHeapSnapshotChunk', take);
    await session.send('HeapProfiler.takeHeapSnapshot');
    session.off('HeapProfiler.addHeapSnapshotChunk', take);
    return countKeptBytes(JSON.parse(chunks.join(''))) / 1e6;
  }

  pause(milliseconds) {
    return this.page.waitForTimeout(milliseconds);
  }
}

/** Bytes of everything in a snapshot of the heap but code. */
function countKeptBytes({ snapshot: { meta }, nodes }) {
  const [types] = meta.node_types;
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length)
    if (types[nodes[node + type]] !== 'code') bytes += nodes[node + size];
  return bytes;
}
