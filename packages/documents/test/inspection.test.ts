/** The documents of inspections and withdrawals, read back from the rendered files and held against what the engine finds. */
import { citeText } from '@ocop-kit/engine';
import {
  inspectionResult,
  inspectionText,
  proposeWithdrawal,
  type Inspection,
} from '@ocop-kit/engine/inspection';
import { holidays } from '@ocop-kit/rules/holidays';
import { describe, expect, test } from 'vitest';
import {
  INSPECTION_DOCUMENTS,
  InspectionDocumentError,
  inspectionDocumentProblemText,
  listDueDocuments,
  listInspectionDocuments,
  renderInspectionDocument,
  type InspectionDocument,
  type InspectionDocumentOptions,
} from '../src/inspection.js';
import { calendar, closed, found, opened, set } from './fixtures/inspection.js';
import { readPage, readWord, type ReadRow } from './fixtures/read-document.js';

const proposal = proposeWithdrawal(
  {
    certificate: closed.certificate,
    ground: '8.1b',
    basis: { kind: 'conclusion', on: '2027-05-12', number: '67/KL', by: 'Sở Nông nghiệp và Môi trường' },
    on: '2027-05-14',
  },
  { calendar, holidays },
);
const options: InspectionDocumentOptions = { set, to: 'html', inspection: closed, proposal, rules: calendar };

async function rowsOf(
  document: InspectionDocument,
  changes: Partial<InspectionDocumentOptions> = {},
): Promise<ReadRow[]> {
  const { bytes } = await renderInspectionDocument(document, { ...options, ...changes });
  return changes.to === 'docx' ? readWord(bytes) : readPage(bytes);
}
const textOf = async (
  document: InspectionDocument,
  changes: Partial<InspectionDocumentOptions> = {},
): Promise<string> => (await rowsOf(document, changes)).map((row) => row.join(' | ')).join('\n');

