/** The documents of a session, read back from the rendered files and held against what the engine finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadSet } from '@ocop-kit/rules';
import {
  closeSession,
  collect,
  minutes,
  openRound,
  parseBallotFile,
  parseSession,
  sessionText,
  type Session,
} from '@ocop-kit/engine/council';
import { unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import {
  COUNCIL_DOCUMENTS,
  CouncilDocumentError,
  councilDocumentProblemText,
  listCouncilDocuments,
  renderCouncilDocument,
  type CouncilDocumentOptions,
} from '../src/council.js';
import { readPage, readWord, type ReadRow } from './fixtures/read-document.js';
import { readPng } from './fixtures/read-png.js';

const EXAMPLE = new URL('../../../examples/council/dot-2-2026/', import.meta.url);
const HEAD = '65cd35e6cff2248bd547d7aa1b86fb24eba29c94e42ec5ef40cebf90fb3122eb';
const set = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const setOf = () => set;

function openExample(): Session {
  const text = (name: string): string => readFileSync(new URL(name, EXAMPLE), 'utf8');
  return readdirSync(EXAMPLE)
    .filter((name) => name.startsWith('phieu-'))
    .reduce(
      (session, name) => collect(session, parseBallotFile(text(name)), setOf).session,
      parseSession(text('phien.json')),
    );
}

const open = openExample();
const closed = closeSession(open, {
  time: '2026-12-03T11:00:00+07:00',
  conclusion: 'Thống nhất kết quả.\nBổ sung hồ sơ.',
});
/** The second product is scored again by two members, and one of them gives next to nothing. */
const scoredAgain = closeSession(
  ['B', 'D'].reduce(
    (session, member) => {
      const { seal: _, ...own } = session.ballots.findLast(
        (ballot) => ballot.product === 'mat-ong-bac-ha' && ballot.member === member,
      )!;
      const picks = Object.fromEntries(
        Object.entries(own.picks).map(([id, pick]) => [id, member === 'B' ? 1 : pick]),
      );
      const ballots = [{ ...own, picks, round: 2, time: '2026-12-03T10:30:00+07:00' }];
      return collect(session, { format: 'ocop-ballots/1', session: session.id, member, ballots }, setOf)
        .session;
    },
    openRound(open, {
      product: 'mat-ong-bac-ha',
      members: ['B', 'D'],
      reason: 'chênh lệch 11 điểm.',
      time: '2026-12-03T10:00:00+07:00',
    }),
  ),
  { time: '2026-12-03T11:00:00+07:00' },
);
const options = { session: closed, setOf, to: 'docx' } satisfies CouncilDocumentOptions;

const textOf = (rows: readonly ReadRow[]): string => rows.map((row) => row.join(' | ')).join('\n');
const wordText = async (
  document: (typeof COUNCIL_DOCUMENTS)[number],
  more: Partial<CouncilDocumentOptions> = {},
) => textOf(readWord((await renderCouncilDocument(document, { ...options, ...more, to: 'docx' })).bytes));

/** A session of more members than a page has columns, all with the ballots of one. */
function crowded(count: number): Session {
  const members = Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    name: `Thành viên ${at + 1}`,
    role: at === 0 ? ('chair' as const) : ('member' as const),
  }));
  const [product] = closed.products.slice(0, 1);
  const own = closed.ballots.find((ballot) => ballot.product === product!.id)!;
  return {
    ...closed,
    members,
    products: [product!],
    attendance: members.map(({ id }) => ({ member: id, as: 'present' as const })),
    recusals: [],
    ballots: members.map(({ id }) => ({ ...own, member: id })),
  };
}

describe.each(['vi', 'en'])('documents in %s', (lang) => {
  test.each(listCouncilDocuments(closed).map((listed) => [listed.document, listed] as const))(
    '%s says the same in Word and on a page, without a placeholder left',
    async (_, { document, product, member }) => {
      const both = { ...options, lang, product, member, head: HEAD };
      const word = textOf(readWord((await renderCouncilDocument(document, { ...both, to: 'docx' })).bytes));
      const page = textOf(readPage((await renderCouncilDocument(document, { ...both, to: 'html' })).bytes));
      expect(word.replaceAll('\u00A0', ' ')).toBe(page.replaceAll('\u00A0', ' '));
      expect(word).not.toMatch(/undefined|NaN|\{\w+\}/);
    },
  );
});

