/** What the dossier should hold: the table of Form 02, and which of its rows each criterion needs. */
import { citeText } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, test } from 'vitest';
import { PACK, packJson, pairs, type JsonCriterion, type Translated } from './decision.js';

interface Kind {
  readonly id: string;
  readonly title: Translated;
  readonly text?: Translated;
  readonly cite?: object;
}

const { evidenceKinds: kinds } = (packJson as { header: { evidenceKinds: readonly Kind[] } }).header;
const needed = pairs.flatMap(({ leaves }) => leaves.flatMap(({ evidence = [] }) => evidence));

describe('the table of Form 02', () => {
  /** As printed, the comma at the end of row 13 and the dots included. */
  const PRINTED = [
    ['business-registration', 'Giấy đăng ký kinh doanh'],
    ['production-conditions', 'Giấy chứng nhận cơ sở đủ điều kiện sản xuất'],
    ['raw-material', 'Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi'],
    ['environment', 'Bảo vệ môi trường, sử dụng công nghệ theo hướng bền vững'],
    ['local-labour', 'Sử dụng lao động địa phương'],
    ['growth', 'Tăng trưởng sản xuất kinh doanh'],
    ['intellectual-property', 'Sở hữu trí tuệ'],
    ['market', 'Phát triển thị trường, hoạt động quảng bá, xúc tiến thương mại'],
    ['promotion', 'Quảng bá sản phẩm'],
    ['story', 'Câu chuyện về sản phẩm'],
    ['quality-declaration', 'Công bố chất lượng sản phẩm'],
    [
      'test-report',
      'Phiếu kết quả kiểm nghiệm chỉ tiêu chất lượng, an toàn thực phẩm theo tiêu chuẩn công bố',
    ],
    ['traceability', 'Mã số mã vạch, tem truy xuất nguồn gốc,'],
    ['quality-system', 'Hệ thống quản lý chất lượng tiên tiến, kiểm soát chất lượng'],
    ['awards', 'Giải thưởng của sản phẩm, bình chọn của các tổ chức uy tín trong nước và quốc tế...'],
  ];

  test('has its fifteen rows in printed order, and beside them only “other”', () => {
    expect(kinds.map(({ id, title }) => [id, title.vi])).toEqual([...PRINTED, ['other', 'Tài liệu khác']]);
  });

  test.each(kinds.slice(0, 15))('$id says what is required, and where that stands', ({ text, cite }) => {
    expect(text?.vi.length).toBeGreaterThan(20);
    expect(text?.en.length).toBeGreaterThan(20);
    expect(cite).toEqual({
      form: { vi: 'Mẫu số 02', en: 'Form 02' },
      annex: { vi: 'Phụ lục III', en: 'Annex III' },
    });
  });

  test('keeps its two requirements on two lines', () => {
    expect(kinds.find(({ id }) => id === 'growth')?.text?.vi.split('\n')).toEqual([
      '- Bản sao Tài liệu minh chứng kết quả phân loại hợp tác xã hoặc báo cáo tài chính 2 năm gần nhất.',
      '- Bản sao Báo cáo tài chính của chủ thể 2 năm gần nhất.',
    ]);
  });

  test('is cited by form and annex', async () => {
    const { pack } = await loadSet(PACK, 1);
    const cite = pack.evidenceKinds?.[0]?.cite ?? {};
    expect(citeText(pack, cite, 'vi')).toBe('Quyết định 26/2026/QĐ-TTg, Mẫu số 02, Phụ lục III');
  });
});

describe('every criterion', () => {
  test('needs rows of the table only, each once and in its order', () => {
    const order = kinds.map(({ id }) => id);
    for (const { leaves } of pairs) {
      for (const { evidence = [] } of leaves) {
        const places = evidence.map((id) => order.indexOf(id));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    }
  });

  test('together they need every row, and never “other”', () => {
    expect([...new Set(needed)].sort()).toEqual(
      kinds
        .map(({ id }) => id)
        .filter((id) => id !== 'other')
        .sort(),
    );
  });

  test('that is a group needs nothing itself', () => {
    const groups = (criteria: readonly JsonCriterion[]): JsonCriterion[] =>
      criteria.flatMap((one) => (one.criteria ? [one, ...groups(one.criteria)] : []));
    const all = pairs.flatMap(({ json }) => json.sections.flatMap(({ criteria }) => groups(criteria)));
    expect(all.filter(({ evidence }) => evidence)).toEqual([]);
  });
});

describe('what one would bring', () => {
  test.each([
    [1, '1.1', ['raw-material']],
    [1, '1.2', ['raw-material', 'quality-system']],
    [1, '1.5', ['raw-material']],
    [1, '1.6', ['environment']],
    [1, '1.7', ['environment']],
    [1, '2.2', []],
    [1, '3.1', ['business-registration']],
    [1, '3.3', ['local-labour']],
    [1, '3.4', ['growth']],
    [1, '3.5', ['intellectual-property']],
    [1, '4.1', ['market']],
    [1, '4.3', ['market', 'promotion']],
    [1, '5.1', ['story', 'traceability']],
    [1, '5.2', ['story']],
    [1, '6.3', []],
    [1, '7', ['test-report']],
    [1, '9', ['quality-declaration', 'test-report']],
    [1, '10', ['production-conditions', 'quality-system']],
    [11, '6.2.1', []],
    [16, '9', ['production-conditions', 'quality-system']],
    [18, '10', ['test-report']],
    [21, '6.2', ['intellectual-property', 'awards']],
    [26, '1.3', ['environment']],
    [26, '8', ['business-registration', 'production-conditions']],
    [26, '12', ['local-labour']],
    [26, '13', ['awards']],
  ] as const)('set %i, criterion %s: %j', (no, id, evidence) => {
    const leaf = pairs[no - 1]?.leaves.find((one) => one.id === id);
    expect(leaf).toBeDefined();
    expect(leaf?.evidence ?? []).toEqual(evidence);
  });

  test('3.3 is local labour, 3.4 growth and 3.5 intellectual property in every set', () => {
    for (const { leaves } of pairs) {
      expect(['3.3', '3.4', '3.5'].map((id) => leaves.find((leaf) => leaf.id === id)?.evidence)).toEqual([
        ['local-labour'],
        ['growth'],
        ['intellectual-property'],
      ]);
    }
  });
});
