/** The demo's scripts, bundled from the sources of engine, rules and elements, in memory: no build step, no `dist`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { context, formatMessages } from 'esbuild';
import { minifyTemplates } from '../../packages/elements/scripts/minify-templates.mjs';

/** Pages that stand open ask for the chunks they know; so many builds back they are found. */
const KEPT_BUILDS = 20;

/**
 * @typedef {object} SourceBundle
 * @property {() => Promise<void>} rebuild bundles again what changed; on an error the former build stays
 * @property {(name: string) => Uint8Array | undefined} fileAt what `dist/cdn` has under this name; hashed chunks of former builds too
 * @property {() => Promise<void>} dispose
 */

/**
 * @param {string} root of the checkout
 * @param {(text: string) => void} log is told of the bundler's warnings and errors
 * @returns {Promise<SourceBundle>} already built once
 */
export async function bundleSources(root, log) {
  const elements = join(root, 'packages/elements');
  const tags = readdirSync(join(elements, 'src/define')).map((file) => basename(file, '.ts'));
  const outdir = join(root, 'cdn');
  const builds = [];
  const bundler = await context({
    absWorkingDir: root,
    entryPoints: {
      'ocop-kit': join(elements, 'src/for-producers.ts'),
      embed: join(elements, 'src/embed/frame.ts'),
      'ocop-embed': join(elements, 'src/embed/page.ts'),
      ...Object.fromEntries(tags.map((tag) => [tag, join(elements, `src/define/${tag}.ts`)])),
    },
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [sourcesOfPackages(root), minifyTemplates],
    logLevel: 'silent',
  });
  const logMessages = async (kind, messages) => {
    const texts = await formatMessages(messages, { kind, color: process.stderr.isTTY });
    for (const text of texts) log(text.trimEnd());
  };
  const rebuild = async () => {
    const { outputFiles, warnings } = await bundler.rebuild().catch(async (error) => {
      await logMessages('error', error.errors ?? []);
      throw error;
    });
    await logMessages('warning', warnings);
    builds.unshift(new Map(outputFiles.map(({ path, contents }) => [path, contents])));
    builds.length = Math.min(builds.length, KEPT_BUILDS);
  };
  try {
    await rebuild();
  } catch (error) {
    await bundler.dispose();
    throw error;
  }
  return {
    rebuild,
    fileAt: (name) => builds.find((build) => build.has(join(outdir, name)))?.get(join(outdir, name)),
    dispose: () => bundler.dispose(),
  };
}

/** Leads `@ocop-kit/rules/load` to `packages/rules/src/load.ts`, as the package's exports lead to `dist/load.js`. */
function sourcesOfPackages(root) {
  const exportsOf = (name) =>
    JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).exports;
  return {
    name: 'sources-of-packages',
    setup({ onResolve }) {
      onResolve({ filter: /^@ocop-kit\/(engine|rules)(\/|$)/ }, ({ path }) => {
        const [, name, ...entry] = path.split('/');
        const built = exportsOf(name)[['.', ...entry].join('/')]?.default;
        const source = built?.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
        return source && { path: join(root, 'packages', name, source) };
      });
    },
  };
}