test('a session lists the minutes, the lists, a notice a product and a sheet a ballot that counts', () => {
  const kinds = listCouncilDocuments(closed).map(({ document }) => document);
  expect(
    Object.fromEntries(COUNCIL_DOCUMENTS.map((kind) => [kind, kinds.filter((one) => one === kind).length])),
  ).toEqual({ minutes: 1, summary: 1, recognition: 1, centre: 1, notice: 3, sheet: 14 });
});

test('the same session gives the same bytes', async () => {
  const render = async () => (await renderCouncilDocument('minutes', { ...options, head: HEAD })).bytes;
  expect(await render()).toEqual(await render());
});

describe('the minutes', () => {
  test('say verdicts, averages and what was missed in the words of the engine, and what would be else nowhere', async () => {
    const text = await wordText('minutes');
    for (const { product, result, agreement } of minutes(closed, setOf).products) {
      const sentences = sessionText(closed, set, { result, agreement }, 'vi');
      const printed = sentences.filter(
        ({ topic, isUrgent }) => topic === 'verdict' || topic === 'total' || topic === 'dissent' || isUrgent,
      );
      expect(printed.length, product.id).toBeGreaterThan(1);
      for (const { text: sentence } of printed) expect(text).toContain(sentence);
      for (const { topic, text: sentence } of sentences)
        if (topic === 'other') expect(text).not.toContain(sentence);
    }
  });

  describe('of a session in which somebody scored again', () => {
    const bodyAndAnnex = async (session: Session): Promise<readonly string[]> =>
      (await wordText('minutes', { session, head: HEAD })).split('Phụ lục: ');

    test('tell what remained in the past tense, and ask nobody for anything', async () => {
      const text = (await bodyAndAnnex(scoredAgain)).join('');
      expect(text).toContain(
        'Còn lệch nhiều nhất 70 điểm sau lần chấm 2: Trần Thị Bình (16 điểm) so với Nguyễn Văn An (86 điểm)',
      );
      expect(text).not.toMatch(/Cần trao đổi|nên trao đổi|chia rẽ/);
      expect(text).toContain(
        'Chấm lại (lần chấm 2): Trần Thị Bình, Phạm Thị Dung. Lý do: chênh lệch 11 điểm.',
      );
      expect(text).toContain('Trần Thị Bình | 16 | Phiếu của lần chấm 2');
      expect(text).toContain('Hội đồng đánh giá 3 sản phẩm, nhận 16 phiếu (có 2 phiếu chấm lại).');
      expect(text).toContain('toàn bộ 16 phiếu (có 2 phiếu chấm lại).');
    });

    test('say why a dossier goes to the centre with fewer stars, and leave room for the decision that is not typed', async () => {
      const { decision: _, ...council } = scoredAgain.council;
      const [body = ''] = await bodyAndAnnex({ ...scoredAgain, council });
      expect(body).toContain('Căn cứ Quyết định số ......... ngày ......... về việc thành lập Hội đồng;');
      expect(body).toContain('Điểm trung bình đủ để hồ sơ được chuyển lên cấp trung ương (');
    });

    test('have figures, who leans, who found otherwise and what divides in an annex after the signatures', async () => {
      const [body = '', annex = ''] = await bodyAndAnnex(scoredAgain);
      expect(body).not.toMatch(/alpha|độ lệch chuẩn|cho thấp hơn|Mức khác nhau/);
      expect(body).toMatch(/Lưu: hồ sơ phiên họp\. \| CHỦ TỌA \(Ký, ghi rõ họ tên\) Nguyễn Văn An\s*$/);
      expect(annex).toContain('Các thành viên đồng thuận thấp (alpha 0,13).');
      expect(annex).toMatch(/Trần Thị Bình cho thấp hơn .*; không tính tiêu chí chỉ một bên chấm\./);
      expect(annex).toContain('Tiêu chí | Mức khác nhau\n');
      expect(annex).toContain('2.1. Nguồn gốc ý tưởng sản phẩm | 0,75');
      expect(body).toContain('Ý kiến khác nhau về yêu cầu tối thiểu đã đạt (6 trường hợp)');
      expect(annex.match(/Ý kiến khác nhau về yêu cầu tối thiểu .*: hội đồng xét là đạt/g)).toHaveLength(6);
    });

    test('name five missed minimums of a product, count the rest, and name them in the annex', async () => {
      const [body = '', annex = ''] = await bodyAndAnnex(scoredAgain);
      const [, first = ''] = body.split('1. Mật ong hoa nhãn');
      const [own = ''] = first.split('2. Mật ong bạc hà');
      expect(own).toContain('theo điểm là 5 sao, nhưng chưa đạt 6 yêu cầu tối thiểu.');
      expect(own.match(/^Chưa đạt yêu cầu tối thiểu/gm)).toHaveLength(5);
      expect(own).toContain('Còn 1 yêu cầu tối thiểu khác chưa đạt, nêu trong Phụ lục.');
      expect(annex).toContain('ở 8 TÍNH ĐỘC ĐÁO: cả 5 thành viên cho dưới mức');
    });

    test('have no annex where one ballot alone counts', async () => {
      const one = { ...crowded(1), rounds: [] };
      expect(await bodyAndAnnex(one)).toHaveLength(1);
    });
  });

  test.each([undefined, '', ' \n '])(
    'leave dotted lines for a place and a conclusion of %j',
    async (blank) => {
      const session = { ...closed, held: { ...closed.held, place: blank }, conclusion: blank };
      const { bytes } = await renderCouncilDocument('minutes', { ...options, session, to: 'html' });
      const page = new TextDecoder().decode(bytes);
      expect(page).toContain('Địa điểm: </span><span class="blank">');
      expect(page).toMatch(
        /KẾT LUẬN CỦA CHỦ TỌA<\/p>\s*(<p class="item filled[^"]*"><span class="blank"><\/span><\/p>\s*){4}/,
      );
    },
  );

  test.each([
    ['12/QĐ-UBND ngày 05/01/2026', 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026;'],
    ['Quyết định số 12/QĐ-UBND', 'Căn cứ Quyết định số 12/QĐ-UBND;'],
  ])('rest on the decision that set the council up, typed as %s', async (decision, basis) => {
    const session = { ...closed, council: { ...closed.council, decision } };
    expect(await wordText('minutes', { session })).toContain(basis);
  });

  test.each([
    ['vi', ['«Kết luận»', '«Mã in trong biên bản»', '«Kiểm tra các phiếu»']],
    ['en', ['“Conclusion”', '“Code as printed in the minutes”', '“Verify the ballots”']],
  ])('send whoever checks the head to the page of the secretary, in %s', async (lang, names) => {
    const text = await wordText('minutes', { lang, head: HEAD });
    for (const name of names) expect(text).toContain(name);
    expect(text).not.toContain('ocop council');
  });

  test('say who was there, who was not and why, who is recused, and the conclusion', async () => {
    const text = await wordText('minutes');
    expect(text).toContain('Vũ Thị Giang | Phó Giám đốc, Sở Y tế | Thành viên | Vắng mặt: đi công tác');
    expect(text).toContain('Hoàng Văn Em | – | Không chấm: có người thân là thành viên HTX');
    expect(text).toContain('Có mặt 5/6 thành viên, có Chủ tịch: đủ điều kiện họp.');
    expect(text).toContain('Thống nhất kết quả.\nBổ sung hồ sơ.');
    expect(text).toMatch(/ngày 03 tháng 12 năm 2026/);
  });

  test('say that they are a draft while the session is open', async () => {
    expect(await wordText('minutes', { session: open })).toContain('Bản dự thảo');
    expect(await wordText('minutes')).not.toContain('Bản dự thảo');
  });

  test('carry the seal code as text and as a code that a camera reads', async () => {
    const { bytes } = await renderCouncilDocument('minutes', { ...options, head: HEAD });
    expect(textOf(readWord(bytes))).toContain(`${HEAD.slice(0, 32)} ${HEAD.slice(32)}`);
    const parts = unzipSync(bytes);
    const [picture] = Object.keys(parts).filter((name) => name.endsWith('.png'));
    const { data, width, height } = readPng(parts[picture!]!);
    expect(jsQR(data, width, height)?.data).toBe(HEAD);
  });
});

test('the lists have each product once, where its outcome belongs', async () => {
  const recognition = await wordText('recognition');
  const centre = await wordText('centre');
  expect(recognition).toContain('Danh sách có 2 sản phẩm./.');
  expect(recognition).not.toContain('Mật ong hoa nhãn');
  expect(centre).toContain('Danh sách có 1 sản phẩm./.');
  expect(centre).toMatch(
    /Mật ong hoa nhãn \| .* \| 92,2 \| 3 sao \| Quyết định 26\/2026\/QĐ-TTg, điểm e khoản 3 Điều 7/,
  );
});

test('a notice names the minimums that hold the product back, and no member', async () => {
  const text = await wordText('notice', { product: 'mat-ong-hoa-nhan' });
  expect(text).toContain('Kết quả phân hạng: 3 sao. Theo điểm là 5 sao');
  expect(text).toContain('- 4 sao: 2.1. Nguồn gốc ý tưởng sản phẩm; 2.3. Phong cách, ghi nhãn hàng hóa.');
  for (const { name } of closed.members) expect(text).not.toContain(name);
});

describe('a member’s sheet', () => {
  const of = { product: 'mat-ong-hoa-nhan', member: 'D' };

  test('is the score sheet of the decision with picks, opinion and name', async () => {
    const text = await wordText('sheet', of);
    expect(text).toContain('4. Bộ sản phẩm: Mật ong, mật khác và nông sản thực phẩm khác');
    expect(text).toContain('TỔNG CỘNG | 89/100');
    expect(text).toMatch(/Ý kiến của người đánh giá:\nĐề nghị chủ thể bổ sung nhãn trước khi công nhận\./);
    expect(text.match(/Phạm Thị Dung/g)).toHaveLength(2);
  });

  test('prints remarks by criterion and the seal, whatever was typed', async () => {
    const session = {
      ...closed,
      ballots: closed.ballots.map((ballot) => ({
        ...ballot,
        seal: HEAD,
        remarks: { '1.1': '<b>“Ong” & {mật}</b>\u202E\u0007', constructor: 'lạ' },
      })),
    };
    const text = await wordText('sheet', { ...of, session });
    expect(text).toContain('1.1. Nguồn gốc sản phẩm | <b>“Ong” & {mật}</b>\n');
    expect(text).toContain('Mã niêm phong của phiếu');
    expect(text).not.toContain('lạ\n');
  });
});

test('a summary of many members has them by number, in tables of fifteen', async () => {
  const text = await wordText('summary', { session: crowded(17) });
  expect(text).toContain('Thành viên: (1) Thành viên 1; (2) Thành viên 2;');
  expect(text).toMatch(/Tiêu chí \| Tối đa \| 1 \| 2 \|.* \| 15 \| Trung bình/);
  expect(text).toContain('Tiêu chí | Tối đa | 16 | 17 | Trung bình');
});

test('a summary says whose ballots it has of those who scored again', async () => {
  expect(await wordText('summary')).toContain('Bảng tổng hợp có 3 sản phẩm./.');
  expect(await wordText('summary', { session: scoredAgain })).toContain(
    'Bảng tổng hợp có 3 sản phẩm; của ai chấm lại, bảng lấy phiếu của lần chấm sau cùng./.',
  );
});

describe('what there is not is refused by name', () => {
  const refusals: readonly [string, string, Partial<CouncilDocumentOptions>][] = [
    ['council-document/unknown', 'thu-moi', {}],
    ['council-document/unknown-type', 'minutes', { to: 'pdf' as 'docx' }],
    ['council-document/product', 'notice', { product: 'ong' }],
    ['council-document/product', 'notice', {}],
    ['council-document/member', 'sheet', { product: 'mat-ong-rung', member: 'S' }],
    ['council-document/no-ballot', 'sheet', { product: 'mat-ong-bac-ha', member: 'E' }],
    ['council-document/head', 'minutes', { head: 'abc' }],
  ];
  test.each(refusals)('%s', async (code, document, more) => {
    const error: unknown = await renderCouncilDocument(document as 'minutes', { ...options, ...more }).catch(
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof CouncilDocumentError)) throw new Error('was not refused');
    expect(error.code).toBe(code);
    for (const lang of ['vi', 'en'])
      expect(councilDocumentProblemText(error, lang)).toMatch(/^[^{}]{20,}[.]$/);
  });
});
