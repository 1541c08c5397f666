/** What a dossier consists of under the decision: Article 6 in its own words, for every kind of registration. */
import { dossier, parseDossierRules, type Dossier } from '@ocop-kit/engine/dossier';
import { certificate } from '@ocop-kit/engine/calendar';
import { addDays, addMonths } from '@ocop-kit/engine/days';
import { loadSet } from '@ocop-kit/rules';
import { articles } from '@ocop-kit/rules/articles';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import { loadDossierRules } from '@ocop-kit/rules/dossier';
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK, pairs, type Picks } from './decision.js';
import { anySheet, settings } from './sheet-arbitraries.js';

const ON = '2026-11-28';
const sets = new Map(pairs.map(({ no, set }) => [no, set]));
const setOf = (no: number): CriteriaSet => sets.get(no)!; // 1 to 26
const both = await loadSet(PACK, 1, { lang: 'all' });
const rules = (await loadDossierRules(both))!; // the decision has rules

type Assessment = Parameters<typeof dossier>[1];
const sheet = (picks: Picks = {}, more: Partial<Assessment> = {}): Assessment => ({
  picks,
  declared: [],
  criteria: {},
  entity: { name: 'HTX Ví Dụ' },
  product: { name: 'Mật ong hoa nhãn' },
  ...more,
});

const componentsOf = ({ items }: Dossier): readonly string[] =>
  items.filter(({ type }) => type !== 'evidence').map(({ id }) => id);

describe('the components of Article 6', () => {
  test.each(rules.components.map((component) => [component.id, component] as const))(
    '%s is called as the article calls it, at every place that is cited',
    (_id, { title, cites }) => {
      for (const cite of Object.values(cites)) {
        const [printed] = textIn(title, 'vi').toLowerCase().split(' (nếu có)');
        expect(articles[cite?.article ?? '']?.toLowerCase()).toContain(printed);
      }
      expect(textIn(title, 'en')).not.toBe(textIn(title, 'vi'));
    },
  );

  const product = {
    first: ['mau-01', 'mau-02', 'samples'],
    upgrade: ['mau-01', 'mau-02', 'changes', 'changes-evidence', 'samples'],
    're-rating': ['mau-01', 'mau-02', 'updates', 'periodic-tests', 'papers-with-term', 'samples'],
  };
  const commune = ['letter-province', 'mau-03'];
  const first = [
    'letter-ministry',
    'consulting-report',
    'council-report',
    'approval',
    'province-tests',
    'samples-ministry',
  ];
  const province = {
    first,
    upgrade: first,
    're-rating': ['letter-ministry-again', 'office-report', 'province-tests', 'samples-ministry'],
  };

  describe.each(['first', 'upgrade', 're-rating'] as const)('%s', (kind) => {
    test.each([
      ['self', product[kind]],
      ['commune', [...product[kind], ...commune]],
      ['province', [...product[kind], ...province[kind]]],
    ] as const)('prepared by %s', (prepares, expected) => {
      for (const no of [1, 26])
        expect(componentsOf(dossier(setOf(no), sheet(), { on: ON, kind, prepares, rules }))).toEqual(
          expected,
        );
    });

    test('five samples, but for the services of set 26', () => {
      const state = (no: number, samples: number) =>
        dossier(setOf(no), sheet({}, { registration: { samples } }), { on: ON, kind, rules }).items.find(
          ({ id }) => id === 'samples',
        )?.state;
      expect([state(1, 4), state(1, 5), state(26, 0)]).toEqual(['missing', 'there', 'not-needed']);
    });
  });

  test('the report is missing while a criterion is not answered, and says what is empty', () => {
    const report = dossier(setOf(4), sheet(), { on: ON, rules }).items.find(({ id }) => id === 'mau-02');
    expect(report?.cite).toEqual({ article: '6.1a' });
    expect(report?.fields?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['picks', 'entity.ethnicity', 'registration.plan']),
    );
  });

  test('the commune’s report asks for a remark on each of its contents that the set prints', () => {
    const remarked = (no: number) =>
      dossier(setOf(no), sheet(), { on: ON, rules, prepares: 'commune' })
        .items.find(({ id }) => id === 'mau-03')
        ?.fields?.filter(({ path }) => path === 'reviews').length;
    expect([remarked(1), remarked(26)]).toEqual([4, 3]);
    const who = { name: 'Lê Văn Ví Dụ' };
    const reviews = { '3.3': [{ who, stage: 'commune' as const, time: ON, remark: 'Đúng thực tế.' }] };
    const empty = dossier(setOf(1), sheet({}, { reviews }), { on: ON, rules, prepares: 'commune' })
      .items.find(({ id }) => id === 'mau-03')
      ?.fields?.map(({ title }) => textIn(title, 'vi'));
    expect(empty).not.toContain('Về sử dụng lao động địa phương');
  });

  test('a re-rating is handed in 180 to 120 days before the certificate ends', () => {
    const registration = { kind: 're-rating' as const, certificate: { issued: '2024-04-15' } };
    expect(dossier(setOf(1), sheet({}, { registration }), { on: ON, rules }).filing).toEqual({
      state: 'open',
      from: '2026-10-17',
      until: '2026-12-16',
      cite: { article: '7.6a' },
    });
  });

  test('its window is that of the calendar of the decision, at every end of a month and around both edges', () => {
    const starts = ['2023-02-28', '2024-02-29', '2024-08-31', '2025-03-31', '2025-12-31', '2026-08-05'];
    for (const issued of starts)
      for (const expires of [undefined, addDays(issued, 700)]) {
        const end = expires ?? addMonths(issued, calendarInForce.certificate.months);
        const edges = [180, 120, 0].flatMap((before) =>
          [-1, 0, 1].map((more) => addDays(end, more - before)),
        );
        for (const on of edges) {
          const registration = {
            kind: 're-rating' as const,
            certificate: { issued, ...(expires && { expires }) },
          };
          const { filing } = dossier(setOf(1), sheet({}, { registration }), { on, rules });
          const { renewal } = certificate({ issued, expires, on, stars: 4 }, calendarInForce);
          const { from, until, state, cite } = renewal!;
          expect({ on, ...filing }).toEqual({ on, from, until, state, cite: { article: cite.article } });
        }
      }
  });
});

