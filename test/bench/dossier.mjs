/**
 * How a dossier is packed and checked, and what it takes of memory: `node --expose-gc test/bench/dossier.mjs [megabytes]`, 500 without a word.
 * Files lie on the disk, as they lie where a browser keeps them; the archive goes to the disk as it comes.
 */
import { randomFillSync } from 'node:crypto';
import { createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDossier, packDossier } from '@ocop-kit/documents/dossier';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';

const MEGABYTE = 1_000_000;
const FILES = 50;
const megabytes = Number(process.argv[2] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'ocop-dossier-'));
const fromFolder = (/** @type {string} */ name) => join(folder, name);

const collect = /** @type {() => void} */ (/** @type {any} */ (globalThis).gc ?? (() => undefined));
let most = 0;
let before = 0;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);

/** @param {string} what @param {() => Promise<unknown>} work */
async function measure(what, work) {
  collect();
  before = most = process.memoryUsage().rss;
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  const growth = (most - before) / MEGABYTE;
  console.log(`${what}: ${seconds.toFixed(2)} s, memory grew by ${growth.toFixed(0)} MB at most`);
}

try {
  const bytes = Buffer.alloc((megabytes * MEGABYTE) / FILES);
  for (let at = 0; at < FILES; at++) writeFileSync(fromFolder(`${at}.pdf`), randomFillSync(bytes));
  const set = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
  const evidence = Array.from({ length: FILES }, (_, at) => ({
    title: `Giấy ${at}`,
    file: { name: `${at}.pdf` },
  }));
  const sheet = parseAssessment({ set: 4, picks: { 1.1: 3 }, declared: [] });
  const assessment = { ...sheet, criteria: { 1.1: { evidence } } };
  const archive = fromFolder('dossier.zip');
  // The first time, code is loaded and compiled.
  await packDossier({ assessment, set });

  await measure(`packed ${FILES} files, ${megabytes} MB`, async () => {
    const { stream } = await packDossier({
      assessment,
      set,
      evidence: (ref) => openAsBlob(fromFolder(ref.evidence.file?.name ?? '')),
    });
    const out = createWriteStream(archive);
    const reader = stream.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read())
      if (!out.write(piece.value)) await once(out, 'drain');
    out.end();
    await once(out, 'finish');
  });
  await measure(`checked ${Math.round(statSync(archive).size / MEGABYTE)} MB`, async () => {
    const { findings } = await openDossier(await openAsBlob(archive), { load: () => set });
    if (findings.length > 0) throw new Error(JSON.stringify(findings));
  });
} finally {
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
}
