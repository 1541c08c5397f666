/**
 * Takes apart what a form needs for its first question and what comes with the result, so that the latter lies in a file of its own beside
 * the one file. Both share modules, and each of those may be there once only: the one file hands its own to the file beside when it
 * fetches it. So the file beside imports nothing, and it doesn't matter under which address the one file was loaded.
 */
import { build } from 'esbuild';
import { basename } from 'node:path';

/** The modules that come with the result, as they are fetched one by one where a page's own bundler splits. */
export const BESIDE = [
  'deferred',
  'draft-part',
  'folded-parts',
  'form-history',
  'gloss-part',
  'print-result',
  'start-parts',
];
export const RESULT_FILE = 'ocop-kit.result';
export const RESULT_DOOR = 'ocop-kit:result-door';

const RESULT_ENTRY = 'result-parts';

/**
 * @param {Record<string, string>} entries the source of each one file, by its name
 * @param {import('esbuild').BuildOptions} options
 * @returns what to bundle as each one file, and the file beside; `wrap` makes the latter a module of what was bundled
 */
export async function splitResult(entries, options) {
  const sources = { ...entries, [RESULT_ENTRY]: resultSource() };
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: Object.keys(sources).map((name) => ({ in: `entry:${name}`, out: name })),
    plugins: [virtual('entry', sources, options.absWorkingDir), keepDoor, ...options.plugins],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'split',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const renamed = renamer(metafile.outputs);
  const texts = Object.fromEntries(
    outputFiles.map(({ path, text }) => [renamed(basename(path)), renamed(text)]),
  );
  const chunks = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [renamed(basename(path)), output]),
  );
  const importsOf = (file, found = new Set()) => {
    for (const { path, kind } of chunks.get(file).imports) {
      const name = renamed(basename(path));
      if (kind !== 'import-statement' || !chunks.has(name) || found.has(name)) continue;
      found.add(name);
      importsOf(name, found);
    }
    return found;
  };
  const inAll = Object.keys(entries).map((name) => importsOf(`${name}.js`));
  const shared = [...importsOf(`${RESULT_ENTRY}.js`)]
    .filter((file) => inAll.every((files) => files.has(file)))
    .sort();
  return {
    bundleOf: (name) => ({ ...options, ...bundle(name, texts, { [RESULT_DOOR]: doorSource(shared) }) }),
    beside: {
      ...options,
      ...bundle(RESULT_ENTRY, {
        ...texts,
        ...Object.fromEntries(shared.map((file) => [file, handedSource(file, chunks.get(file).exports)])),
      }),
    },
    wrap: (code) => `export default (shared) => {\n${code}\nreturn shared.parts;\n};`,
  };
}

/**
 * The bundler calls a shared chunk by a hash of where its modules lie on this machine, and the file beside asks for chunks by name. So
 * they are numbered in the order of their modules, without the folders above the packages: two builds must give the same bytes.
 */
function renamer(outputs) {
  const modulesOf = ({ inputs }) =>
    Object.keys(inputs)
      .map((path) => path.replace(/^.*(node_modules|packages)\//, ''))
      .sort()
      .join();
  const chunks = Object.entries(outputs)
    .map(([path, output]) => ({ file: basename(path), modules: modulesOf(output) }))
    .filter(({ file }) => /^chunk-\w{8}\.js$/.test(file))
    .sort((one, other) => (one.modules < other.modules ? -1 : 1));
  const names = new Map(chunks.map(({ file }, at) => [file, `shared-${at}.js`]));
  return (text) => text.replace(/chunk-[A-Z0-9]{8}\.js/g, (file) => names.get(file) ?? file);
}

/** The bundler leaves the door to the second round, when it is known what is shared. */
const keepDoor = {
  name: 'keep-door',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${RESULT_DOOR}$`) }, ({ path }) => ({ path, external: true }));
  },
};

function bundle(entry, texts, more = {}) {
  return {
    entryPoints: [`split:${entry}.js`],
    plugins: [virtual('split', { ...texts, ...more })],
  };
}

/** Modules that stand in memory. */
function virtual(namespace, sources, resolveDir) {
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/ocop-kit\.[\w-]+\.js$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /./ }, ({ path }) => {
        const name = path.replace(/^(entry:|split:|\.\/)/, '');
        return Object.hasOwn(sources, name) ? { path: name, namespace } : undefined;
      });
      onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: sources[path],
        ...(resolveDir && { resolveDir }),
      }));
    },
  };
}

function resultSource() {
  const folder = './dist/components/ocop-self-assessment';
  return `import * as deferred from '${folder}/deferred.js';
import * as draftPart from './dist/form/drafts/draft-part.js';
import * as formHistory from '${folder}/form-history.js';
import * as glossPart from './dist/components/ocop-criterion/gloss-part.js';
import * as printResult from '${folder}/print-result.js';
import * as startParts from '${folder}/start-parts.js';
shared.parts = { deferred, 'draft-part': draftPart, 'folded-parts': deferred.foldedParts, 'form-history': formHistory, 'gloss-part': glossPart, 'print-result': printResult, 'start-parts': startParts };`;
}

/** In the one file: fetches the file beside, once, and again after that has failed. */
function doorSource(shared) {
  return `${shared.map((file, at) => `import * as shared${at} from './${file}';`).join('\n')}
let fetched;
let failures = 0;
export async function fetchBeside(name) {
  // Some browsers remember under its address that a module failed.
  const address = failures > 0 ? './${RESULT_FILE}.js?again=' + failures : './${RESULT_FILE}.js';
  fetched ??= import(address).then(({ default: open }) =>
    open({ ${shared.map((file, at) => `'${file}': shared${at}`).join(', ')} }),
  );
  try {
    return (await fetched)[name];
  } catch (error) {
    fetched = undefined;
    failures += 1;
    throw error;
  }
}`;
}

/** In the file beside: a module that the one file hands over. One of another version has none of this name, and the import fails. */
function handedSource(file, names) {
  return `const from = shared['${file}'];\n${names.map((name) => `export const ${name} = from.${name};`).join('\n')}`;
}
