/** The browsers the elements are tested in, where each is found on this machine, and what brings it. */
import { existsSync, readdirSync } from 'node:fs';

/** @param {(string | undefined)[]} paths */
const firstOf = (...paths) => paths.find((path) => path && existsSync(path));

/** WebKitGTK's own small browser lies beside its library: the folder's name has the platform and the version. */
function miniBrowser() {
  const folders = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : []).flatMap((platform) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => `/usr/lib/${platform}/${version}/MiniBrowser`),
  );
  return firstOf(...folders);
}

/**
 * `paths` gives the programs a browser needs, undefined where one is missing; `packages` are Debian's names.
 * Without Chromium there is no test of the elements; the others are run wherever they are installed.
 */
export const browsers = {
  chromium: {
    title: 'Chromium',
    required: true,
    packages: ['chromium'],
    paths: () => ({
      browser: firstOf(
        process.env.CHROME_PATH,
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      ),
    }),
  },
  firefox: {
    title: 'Firefox',
    required: false,
    packages: ['firefox-esr'],
    paths: () => ({
      browser: firstOf(
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
      ),
    }),
  },
  webkit: {
    title: 'WebKitGTK',
    required: false,
    packages: ['webkit2gtk-driver', 'xvfb'],
    paths: () => ({
      browser: miniBrowser(),
      driver: firstOf('/usr/bin/WebKitWebDriver'),
      display: firstOf('/usr/bin/Xvfb'),
    }),
  },
};

export const isInstalled = ({ paths }) => Object.values(paths()).every((path) => path !== undefined);

/**
 * The names that `BROWSERS` lists, as in `BROWSERS=chromium,firefox`; without it, all.
 * @throws {Error} for a name that is none
 */
export function namedBrowsers() {
  const known = Object.keys(browsers);
  const names = process.env.BROWSERS?.split(',').map((name) => name.trim()) ?? known;
  const strange = names.filter((name) => !known.includes(name));
  if (strange.length > 0) throw new Error(`BROWSERS knows ${known.join(', ')}; not "${strange.join(', ')}".`);
  return names;
}

/**
 * The names of the browsers to test in: all that are installed, or those that `BROWSERS` lists.
 * @throws {Error} when one that was asked for, or Chromium, is missing
 */
export function chosenBrowsers() {
  const must = (name) => process.env.BROWSERS !== undefined || browsers[name].required;
  return namedBrowsers().filter((name) => {
    if (isInstalled(browsers[name])) return true;
    if (!must(name)) return false;
    throw new Error(
      `${browsers[name].title} is not installed; \`node scripts/setup.mjs --browser\` sees to it.`,
    );
  });
}
