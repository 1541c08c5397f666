/** A dossier that was packed is opened by the commune, goes back with remarks, and comes to its producer. */
import { expect, fixture, html } from '@open-wc/testing';
import { openDossier, packDossier, renderDocument, renderDocuments } from '@ocop-kit/documents/dossier';
import { withStep } from '@ocop-kit/engine/dossier';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import '../../define/ocop-self-assessment.js';
import type { OcopSelfAssessment } from '../../components/ocop-self-assessment/ocop-self-assessment.js';
import fileStore, { FileStore } from '../../files/file-store.js';
import { createAssessment } from '../../form/form-state.js';
import { today } from '../../shared/today.js';
import { choose, form, inside, next, press, textOf } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const WRITTEN = 'Danh sach 210 dan ong';
const paper = new File([WRITTEN], 'dan-ong.pdf', { type: 'application/pdf' });
const sha256 = [...new Uint8Array(await crypto.subtle.digest('SHA-256', await paper.arrayBuffer()))]
  .map((byte) => byte.toString(16).padStart(2, '0'))
  .join('');
const evidence = [{ title: 'Sổ đàn ong', file: { name: paper.name, size: paper.size, sha256 } }];
const handedIn = withStep(
  {
    ...createAssessment(honey, new Date('2026-11-01T08:00:00Z'), { product: 'Mật ong hoa nhãn' }),
    entity: { name: 'HTX Ví Dụ' },
    picks: { '1.1': 3, '3.3': 2 },
    criteria: { '1.1': { note: '210 đàn ong.', evidence } },
  },
  'submitted',
  { who: { name: 'HTX Ví Dụ' }, stage: 'self', time: '2026-11-12T09:00:00+07:00' },
);

async function pack(assessment: Assessment, on = '2026-11-12'): Promise<Uint8Array<ArrayBuffer>> {
  const { stream } = await packDossier({
    assessment,
    set: honey,
    documents: await renderDocuments({ assessment, set: honey, on }),
    evidence: () => paper,
    on,
  });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
const archive = await pack(handedIn);
const openers = { load: () => honey, render: renderDocument };
const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const fileOf = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], 'ho-so.zip');

