/** A dossier that stands by itself on a page. */
import { expect, fixture, html } from '@open-wc/testing';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import '../../define/ocop-dossier.js';
import { createAssessment } from '../../form/form-state.js';
import { choose, inside, next, textOf } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';
import type { OcopDossier } from './ocop-dossier.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const sheet: Assessment = {
  ...createAssessment(honey, new Date('2026-11-01T08:00:00Z'), { product: 'Mật ong hoa nhãn' }),
  entity: { name: 'HTX Ví Dụ' },
  picks: { '3.5': 3 },
};

async function dossierOf(data: Partial<OcopDossier> = {}, lang = 'vi'): Promise<OcopDossier> {
  const element = await fixture<OcopDossier>(html`<ocop-dossier lang=${lang} storage="none"></ocop-dossier>`);
  Object.assign(element, { assessment: sheet, on: '2026-11-28', ...data });
  await waitUntil(() => inside(element).querySelector('.dossier-list'), 'the check-list is there');
  return element;
}

async function press(element: OcopDossier, text: string): Promise<void> {
  const all = [...inside(element).querySelectorAll('button')];
  const found = all.find(({ textContent }) => textContent.trim() === text);
  if (!found) throw new Error(`No button “${text}”`);
  found.click();
  await element.updateComplete;
}

describe('ocop-dossier', () => {
  it('asks what the forms need, and tells the page after every key', async () => {
    const element = await dossierOf();
    await press(element, 'Điền');
    await waitUntil(() => inside(element).activeElement?.matches('.heading'), 'the page is led to');
    const changed = next(element, 'ocop-change');
    inside(element).querySelector<HTMLInputElement>('input[value=upgrade]')?.click();
    expect((await changed).detail.assessment.registration?.kind).to.equal('upgrade');
    expect(element.assessment?.registration?.kind).to.equal('upgrade');
    await press(element, 'Về danh sách');
    expect(textOf(element)).to.contain('đăng ký nâng hạng');
  });

  it('attaches a file, holds it and tells the page', async () => {
    const element = await dossierOf();
    const attached = next(element, 'ocop-evidence');
    const row = [...inside(element).querySelectorAll<HTMLElement>('.beneath .dossier-row')].find((one) =>
      one.textContent.includes('nhãn hiệu'),
    );
    choose(row!.querySelector('input')!, new File(['x'], 'nhan-hieu.pdf', { type: 'application/pdf' }));
    await waitUntil(() => inside(element).querySelector('.attaching'), 'it asks what the file serves');
    await press(element, 'Đính kèm');
    expect((await attached).detail).to.deep.include({ criterion: '3.5' });
    expect(element.assessment?.criteria['3.5']?.evidence).to.have.length(1);
  });

  it('shows another sheet from its first page, and a changed one where the person is', async () => {
    const element = await dossierOf();
    await press(element, 'Điền');
    element.assessment = { ...sheet, entity: { name: 'HTX Khác' } };
    await element.updateComplete;
    expect(inside(element).querySelector('.dossier form')).not.to.equal(null);
    element.assessment = { ...sheet, times: { created: '2026-11-02T08:00:00Z' } };
    await element.updateComplete;
    expect(inside(element).querySelector('.dossier-list')).not.to.equal(null);
  });

  it('changes nothing where it is read only', async () => {
    const element = await dossierOf({ readonly: true });
    expect(inside(element).querySelector('input[type=file]')).to.equal(null);
    expect(inside(element).querySelectorAll('.dossier-bar button').length).to.equal(1);
  });

  it('says in words that a sheet of unknown rules cannot be opened', async () => {
    const element = await fixture<OcopDossier>(html`<ocop-dossier lang="vi"></ocop-dossier>`);
    const refused = next(element, 'ocop-error');
    element.assessment = { ...sheet, pack: 'xx-none' };
    expect((await refused).detail.message).to.contain('Chưa mở được hồ sơ');
    expect(textOf(element)).to.contain('Thử lại');
  });

  it('says what a general dossier needs where a programme wrote nothing down', async () => {
    const { pack, ...rest } = honey;
    const own = { ...rest, pack: { ...pack, id: 'own-pack' } };
    const element = await dossierOf({ criteriaSet: own, assessment: { ...sheet, pack: 'own-pack' } });
    expect(textOf(element)).to.contain('Phiếu đăng ký');
    expect(textOf(element)).not.to.contain('OCOP');
  });
});