describe('every document', () => {
  test.each(INSPECTION_DOCUMENTS)('%s says the same in Word and on a page', async (document) => {
    expect(await rowsOf(document, { to: 'docx' })).toEqual(await rowsOf(document));
  });

  test.each(INSPECTION_DOCUMENTS)(
    '%s has no empty place and nothing that is not a word',
    async (document) => {
      for (const lang of ['vi', 'en'])
        expect(await textOf(document, { lang })).not.toMatch(/[{}]|undefined|null|NaN|\[object|“”|, ,/);
    },
  );

  test.each(INSPECTION_DOCUMENTS)('%s gives the same bytes twice', async (document) => {
    const first = await renderInspectionDocument(document, { ...options, to: 'docx' });
    expect(await renderInspectionDocument(document, { ...options, to: 'docx' })).toEqual(first);
  });

  test('is named in plain letters', async () => {
    const names = await Promise.all(
      INSPECTION_DOCUMENTS.map(async (one) => (await renderInspectionDocument(one, options)).name),
    );
    expect(names).toEqual([
      'phieu-kiem-tra-da-ghi-tra-thao-moc-vi-du.html',
      'bien-ban-kiem-tra-tra-thao-moc-vi-du.html',
      'thong-bao-kiem-tra-tra-thao-moc-vi-du.html',
      'to-trinh-thu-hoi-tra-thao-moc-vi-du.html',
      'quyet-dinh-thu-hoi-tra-thao-moc-vi-du.html',
    ]);
  });
});

describe('the check sheet', () => {
  test('has every criterion with its options, what was rated first, and its evidence', async () => {
    const rows = await rowsOf('sheet', { inspection: opened });
    const [first] = rows.filter(([title = '']) => title.startsWith('1.1.'));
    expect(rows.filter((row) => row.length === 7 && /^\d/.test(row[0] ?? ''))).toHaveLength(
      opened.findings.length,
    );
    expect(first?.[1]).toMatch(/^3\. .*1\. .*2\. /);
    expect(first?.[2]).toBe('Hợp đồng thu mua nguyên liệu, 12/HĐ');
    expect(first?.slice(3)).toEqual(['□', '□', '□', '']);
  });

  test('is not taken for the blank one once something is noted', async () => {
    const names = await Promise.all(
      [opened, found].map(
        async (inspection) => (await renderInspectionDocument('sheet', { ...options, inspection })).name,
      ),
    );
    expect(names).toEqual([
      'phieu-kiem-tra-tra-thao-moc-vi-du.html',
      'phieu-kiem-tra-da-ghi-tra-thao-moc-vi-du.html',
    ]);
    expect(await textOf('sheet', { inspection: opened })).not.toContain('ĐÃ GHI KẾT QUẢ');
    expect(await textOf('sheet', { inspection: found })).toContain('ĐÃ GHI KẾT QUẢ');
  });

  test('leaves room to tick what was not seen, until it is concluded', async () => {
    const last = async (inspection: Inspection) =>
      (await rowsOf('sheet', { inspection })).filter((row) => row.length === 7).at(-1)?.[5];
    expect(await last(found)).toBe('□');
    expect(await last(closed)).toBe('☑');
  });

  test('ticks what was found already, and says what it is now', async () => {
    const rows = await rowsOf('sheet');
    const [first, second] = rows.filter((row) => row.length === 7 && /^\d/.test(row[0] ?? ''));
    expect(first?.slice(3)).toEqual(['□', '☑', '□', '1']);
    expect(first?.[1]).toContain('Ghi chú: Hợp đồng đã hết hạn');
    expect(second?.slice(3)).toEqual(['☑', '□', '□', '']);
  });

  test('ends with more than signatures', async () => {
    const { bytes } = await renderInspectionDocument('sheet', { ...options, inspection: opened });
    const page = new TextDecoder().decode(bytes);
    const end = page.slice(page.indexOf('Nội dung khác'));
    expect(end.match(/<tr class="keep">/g)).toHaveLength(opened.matters.length);
    expect(end.match(/class="item filled keep"/g)).toHaveLength(3);
  });

  test('has the other matters with their article', async () => {
    const text = await textOf('sheet');
    for (const { text: matter, cite } of calendar.inspection?.matters ?? [])
      expect(text).toContain(`${(matter as { vi: string }).vi} (${citeText(set.pack, cite ?? {}, 'vi')})`);
  });
});

describe('the minutes', () => {
  test('say what the engine finds, and name who was there', async () => {
    const text = await textOf('minutes');
    const result = inspectionResult(set, closed, calendar.inspection);
    const sentences = inspectionText(set, closed, result, 'vi', calendar.grounds);
    for (const { topic, text: sentence } of sentences)
      if (topic === 'verdict' || topic === 'total' || topic === 'ground') expect(text).toContain(sentence);
    for (const name of ['Trần Thị An', 'Lê Văn Bình', 'Nguyễn Thị Mẫu', 'Còn in trên bao bì cũ'])
      expect(text).toContain(name);
    expect(text).toContain('Đề nghị thu hồi giấy chứng nhận.');
  });

  test('say that they are a draft while the inspection is open', async () => {
    expect(await textOf('minutes', { inspection: found })).toContain('Bản dự thảo');
    expect(await textOf('minutes')).not.toContain('Bản dự thảo');
  });
});

describe('a withdrawal', () => {
  test('quotes its ground word for word, with its article, who decides and by when', async () => {
    const text = await textOf('proposal');
    expect(text).toContain(
      '“Sản phẩm OCOP không còn đáp ứng các tiêu chí theo Bộ tiêu chí OCOP theo kết luận kiểm tra, giám sát của cơ quan có thẩm quyền” (Quyết định 26/2026/QĐ-TTg, điểm b khoản 1 Điều 8).',
    );
    expect(text).toContain('Bộ trưởng Bộ Nông nghiệp và Môi trường');
    expect(text).toContain('15 ngày kể từ');
    expect(text).toContain('chậm nhất ngày 27/05/2027');
    expect(text).toContain('Kết luận của Sở Nông nghiệp và Môi trường số 67/KL, ngày 12/05/2027');
  });

  test('is decided on a draft that names product, entity and the decision that recognised it', async () => {
    const text = await textOf('decision', { inspection: undefined });
    expect(text).toContain('Điều 1. Thu hồi giấy chứng nhận 5 sao của sản phẩm “Trà thảo mộc Ví Dụ”');
    expect(text).toContain('Quyết định số 123/QĐ-BNNMT ngày 05/08/2026');
  });

  test('is told to the entity, with what was found or without', async () => {
    expect(await textOf('notice')).toContain('Ủy ban nhân dân xã Mẫu');
    expect(await textOf('notice')).toContain('xem xét, quyết định thu hồi giấy chứng nhận 5 sao');
    expect(await textOf('notice', { inspection: undefined })).toContain('Về việc xem xét thu hồi');
    expect(await textOf('notice', { proposal: undefined })).toContain('khắc phục');
  });
});

describe('a withdrawal that is not what the inspection found', () => {
  const proposeBy = (ground: string): typeof proposal =>
    proposeWithdrawal({ ...proposal, ground }, { calendar, holidays });
  const kept: Inspection = {
    ...closed,
    findings: closed.findings.map(({ criterion }) => ({ criterion, state: 'kept' })),
    matters: closed.matters.map((matter) => ({ ...matter, state: 'in-order' })),
  };
  const lost: Inspection = {
    ...kept,
    findings: kept.findings.map((finding) =>
      finding.criterion === '2.2' ? { ...finding, state: 'no-longer', pick: 1 } : finding,
    ),
  };
  /** What an inspection has, the ground that is proposed, and what is said to it. */
  const DOUBTS: readonly (readonly [string, Inspection, string, RegExp | undefined])[] = [
    ['the rank is lost', lost, '8.1b', undefined],
    ['the matter is not in order', closed, '8.1d', undefined],
    ['the rank is kept', kept, '8.1b', /sản phẩm còn đạt 5 sao/],
    ['nothing was seen', opened, '8.1b', /chưa đủ để kết luận/],
    ['the matter is in order', kept, '8.1đ', /đúng quy định/],
    ['the matter was not seen', opened, '8.1đ', /chưa kiểm tra/],
    ['it has nothing to do with the ground', kept, '8.1a', undefined],
  ];

  test.each(DOUBTS)('%s', async (_, inspection, ground, expected) => {
    for (const document of ['proposal', 'notice'] as const) {
      const text = await textOf(document, { inspection, proposal: proposeBy(ground) });
      const caution = /Lưu ý: .*/.exec(text)?.[0];
      if (expected) expect(caution).toMatch(expected);
      else expect(caution).toBeUndefined();
    }
  });
});

describe('a conclusion', () => {
  const conclude = (by: string | undefined) => () =>
    proposeWithdrawal(
      {
        ...proposal,
        ground: '8.1b',
        basis: { kind: 'conclusion', on: '2027-05-09', by },
        inspection: closed,
      },
      { calendar, holidays },
    );

  test('of the inspection is none before it is held', () => {
    for (const by of [undefined, ' ', closed.by?.office])
      expect(conclude(by)).toThrow(expect.objectContaining({ code: 'inspection/basis-before' }));
  });

  test('of another body may be', () => {
    expect(conclude('Thanh tra tỉnh Ví Dụ')()).toMatchObject({ basis: { on: '2027-05-09' } });
  });
});

test('a last day that is moved is moved for a reason', async () => {
  const moved = proposeWithdrawal(
    { ...proposal, ground: '8.1b', basis: { kind: 'conclusion', on: '2027-05-14' }, on: '2027-05-17' },
    { calendar, holidays },
  );
  for (const document of ['proposal', 'notice'] as const) {
    expect(await textOf(document, { proposal: moved })).toMatch(
      /31\/05\/2027 .*Ngày thứ 15 là .* 29\/05\/2027/,
    );
    expect(await textOf(document)).not.toContain('Ngày thứ 15');
  }
});

test('what is due follows what was noted', () => {
  expect(listDueDocuments({ inspection: opened })).toEqual(['sheet']);
  expect(listDueDocuments({ inspection: found })).toEqual(['minutes', 'notice']);
  expect(listDueDocuments({ inspection: opened, proposal })).toEqual([
    'sheet',
    'notice',
    'proposal',
    'decision',
  ]);
  expect(listDueDocuments({ proposal })).toEqual(['notice', 'proposal', 'decision']);
});

describe('what cannot be printed', () => {
  const REFUSED: readonly (readonly [string, Partial<InspectionDocumentOptions>, string])[] = [
    ['minutes', { inspection: undefined }, 'inspection-document/no-inspection'],
    ['sheet', { inspection: undefined }, 'inspection-document/no-inspection'],
    ['decision', { proposal: undefined }, 'inspection-document/no-proposal'],
    ['notice', { inspection: undefined, proposal: undefined }, 'inspection-document/nothing'],
    ['letter', {}, 'inspection-document/unknown'],
    ['minutes', { to: 'pdf' as never }, 'inspection-document/unknown-type'],
  ];

  test.each(REFUSED)('%s with %j is refused in words', async (document, changes, code) => {
    const refused = await renderInspectionDocument(document as InspectionDocument, {
      ...options,
      ...changes,
    }).catch((error: unknown) => error as InspectionDocumentError);
    expect(refused).toBeInstanceOf(InspectionDocumentError);
    expect(refused).toMatchObject({ code });
    for (const lang of ['vi', 'en'])
      expect(inspectionDocumentProblemText(refused as InspectionDocumentError, lang)).not.toMatch(/[{}]|“”/);
  });

  test('is not listed', () => {
    expect(listInspectionDocuments({ inspection: closed })).toEqual(['sheet', 'minutes', 'notice']);
    expect(listInspectionDocuments({ proposal })).toEqual(['notice', 'proposal', 'decision']);
    expect(listInspectionDocuments({})).toEqual([]);
  });
});

test('what somebody typed prints as it is, and as nothing else', async () => {
  const typed = '<script>alert(1)</script> & “HTX” \u202Eabc\u0007';
  const inspection = {
    ...closed,
    note: typed,
    matters: closed.matters.map((matter) => ({ ...matter, state: 'not-in-order' as const, note: typed })),
    certificate: { ...closed.certificate, product: { name: typed } },
  };
  for (const document of ['sheet', 'minutes', 'notice'] as const) {
    const { bytes } = await renderInspectionDocument(document, {
      ...options,
      inspection,
      proposal: undefined,
    });
    const html = new TextDecoder().decode(bytes);
    expect(html).not.toContain('<script>');
    for (const sign of ['\u202E', '\u0007']) expect(html).not.toContain(sign);
    expect((await rowsOf(document, { inspection, proposal: undefined })).flat().join(' ')).toContain(
      '<script>alert(1)</script> & “HTX” abc',
    );
  }
});
