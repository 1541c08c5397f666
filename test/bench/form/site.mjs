/**
 * The five pages: each one script (ours with the files beside it that a page with a script tag fetches, too) and, where its library has one, one style sheet, from one small server. Two of them once more with their
 * questions in the page itself, as a server writes them: only the start of these is timed.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { renderSelfAssessment } from '@ocop-kit/elements/static';
import { build } from 'esbuild';
import { inlineAllButResult } from '../../../packages/elements/scripts/inline-dynamic-imports.mjs';
import { RESULT_FILE, splitResult } from '../../../packages/elements/scripts/result-beside.mjs';
import { loadThirtyCriteria } from '../sheet.mjs';
import { plainMarkup } from './plain-markup.mjs';
import { loadThirtyQuestions } from './questions.mjs';

/** In the order of the table. */
export const PAGES = ['plain', 'minimal', 'ocop-kit', 'web-awesome', 'surveyjs'];

/** Pages that a server writes, by the page whose script they load. */
export const SERVED = { 'plain-served': 'plain', 'ocop-kit-served': 'ocop-kit' };

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const OURS = 'ocop-kit';
const here = fileURLToPath(new URL('.', import.meta.url));
const elements = fileURLToPath(new URL('../../../packages/elements/', import.meta.url));
const rules = fileURLToPath(new URL('../../../packages/rules/dist/', import.meta.url));
/** As bundlers choose them for pages. */
const CONDITIONS = ['production', 'browser'];

/** What the rules fetch for set 1 in Vietnamese: it comes along, as in the one file for script tags. */
const ASKED_FOR = /\/(header\.vi|errata\.vi|evidence|shared\.vi|set-1|expand)[-.](?!en)/;
/** Fetched a moment after the first question is painted. All else stays away. */
const GLOSSES = /^\.\/(glosses\.vi-\w+\.js)$/;

const thirtyCriteria = {
  name: 'thirty-criteria',
  setup({ onResolve }) {
    onResolve({ filter: GLOSSES }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^@ocop-kit\/rules\/load$/ }, ({ importer }) =>
      /[\\/]packages[\\/]elements[\\/]/.test(importer) ? { path: `${here}thirty-set.mjs` } : undefined,
    );
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' && !ASKED_FOR.test(path) ? { path, external: true } : undefined,
    );
  },
};

/** Fetched where somebody needs them. */
const otherFiles = {
  name: 'other-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  outdir: '/',
};

/** @returns {Promise<Map<string, Buffer>>} by path, compressed */
async function bundle() {
  const define = { 'process.env.NODE_ENV': '"production"' };
  const page = (name) => `${here}pages/${name}.mjs`;
  const others = await build({
    ...COMMON,
    entryPoints: PAGES.filter((name) => name !== OURS).map(page),
    define: { ...define, QUESTIONS: JSON.stringify(await loadThirtyQuestions()) },
  });
  const { bundleOf, beside, wrap } = await splitResult(
    { [OURS]: `import ${JSON.stringify(page(OURS))};` },
    {
      define,
      plugins: [thirtyCriteria, inlineAllButResult],
      absWorkingDir: elements,
      conditions: CONDITIONS,
    },
  );
  const [ours, result] = await Promise.all(
    [bundleOf(OURS), beside].map(({ plugins, ...options }) =>
      build({ ...COMMON, ...options, plugins: [...plugins, otherFiles] }),
    ),
  );
  const [glosses] = readdirSync(rules).filter((file) => GLOSSES.test(`./${file}`));
  const contents = new Map([
    ...others.outputFiles.map(({ path, text }) => [path, text]),
    [`/${OURS}.js`, ours.outputFiles[0].text],
    [`/${RESULT_FILE}.js`, wrap(result.outputFiles[0].text)],
    [`/${glosses}`, await readFile(rules + glosses, 'utf8')],
  ]);
  return new Map([...contents].map(([path, text]) => [path, gzipSync(text, { level: 9 })]));
}

/** @returns {Promise<Record<string, { style: string, markup: string }>>} */
async function renderServed() {
  const questions = await loadThirtyQuestions();
  const css = fileURLToPath(new URL('../../../packages/elements/dist/cdn/ocop-static.css', import.meta.url));
  return {
    'plain-served': { style: '', markup: plainMarkup(questions) },
    'ocop-kit-served': {
      style: await readFile(css, 'utf8'),
      markup: renderSelfAssessment(await loadThirtyCriteria(), { action: '/' }),
    },
  };
}

function pageOf(name, { styled, script = name, markup = '' }) {
  return [
    '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${name}</title>`,
    styled ? `<link rel="stylesheet" href="/${name}.css">` : '',
    `<script type="module" src="/${script}.js"></script><body>${markup}</body></html>`,
  ].join('');
}

/**
 * @returns {Promise<{
 *   address: string, close: () => Promise<void>,
 *   bytes: Record<string, { script: number, style: number }>,
 * }>} pages at `/minimal.html` and so on, an empty one at `/blank.html`; bytes compressed
 */
export async function openSite() {
  const files = await bundle();
  const bytes = Object.fromEntries(
    PAGES.map((name) => [
      name,
      { script: files.get(`/${name}.js`).length, style: files.get(`/${name}.css`)?.length ?? 0 },
    ]),
  );
  files.set('/blank.html', gzipSync('<!doctype html><title>blank</title>'));
  for (const name of PAGES)
    files.set(`/${name}.html`, gzipSync(pageOf(name, { styled: bytes[name].style > 0 })));
  for (const [name, { style, markup }] of Object.entries(await renderServed())) {
    files.set(`/${name}.css`, gzipSync(style));
    files.set(
      `/${name}.html`,
      gzipSync(pageOf(name, { styled: style !== '', script: SERVED[name], markup })),
    );
  }
  const server = createServer(({ url }, response) => {
    const body = files.get(url);
    const type = `${TYPES[extname(url)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(body ?? gzipSync('Not found'));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${server.address().port}`,
    bytes,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
