import { expect, fixture, html } from '@open-wc/testing';
import { compileSet, encode, score } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { createTranslate } from '../../shared/i18n/messages.js';
import type { OcopSelfAssessment } from './ocop-self-assessment.js';
import {
  begin,
  button,
  criterionOf,
  declare,
  form,
  has,
  inside,
  loaded,
  next,
  pick,
  press,
  textOf,
  unfold,
} from '../../../test/drive.js';
import { replaced } from '../../../test/replaced.js';
import { freshPage } from '../../../test/fresh-page.js';
import { waitUntil } from '../../../test/wait.js';

describe('choosing', () => {
  const search = async (element: OcopSelfAssessment, words: string): Promise<void> => {
    const input = inside(element).querySelector('#words') as HTMLInputElement; // the form has begun with it
    input.value = words;
    input.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => inside(element).querySelector('button.choice'), 'something is found');
  };

  it('finds the set by an everyday name without diacritics, and begins from its card', async () => {
    const element = await form();
    await search(element, 'mat ong');
    inside(element).querySelector<HTMLButtonElement>('button.choice')?.click();
    await begin(element);
    expect(element.assessment?.set).to.equal(4);
  });

  it('finds by English words on an English page', async () => {
    const element = await form(undefined, { lang: 'en' });
    await search(element, 'fish sauce');
    expect(inside(element).querySelector('button.choice')?.textContent).to.contain('fish sauce');
  });

  it('finds by English words on a Vietnamese page, and tells the name that matched', async () => {
    const element = await form();
    await search(element, 'coffee');
    const first = inside(element).querySelector('button.choice');
    expect(first?.textContent).to.contain('cà phê, ca cao');
    expect(first?.querySelector('.hint')?.textContent).to.equal('coffee');
  });

  it('offers all 26 sets by industry', async () => {
    const element = await form();
    let sets = 0;
    for (let industry = 0; industry < 6; industry++) {
      const tiles = inside(element).querySelectorAll<HTMLButtonElement>('button.tile');
      expect(tiles).to.have.length(6);
      tiles[industry]?.click();
      await waitUntil(() => inside(element).querySelector('button.choice'), 'its sets are listed');
      sets += inside(element).querySelectorAll('button.choice').length;
      await press(element, 'Tất cả các nhóm');
      await element.updateComplete;
    }
    expect(sets).to.equal(26);
  });

  it('says what to do when nothing is found', async () => {
    const element = await form();
    const input = inside(element).querySelector('#words') as HTMLInputElement; // the form has begun with it
    input.value = 'zzzz';
    input.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => textOf(element).includes('Không tìm thấy'), 'it is said');
  });
});

