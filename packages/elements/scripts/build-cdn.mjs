/**
 * For script tags: one file an element with everything inside, all 26 criteria sets in Vietnamese included, and
 * `ocop-kit.js` with every element but those of a council. What few pages need lies apart and is fetched from beside: `ocop-kit.en.js` by
 * those that speak another language than Vietnamese, `ocop-kit.packs.js` by those that bring packs of their own or refuse a file,
 * `ocop-kit.result.js` (result, next steps, folded evidence, print) once the first page is painted, `ocop-kit.glosses.js` a moment after the first question is painted, `ocop-kit.review.js` where an official reviews a sheet or a producer
 * gets it back, `ocop-kit.dossier.js` where somebody makes a dossier, `ocop-kit.practice.js` where a council practises, `ocop-kit.council-documents.js` where its documents are made,
 * `ocop-kit.dossier-en.js` where that is in another language than Vietnamese, `ocop-kit.documents.js` where a document is made or a dossier packed, `ocop-kit.files.js` where a file is attached, `ocop-kit.places.js` where in it a commune is looked for, `ocop-kit.qr.js` and `ocop-kit.dates.js` where a result is shown, `ocop-kit.verify.js` where a rating is signed, `ocop-kit.148-2023.js` and the like where somebody opens a sheet of a former decision. For sites that may paste only a frame:
 * `embed.html` with what it needs, and `ocop-embed.js` for the page around it. For a page that somebody opens from a disk, where
 * browsers load no modules: `ocop-kit.classic.js`, a classic script with all of that inside but the dossier, which is beside it; for a council's
 * page, `ocop-kit.classic-council.js`.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { replaceFolder } from '../../../scripts/replace-folder.mjs';
import { decisionList } from '../../rules/scripts/decision-list.mjs';
import {
  CLASSIC_DOSSIER_FILE,
  classicDossier,
  classicDossierSource,
  withAddress,
} from './classic-beside.mjs';
import { inlineAllButResult, inlineDynamicImports } from './inline-dynamic-imports.mjs';
import { integrityOf } from './integrity.mjs';
import { minifyScript } from './minify-script.mjs';
import { onePolicy } from './one-policy.mjs';
import { RESULT_FILE, splitResult } from './result-beside.mjs';
import { staticCss, staticListCss } from './static-css.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Built aside, and put in place when all of it is there: a running demo serves `dist/cdn`. */
const next = `${root}cdn.next`;
/** The modules that are fetched alone, by the file where they lie; each gives one default export. */
const APART = {
  'ocop-kit.practice': /\/practice\.(vi|en)(-\w{8})?\.js$/,
  'ocop-kit.dossier-en': /\/([\w-]+\.)?dossier-rules\.all(-\w{8})?\.js$/,
  'ocop-kit.en': /\/(english(-files)?|[\w-]+\.(en|all))(-\w{8})?\.js$/,
  ...formerFiles(),
  'ocop-kit.glosses': /\/glosses\.vi(-\w{8})?\.js$/,
  'ocop-kit.review': /\/review-part\.js$/,
  'ocop-kit.dossier': /\/dossier-part\.js$/,
  'ocop-kit.council-documents': /\/council-(documents|workbook)-part\.js$/,
  'ocop-kit.documents': /\/(forms|archive)-part\.js$/,
  'ocop-kit.files': /\/file-store\.js$/,
  'ocop-kit.places': /\/places-part\.js$/,
  'ocop-kit.packs': /\/(custom-packs|refusal-text)\.js$/,
  'ocop-kit.dates': /\/result-dates\.js$/,
  'ocop-kit.qr': /\/qr-path\.js$/,
  'ocop-kit.verify': /\/signed-rating\.js$/,
};
/** A former decision is a file of its own; what carries sheets over from any of them comes with the latest. */
function formerFiles() {
  const [, ...formers] = decisionList;
  const files = formers.map(({ prefix }, at) => {
    const modules = [`${prefix}files`, ...(at === 0 ? ['migration-controller'] : [])].join('|');
    return [
      `ocop-kit.${prefix.replace(/\.$/, '')}`,
      new RegExp(`/(${modules.replaceAll('.', '\\.')})(-\\w{8})?\\.js$`),
    ];
  });
  return Object.fromEntries(files);
}
/** By file and name: where each of them stands now. */
const apart = Object.fromEntries(Object.keys(APART).map((file) => [file, new Map()]));
/** The files whose modules are all known. */
const written = new Set();

/** In place of such a module stands one that asks the file beside for it. */
const fetchedApart = {
  name: 'fetched-apart',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^\.\/ocop-kit\.[\w-]+\.js$/ }, ({ path }) => ({ path, external: true }));
    for (const [file, modules] of Object.entries(APART)) {
      onResolve({ filter: modules }, async ({ path, kind, pluginData, ...from }) => {
        if (pluginData || kind !== 'dynamic-import') return undefined;
        const { path: found } = await resolve(path, { ...from, kind, pluginData: 'found' });
        const name = basename(found).replace(/(-\w{8})?\.js$/, '');
        if (written.has(file) && !apart[file].has(name))
          throw new Error(`${file}.js is written already, and ${name} would be missing in it.`);
        apart[file].set(name, found);
        return { path: name, namespace: file };
      });
      onLoad({ filter: /./, namespace: file }, ({ path }) => ({
        contents: `const { ${exportOf(path)} } = await import('./${file}.js'); export default ${exportOf(path)};`,
      }));
    }
  },
};

