/** The check-list of a dossier in the form: what is missing, files attached once for many criteria, documents made, everything packed. */
import { aTimeout, expect } from '@open-wc/testing';
import { openDossier, renderDocument } from '@ocop-kit/documents/dossier';
import { parseDossierRules } from '@ocop-kit/engine/dossier';
import { parseFormTemplate, type Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import fileStore from '../files/file-store.js';
import { createAssessment } from '../form/form-state.js';
import { choose, form, inside, next, press, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const sheet: Assessment = {
  ...createAssessment(honey, new Date('2026-11-01T08:00:00Z'), { product: 'Mật ong hoa nhãn' }),
  entity: { name: 'HTX Ví Dụ', kind: 'Hợp tác xã' },
  registration: { kind: 'first', year: 2026 },
  // A trade mark, and where the honey comes from.
  picks: { '1.1': 3, '3.5': 3 },
};

const openers = { load: () => Promise.resolve(honey), render: renderDocument };

async function listOf(part: Partial<Assessment> = {}, lang = 'vi'): Promise<OcopSelfAssessment> {
  const element = await form(undefined, { lang });
  await toList(element, { ...sheet, ...part }, lang);
  return element;
}
async function toList(element: OcopSelfAssessment, assessment: Assessment, lang = 'vi'): Promise<void> {
  await element.open(assessment);
  await waitUntil(() => inside(element).querySelector('.standing'), 'the standing is there');
  [...inside(element).querySelectorAll<HTMLButtonElement>('.standing button')]
    .find(({ textContent }) => textContent.includes(lang === 'vi' ? 'Xem kết quả' : 'See the'))
    ?.click();
  await press(element, lang === 'vi' ? 'Làm hồ sơ' : 'Make the dossier');
  await waitUntil(() => inside(element).querySelector('.dossier-list'), 'the check-list is there');
}

function rowOf(element: Element, title: string): HTMLElement {
  const rows = [...inside(element).querySelectorAll<HTMLElement>('.dossier-row')];
  const row = rows.find((one) => one.querySelector('b')?.textContent.includes(title));
  if (!row) throw new Error(`No row “${title}”`);
  return row;
}
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ');
const pdf = (name: string, content = name): File => new File([content], name, { type: 'application/pdf' });
async function add(element: OcopSelfAssessment, title: string, ...files: File[]): Promise<void> {
  const input = rowOf(element, title).querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error(`Nothing is to be attached at “${title}”`);
  choose(input, ...files);
  await aTimeout(100);
  await element.updateComplete;
}
const notice = (element: Element): string =>
  inside(element).querySelector('.list-said')?.textContent.trim() ?? '';

describe('the check-list of a dossier', () => {
  afterEach(() => fileStore.clear());

  it('says how much is left, what is missing in each form, and where it is asked for', async () => {
    const element = await listOf();
    expect(inside(element).querySelector('.heading')?.textContent).to.match(/^Hồ sơ: còn \d+ việc$/);
    expect(textOf(element)).to.match(/\d+\/\d+ thành phần đã có · .*điểm a khoản 1 Điều 6/);
    expect(words(rowOf(element, 'Báo cáo tự đánh giá'))).to.contain('dân tộc');
    expect(words(rowOf(element, 'Giấy chứng nhận đăng ký nhãn hiệu'))).to.contain(
      'bắt buộc: bạn chọn mức này ở 3.5 (3 điểm)',
    );
  });

  it('leads from a form to the first page that still asks something', async () => {
    const element = await listOf();
    rowOf(element, 'Phiếu đăng ký').querySelector<HTMLButtonElement>('button')?.click();
    await element.updateComplete;
    expect(inside(element).querySelector('.heading')?.textContent).to.equal('Chủ thể');
  });

  it('takes a file that one criterion asks for at once, with its term', async () => {
    const element = await listOf();
    await add(element, 'Giấy chứng nhận đăng ký nhãn hiệu', pdf('nhan-hieu.pdf'));
    const expires = inside(element).querySelector<HTMLInputElement>('#attach-expires');
    expires!.value = '31/02/2030';
    expires!.dispatchEvent(new InputEvent('input'));
    await press(element, 'Đính kèm');
    expect(inside(element).querySelector('#attach-fault')?.textContent).to.contain('không có trong lịch');
    expires!.value = '20/05/2032';
    expires!.dispatchEvent(new InputEvent('input'));
    await press(element, 'Đính kèm');
    const [evidence] = element.assessment?.criteria['3.5']?.evidence ?? [];
    expect(evidence).to.deep.include({
      title: 'nhan-hieu.pdf',
      kind: 'intellectual-property',
      expires: '2032-05-20',
    });
    expect(evidence?.need).to.be.a('string');
    expect(rowOf(element, 'Giấy chứng nhận đăng ký nhãn hiệu').className).to.contain('there');
  });

  it('attaches one file at every criterion that a person ticks, and takes it away from all', async () => {
    const element = await listOf({ picks: { '1.1': 3, '1.2': 3, '3.5': 3 } });
    const event = next(element, 'ocop-evidence');
    await add(element, 'Nguồn gốc nguyên liệu', pdf('hop-dong.pdf'));
    const boxes = [...inside(element).querySelectorAll<HTMLInputElement>('.attaching input[type=checkbox]')];
    for (const box of boxes) if (!box.checked) box.click();
    if (inside(element).querySelector('.attaching')) await press(element, 'Đính kèm');
    expect((await event).detail.evidence.title).to.equal('hop-dong.pdf');
    const having = Object.entries(element.assessment?.criteria ?? {}).filter(([, { evidence = [] }]) =>
      evidence.some(({ title }) => title === 'hop-dong.pdf'),
    );
    expect(having.length).to.equal(Math.max(1, boxes.length));
    expect(textOf(element)).to.contain('1 tệp');
  });

  it('keeps files on the device once the person agrees, and says where they are', async () => {
    const element = await listOf();
    element.storage = 'browser';
    await add(element, 'Giấy chứng nhận đăng ký nhãn hiệu', pdf('nhan-hieu.pdf'));
    await press(element, 'Đính kèm');
    await press(element, 'Giữ tệp trên máy này');
    await waitUntil(() => textOf(element).includes('Tệp được giữ trên máy này'), 'it is kept');
    expect(fileStore.isKeeping).to.equal(true);
  });

  it('asks again for a file that this device does not have, and takes another in its place', async () => {
    const file = { name: 'cu.pdf', size: 3, sha256: 'a'.repeat(64) };
    const evidence = [{ title: 'Giấy chứng nhận', kind: 'intellectual-property', file }];
    const element = await listOf({ criteria: { '3.5': { evidence } } });
    expect(textOf(element)).to.contain('tệp không có trên máy này');
    const input = inside(element).querySelector<HTMLInputElement>('.row-file input[type=file]');
    choose(input!, pdf('moi.pdf'));
    await waitUntil(() => !textOf(element).includes('tệp không có trên máy này'), 'it is at hand');
    expect(element.assessment?.criteria['3.5']?.evidence).to.have.length(1);
    expect(element.assessment?.criteria['3.5']?.evidence?.[0]).to.deep.include({ title: 'Giấy chứng nhận' });
    expect(element.assessment?.criteria['3.5']?.evidence?.[0]?.file?.name).to.equal('moi.pdf');
  });

  it('packs all of it into one file that opens without a finding, and says what is missing in it', async () => {
    const element = await listOf({
      criteria: {
        '1.1': { evidence: [{ title: 'so-theo-doi.pdf', file: { name: 'so-theo-doi.pdf', size: 3 } }] },
      },
    });
    await add(element, 'Giấy chứng nhận đăng ký nhãn hiệu', pdf('nhan-hieu.pdf'));
    await press(element, 'Đính kèm');
    const packed = next(element, 'ocop-packed');
    await press(element, 'Đóng gói hồ sơ');
    const { name, file } = (await packed).detail;
    expect(name).to.equal('mat-ong-hoa-nhan-ho-so.zip');
    await waitUntil(() => notice(element).startsWith('Đã đóng gói'), 'it is packed');
    expect(notice(element)).to.contain('còn thiếu 1 tệp: so-theo-doi.pdf');
    const opened = await openDossier(file, openers);
    expect(opened.findings.map(({ code }) => code)).to.deep.equal([]);
    expect([...opened.files.keys()].join(' ')).to.match(/bieu-mau\/01-.*bieu-mau\/02-.*nhan-hieu.*\.pdf/);
    expect(opened.assessment?.product.name).to.equal('Mật ong hoa nhãn');
    expect(element.assessment?.log?.map(({ step, who }) => [step, who.name])).to.deep.equal([
      ['submitted', 'HTX Ví Dụ'],
    ]);
    await press(element, 'Đóng gói hồ sơ');
    await waitUntil(() => notice(element).startsWith('Đã đóng gói'), 'it is packed once more');
    expect(element.assessment?.log).to.have.length(1);
  });

  it('packs in the language of the programme whatever the page speaks, so that an office opens the same', async () => {
    const element = await listOf({}, 'en');
    const packed = next(element, 'ocop-packed');
    await press(element, 'Pack the dossier');
    const { findings, manifest, unchecked } = await openDossier((await packed).detail.file, openers);
    expect(findings).to.deep.equal([]);
    expect(unchecked).to.deep.equal([]);
    expect(manifest?.lang).to.equal('vi');
  });

  it('goes by the rules and the forms that a programme brings', async () => {
    const element = await form(undefined);
    const cites = { first: { document: '1/QĐ', article: 'Điều 1' } };
    const title = { vi: 'Đơn dự thi', en: 'Entry' };
    element.rules = [
      parseDossierRules({
        format: 'ocop-dossier-rules/1',
        pack: 'vn-qd-26-2026',
        components: [{ id: 'entry', title, prepares: 'self', cites, form: 'don-du-thi' }],
        needs: [],
        fields: [],
      }),
    ];
    const block = {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Gian hàng: {entity.name}', en: 'Stall: {entity.name}' },
    };
    element.forms = {
      'vn-qd-26-2026': [
        parseFormTemplate({
          format: 'ocop-form/1',
          id: 'don-du-thi',
          role: 'registration',
          title,
          blocks: [block],
        }),
      ],
    };
    await toList(element, sheet);
    expect(textOf(element)).to.contain('Đơn dự thi').and.not.to.contain('Báo cáo tự đánh giá');
    const packed = next(element, 'ocop-packed');
    await press(element, 'Đóng gói hồ sơ');
    const { files } = await openDossier((await packed).detail.file, openers);
    expect([...files.keys()].join(' ')).to.contain('01-don-du-thi');
  });

  it('speaks English', async () => {
    const element = await listOf({ product: { name: 'Honey' }, entity: { name: 'Coop' } }, 'en');
    expect(inside(element).querySelector('.heading')?.textContent).to.match(/^Dossier: \d+ things left$/);
    expect(words(inside(element).querySelector('.dossier')!)).not.to.match(/[ăđơưếệ]/);
  });
});
