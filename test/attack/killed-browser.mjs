/** Answers like a person, then kills the whole browser at once, as a phone does that runs out of memory or power. */
/* global document, indexedDB */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browsers } from '../../scripts/browsers.mjs';

/**
 * @typedef {object} Answer
 * @property {string} criterion
 * @property {number} pick
 * @property {number} at by the clock, when the tap was over
 *
 * @typedef {object} Pace
 * @property {number} answers how many are given before the kill
 * @property {number} every milliseconds between them
 * @property {number} after milliseconds from the last of them to the kill
 * @property {boolean} [bare] writes each answer past the form, as plainly and strictly as the browser lets anybody
 *
 * @typedef {object} Lost
 * @property {string} criterion
 * @property {number} age of the answer when the browser was killed, in milliseconds
 */

/** Answers in place of a person. Runs in the page, and reports each answer with `reportAnswer`. */
function answerInPage(/** @type {Pace} */ { answers, every, bare }) {
  const page = /** @type {any} */ (globalThis);
  const form = /** @type {any} */ (document.querySelector('ocop-self-assessment'));
  const criteria = [...form.shadowRoot.querySelectorAll('ocop-criterion')];
  const any = (/** @type {any[]} */ list) => list[Math.floor(Math.random() * list.length)];
  // Each criterion once: an answer that was killed before it was reported must not look like the loss of another.
  const order = criteria.sort(() => Math.random() - 0.5);
  const tick = (/** @type {number} */ n) => {
    const criterion = order[n];
    if (n === 0 || !criterion) return;
    setTimeout(() => tick(n - 1), every);
    const radios = [...criterion.shadowRoot.querySelectorAll('input[name=pick]:enabled:not(:checked)')];
    const radio = any(radios);
    if (!radio) return;
    const answer = { criterion: criterion.view.criterion.id, pick: Number(radio.value), at: 0 };
    if (bare) {
      const transaction = page.bare.transaction('answers', 'readwrite', { durability: 'strict' });
      transaction.objectStore('answers').put(answer.pick, answer.criterion);
      transaction.commit();
    } else radio.click();
    page.reportAnswer({ ...answer, at: Date.now() });
  };
  tick(answers);
}

/** Opens the store of the turns that bypass the form, and reads its answers. Runs in the page. */
function readBareAnswers() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('answers');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      /** @type {any} */ (globalThis).bare = opening.result;
      /** @type {Record<string, number>} */
      const picks = {};
      const reading = opening.result.transaction('answers').objectStore('answers').openCursor();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        if (!reading.result) return resolve(picks);
        picks[String(reading.result.key)] = reading.result.value;
        reading.result.continue();
      };
    };
  });
}

/** A browser with one profile, killed again and again in the middle of one sheet. */
export class KilledBrowser {
  #profile = mkdtempSync(join(tmpdir(), 'ocop-kit-killed-'));
  /** @type {Map<string, Answer & { killed: number }>} what the store must have by now */
  #expected = new Map();
  /** @type {Awaited<ReturnType<KilledBrowser['_open']>> | undefined} */
  #opened;

  /** @param {string} address of the page with the form */
  constructor(address) {
    this.address = address;
  }

  /**
   * @param {Pace} pace
   * @returns {Promise<{ answers: number, lost: Lost[] }>}
   */
  async turn(pace) {
    const { child, page } = (this.#opened ??= await this._open(pace.bare));
    await this.#read(page, pace.bare);
    /** @type {Answer[]} */
    const answers = [];
    await page.exposeFunction('reportAnswer', (/** @type {Answer} */ answer) => answers.push(answer));
    await page.evaluate(answerInPage, pace);
    await new Promise((resolve) => setTimeout(resolve, (pace.answers - 1) * pace.every + pace.after));
    const killed = Date.now();
    kill(child);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const answer of answers) this.#expected.set(answer.criterion, { ...answer, killed });
    this.#opened = await this._open(pace.bare);
    const kept = await this.#read(this.#opened.page, pace.bare);
    const lost = answers
      .filter(
        ({ criterion, at }) => this.#expected.get(criterion)?.at === at && !isKept(criterion, this.#expected),
      )
      .map(({ criterion, at }) => ({ criterion, age: killed - at }));
    // Continue from what was kept, so that a loss counts once.
    this.#expected = new Map(
      Object.entries(kept).map(([criterion, pick]) => [criterion, { criterion, pick, at: 0, killed: 0 }]),
    );
    return { answers: answers.length, lost };

    /**
     * @param {string} criterion
     * @param {Map<string, Answer>} all
     */
    function isKept(criterion, all) {
      return kept[criterion] === all.get(criterion)?.pick;
    }
  }

  close() {
    if (this.#opened) kill(this.#opened.child);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /**
   * @param {import('playwright-core').Page} page
   * @param {boolean | undefined} bare
   * @returns {Promise<Record<string, number>>}
   */
  #read(page, bare) {
    return bare
      ? /** @type {Promise<Record<string, number>>} */ (page.evaluate(readBareAnswers))
      : page.evaluate(() => {
          const form = /** @type {any} */ (document.querySelector('ocop-self-assessment'));
          return form.assessment.picks;
        });
  }

  /** Starts the browser with the same profile and opens the same sheet. */
  async _open(/** @type {boolean | undefined} */ bare) {
    const { child, page } = await openProfile(this.#profile);
    await page.goto(this.address);
    const form = page.locator('ocop-self-assessment');
    const resume = form.getByRole('button', { name: /^Làm tiếp/ });
    if (this.#expected.size > 0 && !bare) await resume.click();
    else {
      await form.locator('#words').fill('mat ong');
      await form.locator('.choices').first().getByRole('button').first().click();
      await form.getByRole('button', { name: 'Bắt đầu' }).click();
    }
    // The last criterion is drawn.
    await form.locator('ocop-criterion').nth(31).waitFor();
    return { child, page };
  }
}

/**
 * Starts a Chromium of its own over a folder that outlives it.
 *
 * @param {string} profile
 */
export async function openProfile(profile) {
  const { browser: program } = browsers.chromium.paths();
  if (!program) throw new Error('No Chromium is installed');
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own, so that all processes of the browser die at once.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await readEndpoint(child);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  return { child, page };
}

/** All processes of a browser die at once. */
export function kill(/** @type {import('node:child_process').ChildProcess} */ { pid }) {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>} where the browser listens, which it says itself
 */
function readEndpoint({ stderr }) {
  return new Promise((resolve, reject) => {
    let output = '';
    stderr?.on('data', (/** @type {Buffer} */ data) => {
      output += data.toString();
      const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(output) ?? [];
      if (endpoint) resolve(endpoint);
    });
    stderr?.on('end', () => reject(new Error(`The browser did not start: ${output.slice(-500)}`)));
  });
}