function exportOf(name) {
  return name.replace(/^\d/, '_$&').replace(/\W(\w)/g, (_, letter) => letter.toUpperCase());
}

const COMMON = {
  target: 'es2022',
  charset: 'utf8',
  conditions: ['production', 'browser'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // `sideEffects: false` lets the bundler drop the chunks nobody needs; it need not warn of each.
  logOverride: { 'ignored-bare-import': 'silent' },
  absWorkingDir: root,
};

async function write(name, { format = 'esm', wrap = (code) => code, ...options }) {
  const { outputFiles } = await build({
    ...COMMON,
    ...options,
    bundle: true,
    format,
    minify: true,
    write: false,
  });
  const code = await minifyScript(wrap(outputFiles[0].text), { module: format === 'esm' });
  writeFileSync(`${next}/${name}.js`, code);
}

const messages = (tag) => `./dist/components/${tag}/messages.vi.js`;

/** Texts first, where an element has them, in the order that is smallest when sent: nearly a kilobyte less than as they come. */
const TEXTS = [
  '@ocop-kit/rules/search',
  messages('ocop-scorecard'),
  messages('ocop-self-assessment'),
  './dist/components/ocop-self-assessment/deferred-messages.vi.js',
  '@ocop-kit/rules/load',
  messages('ocop-criterion'),
];

function textsBefore(entry) {
  return [...TEXTS.map((module) => `import '${module}';`), `export * from '${entry}';`].join('\n');
}

function whole(name, entry, options) {
  return write(name, {
    stdin: { contents: textsBefore(entry), resolveDir: root },
    plugins: [fetchedApart, inlineDynamicImports, onePolicy],
    logLevel: 'error',
    ...options,
  });
}

rmSync(next, { recursive: true, force: true });
mkdirSync(next);
const elements = readdirSync(new URL('../dist/define/', import.meta.url))
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'))
  // A criterion stands in a form only.
  .filter((tag) => tag !== 'ocop-criterion');
const withResult = {
  'ocop-self-assessment': './dist/define/ocop-self-assessment.js',
  'ocop-kit': './dist/for-producers.js',
};
for (const tag of elements) if (!(tag in withResult)) await whole(tag, `./dist/define/${tag}.js`);
const split = await splitResult(
  Object.fromEntries(Object.entries(withResult).map(([name, entry]) => [name, textsBefore(entry)])),
  { ...COMMON, plugins: [fetchedApart, inlineAllButResult, onePolicy] },
);
for (const name of Object.keys(withResult)) await write(name, split.bundleOf(name));
await write(RESULT_FILE, { ...split.beside, wrap: split.wrap });
await whole('ocop-kit.classic', './dist/for-producers.js', {
  format: 'iife',
  plugins: [classicDossier, inlineDynamicImports, onePolicy],
  wrap: withAddress,
});
// A council's page opened from a disk takes this one instead.
await whole('ocop-kit.classic-council', './dist/for-councils.js', {
  format: 'iife',
  plugins: [inlineDynamicImports, onePolicy],
});
await write(CLASSIC_DOSSIER_FILE, {
  stdin: { contents: classicDossierSource('./dist/dossier/dossier-part.js'), resolveDir: root },
  format: 'iife',
});
// What a dossier needs comes in parts, too: whatever it asks for must be known before that is written.
const inOrder = ['ocop-kit.dossier', ...Object.keys(apart).filter((file) => file !== 'ocop-kit.dossier')];
for (const file of inOrder) {
  const modules = apart[file];
  written.add(file);
  // Sorted: the bundler meets modules in another order each time, and two builds must give the same bytes.
  const lines = [...modules]
    .sort()
    .map(([name, path]) => `export { default as ${exportOf(name)} } from ${JSON.stringify(path)};`);
  await write(file, {
    stdin: { contents: lines.join('\n'), resolveDir: root },
    plugins: file === 'ocop-kit.dossier' ? [fetchedApart] : [],
  });
}
// For a page that verifies stamps and shows them itself.
await write('ocop-verify', {
  stdin: { contents: "export * from '@ocop-kit/credentials/rating';", resolveDir: root },
});
await write('embed', { entryPoints: ['dist/embed/frame.js'] });
await write('ocop-embed', { entryPoints: ['dist/embed/page.js'] });
for (const file of ['embed/embed.html', 'embed/embed.css', 'themes/portal.css'])
  copyFileSync(`${root}${file}`, `${next}/${basename(file)}`);
writeFileSync(`${next}/ocop-static.css`, await staticCss());
writeFileSync(`${next}/ocop-static-list.css`, await staticListCss());
writeFileSync(`${next}/integrity.json`, `${JSON.stringify(integrityOf(next), null, 2)}\n`);
replaceFolder(next, `${root}dist/cdn`);
