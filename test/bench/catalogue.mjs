/**
 * `node test/bench/catalogue.mjs [--file FILE…] [--count 2000] [--throttle 4] [--rounds 3]`: a person searches, filters and sorts a long list on
 * a slow machine. Each FILE is a build of the element as it is served to pages; without one it is the build at hand. Figures are printed, never asserted.
 */
/* global customElements, document, records -- in the page */
import { parseArgs } from 'node:util';
import { launch } from './form/browse.mjs';

const { values: flags } = parseArgs({
  options: {
    file: { type: 'string', multiple: true, default: ['packages/elements/dist/cdn/ocop-product-list.js'] },
    count: { type: 'string', default: '2000' },
    throttle: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
});
const [count, throttle, rounds] = [flags.count, flags.throttle, flags.rounds].map(Number);

/** Slow enough for every keystroke to be drawn, as when somebody types. */
const PAUSE = 120;
const WORDS = 'mat ong vi du 7';
const NAMES = [
  'Mật ong hoa nhãn',
  'Trà thảo mộc',
  'Gốm men tro',
  'Nem chua',
  'Cao cà gai leo',
  'Gạo nếp nương',
];
const GROUPS = ['Thực phẩm', 'Đồ uống', 'Thủ công mỹ nghệ', 'Dược liệu'];

/** In the one form that every edition reads. */
const products = Array.from({ length: count }, (_, i) => ({
  id: i,
  product: `${NAMES[i % NAMES.length]} ví dụ ${i}`,
  entity: `Hợp tác xã Ví Dụ ${i % 400}`,
  group: GROUPS[i % GROUPS.length],
  commune: `Xã Mẫu ${i % 90}`,
  stars: 3 + (i % 3),
  score: 50 + (i % 50),
  ...(i % 3 > 0 && { certificate: { issued: `202${2 + (i % 5)}-0${1 + (i % 9)}-15` } }),
}));

const browser = await launch();
try {
  for (const file of flags.file) {
    const found = [];
    for (let round = 0; round < rounds; round++) found.push(await measure(file));
    console.log(`${file}: ${count} products, ${throttle}× throttle, medians of ${rounds}`);
    for (const [name, figures] of Object.entries(found[0])) {
      const parts = Object.keys(figures).map((figure) => {
        const sorted = found.map((one) => one[name][figure]).sort((a, b) => a - b);
        return `${figure} ${sorted[Math.floor(sorted.length / 2)].toFixed(0)}`;
      });
      console.log(`  ${name.padEnd(12)} ${parts.join(', ')}`);
    }
  }
} finally {
  await browser.close();
}

async function measure(file) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    await page.addScriptTag({ path: file, type: 'module' });
    await page.evaluate(() => customElements.whenDefined('ocop-product-list'));
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.evaluate((register) => {
      globalThis.records = register;
    }, products);
    const timed = (act, times = 1) => timeAct(page, act, times);
    const figures = {};
    figures.show = await timed(() =>
      page.evaluate(() => {
        const list = Object.assign(document.createElement('ocop-product-list'), {
          today: '2026-11-24',
          products: records,
        });
        document.body.append(list);
        return list.updateComplete;
      }),
    );
    const input = page.locator('input[type=search]');
    await input.focus();
    figures.typing = await timed(() => page.keyboard.type(WORDS, { delay: PAUSE }), WORDS.length);
    figures.clearing = await timed(() => input.fill(''));
    figures.filtering = await timed(() =>
      page.locator('.bar, fieldset input[type=checkbox]').first().click(),
    );
    figures.sorting = await timed(() => page.locator('#sort').selectOption('name'));
    figures.more = await timed(() => page.locator('.more button').click());
    return figures;
  } finally {
    await context.close();
  }
}

/**
 * In the time of the page's own thread: a machine that is busy with others does not count.
 *
 * @returns milliseconds of work a time, the longest task, and how many tasks take more than 50 ms
 */
async function timeAct(page, act, times) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-thread_time'] });
  await act();
  // Until it is painted, and what was put off is done.
  await page.waitForTimeout(1_000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = traceEvents
    .filter(
      ({ name, tid, pid }) =>
        /RunTask$/.test(name) && threads.some((one) => one.tid === tid && one.pid === pid),
    )
    .map(({ tdur = 0 }) => tdur / 1_000);
  return {
    'work a time': tasks.reduce((sum, duration) => sum + duration, 0) / times,
    'longest task': Math.max(0, ...tasks),
    'tasks over 50 ms': tasks.filter((duration) => duration > 50).length,
  };
}
