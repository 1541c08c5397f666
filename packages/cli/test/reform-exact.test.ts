/** What `impact --with` counts in bytes and blocks is what scoring sheet after sheet says, and what its definition of deciding says. */
import { score, type CompiledSet, type Result } from '@ocop-kit/engine';
import { loadPack } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import {
  compiledSetOf,
  createRandom,
  editedRules,
  IN_FORCE,
  randomSheet,
  scoredCriteria,
  type EditablePack,
} from './edited-rules.js';
import { inFolder, ocop, read, write } from './run-ocop.js';

const SETS = Array.from({ length: 26 }, (_, i) => i + 1);

/** Drafts of reforms, each with something else edited. */
const REFORMS: Readonly<Record<string, (pack: EditablePack) => void>> = {
  'other points': (pack) => {
    for (const set of pack.sets)
      for (const { options } of scoredCriteria(set))
        for (const [i, option] of (options ?? []).entries())
          if (i % 2 === 1 && option.points > 1) option.points--;
  },
  'other minimums': (pack) => {
    for (const set of pack.sets)
      for (const { options } of scoredCriteria(set))
        for (const [i, option] of [...(options ?? []).entries()].reverse()) {
          const below = options?.[i - 1];
          if (!below || option.minimum === undefined || below.minimum !== undefined) continue;
          below.minimum = option.minimum;
          delete option.minimum;
        }
  },
  'other bands': (pack) => {
    pack.header.bands = pack.header.bands.map((band) => ({
      ...band,
      from: band.from === 0 ? 0 : band.from - 4,
    }));
  },
  'halves of points, fewer criteria, no conditions': (pack) => {
    for (const set of pack.sets) {
      for (const { options } of scoredCriteria(set)) {
        const last = options?.at(-1);
        if (last && last.points > 1) last.points -= 0.5;
      }
      const [section] = set.sections;
      const found = section?.criteria.findIndex(({ criteria }) => criteria === undefined) ?? -1;
      if (section && found > 0 && set.conditions === undefined) section.criteria.splice(found, 1);
    }
  },
};

interface ReportedProduct {
  readonly product: string;
  readonly change: string;
  readonly before: { readonly total: number; readonly stars: number | null };
  readonly after: { readonly total: number; readonly stars: number | null };
  readonly decides: readonly string[];
  readonly bandsDecide: boolean;
}

describe.each(Object.entries(REFORMS))('%s', (_, edit) => {
  it('is exact', async () => {
    const [before, after] = [await loadPack(IN_FORCE, { lang: 'all' }), await editedRules(edit)];
    const random = createRandom(26);
    const sheets = SETS.flatMap((no) =>
      Array.from({ length: 20 }, () => ({ no, ...randomSheet(compiledSetOf(before, no), random) })),
    );
    await inFolder(async (path) => {
      await write(path('edited.json'), JSON.stringify(after));
      const lines = sheets.map(({ no, ...sheet }, i) => JSON.stringify({ id: `n${i}`, set: no, ...sheet }));
      await write(path('sheets.ndjson'), lines.join('\n'));
      const { err } = await ocop([
        'impact',
        path('sheets.ndjson'),
        '--with',
        path('edited.json'),
        '-o',
        path('out.json'),
      ]);
      expect(err).toContain(`${sheets.length} phiếu đã so sánh`);
      const { products } = JSON.parse(await read(path('out.json'))) as { products: ReportedProduct[] };
      expect(products).toHaveLength(sheets.length);
      for (const [i, product] of products.entries()) {
        const { no, picks, declared } = sheets[i] ?? { no: 0, picks: {}, declared: [] };
        const [setBefore, setAfter] = [compiledSetOf(before, no), compiledSetOf(after, no)];
        const kept = Object.fromEntries(Object.entries(picks).filter(([id]) => setAfter.positions.has(id)));
        const held = score(setBefore, { picks, declared });
        const now = score(setAfter, {
          picks: kept,
          declared: declared.filter((id) => setAfter.declarable.has(id)),
        });
        expect(product).toMatchObject({
          product: `n${i}`,
          before: { total: held.total, stars: held.stars },
          after: { total: now.total, stars: now.stars },
          ...decisionOf(setBefore, setAfter, held, now),
        });
      }
      expect(new Set(products.map(({ change }) => change)).size).toBeGreaterThan(1);
      expect(products.some(({ decides, bandsDecide }) => bandsDecide || decides.length > 0)).toBe(true);
    });
  });
});

/** The definition, word for word: everything as edited, but one criterion as it is in force. */
function decisionOf(setBefore: CompiledSet, setAfter: CompiledSet, held: Result, now: Result) {
  if (held.stars === null || now.stars === null || held.stars === now.stars)
    return { decides: [], bandsDecide: false };
  const ids = [...setAfter.leaves, ...setBefore.leaves.filter(({ id }) => !setAfter.positions.has(id))].map(
    ({ id }) => id,
  );
  const rankWith = (criterion: string | null, bands: CompiledSet): number => {
    const total = ids.reduce((sum, id) => sum + pointsOf(id === criterion ? held : now, id), 0);
    const missed = ids.flatMap((id) => missedBy(id === criterion ? held : now, id));
    const reached = bands.source.pack.bands.find(
      ({ rank, from }) => total >= from && missed.every((other) => other > rank),
    );
    return reached?.rank ?? 1;
  };
  return {
    decides: ids.filter((id) => rankWith(id, setAfter) === held.stars),
    bandsDecide: rankWith(null, setBefore) === held.stars,
  };
}

const pointsOf = ({ criteria }: Result, id: string): number =>
  criteria.find(({ criterion }) => criterion === id)?.points ?? 0;

const missedBy = ({ minimumsMissed }: Result, id: string): number[] =>
  Object.entries(minimumsMissed).flatMap(([rank, missed]) =>
    missed.some(({ criterion }) => criterion === id) ? [Number(rank)] : [],
  );
