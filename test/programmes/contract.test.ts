/** What every pack keeps, whoever wrote it: the law's, a province's over it, and those of other programmes. */
import {
  compilePack,
  compileSet,
  decode,
  encode,
  explain,
  interval,
  lintPack,
  nextStar,
  OcopError,
  safeScore,
  score,
  textIn,
  type CriteriaSet,
  checkPack,
} from '@ocop-kit/engine';
import { checkLayers, checkOverlay, lintOverlay } from '@ocop-kit/engine/overlay';
import { jsonSchemas, parsePack } from '@ocop-kit/engine/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastEffort } from './cheapest-by-trying.js';
import { throughExcel } from './excel.js';
import { naiveScore } from './naive.js';
import { programmes, setsOf } from './programmes.js';
import { fullSheetsOf, SEED, sheetsOf } from './sheets.js';

const settings = (numRuns: number) => ({ seed: SEED, numRuns });
const fitsSchema = new Ajv2020({ strict: false }).compile(jsonSchemas().pack);

describe.each(programmes)('the pack $name', (programme) => {
  const { pack, unusable, errata, layer } = programme;
  const sets = setsOf(programme);
  const { languages, bands } = pack.header;
  const everySet = (work: (set: CriteriaSet) => void): void => {
    for (const set of sets) work(set);
  };

  it('fits the format, the JSON Schema and the check that pages make', () => {
    expect(parsePack(pack)).toEqual(pack);
    expect(checkPack(pack)).toEqual(pack);
    fitsSchema(pack);
    expect(fitsSchema.errors).toBeNull();
  });

  it('is clean, or what is found is named in its errata', () => {
    // A layer may add a language in part; what it leaves out is found in the layer, below.
    const added = layer?.overlay.languages ?? [];
    const findings = lintPack(pack).filter(
      ({ code, values }) => code !== 'missing-translation' || !added.includes(String(values['lang'])),
    );
    expect(findings).toHaveLength(errata);
    for (const { path, values } of findings) {
      const named = pack.sets[Number(path.split('/')[2])]?.errata ?? [];
      expect(named.map(({ criterion }) => criterion)).toContain(values['criterion']);
    }
  });

  it('compiles whole, without the sets that can only be read', () => {
    expect(compilePack(pack).map(({ source }) => source.no)).toEqual(sets.map(({ no }) => no));
    for (const no of unusable) {
      const set = { ...pack.sets.find((one) => one.no === no)!, pack: pack.header };
      const refusal = (): unknown => score(set, { picks: {} });
      expect(refusal).toThrow(OcopError);
      expect(refusal).toThrow('pack/unusable at /unusable: ');
      expect(safeScore(set, { picks: {} })).toMatchObject({
        ok: false,
        problem: { code: 'pack/unusable', path: '/unusable', values: { set: no } },
      });
    }
  });

  it('scores every sheet within its bounds, and as a naive scorer does', () => {
    everySet((set) => {
      fc.assert(
        fc.property(sheetsOf(set), (sheet) => {
          const { total, sections, stars, criteria } = score(set, sheet);
          const { most, ...naive } = naiveScore(set, sheet);
          expect({ total, sections, stars }).toEqual(naive);
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(most);
          expect(criteria.length).toBe(compileSet(set).leaves.length);
        }),
        settings(60),
      );
    });
  });

  it.each(languages)('is explained in %s, in its own words where it brings them', (lang) => {
    const bare = sets.map((set) => ({ ...set, pack: { ...set.pack, messages: {} } }));
    sets.forEach((set, i) => {
      const own = set.pack.messages?.[lang] ?? {};
      fc.assert(
        fc.property(sheetsOf(set), (sheet) => {
          const result = score(set, sheet);
          const english = explain(bare[i]!, result, lang);
          explain(set, result, lang).forEach(({ code, text, cite }, at) => {
            expect(`${text} ${cite?.text ?? ''}`).not.toMatch(/[{}]|undefined|^\s*$/);
            if (lang === 'vi') expect(Object.keys(own)).toContain(code);
            // An award and a note hold no word beside the pack's own text: they read alike under either catalogue.
            const wordless = ['award', 'note'].includes(code);
            if (code in own && lang !== 'en' && !wordless) expect(text).not.toBe(english[at]?.text);
          });
        }),
        settings(30),
      );
    });
  });

  it('shows a way to every rank that can be reached, and it leads there', () => {
    everySet((set) => {
      fc.assert(
        fc.property(sheetsOf(set), fc.constantFrom(...bands), (sheet, { rank }) => {
          const next = nextStar(set, sheet, { target: rank });
          if (!next.reachable) {
            // From an empty sheet with nothing declared every rank is there to be reached.
            expect(nextStar(set, { picks: {} }, { target: rank }).reachable).toBe(true);
            return;
          }
          const picks = Object.fromEntries(next.changes.map(({ criterion, to }) => [criterion, to]));
          const after = score(set, { ...sheet, picks: { ...sheet.picks, ...picks } });
          expect(after.stars).toBeGreaterThanOrEqual(rank);
          expect(after).toMatchObject({ total: next.total, stars: next.stars });
        }),
        settings(10),
      );
    });
  });

  it('knows what a half-filled sheet can become', () => {
    everySet((set) => {
      fc.assert(
        fc.property(fullSheetsOf(set), fc.infiniteStream(fc.boolean()), (full, kept) => {
          const picks = Object.entries(full.picks).filter(() => kept.next().value);
          const { total, stars } = interval(set, { ...full, picks: Object.fromEntries(picks) });
          const end = score(set, full);
          expect(total.least <= end.total && end.total <= total.most).toBe(true);
          // No rank at all is below every rank.
          const [least, reached, most] = [stars.least, end.stars, stars.most].map((rank) => rank ?? -1);
          expect(least! <= reached! && reached! <= most!).toBe(true);
        }),
        settings(40),
      );
    });
  });

  it('has a short code for every sheet, and reads it back', () => {
    everySet((set) => {
      fc.assert(
        fc.property(sheetsOf(set), (sheet) => {
          expect(decode(set, encode(set, sheet))).toEqual(sheet);
        }),
        settings(20),
      );
    });
  });

  it('names its bands in each of its languages, none as another', () => {
    for (const lang of languages)
      expect(new Set(bands.map(({ title }) => textIn(title, lang))).size).toBe(bands.length);
  });

  it('goes out to Excel and comes back the same', async () => {
    const { document, code } = await throughExcel(programme.name, pack);
    expect(document).toEqual(pack);
    expect(code).toBe(lintPack(pack).length > 0 ? 1 : 0);
  });
});

