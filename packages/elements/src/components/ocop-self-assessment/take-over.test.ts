/** The element in place of the form that a server has written: nothing that was answered is lost, and nothing moves. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CriteriaSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { renderSelfAssessment, type StaticSelfAssessmentOptions } from '../../static.js';
import '../../define/ocop-self-assessment.js';
import type { OcopSelfAssessment } from './ocop-self-assessment.js';
import { inside } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });

interface Served {
  readonly element: OcopSelfAssessment;
  readonly form: HTMLFormElement;
  readonly taken: () => Promise<void>;
}

/** What a person does with the served form happens before the element is on the page. */
async function serve(
  act: (form: HTMLFormElement) => void = () => undefined,
  options: StaticSelfAssessmentOptions = {},
  set: CriteriaSet | undefined = honey,
): Promise<Served> {
  const markup = renderSelfAssessment(set, { attributes: { storage: 'none', layout: 'steps' }, ...options });
  const page = await fixture<HTMLElement>(html`<div lang=${options.lang ?? 'vi'}></div>`);
  const inert = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
  const form = inert.querySelector('form')!;
  page.append(document.adoptNode(inert));
  const element = page.querySelector('ocop-self-assessment')!;
  act(form);
  return {
    element,
    form,
    taken: () => waitUntil(() => !form.isConnected, 'the form of the server is gone'),
  };
}

const check = (form: HTMLFormElement, name: string, value: string): HTMLInputElement => {
  const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;
  radio.checked = true;
  return radio;
};

describe('the form of a server, taken over', () => {
  it('stays on the page, and visible, until the element can draw the same', async () => {
    const { element, form, taken } = await serve();
    expect(form.isConnected).to.equal(true);
    expect(form.getBoundingClientRect().height).to.be.above(50);
    await taken();
    expect(inside(element).querySelector('.gate')).to.not.equal(null);
  });

  it('keeps picks, conditions, notes and names', async () => {
    const { element, taken } = await serve(
      (form) => {
        check(form, 'dossier', 'no');
        check(form, 'pick:1.1', '3');
        check(form, 'pick:2.3', '0');
        form.querySelector<HTMLTextAreaElement>('[name="note:1.1"]')!.value = 'Ghi chú';
        form.querySelector<HTMLInputElement>('[name="name:product"]')!.value = 'Mật ong';
      },
      { questions: 'all' },
    );
    await taken();
    expect(element.assessment).to.deep.include({
      picks: { '1.1': 3, '2.3': 0 },
      denied: ['dossier'],
      product: { name: 'Mật ong' },
    });
    expect(element.assessment?.criteria['1.1']?.note).to.equal('Ghi chú');
  });

  it('keeps what is tapped while the element is still loading', async () => {
    const { element, form, taken } = await serve(undefined, { questions: 'all' });
    check(form, 'pick:1.2', '2');
    await taken();
    expect(element.assessment?.picks).to.deep.equal({ '1.2': 2 });
  });

  it('says so to the host, once', async () => {
    const sheets: unknown[] = [];
    const { element, form, taken } = await serve(undefined, { questions: 'all' });
    element.addEventListener('ocop-change', ({ detail }) => sheets.push(detail.assessment.picks));
    check(form, 'pick:1.2', '2');
    await taken();
    await element.updateComplete;
    expect(sheets).to.deep.equal([{ '1.2': 2 }]);
  });

  it('changes nothing where nothing was answered', async () => {
    const { element, taken } = await serve();
    await taken();
    expect(element.assessment?.picks).to.deep.equal({});
    expect(element.assessment?.denied).to.equal(undefined);
  });

  it('speaks English from the first moment', async () => {
    const { form, element, taken } = await serve(undefined, { lang: 'en' });
    expect(form.getBoundingClientRect().height).to.be.above(50);
    await taken();
    await waitUntil(
      () => inside(element).textContent.includes('Is anything in your dossier falsified'),
      'English is there',
    );
  });

  for (const layout of ['steps', 'all'] as const) {
    it(`leaves the focus on the same answer, ${layout}`, async () => {
      const { element, taken } = await serve(
        (form) => {
          check(form, 'dossier', 'no').focus();
        },
        { attributes: { storage: 'none', layout } },
      );
      await taken();
      await waitUntil(() => inside(element).activeElement, 'something has the focus');
      expect(inside(element).activeElement?.getAttribute('name')).to.equal('dossier');
      expect((inside(element).activeElement as HTMLInputElement).value).to.equal('no');
    });

    it(`opens where the person is, at the same height, ${layout}`, async () => {
      const { element, form, taken } = await serve(undefined, {
        questions: 'all',
        attributes: { storage: 'none', layout },
      });
      const radio = check(form, 'pick:3.1', '2');
      radio.focus();
      radio.scrollIntoView({ block: 'center' });
      const before = form.querySelector('[id="ocop-3.1"]')!.getBoundingClientRect().top;
      await taken();
      const entry = (): HTMLElement | null => inside(element).querySelector('[id="criterion-3.1"]');
      await waitUntil(() => entry()?.shadowRoot?.activeElement, 'the answer has the focus');
      expect((entry()?.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('2');
      // On a page of its own a question may stand higher than the page can be scrolled.
      if (layout === 'all')
        await waitUntil(
          () => Math.abs(entry()!.getBoundingClientRect().top - before) <= 4,
          `it is at ${before}`,
        );
    });
  }

  it('is the choice of sets, where no set was chosen', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    const inert = new DOMParser().parseFromString(renderSelfAssessment(undefined), 'text/html');
    page.append(document.adoptNode(inert.body.firstElementChild!));
    const element = page.querySelector('ocop-self-assessment')!;
    await waitUntil(() => element.querySelector('nav') === null, 'the links are gone');
    expect(inside(element).querySelector('input[type=search]')).to.not.equal(null);
  });

  it('stays and works without scripts, where the set cannot be loaded', async () => {
    const { element, form } = await serve(
      undefined,
      {
        attributes: { storage: 'none' },
      },
      { ...honey, pack: { ...honey.pack, id: 'unknown' } },
    );
    await waitUntil(() => inside(element).querySelector('.errors'), 'the error is named');
    expect(form.isConnected).to.equal(true);
    expect(form.getBoundingClientRect().height).to.be.above(50);
  });

  it('is taken over once the page brings its pack', async () => {
    const pack = { format: 'ocop-pack/1', header: { ...honey.pack, id: 'own' }, sets: [] };
    const { pack: _header, ...set } = honey;
    const { element, form, taken } = await serve(
      undefined,
      { questions: 'all', attributes: { storage: 'none' } },
      { ...honey, pack: { ...honey.pack, id: 'own' } },
    );
    check(form, 'pick:1.1', '2');
    element.packs = [{ ...pack, sets: [set] }];
    await taken();
    expect(element.assessment).to.deep.include({ pack: 'own', picks: { '1.1': 2 } });
  });
});