describe('answering', () => {
  it('shows points and the minimum in words on every option', async () => {
    const element = await form(4);
    const first = await criterionOf(element, '1.1');
    // Three of the law, and none of these.
    expect(inside(first).querySelectorAll('input[type=radio]')).to.have.length(4);
    expect(textOf(first)).to.contain('3 điểm');
    expect(textOf(await criterionOf(element, '5.3'))).to.contain('3 sao: cần ít nhất mức này');
  });

  it('names the evidence to prepare, from the form of the decision', async () => {
    const element = await form(4);
    expect(textOf(await unfold(element, '3.3'))).to.contain('Danh sách lao động đóng bảo hiểm');
  });

  it('keeps total and stars in view, and takes an answer back', async () => {
    const element = await form(4);
    await pick(element, '1.1', 3);
    expect(textOf(element)).to.contain('3/100 điểm');
    expect(textOf(element)).to.contain('tạm tính');
    button(await criterionOf(element, '1.1'), 'Bỏ chọn').click();
    await element.updateComplete;
    expect(element.assessment?.picks).to.deep.equal({});
    expect(textOf(element)).to.contain('0/100 điểm');
  });

  it('shows a new total at once, and what is long to work out behind its paint', async () => {
    const element = await form(4);
    const more = (): string => inside(element).querySelector('.more')?.textContent ?? '';
    // The standing is fetched once the first question is painted.
    await waitUntil(() => more().includes('0/40 điểm'), more());
    const before = more();
    const criterion = await criterionOf(element, '1.1');
    inside(criterion).querySelector<HTMLInputElement>('input[value="3"]')?.click();
    await Promise.resolve();
    expect(inside(element).querySelector('.bar strong')?.textContent).to.equal('3/100 điểm');
    expect(more()).to.equal(before);
    await element.updateComplete;
    expect(more()).to.contain('3/40 điểm').and.not.equal(before);
  });

  it('says in English one of a thing and many', async () => {
    const element = await form(4, { lang: 'en' });
    const points = async (id: string): Promise<(string | null)[]> =>
      [...inside(await criterionOf(element, id)).querySelectorAll('.points')].map((p) => p.textContent);
    expect(await points('1.1')).to.deep.equal(['1 point', '2 points', '3 points', '0 points']);
    const { leaves } = compileSet(await loadSet('vn-qd-26-2026', 4));
    for (const { id, options } of leaves.slice(1)) await pick(element, id, options.at(-1)?.ordinal ?? 1);
    expect(textOf(element)).to.contain('1 question unanswered');
  });

  it('leaves a pack that counts in a word of its own that word, for one as for many', () => {
    const vi = { points: '{points} {unit}', points1: 'một điểm', unit: 'điểm' };
    expect(createTranslate('ocop-criterion', { vi }, 'vi')('points', { points: 1 })).to.equal('một điểm');
    expect(createTranslate('ocop-criterion', { vi }, 'vi')('points', { points: 2 })).to.equal('2 điểm');
    expect(
      createTranslate('ocop-criterion', { vi }, 'vi', { unit: 'bông' })('points', { points: 1 }),
    ).to.equal('1 bông');
  });

  it('says why a criterion does not apply', async () => {
    const element = await form(4);
    await pick(element, '5.1', 1);
    const structure = await criterionOf(element, '5.2');
    expect(textOf(structure)).to.contain('Chỉ áp dụng khi có câu chuyện sản phẩm');
    expect(inside(structure).querySelector('fieldset')?.disabled).to.equal(true);
  });

  it('tries a change, keeping notes, and drops it', async () => {
    const element = await form(4);
    await pick(element, '1.1', 1);
    await press(element, 'Thử thay đổi');
    await pick(element, '1.1', 3);
    expect(textOf(element)).to.contain('3/100 điểm').and.to.contain('Đang thử:');
    const note = inside(await unfold(element, '1.1')).querySelector('textarea') as HTMLTextAreaElement; // each has one
    note.value = 'hỏi lại chị Hoa';
    note.dispatchEvent(new InputEvent('input'));
    await press(element, 'Bỏ thay đổi');
    expect(textOf(element)).to.contain('1/100 điểm');
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 1 });
    expect(element.assessment?.criteria['1.1']?.note).to.equal('hỏi lại chị Hoa');
  });

  it('leaves a note open while it is cleared', async () => {
    const element = await form(4);
    const criterion = await unfold(element, '1.1');
    const note = inside(criterion).querySelector('textarea') as HTMLTextAreaElement; // just drawn
    for (const text of ['a', '']) {
      note.value = text;
      note.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      await criterion.updateComplete;
    }
    expect(note.closest('details')?.open).to.equal(true);
  });

  it('tries a change and keeps it', async () => {
    const element = await form(4);
    await pick(element, '1.1', 1);
    await press(element, 'Thử thay đổi');
    await pick(element, '1.1', 3);
    const emitted = next(element, 'ocop-change');
    await press(element, 'Giữ thay đổi');
    expect((await emitted).detail.assessment.picks).to.deep.equal({ '1.1': 3 });
    expect(has(element, 'Giữ thay đổi')).to.equal(false);
  });

  it('leads to the missed minimums of the star aimed at', async () => {
    const element = await form(4);
    await waitUntil(() => inside(element).querySelector('select'), 'the standing is there');
    const aim = inside(element).querySelector('select') as HTMLSelectElement; // just waited for
    aim.value = '3';
    aim.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textOf(element)).to.contain('Mức tối thiểu của 3 sao');
    expect(inside(element).querySelector('.missed button')?.textContent).to.contain('2.2');
  });

  it('goes one criterion at a time on a phone', async () => {
    const element = await form(4, { layout: 'steps' });
    expect(inside(element).querySelectorAll('ocop-criterion')).to.have.length(1);
    await press(element, 'Tiếp tục');
    expect(textOf(element)).to.contain('Câu 2/32');
  });

  it('clears an answer of the other case when the case is changed', async () => {
    const set = await loadSet('vn-qd-26-2026', 26);
    const withCases = compileSet(set).leaves.find(
      ({ options }) => new Set(options.map((o) => o.case)).size > 1,
    );
    const element = await form(26);
    const id = withCases?.id ?? '';
    await pick(element, id, 1);
    const criterion = await criterionOf(element, id);
    inside(criterion).querySelectorAll<HTMLInputElement>('input[name=case]')[1]?.click();
    await element.updateComplete;
    expect(element.assessment?.picks).to.deep.equal({});
  });

  it('announces where the sheet stands after a pause, once', async () => {
    const element = await form(4);
    const heard = inside(element).querySelector('.unseen') as HTMLElement; // always there
    await pick(element, '1.1', 3);
    await pick(element, '1.2', 2);
    expect(heard.textContent).to.equal('');
    await waitUntil(() => heard.textContent !== '', 'announced');
    expect(heard.textContent).to.contain('Còn 30 câu').and.to.contain('tạm tính');
  });
});

