/** The day before, the day, the day after: Articles 11 and 12 of Decision 26/2026/QĐ-TTg. */
import { articles, decisionReasonText, decisions, loadSet, packFor } from '@ocop-kit/rules';
import { describe, expect, test } from 'vitest';

const FORMER = 'vn-qd-148-2023';
const TODAY = 'vn-qd-26-2026';

describe('Arts. 11 and 12', () => {
  test.each<[string, string | undefined, 'first' | 'upgrade' | 're-rating', string, string[]]>([
    ['2023-02-24', undefined, 'first', FORMER, ['']],
    ['2026-05-21', '2026-05-21', 'first', FORMER, ['']],
    ['2026-05-22', '2026-05-22', 'first', TODAY, ['11.1', '11.2']],
    ['2026-05-22', '2026-05-21', 'first', FORMER, ['12.2a', '11.2']],
    ['2026-07-20', '2026-05-21', 'first', FORMER, ['12.2a', '11.2']],
    ['2026-07-21', '2026-05-21', 'first', FORMER, ['12.2a', '11.2']],
    ['2026-07-22', '2026-05-21', 'first', TODAY, ['12.2a', '11.1', '11.2']],
    ['2026-07-21', '2026-05-21', 'upgrade', FORMER, ['12.2a', '11.2']],
    ['2026-07-22', '2026-05-21', 'upgrade', TODAY, ['12.2a', '11.1', '11.2']],
    ['2026-06-20', '2026-05-21', 're-rating', FORMER, ['12.2b', '11.2']],
    ['2026-06-21', '2026-05-21', 're-rating', FORMER, ['12.2b', '11.2']],
    ['2026-06-22', '2026-05-21', 're-rating', TODAY, ['12.2b', '11.1', '11.2']],
    ['2026-07-21', '2026-05-22', 'first', TODAY, ['11.1', '11.2']],
    ['2026-07-21', '2026-05-22', 're-rating', TODAY, ['11.1', '11.2']],
    ['2026-11-24', undefined, 're-rating', TODAY, ['11.1', '11.2']],
  ])('on %s, filed %s, %s: %s by %j', (date, filed, kind, pack, cited) => {
    const answer = packFor({ date, filed, kind });
    expect(answer.pack).toBe(pack);
    expect(answer.because.map(({ cite }) => cite.article ?? '')).toEqual(cited);
  });

  test('every article cited is in the decision, every pack can be loaded', async () => {
    const cites = decisions.flatMap(({ cite, replaces }) => [
      cite,
      ...(replaces ? [replaces.lapsesAfter.cite, ...replaces.tails.map((tail) => tail.cite)] : []),
    ]);
    const own = cites.filter(({ decision }) => decision === '26/2026/QĐ-TTg');
    expect(own).toHaveLength(4);
    for (const { article = '' } of own) expect(articles).toHaveProperty([article]);
    for (const { pack, decision, from } of decisions) {
      const { pack: header } = await loadSet(pack, 1);
      expect(header.decision).toMatchObject({ number: decision, effective: from });
    }
  });

  test('says why in sentences', () => {
    const { because } = packFor({ date: '2026-07-01', filed: '2026-05-02', kind: 'first' });
    expect(because.map((reason) => decisionReasonText(reason, 'vi'))).toEqual([
      'Hồ sơ nộp ngày 02/05/2026, trước ngày 22/05/2026, được tiếp tục thực hiện theo Quyết định 148/QĐ-TTg trong 60 ngày, đến hết ngày 21/07/2026 (điểm a khoản 2 Điều 12 Quyết định 26/2026/QĐ-TTg).',
      'Quyết định 148/QĐ-TTg hết hiệu lực sau ngày 21/07/2026 (khoản 2 Điều 11 Quyết định 26/2026/QĐ-TTg).',
    ]);
    expect(because.map((reason) => decisionReasonText(reason, 'en'))).toEqual([
      'A dossier filed on 2 May 2026, before 22 May 2026, continues under Decision 148/QĐ-TTg for 60 days, to the end of 21 July 2026 (point a, clause 2, Article 12, Decision 26/2026/QĐ-TTg).',
      'Decision 148/QĐ-TTg lapses after 21 July 2026 (clause 2, Article 11, Decision 26/2026/QĐ-TTg).',
    ]);
  });
});
