/** Which papers an option of the decision makes necessary: read from its words by hand, across the sets. */
import { listScoredCriteria, score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { dossier, type DossierPaper } from '@ocop-kit/engine/dossier';
import { loadSet } from '@ocop-kit/rules';
import { loadDossierRules } from '@ocop-kit/rules/dossier';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { PACK, pairs } from './decision.js';

const ON = '2026-11-28';
const setOf = (no: number): CriteriaSet => pairs.find((pair) => pair.no === no)!.set; // 1 to 26
const rules = (await loadDossierRules(setOf(1)))!; // the decision has rules

/** The papers beneath the kinds of evidence and those of no kind; `?` marks what only some cases ask for. */
function papersFor(no: number, picks: Readonly<Record<string, number>>): readonly DossierPaper[] {
  const sheet = { picks, declared: [], criteria: {}, entity: { name: '' }, product: { name: '' } };
  return dossier(setOf(no), sheet, { on: ON, rules }).items.flatMap((item) =>
    item.type === 'evidence' ? (item.papers ?? []) : item.neededBy.length > 0 ? [item] : [],
  );
}

type Row = readonly [set: number, criterion: string, option: number, prints: string, papers: string];

const TABLE: readonly Row[] = [
  [1, '1.1', 1, 'nhưng có tỷ lệ dưới 50%', 'material-origin'],
  [9, '1.1', 3, 'trong tỉnh từ 75% đến 100%', 'material-origin'],
  [1, '1.2', 1, 'Không được cấp giấy chứng nhận', ''],
  [1, '1.2', 2, 'tiêu chuẩn quốc gia (VietGAP', 'area-certificate-national'],
  [1, '1.2', 3, 'tiêu chuẩn quốc tế (GlobalGAP', 'area-certificate-international'],
  [2, '1.3', 3, 'tiêu chuẩn quốc tế (ASC', 'area-certificate-international'],
  [1, '1.3', 1, 'Sơ chế (rửa', ''],
  [1, '1.3', 2, 'Ứng dụng máy móc', 'technology-description'],
  [25, '1.2', 3, 'tay nghề cao', ''],
  [1, '1.4', 2, 'quy mô sản xuất trung bình', 'production-capacity'],
  [9, '1.4', 1, 'Không có liên kết hoặc có liên kết nhưng không rõ ràng', ''],
  [9, '1.4', 2, 'Có hợp đồng liên kết từ 50%', 'linkage-contract'],
  [9, '1.4', 4, 'ổn định từ 12 tháng', 'linkage-contract linkage-performance'],
  [9, '1.5', 1, 'các quy định khác về bảo vệ môi trường', 'environment-papers'],
  [9, '1.5', 2, 'công trình thu gom', 'environment-papers waste-treatment'],
  [1, '1.6', 3, 'bao gói thân thiện', 'environment-papers waste-treatment friendly-packaging'],
  [9, '1.6', 1, 'Không sử dụng công nghệ', ''],
  [9, '1.6', 2, 'Có áp dụng công nghệ', 'sustainable-technology'],
  [1, '2.1', 2, 'chất lượng nổi trội', ''],
  [1, '2.1', 3, 'gắn với dấu hiệu chỉ dẫn nguồn gốc địa lý', 'origin-trade'],
  [6, '2.1', 4, 'ổn định ít nhất 36 tháng', 'origin-or-steady-trade'],
  [1, '2.2', 4, 'Đóng gói sáng tạo, tiện lợi', ''],
  [1, '2.3', 1, 'Có nhãn', 'product-label'],
  [1, '2.3', 3, 'mã truy xuất nguồn gốc điện tử', 'product-label traceability-code'],
  [19, '2.3', 1, 'Đơn đăng ký nhãn hiệu', 'trademark-application'],
  [24, '2.2', 1, 'Thông tin/thuyết minh về sản phẩm đầy đủ', 'product-label'],
  [1, '3.1', 1, 'có đăng ký kinh doanh; hoặc trang trại', 'business-certificate'],
  [26, '3.1', 3, 'hoặc các đối tượng còn lại', 'business-certificate local-capital?'],
  [1, '3.2', 1, 'không phải nữ', ''],
  [1, '3.2', 2, 'là nữ; hoặc', 'representative-papers'],
  [26, '3.3', 3, '≥ 75% lao động', 'labour-list'],
  [4, '3.4', 1, 'Hợp tác xã xếp loại trung bình', 'growth-papers'],
  [4, '3.5', 1, 'đã qua vòng thẩm định hình thức', 'trademark-application'],
  [
    4,
    '3.5',
    2,
    'phải có văn bản ghi nhận quyền sử dụng',
    'trademark-certificate right-of-use? product-label',
  ],
  [16, '3.5', 3, 'Bằng sáng chế', 'trademark-certificate design-or-patent right-of-use? product-label'],
  [26, '3.5', 2, 'đối với dịch vụ du lịch', 'trademark-certificate right-of-use?'],
  [4, '4.1', 1, 'trong địa bàn cấp xã', 'sales-papers'],
  [4, '4.1', 3, '≥ 5 đại diện/đại lý phân phối', 'distributor-contracts'],
  [4, '4.1', 4, 'kênh thương mại hiện đại', 'modern-trade-contract contract-performance online-shop?'],
  [24, '4.1', 5, 'Thị trường quốc tế', 'export-contract contract-performance'],
  [4, '4.2', 1, 'Không có người chịu trách nhiệm', ''],
  [4, '4.2', 2, 'Có người chịu trách nhiệm', 'distribution-person'],
  [4, '4.2', 4, 'ứng dụng công nghệ thông tin', 'distribution-unit distribution-software'],
  [4, '4.3', 1, 'Không có hoạt động quảng bá', ''],
  [4, '4.3', 2, '03 hoạt động quảng bá sản phẩm trở xuống', 'promotion-activities'],
  [4, '4.3', 3, 'triển lãm trong tỉnh', 'fairs-in-province promotion-activities website'],
  [4, '4.3', 4, 'triển lãm ngoài tỉnh', 'fairs-beyond-province promotion-activities website'],
  [7, '4.3', 5, 'quốc tế', 'fairs-beyond-province fairs-abroad promotion-activities website'],
  [4, '5.1', 1, 'Không có câu chuyện', ''],
  [4, '5.1', 2, 'Có câu chuyện sản phẩm', 'story-text'],
  [4, '5.1', 3, 'thể hiện trên tờ rơi', 'story-leaflet'],
  [11, '5.1', 5, 'truy xuất nguồn gốc điện tử', 'story-leaflet story-website story-traceability'],
  [26, '5.1', 3, 'tiếng nước ngoài', 'story-text story-translated'],
  [4, '5.3', 4, 'có tính truyền cảm', ''],
  [24, '6.2', 3, 'Rất đẹp', ''],
  [1, '7', 1, 'Không có', ''],
  [1, '7', 3, 'Có trên 2 chỉ tiêu', 'nutrition-tests'],
  [1, '8', 4, 'Rất độc đáo', 'uniqueness?'],
  [4, '9', 1, 'Có công bố chất lượng sản phẩm', 'declaration safety-tests'],
  [4, '9', 3, 'tiêu chuẩn quốc tế', 'declaration international-standard safety-tests'],
  [22, '7', 2, 'tiêu chuẩn quốc gia', 'declaration national-standard'],
  [1, '10', 1, 'giấy chứng nhận đủ điều kiện an toàn thực phẩm', 'food-safety-certificate'],
  [1, '10', 2, 'tiêu chuẩn quốc gia (ISO, HACCP', 'quality-certificate-national'],
  [1, '10', 3, 'xuất khẩu', 'export-conditions quality-certificate-international'],
  [1, '11', 1, 'Có hướng dẫn sử dụng sản phẩm đơn giản', 'usage-instructions?'],
  [1, '12', 1, 'Đông Nam Á', 'export-papers'],
  [16, '9', 3, 'dây chuyền sản xuất tiên tiến', 'safe-production-certificate later-inspection modern-line'],
  [18, '6', 1, 'GMP đối với thực phẩm chức năng', 'safe-production-certificate'],
  [
    18,
    '7',
    2,
    'hồ sơ lưu trữ',
    'registered-declaration advertising-confirmation? declaration-records product-label',
  ],
  [18, '9', 4, 'Hiệu quả rất tốt', 'efficacy-papers?'],
  [18, '10', 2, 'kết quả kiểm nghiệm định kỳ', 'registered-tests periodic-test-results'],
  [19, '6', 1, 'Không có hồ sơ công bố', ''],
  [
    19,
    '6',
    3,
    'tiêu chuẩn bao bì sản phẩm',
    'declared-standard product-notification material-standard packaging-standard',
  ],
  [
    20,
    '6',
    3,
    'cơ quan kiểm nghiệm độc lập',
    'declared-standard product-notification material-standard independent-tests',
  ],
  [19, '7', 3, 'Đạt', 'declared-standard'],
  [19, '11', 1, 'Có, nhưng không đạt', ''],
  [19, '11', 3, 'Có, đạt đầy đủ', 'periodic-test-results'],
  [20, '10', 1, 'Tương đối an toàn', ''],
  [20, '10', 3, 'Rất an toàn', 'safety-studies'],
  [21, '6.5', 1, 'không rõ nguồn gốc', ''],
  [
    21,
    '6.5',
    3,
    'chứng chỉ quản lý vùng nguyên liệu bền vững',
    'green-material sustainable-area-certificate',
  ],
  [24, '8', 1, 'Không có hoạt động kiểm soát', ''],
  [24, '8', 3, 'truy xuất nguồn gốc', 'internal-control-plan control-traceability'],
  [26, '1.1', 2, 'có kế hoạch và tổ chức triển khai', 'coordination-unit coordination-plan'],
  [
    26,
    '1.3',
    4,
    'đánh giá tác động môi trường',
    'environment-measures environment-infrastructure community-environment environment-standard',
  ],
  [26, '1.4', 2, 'công nghệ thân thiện với môi trường', 'sustainable-technology energy-saving'],
  [26, '4.4', 4, 'quảng bá quốc tế', 'promotion-activities website online-booking promotion-abroad'],
  [26, '5.3', 1, 'chưa được công nhận', ''],
  [26, '5.3', 2, 'đã được công nhận', 'new-rural-recognition'],
  [26, '8', 2, 'Luật Du lịch', 'business-conditions tourism-standard business-certificate'],
  [26, '9', 2, 'đáp ứng yêu cầu (1)', 'safety-papers safety-training'],
  [26, '12', 3, 'thành thạo ít nhất 1 ngoại ngữ', 'staff-training staff-language'],
  [26, '13', 1, 'phong phú, hấp dẫn', 'service-awards?'],
  [26, '14', 2, 'được du khách đánh giá cao', 'guest-ratings'],
  [26, '15', 3, 'Có hệ thống điện, nước sạch', ''],
  [26, '17', 2, 'sản phẩm OCOP', 'goods-origin goods-standard goods-safety'],
];

test.each(TABLE)('set %i, criterion %s, option %i (“%s”) asks for: %s', (no, id, option, prints, papers) => {
  const criterion = listScoredCriteria(setOf(no)).find((one) => one.id === id);
  expect(textIn(criterion?.options?.[option - 1]?.text, 'vi')).toContain(prints);
  const asked = papersFor(no, { [id]: option }).map((paper) => `${paper.id}${paper.optional ? '?' : ''}`);
  expect(asked.sort()).toEqual(papers.split(' ').filter(Boolean).sort());
});

describe('every paper', () => {
  const printed = pairs.flatMap(({ no, leaves }) => leaves.map((leaf) => ({ no, ...leaf })));
  const kinds = new Set(setOf(1).pack.evidenceKinds?.map(({ id }) => id));

  test.each(rules.needs.map((need) => [need.id, need] as const))(
    '%s is asked for by options worth points, as a kind there is',
    (_id, need) => {
      expect(need.picks.length).toBeGreaterThan(0);
      for (const { sets, criterion, options } of need.picks)
        for (const no of sets) {
          const leaf = printed.find((one) => one.no === no && one.id === criterion);
          for (const option of options) expect(leaf?.options?.[option - 1]?.points).toBeGreaterThan(0);
        }
      expect(need.evidence.filter((kind) => !kinds.has(kind))).toEqual([]);
    },
  );

  test('has a name in both languages on a page with both', async () => {
    const both = await loadDossierRules(await loadSet('vn-qd-26-2026', 1, { lang: 'all' }));
    const [inOne, inBoth] = [rules, both!].map(({ needs, components, fields }) =>
      [...needs, ...components, ...fields].map(({ title }) => Object.keys(title).join()),
    );
    expect(new Set(inOne)).toEqual(new Set(['vi']));
    expect(new Set(inBoth)).toEqual(new Set(['vi,en']));
  });
});

test('the former decision asks for a paper where it prints the same option under the same title', async () => {
  const former = await loadSet('vn-qd-148-2023', 4);
  const carried = (await loadDossierRules(former))!; // it has rules
  const leaf = listScoredCriteria(former).find(({ title }) =>
    textIn(title, 'vi').startsWith('HƯỚNG DẪN SỬ DỤNG'),
  )!;
  const sheet = {
    picks: { [leaf.id]: 2 },
    declared: [],
    criteria: { [leaf.id]: { evidence: [{ title: 'Tờ hướng dẫn' }] } },
    entity: { name: 'HTX Ví Dụ' },
    product: { name: 'Mật ong' },
  };
  const { items } = dossier(former, sheet, { on: ON, rules: carried });
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    ['registration', 'there'],
    ['report', 'missing'],
    ['usage-instructions', 'there'],
  ]);
});