describe('what is only tried', () => {
  /** 1.1 is answered with its first option, and its third is tried. */
  async function trying(): Promise<OcopSelfAssessment> {
    const element = await form(4);
    await pick(element, '1.1', 1);
    await press(element, 'Thử thay đổi');
    await pick(element, '1.1', 3);
    return element;
  }

  it('is on the screen and not in the sheet that the host reads', async () => {
    const element = await trying();
    expect(textOf(element)).to.contain('3/100 điểm');
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 1 });
  });

  it('tells the host nothing, and no event holds it', async () => {
    const element = await trying();
    const emitted: unknown[] = [];
    element.addEventListener('ocop-change', ({ detail }) => {
      emitted.push([detail.assessment.picks, detail.result.total]);
    });
    await pick(element, '1.2', 2);
    expect(emitted).to.deep.equal([]);
    await press(element, 'Xem kết quả tạm tính');
    await waitUntil(() => inside(element).querySelector('[maxlength="500"]'), 'the name can be written');
    const name = inside(element).querySelector('input[maxlength="500"]') as HTMLInputElement; // just waited for
    name.value = 'Mật ong';
    name.dispatchEvent(new InputEvent('input'));
    expect(emitted).to.deep.equal([[{ '1.1': 1 }, 1]]);
  });

  it('is not in the file', async () => {
    const element = await trying();
    const files: Blob[] = [];
    const restored = [
      replaced(URL, 'createObjectURL', (file: Blob) => {
        files.push(file);
        return 'blob:kept';
      }),
      replaced(HTMLAnchorElement.prototype, 'click', () => undefined),
    ];
    await press(element, 'Tải phiếu về máy');
    for (const restore of restored) restore();
    const sheet = JSON.parse((await files[0]?.text()) ?? '{}') as { picks: unknown };
    expect(sheet.picks).to.deep.equal({ '1.1': 1 });
  });

  it('is shown by the result, which says so, and is in no short code', async () => {
    const element = await trying();
    await press(element, 'Xem kết quả tạm tính');
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result is there');
    const card = inside(element).querySelector('ocop-scorecard') as HTMLElementTagNameMap['ocop-scorecard']; // just waited for
    expect(card.assessment?.picks).to.deep.equal({ '1.1': 3 });
    expect(textOf(element)).to.contain('tính cả thay đổi đang thử');
    const set = await loadSet('vn-qd-26-2026', 4);
    await press(element, 'Chép mã phiếu');
    const code = encode(set, { picks: { '1.1': 1 } });
    await waitUntil(() => textOf(element).includes(code), `the code ${code} in: ${textOf(element)}`);
  });

  it('does not make a sheet complete for the host', async () => {
    const element = await form(4);
    element.required = true;
    await press(element, 'Thử thay đổi');
    const { leaves } = compileSet(await loadSet('vn-qd-26-2026', 4));
    for (const { id, options, first } of leaves) await pick(element, id, options.length - 1 + first);
    expect(element.validity.valueMissing).to.equal(true);
    let complete = false;
    element.addEventListener('ocop-complete', () => (complete = true));
    await press(element, 'Xem kết quả');
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result is there');
    expect(complete).to.equal(false);
  });

  it('takes what is declared along when it is kept', async () => {
    const element = await form(4);
    await declare(element, '2.1.ineligible', 'yes');
    await press(element, 'Thử thay đổi');
    await declare(element, 'dossier', 'yes');
    await declare(element, '2.1.ineligible', 'no');
    expect(element.assessment?.declared).to.deep.equal(['2.1.ineligible']);
    await press(element, 'Giữ thay đổi');
    expect(element.assessment?.declared).to.deep.equal(['dossier']);
    expect(element.assessment?.denied).to.deep.equal(['2.1.ineligible']);
  });
});

