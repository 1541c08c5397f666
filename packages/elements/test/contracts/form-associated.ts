import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { shown, type Contract, type Subject } from './subject.js';

interface Host {
  readonly form: HTMLFormElement;
  readonly element: ReactiveElement;
  /** What the form would send. */
  readonly value: () => string | null;
}

/**
 * It is a control of the host's form, as an input is.
 * @param compared what of its value to compare; times go on by themselves
 */
export function formAssociated(compared: (value: string) => unknown): Contract {
  return (subject) => {
    it('belongs to the form around it', async () => {
      const { form, element } = await inForm(subject);
      expect([...form.elements]).to.include(element);
      expect(element).to.have.property('form', form);
    });

    it('belongs to the form it names', async () => {
      const page = await fixture<HTMLElement>(html`<div><form id="far"></form></div>`);
      const element = await shown(subject, page, { name: 'given', form: 'far' });
      expect(element).to.have.property('form', page.querySelector('form'));
    });

    it('gives a value under its name, and none without', async () => {
      const { form, element, value } = await inForm(subject);
      expect(value()).to.be.a('string');
      element.removeAttribute('name');
      await element.updateComplete;
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('gives the new value once it is used, and the old one after a reset', async () => {
      const { form, element, value } = await inForm(subject);
      const before = compared(String(value()));
      await subject.use(element);
      await element.updateComplete;
      expect(compared(String(value()))).to.not.deep.equal(before);
      form.reset();
      await subject.ready(element);
      await element.updateComplete;
      expect(compared(String(value()))).to.deep.equal(before);
    });

    it('holds the form back while it is required and incomplete, and says why', async () => {
      const { form, element } = await inForm(subject);
      expect(form.checkValidity()).to.equal(true);
      element.setAttribute('required', '');
      await element.updateComplete;
      expect(form.checkValidity()).to.equal(false);
      expect(element.matches(':invalid')).to.equal(true);
      expect(element)
        .to.have.property('validationMessage')
        .that.matches(/\p{L}+/u);
    });

    it('is disabled with its fieldset, and gives nothing then', async () => {
      const { form, element, value } = await inForm(subject);
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      fieldset.append(element);
      fieldset.disabled = true;
      await element.updateComplete;
      expect(element.matches(':disabled')).to.equal(true);
      expect(value()).to.equal(null);
      fieldset.disabled = false;
      await element.updateComplete;
      expect(element).to.have.property('disabled', false);
      expect(value()).to.be.a('string');
    });

    it('gives nothing while it is disabled itself', async () => {
      const { element, value } = await inForm(subject);
      element.setAttribute('disabled', '');
      await element.updateComplete;
      expect(value()).to.equal(null);
    });
  };
}

async function inForm(subject: Subject): Promise<Host> {
  const form = await fixture<HTMLFormElement>(html`<form lang="vi"></form>`);
  const element = await shown(subject, form, { name: 'given' });
  return { form, element, value: () => new FormData(form).get('given') as string | null };
}
