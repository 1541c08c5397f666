/** A sheet is opened by its short code: pasted where it is asked for, or where the name of a product is. */
import { expect } from '@open-wc/testing';
import { compileSet, encode } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { accessible } from '../../test/contracts/accessible.js';
import { button, form, has, inside, loaded, textOf, whole } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const [box] = honey.conditions?.filter(({ when }) => when === undefined) ?? [];
const sheet = { picks: { '1.1': 3, '3.5': 0, '5.1': 2 }, declared: box ? [box.id] : [] };
const code = encode(honey, sheet);

const shown = (element: Element, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${words}” in: ${textOf(element).slice(0, 600)}`);

async function paste(element: OcopSelfAssessment, pasted: string): Promise<void> {
  const root = inside(element);
  root.querySelector<HTMLElement>('.open-existing summary')?.click();
  const input = root.querySelector<HTMLInputElement>('#code');
  if (!input) throw new Error('Nowhere to paste');
  input.value = pasted;
  input.form?.requestSubmit();
  await element.updateComplete;
}

async function type(element: OcopSelfAssessment, words: string): Promise<HTMLInputElement> {
  const input = inside(element).querySelector<HTMLInputElement>('#words');
  if (!input) throw new Error('Nowhere to search');
  input.value = words;
  input.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
  return input;
}

describe('a code that is pasted', () => {
  it('becomes the sheet it is: set, answers, none of these and conditions', async () => {
    const element = await form();
    await paste(element, code);
    await loaded(element);
    expect(element.assessment).to.deep.include({ pack: 'vn-qd-26-2026', set: 4, ...sheet });
  });

  it('is known where the name of a product belongs, and opened there by button or Enter', async () => {
    for (const open of [
      (element: OcopSelfAssessment) => {
        button(element, 'Mở phiếu này').click();
      },
      (element: OcopSelfAssessment) => {
        inside(element)
          .querySelector('#words')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      },
    ]) {
      const element = await form();
      await type(element, code);
      await shown(element, 'Đây là mã của một phiếu đã làm.');
      open(element);
      await loaded(element);
      expect(element.assessment?.picks).to.deep.equal(sheet.picks);
    }
  });

  it('is spoken of in English on an English page', async () => {
    const element = await form(undefined, { lang: 'en' });
    await shown(element, 'Open with a code');
    await paste(element, code.slice(0, -1));
    await shown(element, 'This code cannot be read');
  });

  for (const [what, damaged] of [
    ['a character that is another', code.replace('.4.3', '.4.2')],
    ['an end that is missing', code.slice(0, -2)],
    ['words that are no code', 'mật ong'],
    ['a sheet’s whole file', JSON.stringify(sheet)],
  ] as const)
    it(`says what is wrong in words: ${what}`, async () => {
      const element = await form();
      let message = '';
      element.addEventListener('ocop-error', ({ detail }) => ({ message } = detail));
      await paste(element, damaged);
      await shown(element, 'Mã phiếu này không đọc được');
      expect(message).to.contain('Hãy chép lại trọn mã');
      expect(element.assessment).to.equal(undefined);
    });

  it('of a later version says so', async () => {
    const element = await form();
    await paste(element, code.replace(/^1/, '2'));
    await shown(element, 'do phiên bản mới hơn tạo ra');
  });

  it('of rules that are not at hand says which', async () => {
    const element = await form();
    await paste(element, code.replace('vn-qd-26-2026', 'tinh-vi-du'));
    await shown(element, 'tinh-vi-du');
    expect(element.assessment).to.equal(undefined);
  });

  it('of the former law is asked about like an old file', async () => {
    const former = await loadSet('vn-qd-148-2023', 4);
    const picks = Object.fromEntries(
      compileSet(former).leaves.map(({ id, options }) => [id, options.at(-1)?.ordinal ?? 1]),
    );
    const element = await form();
    await paste(element, encode(former, { picks }));
    await shown(element, 'Phiếu này theo quy định cũ');
    inside(element).querySelector<HTMLButtonElement>('dialog button[value="carry"]')?.click();
    await loaded(element);
    expect(element.assessment).to.include({ pack: 'vn-qd-26-2026', set: 4 });
  });

  it('of a layer is opened where the page brings the layer', async () => {
    const layer = {
      format: 'ocop-overlay/1',
      id: 'vi-du',
      version: '1',
      base: { id: 'vn-qd-26-2026' },
      title: 'Tỉnh Ví Dụ',
      issuer: 'Ví Dụ',
    };
    const first = await form();
    first.packs = [layer] as never;
    await shown(first, 'Tỉnh Ví Dụ');
    first.set = 4;
    await loaded(first);
    const { overlaySet } = await import('@ocop-kit/engine/overlay');
    const layered = encode(overlaySet(honey, layer), sheet);
    const second = await form();
    second.packs = [layer] as never;
    await shown(second, 'Tỉnh Ví Dụ');
    await paste(second, layered);
    await loaded(second);
    expect(second.assessment).to.deep.include({ pack: 'vi-du', picks: sheet.picks });
  });

  it('does nothing without one', async () => {
    const element = await form();
    await paste(element, '  ');
    expect(has(element, 'Mở phiếu này')).to.equal(true);
    expect(textOf(element)).not.to.contain('không đọc được');
  });
});

describe('the name of a product', () => {
  for (const words of ['mật ong 1.5 lít', 'nước mắm 40 độ', '1.2.3', 'gạo ST25'])
    it(`is no code: ${words}`, async () => {
      const element = await form();
      await type(element, words);
      expect(textOf(element)).not.to.contain('Đây là mã');
    });
});

describe('to everybody', () => {
  accessible({
    make: () => {
      const element = document.createElement('ocop-self-assessment');
      element.storage = 'none';
      return element;
    },
    ready: async (element) => {
      await whole(element);
      inside(element).querySelector<HTMLDetailsElement>('.open-existing')?.setAttribute('open', '');
      await type(element, code);
    },
  });
});