describe('the standing beside the questions', () => {
  const beside = (element: OcopSelfAssessment): string =>
    inside(element).querySelector('.more')?.textContent ?? '';

  it('is there in the new language when the page turns to it', async () => {
    const element = await form(4);
    await pick(element, '1.1', 3);
    element.lang = 'en';
    await waitUntil(() => beside(element).includes('3 of 40 points'), 'it speaks English');
    expect(beside(element)).to.contain('Your target').and.to.contain('Once half of the sheet is answered');
    element.lang = 'vi';
    await waitUntil(() => beside(element).includes('3/40 điểm'), 'it speaks Vietnamese');
    expect(beside(element)).to.contain('Mục tiêu của bạn');
  });

  it('is there again after another set', async () => {
    const element = await form(4);
    element.set = 26;
    await waitUntil(() => element.assessment?.set === 26, 'the other set is there');
    await waitUntil(() => beside(element).includes('Mục tiêu của bạn'), 'its standing is there');
  });
});

describe('finishing', () => {
  it('lists what is unanswered, takes the focus there, and leads to each', async () => {
    const element = await form(4);
    await press(element, 'Xem kết quả');
    await waitUntil(
      () => inside(element).activeElement?.classList.contains('errors'),
      'the list has the focus',
    );
    const lines = inside(element).querySelectorAll<HTMLButtonElement>('.errors li button');
    expect(lines).to.have.length(32);
    lines[4]?.click();
    await waitUntil(
      () => inside(element).activeElement?.localName === 'ocop-criterion',
      'the criterion has it',
    );
    const criterion = inside(element).activeElement as Element; // just waited for
    expect(textOf(criterion)).to.contain('Bạn chưa chọn phương án nào');
  });

  it('shows the whole result and tells the host', async () => {
    const set = await loadSet('vn-qd-26-2026', 4);
    const element = await form(4);
    for (const { id, options, first } of compileSet(set).leaves)
      await pick(element, id, options.length - 1 + first);
    const emitted = next(element, 'ocop-complete');
    await press(element, 'Xem kết quả');
    expect((await emitted).detail.result.total).to.equal(100);
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the result is there');
    const card = inside(element).querySelector('ocop-scorecard') as HTMLElementTagNameMap['ocop-scorecard']; // on the page
    await card.updateComplete;
    expect(textOf(card)).to.contain('100/100 điểm');
    expect(textOf(card)).to.contain('Đạt mức tối thiểu cho 5 sao');
  });
});

