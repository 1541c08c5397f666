import { expect, fixture, html } from '@open-wc/testing';

describe('a form that a server has written', () => {
  it('is painted before the element is registered', async () => {
    const page = await fixture(
      html`<ocop-self-assessment set="4" storage="none">
        <form data-ocop-static="form"><button>Xem kết quả</button></form>
      </ocop-self-assessment>`,
    );
    await import('../src/define/ocop-self-assessment.js');
    expect(customElements.get('ocop-self-assessment')).to.equal(undefined);
    await customElements.whenDefined('ocop-self-assessment');
    expect(page.shadowRoot).to.not.equal(null);
  });
});
