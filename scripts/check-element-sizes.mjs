/** The build fails on a byte too many: what a page downloads for an element, Lit and the engine included. */
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifyScript } from '../packages/elements/scripts/minify-script.mjs';
import { decisionList } from '../packages/rules/scripts/decision-list.mjs';
import { findGrowth } from './size-ratchet.mjs';

const [, ...formerDecisions] = decisionList;
const KIB = 1024;
const dist = 'packages/elements/dist';
const gzip = (content) => gzipSync(content, { level: 9 }).length;
const inKib = (bytes) => `${(bytes / KIB).toFixed(2)} KiB`;

/** What the law says, one file a set, loaded when a person has chosen; and all of former decisions. As opposed to what reads it. */
const isPackData = (input) =>
  /packages\/rules\/dist\/((set|shared|header|errata|evidence|titles|place-names|former-place-names|dossier-rules|forms|glosses\.\w+)\b|search-data\.|english-files\b)[^/]*$/.test(
    input,
  ) || formerDecisions.some(({ prefix }) => input.includes(`packages/rules/dist/${prefix}`));

/** Files that only some pages fetch, by how their names begin. */
const APART = [
  ['english', 'English'],
  ['custom-packs', 'custom packs'],
  ['signed-rating', 'a signed rating'],
  ['ed25519', 'a signed rating'],
  ['sha2', 'a signed rating'],
  ['refusal-text', 'refusals'],
  ['migration-controller', 'a former decision'],
  ['review-part', 'reviews'],
  ['dossier', 'a dossier'],
  ['forms', 'documents'],
  ['render-form', 'documents'],
  ['write-', 'documents'],
  ['general-forms', 'documents'],
  ['archive-part', 'an archive'],
  ['file-store', 'files'],
  ['places', 'a commune'],
  ['former-place', 'a commune'],
  ['finder', 'searching'],
  ['start-page', 'the first page'],
  ['start-parts', 'the first page'],
  ['draft-part', 'drafts'],
  ['result-dates', 'dates'],
  ['qr-path', 'paper'],
  ['print-result', 'paper'],
  // No element asks for it: on an English page they load both languages.
  ['keep-language', 'English alone'],
];

const rating = await bundle('ocop-rating');
const form = await bundle('ocop-self-assessment');
const cdn = (name) => [{ name, bytes: gzip(readFileSync(`${dist}/cdn/${name}`)), inputs: [] }];
const when = (wanted) => form.filter((file) => !file.data && file.when === wanted);

/**
 * Ceilings stand at the next half KiB above what is. The design's were 9 KiB for the rating, 44 for the form at once, 88 for its one file;
 * docs/architecture.md says what they are passed for.
 */
