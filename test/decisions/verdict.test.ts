/** The verdict of any sheet agrees with its stars, with the certificate of Art. 4.1, and with every sentence after it. */
import { explain, score, type Result, type Sentence } from '@ocop-kit/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullMarks, pairs, type SetPair } from './decision.js';
import { anySheet, settings, type Filled } from './sheet-arbitraries.js';

const PARTS = ['verdict', 'reason', 'blocks', 'next'];

const explained = ({ pair, sheet }: Filled): { result: Result; sentences: Sentence[]; text: string } => {
  const result = score(pair.set, sheet);
  const sentences = explain(pair.set, result, 'vi');
  return { result, sentences, text: sentences[0]?.text ?? '' };
};
const everySheet = (check: (sheet: Filled) => void): void => {
  fc.assert(fc.property(anySheet, check), settings(800));
};

test('verdict, reason, what blocks, what next: in this order, and one verdict', () => {
  everySheet((filled) => {
    const order = explained(filled).sentences.map(({ part }) => PARTS.indexOf(part));
    expect(order).toEqual([...order].sort());
    expect(order.filter((part) => part === 0)).toHaveLength(1);
  });
});

test('says the stars that were scored, and no others as the rank', () => {
  everySheet((filled) => {
    const { result, text } = explained(filled);
    const rank = /^(?:Theo phiếu này|Tạm tính): (\d) sao/.exec(text)?.[1];
    expect(rank).toBe(result.stars === null ? undefined : String(result.stars));
  });
});

test('is provisional exactly as long as something with a rank at stake is unanswered', () => {
  everySheet((filled) => {
    const { result, text } = explained(filled);
    expect(text.startsWith('Tạm tính')).toBe(result.stars !== null && result.unanswered.length > 0);
    if (text.startsWith('Tạm tính')) expect(text).toContain(`còn ${result.unanswered.length} câu`);
  });
});

test('names a certificate from 3 stars, and none below', () => {
  everySheet((filled) => {
    const { result, text } = explained(filled);
    if (result.stars === null || result.unanswered.length > 0) return;
    expect(text).toContain(
      result.stars >= 3 ? ', thuộc hạng được cấp giấy chứng nhận' : ', không được cấp giấy chứng nhận',
    );
  });
});

test('no sentence promises what another one takes away', () => {
  everySheet((filled) => {
    const { result, sentences } = explained(filled);
    const all = sentences.map(({ text }) => text).join('\n');
    // Art. 7.3e: the province sends up a product that can have 5 stars. One held below 4 cannot.
    const sentUp = all.includes('gửi hồ sơ đề nghị Bộ');
    expect(sentUp).toBe(
      (result.stars ?? 0) >= 4 && result.starsByTotal === 5 && result.unanswered.length === 0,
    );
    if (/không được cấp giấy chứng nhận|không xếp hạng|^Tạm tính/m.test(all)) {
      expect(all).not.toMatch(/gửi hồ sơ đề nghị Bộ|quyết định công nhận và cấp giấy chứng nhận/);
    }
  });
});

test('what blocks is exactly what the rank above misses', () => {
  everySheet((filled) => {
    const { result, sentences } = explained(filled);
    const named = sentences.flatMap(({ part, values }) =>
      part === 'blocks' && typeof values['criterion'] === 'string' ? [values['criterion']] : [],
    );
    const above = result.stars === null ? [] : (result.minimumsMissed[result.stars + 1] ?? []);
    expect(named).toEqual(above.map(({ criterion }) => criterion));
  });
});

describe('points for 5 stars', () => {
  const honey = pairs.find(({ no }) => no === 4) as SetPair; // set 4 is one of the 26
  const without = (...ids: string[]): Filled => {
    const picks = fullMarks(honey.leaves);
    for (const { id, options } of honey.leaves) {
      const marked = options?.findIndex(({ minimum }) => minimum === 3) ?? -1;
      if (ids.includes(id)) picks[id] = marked; // the option below the one that is marked
    }
    return { pair: honey, sheet: { picks, declared: [] } };
  };
  const marked = honey.leaves.filter(({ options }) =>
    options?.some(({ minimum }, i) => minimum === 3 && i > 0),
  );

  test('and a *** minimum missed are one sentence with its articles', () => {
    const { id } = marked[0]!;
    const [verdict, ...others] = explained(without(id)).sentences;
    expect(verdict?.text).toBe(
      'Theo phiếu này: 2 sao, không được cấp giấy chứng nhận: đủ điểm cho 5 sao nhưng còn thiếu 1 yêu cầu tối thiểu của 3 sao.',
    );
    expect(verdict?.cites.map(({ text }) => text)).toEqual([
      'Quyết định 26/2026/QĐ-TTg, điểm a khoản 3 Điều 3',
      'Quyết định 26/2026/QĐ-TTg, Phụ lục II',
      'Quyết định 26/2026/QĐ-TTg, điểm a khoản 1 Điều 4',
    ]);
    expect(others.map(({ code }) => code)).toEqual([
      'total',
      'section',
      'section',
      'section',
      'award',
      'missed',
      'next',
    ]);
  });

  test('and everything met lead to the Ministry by way of the province', () => {
    const { sentences } = explained(without());
    expect(sentences.map(({ code, cite }) => [code, cite?.article])).toEqual([
      ['verdict', '3.3a'],
      ['total', '3.3a'],
      ['section', '3.1'],
      ['section', '3.1'],
      ['section', '3.1'],
      ['reached', undefined],
      ['award', '4.1b'],
      ['note', '7.3e'],
    ]);
  });
});
