/** Whatever is pasted is answered, soon and in order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFormerPlaces, loadPlaces } from '../../src/places.js';

const places = await loadPlaces();
const findFormer = await loadFormerPlaces();
const communes = places.provinces.flatMap(({ code }) => places.communes(code));

/** Words of names, kinds, signs and letters that no name has, long and short. */
const queries = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'xã',
          'p.',
          'Q.',
          'huyện',
          'tp',
          't',
          ',',
          '-',
          '\u0301',
          '1',
          '12',
          'cũ',
          '\u202e',
          '🏯',
        ),
        fc.constantFrom(...communes.map(({ name }) => name)),
        fc.constantFrom(...places.provinces.map(({ fullName }) => fullName)),
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(' ')),
);

test.each([
  ['today’s', places.find],
  ['former', findFormer],
])('%s names: every query has an answer, the best first and each place once', (_which, find) => {
  fc.assert(
    fc.property(queries, (query) => {
      const hits = find(query, { limit: 200 });
      const scores = hits.map(({ score }) => score);
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      const codes = hits.map(({ province, commune }) => `${province.code} ${commune?.code ?? ''}`);
      expect(new Set(codes).size).toBe(codes.length);
      expect(hits.every(({ commune, province }) => !commune || commune.province === province)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('how capitals, spaces and accents are encoded makes no difference', () => {
  fc.assert(
    fc.property(fc.constantFrom(...communes), fc.constantFrom('NFC', 'NFD'), (commune, form) => {
      const query = `  ${commune.fullName},,${commune.province.name.toUpperCase()} `.normalize(form);
      expect(places.find(query, { limit: 1 })).toMatchObject([{ commune: { code: commune.code } }]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['very long', 'xã '.repeat(1_000_000)],
  ['of marks alone', '\u0301'.repeat(1_000_000)],
  ['of letters alone', 'a'.repeat(1_000_000)],
  ['of many kinds', 'x p t h q tp tx tt '.repeat(100)],
  ['a name with much behind it', `Lào Cai${' '.repeat(1_000_000)}x`],
])('a query that is %s is cut to 200 characters', (_what, query) => {
  for (const find of [places.find, findFormer]) expect(find(query)).toEqual(find(query.slice(0, 200)));
});

test.each([5, null, undefined, {}, ['Lào Cai']])('what is no text finds nothing: %j', (query) => {
  for (const find of [places.find, findFormer]) expect(find(query as string)).toEqual([]);
});