test('what every option asks for has been read: after a change run packages/rules/scripts/review-needs.mjs, and read what it changed', async () => {
  // A script of the build, without types.
  const script: string = '../../packages/rules/scripts/review-needs.mjs';
  const { reviewNeeds } = (await import(script)) as {
    reviewNeeds: (pack: unknown, rules: unknown) => string;
  };
  const { resolve } = createRequire(import.meta.url);
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(resolve(`@ocop-kit/rules/packs/${path}`), 'utf8'));
  const file = new URL(`../../packages/rules/data/${PACK}/needs-reviewed.txt`, import.meta.url);
  const reviewed = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  expect(reviewNeeds(read(`${PACK}.json`), read(`dossier/${PACK}.json`))).toBe(reviewed);
});

test('a full sheet is listed in no more than the time of 300 scorings, which is 2 ms', () => {
  const { set, leaves } = pairs[3]!; // honey
  const picks = Object.fromEntries(leaves.map(({ id, choices }) => [id, choices.at(-1)!.ordinal])); // never empty
  const sheet = { picks, declared: [], criteria: {}, entity: { name: '' }, product: { name: '' } };
  const median = (work: () => unknown): number => {
    const times = Array.from({ length: 41 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[20] ?? 0;
  };
  const [listing, scoring] = [() => dossier(set, sheet, { on: ON, rules }), () => score(set, sheet)].map(
    median,
  );
  expect(listing).toBeLessThan(300 * scoring!); // both were measured
});
