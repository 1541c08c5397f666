/**
 * `node test/bench/slow-line.mjs [--json]`: how long a person on a slow line waits for the first question, from the navigation until an answer
 * can be tapped: with the form in the page as a server has written it, all of it or its first screen, and with the script alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { renderSelfAssessment } from '@ocop-kit/elements/static';
import { loadSet } from '@ocop-kit/rules';
import { launch } from './form/browse.mjs';

/** 400 kbit/s with 400 ms from question to answer, as behind a mountain; a phone of four times less power than this machine. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const THROTTLE = 4;
const VISITS = 3;

const { values: flags } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const set = await loadSet('vn-qd-26-2026', 4);
const pages = {
  'served, the first screen': renderSelfAssessment(set, { action: '/' }),
  'served, all questions': renderSelfAssessment(set, { action: '/', questions: 'all' }),
  'the script alone': '<ocop-self-assessment set="4"></ocop-self-assessment>',
};

const site = await openSite();
const browser = await launch();
try {
  const rows = [];
  for (const [name, path] of site.paths) {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++) visits.push(await visitPage(site.address + path));
    const median = (key) => visits.map((visit) => visit[key]).sort((a, b) => a - b)[VISITS >> 1];
    rows.push({ name, first: median('first'), taken: median('taken') });
  }
  console.log(flags.json ? JSON.stringify(rows, null, 2) : format(rows));
} finally {
  await browser.close();
  await site.close();
}

function format(rows) {
  const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`.padStart(9);
  return [
    `400 kbit/s, 400 ms, ${THROTTLE}× slower processor, 360 × 780, nothing cached; medians of ${VISITS} visits.`,
    `${''.padEnd(26)}${'question'.padStart(9)}${'element'.padStart(9)}`,
    ...rows.map(({ name, first, taken }) => `${name.padEnd(26)}${seconds(first)}${seconds(taken)}`),
    'question: an answer of the first question can be tapped. element: the element answers, and keeps what was tapped before.',
  ].join('\n');
}

async function visitPage(address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.addInitScript(watchRadios);
    await page.goto(address, { waitUntil: 'commit' });
    const first = await page.evaluate(() => globalThis.answerable.served);
    // It is tapped at once, in the served form or in the element, whichever is there.
    await page.locator('ocop-self-assessment input[type=radio]').last().click();
    const taken = await page.evaluate(() => globalThis.answerable.taken);
    return { first, taken };
  } finally {
    await context.close();
  }
}

/** In the page: the moments from the start of the navigation at which a radio button is painted, anywhere, and inside the element. */
function watchRadios() {
  const first = (find) =>
    new Promise((resolve) => {
      const check = () => {
        const radio = find();
        // Without its styles it is no form yet; they come before the body is painted.
        if (radio?.getBoundingClientRect().width > 0 && performance.getEntriesByType('paint').length > 0)
          resolve(performance.now());
        else globalThis.requestAnimationFrame(check);
      };
      check();
    });
  const form = () => globalThis.document.querySelector('ocop-self-assessment');
  const inside = () => {
    const root = form()?.shadowRoot;
    if (!root || form().querySelector('form')) return null;
    const roots = [root, ...[...root.querySelectorAll('ocop-criterion')].map((one) => one.shadowRoot)];
    return roots.map((one) => one?.querySelector('input[type=radio]')).find(Boolean);
  };
  globalThis.answerable = {
    served: first(() => form()?.querySelector('input[type=radio]') ?? inside()),
    taken: first(inside),
  };
}

async function openSite() {
  const cdn = dirname(fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/integrity.json')));
  const files = new Map(
    readdirSync(cdn)
      .filter((name) => TYPES[extname(name)])
      .map((name) => [`/${name}`, gzipSync(readFileSync(join(cdn, name)), { level: 9 })]),
  );
  const paths = Object.entries(pages).map(([name, content], at) => {
    const styles = content.includes('ocop-static') ? '<link rel="stylesheet" href="ocop-static.css">' : '';
    const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
      ${styles}<script type="module" src="ocop-self-assessment.js"></script><body>${content}</body></html>`;
    files.set(`/${at}.html`, gzipSync(page, { level: 9 }));
    return [name, `/${at}.html`];
  });
  const server = createServer(({ url }, response) => {
    const content = files.get(url);
    const type = `${TYPES[extname(url)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(content ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(content ?? gzipSync('Not found'));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${server.address().port}`,
    paths,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
