/** A dossier as large as dossiers get: 50 papers of a megabyte each that no zip makes smaller. */
import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packDossier } from '@ocop-kit/documents/dossier';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';

const FILES = 50;
const BYTES = 1_000_000;

export async function largeDossier(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const set = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
  const evidence = Array.from({ length: FILES }, (_, at) => ({
    title: `Giấy ${String(at)}`,
    file: { name: `giay-${String(at)}.pdf`, size: BYTES },
  }));
  const sheet = parseAssessment({ set: 4, picks: { '1.1': 3 }, declared: [] });
  const { stream } = await packDossier({
    set,
    assessment: { ...sheet, criteria: { '1.1': { evidence } } },
    evidence: () => new Blob([randomFillSync(Buffer.alloc(BYTES))]),
  });
  const folder = await mkdtemp(join(tmpdir(), 'large-dossier-'));
  const path = join(folder, 'ho-so.zip');
  await writeFile(path, stream);
  return { path, remove: () => rm(folder, { recursive: true }) };
}
