/** Runs web-test-runner's pages in WebKitGTK: its MiniBrowser, on a screen of Xvfb, led by plain W3C WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const START = 20_000;
const CALL = 60_000;

/** @param paths of `browser` (MiniBrowser), `driver` (WebKitWebDriver) and `display` (Xvfb) */
export function webkitLauncher({ title, paths }) {
  const pages = new Map();
  let running;

  return {
    name: title,
    type: 'webkitgtk',
    // One session is one window; two pages in it would take turns.
    concurrency: 1,
    async startSession(id, url) {
      const { goTo } = await (running ??= start(paths));
      pages.set(id, url);
      await goTo(url);
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    async stopSession(id) {
      pages.delete(id);
      const { goTo, viewHeight, height, stop } = await running;
      if ((await viewHeight()) === height) {
        await goTo('about:blank');
      } else {
        // A file that a test saved left its bar in the window for good; the next test file gets a window of full height.
        running = undefined;
        await stop();
      }
      return {};
    },
    async stop() {
      const started = await running?.catch(() => undefined);
      await started?.stop();
    },
    startDebugSession() {
      throw new Error(`${title} runs without a window here; debug in another browser.`);
    },
  };
}

async function start({ browser, driver, display }) {
  const programs = [];
  const killAll = () => {
    for (const { child } of programs) child.kill();
  };
  process.once('exit', killAll);
  try {
    // Xvfb finds a free display by itself, and writes its number once it is ready.
    const screen = program(display, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    programs.push(screen);
    const number = await within(START, 'a screen', screen, once(screen.child.stdio[3], 'data'));

    const port = await freePort();
    const lead = program(driver, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    });
    programs.push(lead);
    const call = client(`http://127.0.0.1:${port}`);
    await within(START, 'WebKitWebDriver', lead, answering(call, lead.child));

    const options = { binary: browser, args: ['--automation'] };
    const asked = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': options,
      timeouts: { pageLoad: CALL },
    };
    const { sessionId } = await within(
      START,
      'MiniBrowser',
      lead,
      call('POST', '/session', { capabilities: { alwaysMatch: asked } }),
    );
    const session = `/session/${sessionId}`;
    const viewHeight = () =>
      call('POST', `${session}/execute/sync`, { script: 'return innerHeight', args: [] });
    return {
      goTo: (url) => call('POST', `${session}/url`, { url }),
      viewHeight,
      height: await viewHeight(),
      async stop() {
        await call('DELETE', session).catch(() => {});
        killAll();
        process.off('exit', killAll);
      },
    };
  } catch (error) {
    killAll();
    throw error;
  }
}

/** A program with the end of what it complains about, to be told when it fails. */
function program(path, args, options) {
  const child = spawn(path, args, options);
  let complaint = '';
  child.stderr.on('data', (text) => (complaint = `${complaint}${text}`.slice(-2000)));
  const ended = new Promise((_, refuse) => {
    child.once('error', refuse);
    child.once('exit', (code) => {
      refuse(new Error(`${path} ended with ${code}. ${complaint}`));
    });
  });
  // It may well end when nobody waits for it any more.
  ended.catch(() => {});
  return { child, ended, complaint: () => complaint };
}

/** Waits for a step of the start, unless its program ends or it takes too long. */
async function within(time, what, { ended, complaint }, step) {
  const stop = new AbortController();
  const late = wait(time, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`WebKitGTK: ${what} did not start in ${time / 1000} s. ${complaint()}`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([step, ended, late]);
  } finally {
    stop.abort();
  }
}

function client(base) {
  return async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(CALL),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
}

async function answering(call, child) {
  while (child.pid && child.exitCode === null && child.signalCode === null) {
    const ready = await call('GET', '/status').catch(() => undefined);
    if (ready) return;
    await wait(100);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
