/** The elements in real browsers: Chromium, and Firefox and WebKitGTK where installed; `BROWSERS=chromium` picks. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { browserCounts } from './scripts/browser-counts.mjs';
import { browsers, chosenBrowsers } from './scripts/browsers.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const launchers = {
  chromium: (browser) =>
    puppeteer(browser, {
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
  // Over WebDriver BiDi, which puppeteer speaks too.
  firefox: (browser) => puppeteer(browser, { browser: 'firefox' }, newFirefoxPage),
  webkit: ({ title, paths }) => webkitLauncher({ title, paths: paths() }),
};

/** The launcher calls whatever it starts Chrome. */
function puppeteer({ title, paths }, options, createPage) {
  const launchOptions = { ...options, executablePath: paths().browser };
  const launcher = chromeLauncher({ launchOptions, ...(createPage && { createPage }) });
  return Object.assign(launcher, { name: title });
}

/** With the size puppeteer turns the screen, which Firefox ESR 140 cannot; the size it takes. */
async function newFirefoxPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!error.message.includes('unknown command')) throw error;
    });
  return page;
}

const { BROWSER_COUNTS } = process.env;

export default {
  files: ['packages/elements/test/**/*.test.ts', 'packages/elements/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./packages/elements/tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), ...(BROWSER_COUNTS ? [browserCounts(BROWSER_COUNTS)] : [])],
  browsers: chosenBrowsers().map((name) => launchers[name](browsers[name])),
};