const layered = programmes.flatMap(({ layer, ...programme }) => (layer ? [{ ...programme, layer }] : []));

describe.each(layered)('the layer of $name', (programme) => {
  const { pack } = programme;
  const { base, overlay } = programme.layer;

  it('is clean, but for the words that it leaves untranslated', () => {
    expect(checkOverlay(overlay)).toEqual(overlay);
    expect(lintOverlay(base, overlay)).toEqual([
      expect.objectContaining({ code: 'untranslated', path: '/translations/km' }),
    ]);
  });

  it('leaves the rules as they are, by their digest and by every score', () => {
    expect(() => {
      checkLayers(pack);
    }).not.toThrow();
    const below = setsOf({ ...programme, pack: base });
    setsOf(programme).forEach((set, i) => {
      const under = below[i]!; // the same sets
      fc.assert(
        fc.property(sheetsOf(under), (sheet) => {
          const named = { pack: under.pack.id, layers: undefined };
          expect({ ...score(set, sheet), ...named }).toEqual({ ...score(under, sheet), ...named });
        }),
        settings(20),
      );
    });
  });

  it('goes out to Excel and comes back the same', async () => {
    expect(await throughExcel(`${programme.name}, the layer alone`, overlay)).toEqual({
      document: overlay,
      code: 0,
    });
  });
});

describe.each(programmes.filter(({ small }) => small))('the small pack $name', (programme) => {
  it.each(setsOf(programme).map((set) => [set.no, set] as const))(
    'has no way in set %i that takes less effort than the one shown',
    (_no, set) => {
      fc.assert(
        fc.property(sheetsOf(set), fc.constantFrom(...set.pack.bands), (sheet, { rank }) => {
          const next = nextStar(set, sheet, { target: rank });
          expect(next.reachable ? next.effort : null).toBe(leastEffort(set, sheet, rank));
        }),
        settings(12),
      );
    },
  );
});
