/** A result with its titles and texts in it. */
import { describe as group, expect, test } from 'vitest';
import { compileSet, describe, explain, score, type Sheet } from '../src/index.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea } from './fixtures/tea.js';

const described = (sheet: Sheet, lang = 'vi') => describe(tea, score(tea, sheet), lang);
const held: Sheet = { picks: { ...FULL, 'A2.1': 2 } };

group('describe', () => {
  test('has a row for each scored criterion in printed order, with what the result says of it', () => {
    const result = score(tea, held);
    const { rows } = described(held);
    expect(rows.map(({ criterion }) => criterion)).toEqual(compileSet(tea).leaves.map(({ id }) => id));
    expect(
      rows.map(({ criterion, section, state, pick, points, max }) => ({
        criterion,
        section,
        state,
        pick,
        points,
        max,
      })),
    ).toEqual(result.criteria);
  });

  test('gives titles and the text of the option picked in the language asked for', () => {
    const rowIn = (lang: string) => described(held, lang).rows.find(({ criterion }) => criterion === 'A2.1');
    expect(rowIn('vi')).toMatchObject({ title: 'Tay nghề', picked: 'Thấp' });
    expect(rowIn('en')?.title).not.toBe('Tay nghề');
    expect(rowIn('en')?.sectionTitle).not.toBe('');
  });

  test('says every missed minimum in the words of the explanation', () => {
    const { missed } = described(held).rows.find(({ criterion }) => criterion === 'A2.1') ?? {};
    const sentences = explain(tea, score(tea, held), 'vi').map(({ text }) => text);
    expect(missed?.length).toBeGreaterThan(0);
    expect(sentences).toContain(missed?.[0]?.text);
    for (const { rank, text } of missed ?? []) expect(text).toContain(String(rank));
  });

  test('has no minimum missed that the result does not miss', () => {
    const result = score(tea, { picks: {} });
    const count = Object.values(result.minimumsMissed).reduce((sum, list) => sum + list.length, 0);
    const { rows } = described({ picks: {} });
    expect(rows.flatMap(({ missed }) => missed)).toHaveLength(count);
  });

  test('totals are those of the result, with how much there is to reach', () => {
    const result = score(tea, held);
    const { total, max, stars, starsByTotal, outcome, sections } = described(held);
    expect({ total, stars, starsByTotal, outcome }).toEqual({
      total: result.total,
      stars: result.stars,
      starsByTotal: result.starsByTotal,
      outcome: result.outcome,
    });
    expect(max).toBe(sections.reduce((sum, section) => sum + section.max, 0));
    expect(Object.fromEntries(sections.map(({ section, points }) => [section, points]))).toEqual(
      result.sections,
    );
  });

  test('is plain JSON', () => {
    const value = described(held);
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  test.each([
    ['a language that the pack lacks', () => described(held, 'fr'), 'input/language'],
    ['what is no result', () => describe(tea, {} as never, 'vi'), 'input/shape'],
  ])('refuses %s', (_, act, code) => {
    expect(refusal(act).code).toBe(code);
  });
});
