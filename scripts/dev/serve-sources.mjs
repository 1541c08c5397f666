/** The demo as its sources are now: bundles again and has every open page load again whenever one of them changes. */
import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import { serve } from '../serve.mjs';
import { RELOAD_SCRIPT, pageReloader } from './reload.mjs';
import { bundleSources } from './source-bundle.mjs';
import { statusOf } from '../run.mjs';

/** An editor that saves writes several files. */
const PAUSE_MS = 60;
const WATCHED = [
  'packages/engine/src',
  'packages/rules/src',
  'packages/rules/data',
  'packages/elements/src',
  'packages/elements/themes',
  'packages/elements/embed',
  'examples/html',
  'examples/iframe',
  'examples/gallery',
  'examples/province-pack',
  'examples/new-programme',
];

/**
 * @param {{ root: string, port?: number, log?: (line: string) => void }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} when the first build is served and the sources are watched
 */
export async function serveSources({ root, port = 0, log = console.log }) {
  const bundle = await bundleSources(root, log);
  const reloader = pageReloader();
  const live = {
    script: RELOAD_SCRIPT,
    handle: reloader.handle,
    fileAt: (path) => {
      const name = /^\/(?:[\w-]+\/)?ocop-kit\/cdn\/(.+)$/.exec(path)?.[1];
      return name && bundle.fileAt(name);
    },
  };
  // A taken port is no reason to fail: any other will do.
  const { address, close } = await serve({ root, port, live }).catch(() => serve({ root, live }));

  let changed = new Set();
  let timer;
  let building = Promise.resolve();
  const build = async () => {
    const files = [...changed];
    changed = new Set();
    if (files.length === 0) return;
    try {
      if (files.some((file) => file.startsWith('packages/rules/data'))) composePacks(root);
      if (files.some((file) => file.startsWith('packages/'))) await bundle.rebuild();
      reloader.reload();
      log(`${files.join(', ')}: reloaded`);
    } catch {
      // What is wrong has already been written.
      log(`${files.join(', ')}: not built; the pages stay as they are`);
    }
  };
  const watcher = watch(
    WATCHED.map((folder) => join(root, folder)),
    { ignoreInitial: true, ignored: /[\\/](node_modules|dist|[\w-]+\.next)([\\/]|$)|\.test\.ts$/ },
  );
  watcher.on('all', (_, path) => {
    changed.add(relative(root, path).replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(build)), PAUSE_MS);
  });
  await new Promise((ready) => watcher.once('ready', ready));

  return {
    address,
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await building;
      reloader.close();
      await close();
      await bundle.dispose();
    },
  };
}

/** Makes the rules' generated sources from their data. */
function composePacks(root) {
  const script = join(root, 'packages/rules/scripts/build-packs.mjs');
  const status = statusOf(process.execPath, [script], { shell: false });
  if (status !== 0) throw new Error('The packs could not be composed.');
}
