/** Glosses belong to what the decisions print, and no hard word in a title is without one. */
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { loadSet, PACK_IN_FORCE } from '@ocop-kit/rules';
import { findConditionQuestion, findGlosses, loadGlosses } from '@ocop-kit/rules/glosses';
import { describe, expect, test } from 'vitest';
import { jsonSets } from './decision.js';

const sets = await Promise.all(jsonSets.map(({ no }) => loadSet(PACK_IN_FORCE, no, { lang: 'all' })));
const criteria = sets.flatMap((set) =>
  listScoredCriteria(set).map((criterion) => ({ set: set.no, criterion })),
);
const titles = new Set(criteria.map(({ criterion }) => textIn(criterion.title, 'vi')));

/** Words that a cooperative does not use at work. */
const HARD_IN_TITLES = [
  'gia tăng giá trị',
  'liên kết',
  'theo hướng bền vững',
  'sở hữu trí tuệ',
  'chủ thể',
  'công bố',
  'cảm quan',
  'tạp chất',
  'thể chất',
  'ghi nhãn hàng hóa đầy đủ',
  'nhận diện',
  'thị trường mục tiêu',
  'cơ chế quản lý',
  'đa dạng sinh học',
  'tích hợp',
  'vùng nguyên liệu',
];
const HARD_IN_OPTIONS = [
  'chỉ dẫn địa lý',
  'nhãn hiệu tập thể',
  'nhãn hiệu chứng nhận',
  'truy xuất nguồn gốc',
  'HACCP',
  'ISO',
  'GMP',
  'VietGAP',
  'thủ tục về môi trường',
  'quy chuẩn kỹ thuật quốc gia',
];

describe.each(['vi', 'en'] as const)('in %s', async (lang) => {
  const glosses = await loadGlosses(lang);
  const found = criteria.map(({ set, criterion }) => {
    const { title, notes = [], options = [] } = criterion;
    const texts = [title, ...notes, ...options.map(({ text }) => text)].map((text) => textIn(text, lang));
    return { set, criterion, texts, ...findGlosses(glosses, textIn(title, 'vi'), texts) };
  });

  test('every gloss belongs to a title that exists', () => {
    expect(Object.keys(glosses.titles).filter((title) => !titles.has(title))).toEqual([]);
  });

  test('a gloss is one sentence, and begins small to stand after a colon', () => {
    const all = [...Object.values(glosses.titles), ...glosses.terms.map(({ gloss }) => gloss)];
    const wrong = all.filter((gloss) => !/^[“\p{Ll}V][^.]+\.$/u.test(gloss) || gloss.length > 140);
    expect(wrong).toEqual([]);
  });

  test('every set has some, and every word is explained somewhere', () => {
    const setsWith = (has: (entry: (typeof found)[number]) => boolean): number =>
      new Set(found.filter(has).map(({ set }) => set)).size;
    expect(setsWith(({ title }) => title !== undefined)).toBe(26);
    expect(setsWith(({ terms }) => terms.length > 0)).toBe(26);
    const used = new Set(found.flatMap(({ terms }) => terms.map(({ word }) => word)));
    expect(glosses.terms.map(({ word }) => word).filter((word) => !used.has(word))).toEqual([]);
  });

  test.each(HARD_IN_TITLES)('no title says “%s” without a gloss', (word) => {
    const bare = found.filter(
      ({ criterion, title }) =>
        textIn(criterion.title, 'vi').toLowerCase().includes(word) && title === undefined,
    );
    expect(bare.map(({ criterion }) => criterion.title)).toEqual([]);
  });
});

test.each(HARD_IN_OPTIONS)('no criterion says “%s” without explaining it', async (word) => {
  const glosses = await loadGlosses('vi');
  const missing = criteria.filter(({ criterion: { options = [] } }) => {
    const texts = options.map(({ text }) => textIn(text, 'vi'));
    const says = texts.some((text) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `));
    return says && !findGlosses(glosses, '', texts).terms.some((term) => term.word === word);
  });
  expect(missing).toEqual([]);
});

test('a word inside another is not that word', () => {
  const glosses = { titles: {}, terms: [{ word: 'GAP', gloss: 'x.' }] };
  expect(findGlosses(glosses, '', ['VietGAP']).terms).toEqual([]);
  expect(findGlosses(glosses, '', ['theo GAP, ISO']).terms).toHaveLength(1);
});

test('a title that is no own property of the table has none', () => {
  expect(findGlosses({ titles: {}, terms: [] }, 'constructor', []).title).toBeUndefined();
});

describe('every condition that is asked has a question of its own', () => {
  const asked = sets.flatMap(({ no, conditions = [] }) =>
    conditions.filter(({ when }) => when === undefined).map((condition) => ({ no, condition })),
  );

  test.each(['vi', 'en'])('in %s', (lang) => {
    const without = asked.filter(({ condition }) => findConditionQuestion(condition, lang) === undefined);
    expect(without.map(({ no, condition }) => `${no} ${condition.id}`)).toEqual([]);
  });

  test('and the same condition of all sets the same one', () => {
    const questions = asked.map(({ condition }) => ({
      kind: condition.id.replace(/^6\.1(\.1)?\./, '6.1.'),
      question: findConditionQuestion(condition, 'vi'),
    }));
    const kinds = new Set(questions.map(({ kind }) => kind));
    expect(new Set(questions.map(({ kind, question }) => `${kind} ${question}`)).size).toBe(kinds.size);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(kinds.size);
  });

  test('one that nobody knows has none', () => {
    expect(findConditionQuestion({ effect: 'stop', text: 'Chỉ áp dụng trong tỉnh' }, 'vi')).toBeUndefined();
  });
});
