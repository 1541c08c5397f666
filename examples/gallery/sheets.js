/** Invented sheets and ratings that the scenes show. */

const SHEET = {
  format: 'ocop-assessment/1',
  product: { name: 'Mật ong hoa rừng (ví dụ)' },
  entity: { name: 'HTX Ví Dụ' },
  pack: 'vn-qd-26-2026',
  set: 4,
  stage: 'self',
  declared: [],
  criteria: {},
  times: { created: '2026-09-01', updated: '2026-09-15' },
};

const PICKS = {
  ...{ 1.1: 3, 1.2: 3, 1.3: 2, 1.4: 2, 1.5: 3, 1.6: 3, 1.7: 2, 2.1: 2, 2.2: 4, 2.3: 2, 2.4: 1 },
  ...{ 3.1: 3, 3.2: 2, 3.3: 2, 3.4: 2, 3.5: 3, 4.1: 4, 4.2: 3, 4.3: 3, 5.1: 4, 5.2: 3, 5.3: 4 },
  ...{ 6.1: 3, 6.2: 2, 6.3: 4, 6.4: 5, 7: 3, 8: 4, 9: 3, 10: 3, 11: 1, 12: 2 },
};

/** Every criterion answered. */
export const rated = { ...SHEET, picks: PICKS };

/** The first section alone, with a note. */
export const half = {
  ...SHEET,
  picks: Object.fromEntries(Object.entries(PICKS).filter(([id]) => /^[12]\./.test(id))),
  criteria: { 2.3: { note: 'Bao bì hiện dùng chai thủy tinh, chưa có hộp ngoài.' } },
};

/** With what bears the answers out, as a producer hands it in. */
export const claimed = {
  ...rated,
  criteria: {
    1.1: {
      note: '210 đàn ong tại thôn Một và thôn Hai.',
      evidence: [{ title: 'danh-sach-dan-ong.pdf' }, { title: 'hop-dong-thu-mua.pdf' }],
    },
    3.3: { note: '8/9 lao động ở trong xã.', evidence: [{ title: 'danh-sach-lao-dong.xlsx' }] },
    2.1: { note: 'Nghề nuôi ong của xã có từ những năm 1980.' },
  },
};

const communeOfficial = { who: { name: 'Lê Văn Bình, công chức xã' }, stage: 'commune' };
const answerOf = (id) => ({ pick: PICKS[id], ...claimed.criteria[id] });

/** As the commune returned it: two remarks wait for the producer. */
export const returned = {
  ...claimed,
  reviews: {
    1.1: [
      {
        ...communeOfficial,
        verdict: 'sufficient',
        remark: 'Đã đối chiếu với sổ theo dõi của thôn.',
        time: '2026-11-12T09:00:00+07:00',
        answer: answerOf('1.1'),
      },
    ],
    3.3: [
      {
        ...communeOfficial,
        verdict: 'ask',
        remark: 'Bổ sung nơi thường trú của 2 người.',
        time: '2026-11-12T09:10:00+07:00',
        answer: answerOf('3.3'),
      },
    ],
    2.1: [
      {
        ...communeOfficial,
        verdict: 'missing',
        remark: 'Chưa có minh chứng.',
        time: '2026-11-12T09:20:00+07:00',
        answer: answerOf('2.1'),
      },
    ],
  },
};

const advisers = { who: { name: 'Tổ tư vấn Hội đồng tỉnh' }, stage: 'province' };

/** As the province scored it after the commune. */
export const scored = {
  ...returned,
  reviews: {
    ...returned.reviews,
    1.2: [
      {
        ...advisers,
        verdict: 'missing',
        pick: 2,
        remark: 'Giấy chứng nhận chỉ còn hiệu lực với một vùng nuôi.',
        time: '2026-11-20T14:00:00+07:00',
        answer: { pick: 3 },
      },
    ],
    4.1: [
      {
        ...advisers,
        verdict: 'ask',
        pick: 3,
        remark: 'Hợp đồng phân phối ngoài tỉnh đã hết hạn.',
        time: '2026-11-20T14:10:00+07:00',
        answer: { pick: 4 },
      },
    ],
    8: [{ ...advisers, verdict: 'sufficient', time: '2026-11-20T14:20:00+07:00', answer: { pick: 4 } }],
  },
};

/** As a council saw the same product. */
export const council = { ...SHEET, stage: 'province', picks: { ...PICKS, 1.2: 2, 4.1: 3, 6.4: 4, 9: 2 } };

/** The conditions of the set, answered with no. */
const NONE_HOLDS = { denied: ['dossier', '2.1.ineligible', '6.1.stop'] };

/** Enough points for 4 stars, and one minimum of 3 stars missed: no certificate. */
export const blocked = { ...SHEET, ...NONE_HOLDS, picks: { ...PICKS, 2.2: 2 } };

/** Everything answered with the best option. */
export const five = {
  ...SHEET,
  ...NONE_HOLDS,
  picks: {
    ...PICKS,
    ...{ 1.2: 3, 1.3: 3, 1.4: 3, 1.5: 4, 2.1: 3, 2.3: 3, 2.4: 1, 3.3: 3, 4.2: 4, 4.3: 5, 5.1: 5 },
    ...{ 6.1: 3, 6.2: 3, 6.4: 5, 10: 3, 11: 2, 12: 3 },
  },
};

/** Five questions and one condition open. */
export const provisional = {
  ...SHEET,
  denied: ['dossier', '2.1.ineligible'],
  picks: Object.fromEntries(
    Object.entries(PICKS).filter(([id]) => !['7', '8', '9', '11', '12'].includes(id)),
  ),
};

/** The evaluation stops after 6.1. */
export const stopped = {
  ...SHEET,
  denied: ['dossier', '2.1.ineligible'],
  declared: ['6.1.stop'],
  picks: PICKS,
};

export const disqualified = { ...SHEET, picks: PICKS, declared: ['dossier'] };

/** Half filled in under the former decision. */
export const former = {
  ...SHEET,
  pack: 'vn-qd-148-2023',
  stage: 'province',
  picks: { '1.a': 2, '1.b': 2, '1.c': 2, '2.a': 2, '2.b': 2, '3.a': 2, '4.a': 2, '5.a': 2 },
  times: {},
};

/** What a criterion is handed where a person has attached and written something. */
export const evidenceView = {
  pick: 2,
  note: 'Hóa đơn mua nguyên liệu từ tháng 3.',
  evidence: [
    { title: 'hoa-don.pdf', file: { name: 'hoa-don.pdf', type: 'application/pdf', size: 204_800 } },
    { title: 'Ảnh vườn nhãn', kind: 'other' },
  ],
};

/** @param {object} [certificate] what differs */
export const rating = (certificate) => ({
  product: 'Mật ong hoa nhãn (ví dụ)',
  entity: 'HTX Ví Dụ',
  stars: 4,
  score: 84.5,
  url: '#',
  certificate: {
    issued: '2026-08-03',
    issuer: 'UBND tỉnh Ví Dụ',
    decision: '01/QĐ-UBND',
    ...certificate,
  },
});