describe('the short code', () => {
  async function copied(writeText: (code: string) => Promise<void>): Promise<string> {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText }, configurable: true });
    try {
      const element = await form(4);
      await pick(element, '1.1', 3);
      await press(element, 'Xem kết quả tạm tính');
      await press(element, 'Chép mã phiếu');
      await waitUntil(
        () => textOf(element).includes('mã: ') || textOf(element).includes('Mã phiếu: '),
        'it is told',
      );
      return textOf(element);
    } finally {
      if (own) Object.defineProperty(Navigator.prototype, 'clipboard', own);
      else Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    }
  }

  it('is copied, and told', async () => {
    const codes: string[] = [];
    const text = await copied((code) => {
      codes.push(code);
      return Promise.resolve();
    });
    const set = await loadSet('vn-qd-26-2026', 4);
    expect(codes).to.deep.equal([encode(set, { picks: { '1.1': 3 } })]);
    expect(text).to.contain(`Đã chép mã: ${codes[0] ?? ''}`);
  });

  it('is shown to be copied by hand where the browser refuses', async () => {
    const set = await loadSet('vn-qd-26-2026', 4);
    const text = await copied(() => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    expect(text).to.contain(`Không chép được. Mã phiếu: ${encode(set, { picks: { '1.1': 3 } })}`);
  });
});

describe('in a form', () => {
  const hosted = async (): Promise<[HTMLFormElement, OcopSelfAssessment]> => {
    await freshPage();
    const host = await fixture<HTMLFormElement>(
      html`<form>
        <ocop-self-assessment
          lang="vi"
          storage="none"
          name="sheet"
          layout="all"
          required
        ></ocop-self-assessment>
      </form>`,
    );
    const element = host.querySelector('ocop-self-assessment') as OcopSelfAssessment; // just made
    element.set = 4;
    await loaded(element);
    await element.updateComplete;
    return [host, element];
  };

  it('gives the assessment as its value and resets', async () => {
    const [host, element] = await hosted();
    await pick(element, '1.1', 2);
    const value = JSON.parse(new FormData(host).get('sheet') as string) as { picks: unknown };
    expect(value.picks).to.deep.equal({ '1.1': 2 });
    expect(host.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Hãy trả lời đủ các tiêu chí: còn 31.');
    host.reset();
    await waitUntil(() => Object.keys(element.assessment?.picks ?? { x: 1 }).length === 0);
  });

  it('shows the list of what is missing when the form is sent', async () => {
    const [host, element] = await hosted();
    host.requestSubmit();
    await element.updateComplete;
    expect(inside(element).querySelectorAll('.errors li button')).to.have.length(32);
  });

  it('is not changed while disabled or readonly', async () => {
    const [, element] = await hosted();
    element.readonly = true;
    await element.updateComplete;
    const criterion = await unfold(element, '1.1');
    expect(inside(criterion).querySelector('fieldset')?.disabled).to.equal(true);
    expect(inside(criterion).querySelector('textarea')?.readOnly).to.equal(true);
  });

  it('restores what the browser kept', async () => {
    const [, element] = await hosted();
    await pick(element, '1.1', 2);
    const kept = JSON.stringify(element.assessment);
    const other = await form();
    other.formStateRestoreCallback(kept);
    await loaded(other);
    expect(other.assessment?.picks).to.deep.equal({ '1.1': 2 });
  });
});

describe('the form gives what the engine gives', () => {
  for (const no of [1, 4, 16, 19, 26]) {
    it(`for a full sheet of set ${no}`, async () => {
      const set = await loadSet('vn-qd-26-2026', no);
      const { leaves } = compileSet(set);
      const element = await form(no);
      const picks: Record<string, number> = {};
      for (const { id, options, first } of leaves) picks[id] = options.length - 1 + first;
      for (const [id, ordinal] of Object.entries(picks)) await pick(element, id, ordinal);
      expect(element.assessment?.picks).to.deep.equal(picks);
      expect(textOf(element)).to.contain(`${score(set, { picks }).total}/100 điểm`);
    });
  }
});
