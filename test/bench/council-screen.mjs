/**
 * How long the heat map of a product takes until it is painted, with fifteen members, on a processor four times slower: `node
 * test/bench/council-screen.mjs [rounds]`, 9 without a word. Beside it, the very same table as plain HTML that the browser reads by itself.
 */
/* global document, requestAnimationFrame */
import { chromium } from 'playwright-core';
import { compileSet } from '@ocop-kit/engine';
import { attend, cast, openSession } from '@ocop-kit/engine/council';
import { loadSet } from '@ocop-kit/rules';
import { browsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const MEMBERS = 15;
const THROTTLE = 4;
/** Milliseconds from the click to the painted page. */
const LIMIT = 200;
const PACK = 'vn-qd-26-2026';
const SETS = 26;
const TIME = '2026-11-28T08:00:00+07:00';

const rounds = Number(process.argv[2] ?? 9);
const session = await largestSession();
const { address, close } = await serve();
const browser = await chromium.launch({
  executablePath: browsers.chromium.paths().browser,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  // Its own policy would refuse the table as a text.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${address}gallery/scene.html?scene=session-start`);
  await page.waitForSelector('html[data-scene=shown]');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const found = await page.evaluate(measure, { session, rounds });
  const { rows, columns, ...times } = found;
  console.log(
    `${columns} members × ${rows} criteria, processor ${THROTTLE} times slower, ${rounds} rounds, median:`,
  );
  const plain = median(times.plain);
  for (const [what, list] of Object.entries(times))
    console.log(
      `  ${what.padEnd(8)} ${median(list).toFixed(0).padStart(4)} ms  × ${(median(list) / plain).toFixed(2)}`,
    );
  if (median(times.page) > LIMIT) {
    console.error(`The page takes more than ${LIMIT} ms.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await close();
}

/** A product of the set with the most criteria, scored by everybody, each in a way of his or her own. */
async function largestSession() {
  const all = await Promise.all(
    Array.from({ length: SETS }, (_, at) => loadSet(PACK, at + 1, { lang: 'all' })),
  );
  const [set] = all.sort((a, b) => compileSet(b).leaves.length - compileSet(a).leaves.length);
  const { leaves } = compileSet(set);
  const members = Array.from({ length: MEMBERS }, (_, at) => ({
    id: String.fromCharCode(65 + at),
    name: `Thành viên ${at + 1}`,
    role: at === 0 ? 'chair' : 'member',
  }));
  const opened = openSession({
    id: 'bench',
    council: { name: 'Hội đồng tỉnh Ví Dụ', level: 'province' },
    held: { on: '2026-11-28', form: 'meeting' },
    members,
    products: [{ id: 'sp1', name: 'Sản phẩm ví dụ', entity: 'HTX Ví Dụ', pack: PACK, set: set.no }],
    time: TIME,
  });
  const seated = members.reduce(
    (now, { id }) => attend(now, { member: id, as: 'present', time: TIME }),
    opened,
  );
  return members.reduce((now, { id }, at) => {
    const picks = Object.fromEntries(
      leaves.map(({ id: leaf, options }, place) => {
        const back = (at * 7 + place * 3) % 5 === 0 ? 1 : 0;
        return [leaf, options.at(-1 - Math.min(back, options.length - 1)).ordinal];
      }),
    );
    return cast(now, { product: 'sp1', member: id, round: 1, picks, declared: [], time: TIME }, set);
  }, seated);
}

/** In the page. */
async function measure({ session, rounds }) {
  /** Until the frame with what was just done is on the screen. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const until = async (condition) => {
    while (!condition()) await painted();
  };
  const time = async (act) => {
    const start = performance.now();
    act();
    await painted();
    return performance.now() - start;
  };
  const screen = document.createElement('ocop-council-session');
  screen.setAttribute('storage', 'none');
  document.body.replaceChildren(screen);
  const find = (selector) => screen.shadowRoot.querySelector(selector);
  const [page, order, plain] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    // Another value each time, so that nothing is known from the round before.
    screen.session = structuredClone(session);
    await until(() => find('.overview') ?? find('.heat'));
    await painted();
    page.push(await time(() => find('.overview .link').click()));
    if (!find('.heat')) throw new Error('The heat map was not there in the first frame.');
    order.push(await time(() => find('.heat-head .link').click()));
    const { outerHTML } = find('.heat');
    const region = find('.page .scroll');
    region.replaceChildren();
    await painted();
    plain.push(await time(() => (region.innerHTML = outerHTML)));
    screen.session = undefined;
    screen.remove();
    document.body.append(screen);
  }
  const rows = find('.heat').querySelectorAll('tbody tr').length;
  const columns = find('.heat').querySelectorAll('thead .letters').length;
  return { rows, columns, page, order, plain };
}

/** @param {number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
