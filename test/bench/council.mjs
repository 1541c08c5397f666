/**
 * `node test/bench/council.mjs [--products N] [--json]`: a council's session from the members' files to its tables, in this process and by
 * `ocop council`; and the statistics of one product that fifteen members scored.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { compileSet } from '@ocop-kit/engine';
import {
  attend,
  cast,
  collect,
  COMMON_PRACTICE,
  minutes,
  openSession,
  parseBallotFile,
  parseSession,
  rankProducts,
  sessionAgreement,
} from '@ocop-kit/engine/council';
import { loadSet, sets } from '@ocop-kit/rules';
import { median } from './measure.mjs';
import { formatNumber, metText } from './table.mjs';

const CLI = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const PACK = 'vn-qd-26-2026';
const TIME = '2026-12-03T08:00:00+07:00';
const MEMBERS = 11;
const AIMS = { tableSeconds: 2, statisticsMilliseconds: 50 };

const { values: flags } = parseArgs({
  options: { products: { type: 'string', default: '300' }, json: { type: 'boolean', default: false } },
});
const products = Number(flags.products);
if (!Number.isInteger(products) || products < 1)
  throw new RangeError('--products takes a whole number from 1');

let seed = 20_261_203;
/** The same numbers in every run. */
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const loaded = await Promise.all(sets.map(({ set }) => loadSet(PACK, set)));
const compiled = new Map(loaded.map((set) => [set.no, compileSet(set)]));
const setOf = ({ set }) => compiled.get(set);

const report = { products, members: MEMBERS, ...(await timeTables()), ...timeStatistics() };
console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));

/** A sheet as a careful member gives it: mostly the best options. */
function fillIn(set) {
  const picks = set.leaves.map(({ id, options }) => {
    const below = Math.floor(random() ** 2 * 2.4);
    return [id, options[Math.max(0, options.length - 1 - below)].ordinal];
  });
  return Object.fromEntries(picks);
}

function seat(count, list) {
  const members = Array.from({ length: count }, (_, at) => ({
    id: `m${at + 1}`,
    name: `Thành viên ${at + 1}`,
    role: at === 0 ? 'chair' : 'member',
  }));
  const session = openSession({
    id: 'do-thu',
    council: { name: 'Hội đồng tỉnh Ví Dụ', level: 'province' },
    held: { on: '2026-12-03', form: 'meeting' },
    regulation: COMMON_PRACTICE,
    members,
    products: list,
    time: TIME,
  });
  return members.reduce((now, { id }) => attend(now, { member: id, as: 'present', time: TIME }), session);
}

function listProducts(count) {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at + 1}`,
    name: `Sản phẩm ${at + 1}`,
    entity: `HTX Ví Dụ ${at + 1}`,
    pack: PACK,
    set: loaded[at % loaded.length].no,
  }));
}

/** One file of the session, and one of each member. */
async function writeFiles(folder) {
  const session = seat(MEMBERS, listProducts(products));
  await writeFile(join(folder, 'phien.json'), JSON.stringify(session));
  for (const { id: member } of session.members) {
    const ballots = session.products.map((product) => ({
      product: product.id,
      member,
      round: 1,
      picks: fillIn(setOf(product)),
      declared: [],
      time: TIME,
    }));
    const handed = { format: 'ocop-ballots/1', session: session.id, member, ballots };
    await writeFile(join(folder, `${member}.json`), JSON.stringify(handed));
  }
}

async function timeTables() {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-council-'));
  try {
    await writeFiles(folder);
    const start = performance.now();
    const ranked = await readTables(folder);
    const tableSeconds = (performance.now() - start) / 1_000;
    if (ranked !== products) throw new Error(`${products} products gave ${ranked} rows`);
    const began = performance.now();
    await promisify(execFile)(process.execPath, [CLI, 'council', folder, '--json'], { maxBuffer: 2 ** 29 });
    return { tableSeconds, commandSeconds: (performance.now() - began) / 1_000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From files to tables: everything that the minutes say, and the ranked list. @returns how many rows that has */
async function readTables(folder) {
  const names = (await readdir(folder)).filter((name) => name !== 'phien.json');
  let session = parseSession(await readFile(join(folder, 'phien.json'), 'utf8'));
  for (const name of names) {
    const taken = collect(session, parseBallotFile(await readFile(join(folder, name), 'utf8')), setOf);
    if (taken.refused.length > 0) throw new Error(JSON.stringify(taken.refused[0]));
    session = taken.session;
  }
  minutes(session, setOf);
  return rankProducts(session, setOf).length;
}

function timeStatistics() {
  const [product] = listProducts(1);
  const set = setOf(product);
  let session = seat(15, [product]);
  for (const { id: member } of session.members)
    session = cast(
      session,
      { product: product.id, member, round: 1, picks: fillIn(set), declared: [], time: TIME },
      set,
    );
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    sessionAgreement(session, product.id, set);
    return performance.now() - start;
  });
  return { firstStatisticsMilliseconds: times[0], statisticsMilliseconds: median(times) };
}

function formatReport({ tableSeconds, commandSeconds, ...statistics }) {
  const line = (what, figure, unit, aim) =>
    `${what}: ${formatNumber(figure)} ${unit}${aim === undefined ? '' : ` (aim: under ${aim}: ${metText(figure < aim)})`}`;
  return [
    line(
      `${products} products, ${MEMBERS} members, from files to tables`,
      tableSeconds,
      's',
      AIMS.tableSeconds,
    ),
    line('the same by `ocop council --json`, start to end', commandSeconds, 's'),
    line(
      'statistics of a product, 15 members, warm',
      statistics.statisticsMilliseconds,
      'ms',
      AIMS.statisticsMilliseconds,
    ),
    line(
      'the same for the first time',
      statistics.firstStatisticsMilliseconds,
      'ms',
      AIMS.statisticsMilliseconds,
    ),
  ].join('\n');
}