/** The form of an official. */
function office(storage = 'none'): Promise<OcopSelfAssessment> {
  return fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      mode="review"
      storage=${storage}
      lang="vi"
      stage="commune"
      reviewer="Lê Văn Bình"
    ></ocop-self-assessment>`,
  );
}

async function give(element: OcopSelfAssessment, file: File): Promise<void> {
  await waitUntil(() => inside(element).querySelector('input[type=file]'), 'a file can be opened');
  choose(inside(element).querySelector<HTMLInputElement>('input[type=file]')!, file);
}

/** In which somebody opens a file. */
async function reviewing(file: File): Promise<OcopSelfAssessment> {
  const element = await office();
  await give(element, file);
  return element;
}
const band = (element: Element): Element | null => inside(element).querySelector('.archive-band');
const rowOf = (element: Element, criterion: string): HTMLElement =>
  inside(element).querySelector<HTMLElement>(`[aria-labelledby=review-${criterion.replace('.', '\\.')}]`)!;

/** What the form gives the person as a download. */
async function downloaded(act: () => unknown): Promise<{ name: string; file: Blob }> {
  const original = HTMLAnchorElement.prototype.click.bind(HTMLAnchorElement.prototype);
  try {
    return await new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const name = this.download;
        void fetch(this.href)
          .then((response) => response.blob())
          .then((file) => {
            resolve({ name, file });
          });
      };
      void act();
    });
  } finally {
    HTMLAnchorElement.prototype.click = original;
  }
}

describe('a dossier that is opened', () => {
  afterEach(() => fileStore.clear());

  it('is said to be as it was packed, and its papers open', async () => {
    const element = await reviewing(fileOf(archive));
    await waitUntil(() => band(element), 'the dossier was checked');
    expect(band(element)?.textContent).to.match(/còn nguyên như lúc đóng gói: đã kiểm tra \d+ tệp/);
    const button = rowOf(element, '1.1').querySelector<HTMLButtonElement>('.files button');
    expect(button?.textContent.trim()).to.equal('Sổ đàn ong');
    const { file } = await downloaded(() => button?.click());
    expect(await file.text()).to.equal(WRITTEN);
  });

  it('leaves no paper of it on the device, though files of one’s own are kept there', async () => {
    await fileStore.keepAll();
    await reviewing(fileOf(archive)).then((element) => waitUntil(() => band(element), 'it was checked'));
    expect(await fileStore.find(evidence[0]!)).to.be.instanceOf(Blob);
    expect([...(await new FileStore().listKeys())]).to.deep.equal([]);
  });

  it('says first what somebody has changed, and shows no paper that is another one', async () => {
    const bytes = archive.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf(WRITTEN);
    expect(at).to.be.above(0);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const element = await reviewing(fileOf(bytes));
    await waitUntil(() => band(element), 'the dossier was checked');
    expect(band(element)?.className).to.contain('spoilt');
    expect(band(element)?.querySelector('li')?.textContent).to.contain('.pdf');
    expect(rowOf(element, '1.1').querySelector('.files button')).to.equal(null);
    expect(band(element)?.querySelector('.spoilt-file')?.closest('li')?.textContent).to.contain(
      '1.1 · Sổ đàn ong',
    );
    // What was changed is not sent on as if it were whole.
    expect(textOf(element)).not.to.contain('Chuyển lên tỉnh');
  });

  it('is refused in words where there is no sheet in it', async () => {
    const element = await reviewing(new File(['PK\x03\x04 nothing'], 'ho-so.zip'));
    await waitUntil(() => inside(element).querySelector('[role=alert]')?.textContent.trim(), 'it is refused');
    expect(inside(element).querySelector('.review-row')).to.equal(null);
  });

  it('is being checked, which is said from the moment it is chosen', async () => {
    const element = await reviewing(fileOf(archive));
    await element.updateComplete;
    expect(inside(element).querySelector('.review-start [role=status]')?.textContent).to.match(
      /Đang mở và kiểm tra ho-so\.zip \([\d,]+ MB\)/,
    );
    await waitUntil(() => band(element), 'the dossier was checked');
  });

  it('lists its steps and its files, printed forms first, and opens them', async () => {
    const element = await reviewing(fileOf(archive));
    await waitUntil(() => band(element), 'the dossier was checked');
    const [steps, files] = band(element)!.querySelectorAll('details');
    expect(steps?.textContent).to.contain('1 bước').and.contain('12/11/2026 · nộp hồ sơ · HTX Ví Dụ');
    const rows = [...(files?.querySelectorAll('li') ?? [])];
    expect(rows[0]?.textContent).to.contain('Phiếu đăng ký').and.contain('KB');
    expect(rows.at(-1)?.textContent).to.contain('1.1 · Sổ đàn ong');
    const { file } = await downloaded(() => rows.at(-1)?.querySelector('button')?.click());
    expect(await file.text()).to.equal(WRITTEN);
  });

  for (const [what, about] of [
    ['whose digest nobody could take', { title: 'Sổ đàn ong', file: { name: 'dan-ong.pdf' } }],
    ['that has only a title', { title: 'Sổ đàn ong' }],
  ] as const)
    it(`opens a paper ${what}, and has it still when it goes back`, async () => {
      const bytes = await pack({ ...handedIn, criteria: { '1.1': { evidence: [about] } } });
      const element = await reviewing(fileOf(bytes));
      await waitUntil(() => band(element), 'the dossier was checked');
      const button = rowOf(element, '1.1').querySelector<HTMLButtonElement>('.files button');
      expect(await (await downloaded(() => button?.click())).file.text()).to.equal(WRITTEN);
      const { file } = await downloaded(() => press(element, 'Lưu'));
      const opened = await openDossier(file, { load: () => honey });
      expect(opened.findings).to.deep.equal([]);
      expect(opened.missing).to.deep.equal([]);
    });

  it('asks for the archive again where the page was closed since, and keeps what was decided', async () => {
    const before = await office('browser');
    await give(before, fileOf(archive));
    await waitUntil(() => band(before), 'the dossier was checked');
    const saved = next(before, 'ocop-draft-saved');
    rowOf(before, '1.1').querySelector<HTMLInputElement>('input[value=sufficient]')?.click();
    await saved;
    before.remove();
    const element = await office('browser');
    await waitUntil(() => textOf(element).includes('Xem tiếp'), 'it can be gone on with');
    await press(element, 'Xem tiếp');
    await waitUntil(() => band(element), 'the archive is asked for');
    expect(band(element)?.textContent).to.contain('Hãy mở lại gói hồ sơ');
    await give(element, fileOf(archive));
    await waitUntil(() => band(element)?.textContent.includes('còn nguyên'), 'the dossier was checked');
    expect(
      rowOf(element, '1.1').querySelector<HTMLInputElement>('input[value=sufficient]')?.checked,
    ).to.equal(true);
    expect(rowOf(element, '1.1').querySelector('.files button')).not.to.equal(null);
  });

  it('is the same to the last byte where nothing was changed, from the office and from its producer', async () => {
    const bytes = await pack(handedIn, today());
    const element = await reviewing(fileOf(bytes));
    await waitUntil(() => band(element), 'the dossier was checked');
    const kept = await downloaded(() => press(element, 'Lưu'));
    expect(await bytesOf(kept.file)).to.deep.equal(bytes);

    const producer = await form();
    await give(producer, new File([kept.file], 'y-kien.zip'));
    await waitUntil(() => producer.assessment, 'the sheet is open');
    await producer.updateComplete;
    [...inside(producer).querySelectorAll<HTMLButtonElement>('.standing button')]
      .find(({ textContent }) => textContent.includes('Xem kết quả'))
      ?.click();
    await press(producer, 'Làm hồ sơ');
    await waitUntil(() => inside(producer).querySelector('.dossier-list'), 'the check-list is there');
    const packed = await downloaded(() => press(producer, 'Đóng gói hồ sơ'));
    expect(await bytesOf(packed.file)).to.deep.equal(bytes);
  });

  it('goes on to the province once the commune has judged its contents, with report and letter', async () => {
    const element = await reviewing(fileOf(archive));
    await waitUntil(() => band(element), 'the dossier was checked');
    await press(element, 'Chuyển lên tỉnh');
    await waitUntil(() => inside(element).querySelector('#verdict-missing'), 'it says what is missing');
    expect(inside(element).activeElement?.id).to.match(/^verdict-/);
    const contents = inside(element).querySelector('[aria-labelledby=review-contents]')!;
    for (const radio of contents.querySelectorAll<HTMLInputElement>('input[value=sufficient]')) radio.click();
    await element.updateComplete;
    expect(inside(element).querySelector('#verdict-missing')).to.equal(null);
    const packed = next(element, 'ocop-packed');
    const { name, file } = await downloaded(() => press(element, 'Chuyển lên tỉnh'));
    expect(name).to.equal('mat-ong-hoa-nhan-chuyen-len-tinh.zip');
    expect((await packed).detail.name).to.equal(name);
    const opened = await openDossier(file, openers);
    expect(opened.findings).to.deep.equal([]);
    expect(opened.unchecked).to.deep.equal([]);
    expect(opened.assessment?.log?.map(({ step, stage, who }) => [step, stage, who.name])).to.deep.equal([
      ['submitted', 'self', 'HTX Ví Dụ'],
      ['accepted', 'commune', 'Lê Văn Bình'],
      ['forwarded', 'commune', 'Lê Văn Bình'],
    ]);
    const forms = opened.manifest?.files.flatMap(({ form }) => form ?? []);
    expect(forms).to.deep.equal(['mau-01', 'mau-02', 'score-sheet', 'result', 'mau-03', 'letter-province']);
    await waitUntil(() => textOf(element).includes('Hãy ký, rồi gửi lên tỉnh'), 'what to do with it');
    expect(textOf(element)).not.to.contain('Chuyển lên tỉnh');
  });

  it('has not gone on where it could not be packed, and goes on the next time', async () => {
    const element = await reviewing(fileOf(archive));
    await waitUntil(() => band(element), 'the dossier was checked');
    const contents = inside(element).querySelector('[aria-labelledby=review-contents]')!;
    for (const radio of contents.querySelectorAll<HTMLInputElement>('input[value=sufficient]')) radio.click();
    await element.updateComplete;
    const hold = fileStore.hold.bind(fileStore);
    fileStore.hold = () => Promise.reject(new Error('The disk is full.'));
    try {
      await press(element, 'Chuyển lên tỉnh');
      await waitUntil(() => textOf(element).includes('Không đóng gói được'), 'it says so');
    } finally {
      fileStore.hold = hold;
    }
    expect(element.assessment?.log?.map(({ step }) => step)).to.deep.equal(['submitted']);
    const { file } = await downloaded(() => press(element, 'Chuyển lên tỉnh'));
    const { assessment } = await openDossier(file, openers);
    expect(assessment?.log?.map(({ step }) => step)).to.deep.equal(['submitted', 'accepted', 'forwarded']);
  });

  it('goes on with remarks that wait only once the person says so', async () => {
    const element = await reviewing(fileOf(archive));
    await waitUntil(() => band(element), 'the dossier was checked');
    const contents = inside(element).querySelector('[aria-labelledby=review-contents]')!;
    for (const radio of contents.querySelectorAll<HTMLInputElement>('input[value=sufficient]')) radio.click();
    rowOf(element, '3.3').querySelector<HTMLInputElement>('input[value=ask]')?.click();
    await element.updateComplete;
    const area = rowOf(element, '3.3').querySelector('textarea')!;
    area.value = 'Bổ sung nơi thường trú.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(element, 'Chuyển lên tỉnh');
    expect(inside(element).querySelector('dialog')?.textContent).to.contain(
      'Còn 1 ý kiến chủ thể chưa trả lời',
    );
    const { name } = await downloaded(() =>
      inside(element).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click(),
    );
    expect(name).to.contain('chuyen-len-tinh');
  });

  it('goes back as a dossier with the remarks and the step, which its producer opens', async () => {
    const element = await reviewing(fileOf(archive));
    await waitUntil(() => band(element), 'the dossier was checked');
    const row = rowOf(element, '3.3');
    row.querySelector<HTMLInputElement>('input[value=ask]')?.click();
    await element.updateComplete;
    const area = rowOf(element, '3.3').querySelector('textarea')!;
    area.value = 'Bổ sung nơi thường trú.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    const returned = next(element, 'ocop-return');
    const { name, file } = await downloaded(async () => {
      [...inside(element).querySelectorAll<HTMLButtonElement>('.review-foot button')]
        .find(({ textContent }) => textContent.includes('Trả lại kèm 1 ý kiến'))
        ?.click();
      await element.updateComplete;
      inside(element).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    });
    await returned;
    expect(name).to.equal('mat-ong-hoa-nhan-tra-lai.zip');
    const opened = await openDossier(file, { load: () => honey });
    expect(opened.findings).to.deep.equal([]);
    expect(opened.assessment?.log?.map(({ step }) => step)).to.deep.equal(['submitted', 'returned']);
    expect(opened.manifest?.files.map(({ form }) => form)).to.contain('mau-03');

    const producer = await form();
    await waitUntil(() => inside(producer).querySelector('label.file input'), 'a file can be opened');
    choose(
      inside(producer).querySelector<HTMLInputElement>('label.file input')!,
      new File([file], 'tra-lai.zip'),
    );
    await waitUntil(() => inside(producer).querySelector('.returned'), 'the remarks have come');
    expect(textOf(producer)).to.contain('1 ý kiến cần bạn trả lời');
  });
});
