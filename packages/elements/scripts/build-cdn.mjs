/**
 * For script tags: one file an element with everything inside, all 26 criteria sets in Vietnamese included, and
 * `ocop-kit.js` with every element. What only other languages need lies apart in `ocop-kit.en.js`, which a page
 * that speaks one fetches from beside. For sites that may paste only a frame: `embed.html` with what it needs, and
 * `ocop-embed.js` for the page around it.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minified } from './minified.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const ENGLISH = './ocop-kit.en.js';
/** The modules that are fetched for another language alone; each gives one default export. */
const APART = /\/(english|[\w-]+\.(en|all))(-\w{8})?\.js$/;
/** By name: where each of them lies. */
const apart = new Map();

/** In place of such a module stands one that asks the file beside for it. */
const englishApart = {
  name: 'english-apart',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: new RegExp(`^${ENGLISH.replaceAll('.', '\\.')}$`) }, ({ path }) => ({
      path,
      external: true,
    }));
    onResolve({ filter: APART }, async ({ path, kind, pluginData, ...from }) => {
      if (pluginData || kind !== 'dynamic-import') return undefined;
      const { path: file } = await resolve(path, { ...from, kind, pluginData: 'found' });
      const name = basename(file).replace(/(-\w{8})?\.js$/, '');
      apart.set(name, file);
      return { path: name, namespace: 'apart' };
    });
    onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => ({
      contents: `const { ${exportOf(path)} } = await import('${ENGLISH}'); export default ${exportOf(path)};`,
    }));
  },
};

function exportOf(name) {
  return name.replace(/\W(\w)/g, (_, letter) => letter.toUpperCase());
}

async function write(name, options) {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    write: false,
    absWorkingDir: root,
  });
  const code = await minified(outputFiles[0].text);
  writeFileSync(new URL(`../dist/cdn/${name}.js`, import.meta.url), code);
}

mkdirSync(new URL('../dist/cdn/', import.meta.url), { recursive: true });
const elements = readdirSync(new URL('../dist/define/', import.meta.url))
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'))
  // A criterion stands in a form only.
  .filter((tag) => tag !== 'ocop-criterion');
for (const tag of elements) {
  await write(tag, { entryPoints: [`dist/define/${tag}.js`], plugins: [englishApart] });
}
await write('ocop-kit', { entryPoints: ['dist/all.js'], plugins: [englishApart] });
await write('embed', { entryPoints: ['dist/embed/frame.js'] });
await write('ocop-embed', { entryPoints: ['dist/embed/page.js'] });
for (const file of ['embed/embed.html', 'embed/embed.css', 'themes/portal.css'])
  copyFileSync(`${root}${file}`, `${root}dist/cdn/${basename(file)}`);
const lines = [...apart].map(([name, file]) => `export { default as ${exportOf(name)} } from '${file}';`);
await write('ocop-kit.en', { stdin: { contents: lines.join('\n'), resolveDir: root } });
