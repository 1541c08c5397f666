import { expect } from '@open-wc/testing';
import { button, choose, form, inside, next, textOf, unfold } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';

const note = new File(['minh chứng'], 'hop-dong.pdf', { type: 'application/pdf' });

async function attach(element: Awaited<ReturnType<typeof form>>, ...files: readonly File[]) {
  const criterion = await unfold(element, '1.1');
  choose(inside(criterion).querySelector('input[type=file]') as HTMLInputElement, ...files); // each criterion has one
  return criterion;
}

describe('evidence', () => {
  it('is described with its digest and handed to the host', async () => {
    const element = await form(4);
    const emitted = next(element, 'ocop-evidence');
    await attach(element, note);
    const { criterion, evidence, file } = (await emitted).detail;
    expect(criterion).to.equal('1.1');
    expect(file).to.equal(note);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await note.arrayBuffer()));
    expect(evidence.file).to.deep.equal({
      name: 'hop-dong.pdf',
      type: 'application/pdf',
      size: note.size,
      sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    });
    expect(element.assessment?.criteria['1.1']?.evidence).to.have.length(1);
  });

  it('keeps the name of its file in composed letters', async () => {
    const element = await form(4);
    const emitted = next(element, 'ocop-evidence');
    await attach(element, new File(['x'], 'hợp đồng.pdf'.normalize('NFD'), { type: 'application/pdf' }));
    const { evidence } = (await emitted).detail;
    expect([evidence.title, evidence.file?.name]).to.deep.equal(
      Array(2).fill('hợp đồng.pdf'.normalize('NFC')),
    );
  });

  it('is taken off again', async () => {
    const element = await form(4);
    const criterion = await attach(element, note);
    await waitUntil(() => textOf(criterion).includes('hop-dong.pdf'), 'attached');
    const emitted = next(element, 'ocop-evidence');
    button(criterion, 'Gỡ').click();
    expect((await emitted).detail.file).to.equal(null);
    expect(element.assessment?.criteria['1.1']?.evidence).to.deep.equal([]);
  });

  it('that is still read when another sheet is opened belongs to neither', async () => {
    const element = await form(4);
    let read: (content: ArrayBuffer) => void = () => undefined;
    const slow = Object.assign(new File(['ảnh'], 'anh.jpg', { type: 'image/jpeg' }), {
      arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (read = resolve)),
    });
    await attach(element, slow);
    if (element.assessment) await element.open({ ...element.assessment, picks: { '1.2': 1 } });
    let emitted = 0;
    element.addEventListener('ocop-evidence', () => (emitted += 1));
    read(new ArrayBuffer(3));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([emitted, element.assessment?.criteria['1.1']]).to.deep.equal([0, undefined]);
  });

  it('comes from the camera too', async () => {
    const element = await form(4);
    const camera = inside(await unfold(element, '1.1')).querySelector('input[capture]');
    expect(camera?.getAttribute('accept')).to.equal('image/*');
  });

  const refused: readonly (readonly [string, File[], string])[] = [
    [
      'a file that is too large',
      [new File([new Uint8Array(3_000_000)], 'anh.jpg', { type: 'image/jpeg' })],
      '3 MB, quá giới hạn 2 MB',
    ],
    [
      'a kind that is not accepted',
      [new File(['x'], 'virus.exe', { type: 'application/x-msdownload' })],
      'không nhận loại tệp này',
    ],
    ['an empty file', [new File([], 'trong.pdf', { type: 'application/pdf' })], 'tệp trống'],
    [
      'the same file twice',
      [note, new File(['minh chứng'], 'ban-sao.pdf', { type: 'application/pdf' })],
      'đã đính kèm rồi',
    ],
    [
      'one file too many',
      [1, 2, 3].map((n) => new File([`${n}`], `${n}.pdf`, { type: 'application/pdf' })),
      'đã đủ 2 tệp',
    ],
  ];
  for (const [name, files, words] of refused) {
    it(`says why it refuses ${name}`, async () => {
      const element = await form(4);
      element.maxMegabytes = 2;
      element.maxFiles = 2;
      const emitted = next(element, 'ocop-error');
      const criterion = await attach(element, ...files);
      expect((await emitted).detail.message).to.contain(words);
      await waitUntil(() => textOf(criterion).includes(words), 'said at the criterion');
    });
  }
});
