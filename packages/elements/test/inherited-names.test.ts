/** A pack whose criteria, sections and conditions are called what every object answers to: answered, kept, opened as any. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Assessment, Pack } from '@ocop-kit/engine/schema';
import '../src/define/ocop-scorecard.js';
import type { OcopScorecard } from '../src/components/ocop-scorecard/ocop-scorecard.js';
import type { OcopSelfAssessment } from '../src/components/ocop-self-assessment/ocop-self-assessment.js';
import { choose, criterionOf, has, inside, loaded, next, pick, press, textOf, unfold } from './drive.js';
import { freshPage } from './fresh-page.js';
import { waitUntil } from './wait.js';

const NAMES = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const pack: Pack = {
  format: 'ocop-pack/1',
  header: {
    id: 'inherited',
    programme: 'Chương trình',
    decision: {
      number: '1',
      title: 'Thể lệ',
      issuer: 'Ban tổ chức',
      issued: '2026-01-01',
      effective: '2026-01-01',
    },
    languages: ['vi'],
    bands: [
      { rank: 2, from: 25, title: 'hạng nhì' },
      { rank: 1, from: 0, title: 'hạng ba' },
    ],
    minimumRanks: [],
  },
  sets: [
    {
      no: 1,
      title: 'Bánh',
      sections: [
        {
          id: 'isPrototypeOf',
          title: 'Phần một',
          max: 10 * NAMES.length,
          criteria: NAMES.map((id) => ({
            id,
            title: `Tiêu chí ${id}`,
            max: 10,
            options: [
              { points: 0, text: 'Không' },
              { points: 10, text: 'Có' },
            ],
          })),
        },
      ],
      conditions: [{ id: 'toString', effect: 'disqualified', text: 'Hồ sơ sai' }],
    },
  ],
};

async function form(storage = 'none'): Promise<OcopSelfAssessment> {
  await freshPage();
  const element = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      lang="vi"
      layout="all"
      storage=${storage}
      .packs=${[pack] as never}
    ></ocop-self-assessment>`,
  );
  return element;
}

async function begun(storage?: string): Promise<OcopSelfAssessment> {
  const element = await form(storage);
  element.set = 1;
  await loaded(element);
  await element.updateComplete;
  return element;
}

const picksOf = (assessment: Assessment | undefined): [string, number][] =>
  Object.entries(assessment?.picks ?? {}).sort();
const all = (ordinal: number): [string, number][] =>
  NAMES.map((name): [string, number] => [name, ordinal]).sort();

describe('names that every object answers to', () => {
  it('are unanswered to begin with, and nothing is noted or attached', async () => {
    const element = await begun();
    expect(picksOf(element.assessment)).to.deep.equal([]);
    for (const name of NAMES) {
      const { view } = await criterionOf(element, name);
      expect(view).to.deep.include({ pick: null, note: '', evidence: [], refused: undefined });
    }
  });

  for (const name of NAMES) {
    it(`take an answer, a note and a file: ${name}`, async () => {
      const element = await begun();
      await pick(element, name, 2);
      const criterion = await unfold(element, name);
      const note = inside(criterion).querySelector('textarea')!; // just unfolded
      note.value = 'Có ảnh';
      note.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const emitted = next(element, 'ocop-evidence');
      choose(
        inside(criterion).querySelector<HTMLInputElement>('input[type=file]')!, // each criterion has one
        new File(['x'], 'anh.pdf', { type: 'application/pdf' }),
      );
      expect((await emitted).detail.criterion).to.equal(name);
      const about = element.assessment?.criteria;
      expect(Object.keys(about ?? {})).to.deep.equal([name]);
      expect(about?.[name]?.note).to.equal('Có ảnh');
      expect(about?.[name]?.evidence).to.have.length(1);
    });
  }

  it('are scored, declared and shown as a result', async () => {
    const element = await begun();
    for (const name of NAMES) await pick(element, name, 2);
    expect(picksOf(element.assessment)).to.deep.equal(all(2));
    expect(textOf(element)).to.contain('50/50');
    const card = await fixture<OcopScorecard>(
      html`<ocop-scorecard
        lang="vi"
        .criteriaSet=${{ ...pack.sets[0]!, pack: pack.header }}
        .assessment=${{ ...element.assessment, declared: ['toString'] }}
      ></ocop-scorecard>`,
    );
    expect(textOf(card)).to.contain('Không xếp hạng');
    for (const name of NAMES) expect(textOf(card)).to.contain(`Tiêu chí ${name}`);
  });

  it('are kept in the browser, and are there when the person comes back', async () => {
    const element = await begun('browser');
    for (const name of NAMES) {
      const saved = oneEvent(element, 'ocop-draft-saved');
      await pick(element, name, 2);
      await saved;
    }
    element.remove();
    const other = await form('browser');
    await press(other, 'Làm tiếp');
    await loaded(other);
    expect(picksOf(other.assessment)).to.deep.equal(all(2));
    await press(other, 'Chọn sản phẩm khác');
    await press(other, 'Xóa');
    inside(other).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    await waitUntil(() => !has(other, 'Làm tiếp'), 'it is deleted');
  });

  it('stand when the pack comes anew with other words', async () => {
    const element = await begun();
    await pick(element, 'constructor', 2);
    element.packs = [JSON.parse(JSON.stringify(pack).replaceAll('Tiêu chí', 'Mục')) as Pack];
    await waitUntil(() => textOf(element).includes('Quy định đã thay đổi'), 'the change is told');
    expect(picksOf(element.assessment)).to.deep.equal([['constructor', 2]]);
  });

  it('are written to a file and opened from it', async () => {
    const element = await begun();
    for (const name of NAMES) await pick(element, name, 1);
    const other = await form();
    await waitUntil(() => inside(other).querySelector('input[type=file]') !== null, 'files are taken');
    choose(
      inside(other).querySelector<HTMLInputElement>('input[type=file]')!, // waited for
      new File([JSON.stringify(element.assessment)], 'phieu.json', { type: 'application/json' }),
    );
    await loaded(other);
    expect(picksOf(other.assessment)).to.deep.equal(all(1));
    await waitUntil(() => has(other, 'Chọn sản phẩm khác'), textOf(other));
  });
});