const budgets = [
  {
    what: '<ocop-rating>, everything it needs to show a rating',
    limit: 10.5,
    files: rating.filter((file) => file.when === 'at once'),
  },
  {
    what: '<ocop-rating>, fetched where a record is refused: every refusal in words',
    limit: 3,
    files: rating.filter((file) => file.when !== 'at once' && file.when !== 'a signed rating'),
  },
  {
    what: '<ocop-rating>, fetched where a rating is signed: what verifies it, and Ed25519 for browsers that lack it',
    limit: 18,
    files: rating.filter((file) => file.when === 'a signed rating'),
  },
  {
    what: '<ocop-self-assessment> with a fixed set, without criteria sets: Lit, engine, words, all a page loads to be answered',
    limit: 47,
    files: when('at once'),
  },
  {
    what: '<ocop-self-assessment>, fetched while the first answers are given: result, scorecard, files, evidence',
    limit: 44.5,
    files: when('later'),
  },
  {
    what: '<ocop-self-assessment>, fetched right behind the first question, before it where drafts wait: the store of drafts',
    limit: 6.5,
    files: when('drafts'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a result is printed or shown as a QR code',
    limit: 9,
    files: when('paper'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a result is shown: its days, with the calendar of the decision, days off and Temporal',
    limit: 18,
    files: when('dates'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a person chooses the set: search, tiles, the list of sets, and behind them pictures, cards of drafts and sets, a person’s data',
    limit: 16,
    files: when('the first page'),
  },
  { what: '<ocop-self-assessment>, fetched when somebody searches', limit: 3, files: when('searching') },
  { what: '<ocop-self-assessment>, fetched by pages that speak English', limit: 8, files: when('English') },
  {
    what: '<ocop-self-assessment>, fetched by pages that bring packs or layers of their own: checks, every refusal in words, SHA-256',
    limit: 23.5,
    files: when('custom packs'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a file is refused: what other kinds of files are; the refusals in words are counted with packs of a page',
    limit: 3,
    files: when('refusals'),
  },
  {
    what: '<ocop-self-assessment>, fetched where somebody opens a sheet of a former decision, whose own files come besides',
    limit: 7,
    files: when('a former decision'),
  },
  {
    what: '<ocop-self-assessment>, fetched where an official reviews a sheet, or a reviewed one comes back',
    limit: 12.5,
    files: when('reviews'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a document is made: forms as Word, pages and workbooks',
    limit: 102,
    files: when('documents'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a dossier is packed or opened: archives, canonical JSON, SHA-256, checks of sheet and manifest',
    limit: 22,
    files: when('an archive'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a file is attached: where files are kept',
    limit: 4,
    files: when('files'),
  },
  {
    what: '<ocop-self-assessment>, fetched where a commune is looked for: search; names of today and former ones come besides',
    limit: 9,
    files: when('a commune'),
  },
  {
    what: '<ocop-self-assessment>, fetched where somebody makes a dossier: its check-list and pages, what a dossier needs',
    limit: 29,
    files: when('a dossier'),
  },
  {
    what: 'CDN file of <ocop-self-assessment>, all criteria sets inside',
    limit: 90,
    files: cdn('ocop-self-assessment.js'),
  },
  {
    what: 'CDN file beside it, fetched behind the first page: result, next steps, evidence, drafts, print, cards of drafts and sets',
    limit: 49.5,
    files: cdn('ocop-kit.result.js'),
  },
  {
    what: 'CDN file as a classic script: every set, language and decision inside, and every element but the dossier and those of a council, for pages opened from a disk',
    limit: 320,
    files: cdn('ocop-kit.classic.js'),
  },
  {
    what: 'CDN file of <ocop-council-ballot>, all criteria sets inside',
    limit: 98.5,
    files: cdn('ocop-council-ballot.js'),
  },
  {
    what: 'CDN file of <ocop-council-session>, all criteria sets inside',
    limit: 122.5,
    files: cdn('ocop-council-session.js'),
  },
  {
    what: 'CDN file beside it, fetched where documents or a workbook of a council are made',
    limit: 200,
    files: cdn('ocop-kit.council-documents.js'),
  },
  {
    what: 'CDN file as a classic script: the elements of a council with all they fetch, for pages opened from a disk',
    limit: 445,
    files: cdn('ocop-kit.classic-council.js'),
  },
  { what: 'script for the page around a frame', limit: 1.5, files: cdn('ocop-embed.js') },
];

const measured = {};
const exceeded = budgets.filter(({ what, limit, files }) => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  measured[what] = total;
  console.log(`${inKib(total).padStart(10)} of ${limit} KiB  ${what}`);
  if (files.length > 1)
    for (const { name, bytes } of files) console.log(`${inKib(bytes).padStart(14)}  ${name}`);
  if (total > 0 && total <= limit * KIB) return false;
  console.error(
    total > 0 ? `Too large by ${total - limit * KIB} B.${largest(files)}` : 'Nothing was measured.',
  );
  return true;
});
const data = form.filter((file) => file.data);
console.log(`Not counted in the form: ${data.length} files of pack data, fetched as needed.`);
if (data.length === 0)
  console.error('No pack data found: are the files of packages/rules/dist named otherwise?');
const sizes = new URL('element-sizes.json', import.meta.url);
if (process.argv.includes('--record')) writeFileSync(sizes, `${JSON.stringify(measured, null, 2)}\n`);
const grown = findGrowth(JSON.parse(readFileSync(sizes, 'utf8')), measured);
if (grown.length > 0)
  console.error(
    `${grown.join('\n')}\nSay why in the changeset, then record it: node scripts/check-element-sizes.mjs --record`,
  );
process.exit(exceeded.length > 0 || grown.length > 0 || data.length === 0 ? 1 : 0);

/** As a page's own bundler does it: the published files, minified, split where they load more later. */
async function bundle(tag) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${dist}/define/${tag}.js`],
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const { outputs } = metafile;
  const atOnce = reachable(outputs, `out/${tag}.js`);
  const isData = (path) => {
    const names = Object.keys(outputs[path].inputs);
    return names.length > 0 && names.every(isPackData);
  };
  /** A shared file is fetched with whatever needs it: by every page, if that is. */
  const whenOf = (path) => {
    const roots = Object.keys(outputs).filter(
      (root) => !isData(root) && !/^chunk-/.test(basename(root)) && reachable(outputs, root).has(path),
    );
    const fetched = roots.map((root) => APART.findIndex(([begins]) => basename(root).startsWith(begins)));
    // Counted once, with the first that needs it as APART has them: the bundler lists files by their digests.
    return APART[Math.min(...fetched)]?.[1] ?? 'later';
  };
  const files = await Promise.all(
    Object.entries(outputs).map(async ([path, { inputs }]) => ({
      name: basename(path),
      bytes: gzip(await minifyScript(texts.get(basename(path)))),
      when: atOnce.has(path) ? 'at once' : whenOf(path),
      inputs: Object.entries(inputs).map(([input, { bytesInOutput }]) => ({ input, bytesInOutput })),
      data: isData(path),
    })),
  );
  return files.sort((a, b) => b.bytes - a.bytes);
}

/** The files that come with one, because it imports them. */
function reachable(outputs, path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: next, kind } of outputs[path].imports)
    if (kind === 'import-statement') reachable(outputs, next, found);
  return found;
}

function largest(files) {
  const inputs = files.flatMap((file) => file.inputs).sort((a, b) => b.bytesInOutput - a.bytesInOutput);
  if (inputs.length === 0) return '';
  const lines = inputs
    .slice(0, 20)
    .map(
      ({ input, bytesInOutput }) =>
        `  ${String(bytesInOutput).padStart(6)} B  ${input.replace(/.*node_modules\//, '')}`,
    );
  return ` The largest parts, minified, before gzip:\n${lines.join('\n')}`;
}