describe('rules are loaded', () => {
  test('in the format that others write', () => {
    expect(parseDossierRules(JSON.stringify(rules))).toEqual(rules);
  });

  test('for layers over the decision, and for no other pack', async () => {
    const { pack, title } = both;
    const layers = [{ id: PACK, version: '1', digest: '' }];
    expect(await loadDossierRules({ title, pack: { ...pack, id: 'tinh-vi-du', layers } })).toBe(rules);
    expect(await loadDossierRules({ title, pack: { ...pack, id: 'toString' } })).toBeUndefined();
  });
});

test('every set lists the fifteen kinds of the table, once each and in its order', () => {
  for (const { set } of pairs) {
    const kinds = dossier(set, sheet(), { on: ON, rules }).items.filter(({ type }) => type === 'evidence');
    expect(kinds.map(({ id }) => id)).toEqual(set.pack.evidenceKinds?.slice(0, 15).map(({ id }) => id));
  }
});

describe('of any sheet', () => {
  const documents = fc.record(
    {
      title: fc.constant('Tài liệu'),
      kind: fc.constantFrom(...(setOf(1).pack.evidenceKinds ?? []).map(({ id }) => id)),
      need: fc.constantFrom('changes', ...rules.needs.map(({ id }) => id)),
      expires: fc.constantFrom('2026-11-27', '2026-11-28', '2026-12-01T10:00:00+07:00'),
    },
    { requiredKeys: ['title'] },
  );
  const held = (criteria: readonly string[]) =>
    fc.dictionary(
      fc.constantFrom(...criteria),
      fc.record({ evidence: fc.array(documents, { maxLength: 3 }) }),
      {
        maxKeys: 12,
      },
    );
  const filled = anySheet.chain(({ pair, sheet: { picks, declared } }) =>
    held(pair.leaves.map(({ id }) => id)).map((criteria) => ({
      pair,
      assessment: sheet(picks, { declared, criteria }),
    })),
  );
  const missing = ({ items }: Dossier): readonly string[] =>
    items.flatMap(({ id, state, papers = [] }) => [
      ...(state === 'missing' ? [id] : []),
      ...papers.filter((paper) => paper.state === 'missing').map((paper) => `paper ${paper.id}`),
    ]);

  test('a list is made, and one more document makes nothing missing', () => {
    const kinds = fc.constantFrom('first', 'upgrade', 're-rating' as const);
    fc.assert(
      fc.property(filled, kinds, documents, fc.nat(), ({ pair, assessment }, kind, document, at) => {
        const options = { on: ON, kind, rules };
        const before = dossier(pair.set, assessment, options);
        expect(Object.values(before.counts).reduce((sum, count) => sum + count, 0)).toBe(before.items.length);
        const { id } = pair.leaves[at % pair.leaves.length]!; // within the list
        const evidence = [...(assessment.criteria[id]?.evidence ?? []), document];
        const criteria = { ...assessment.criteria, [id]: { evidence } };
        const after = dossier(pair.set, { ...assessment, criteria }, options);
        const known = missing(before);
        expect(missing(after).filter((one) => !known.includes(one))).toEqual([]);
      }),
      settings(400),
    );
  });

  test('what stands in another order, and what nobody knows, makes no difference', () => {
    const turned = <T>(record: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(filled, ({ pair, assessment }) => {
        const { picks, criteria } = assessment;
        const other = {
          ...assessment,
          picks: { ...turned(picks), 'no.such': 3 },
          criteria: { ...turned(criteria), 'no.such': { evidence: [{ title: 'x', kind: 'story' }] } },
          colour: 'green',
        };
        expect(dossier(pair.set, other, { on: ON, rules })).toEqual(
          dossier(pair.set, assessment, { on: ON, rules }),
        );
      }),
      settings(100),
    );
  });
});
