import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { css, html as shadow, LitElement, type TemplateResult } from 'lit';
import { tokens } from '../styles/tokens.js';
import { barInViewStyles } from '../styles/bar-in-view-styles.js';
import { waitUntil } from '../../../test/wait.js';
import { BarInView } from './bar-in-view.js';

class BarredForm extends LitElement {
  static override styles = [
    tokens,
    barInViewStyles,
    css`
      .body {
        height: 3000px;
      }
      .in-view {
        height: 50px;
      }
      .large {
        height: 60vh;
      }
    `,
  ];
  static override properties = { large: { type: Boolean } };
  declare large: boolean;

  constructor() {
    super();
    new BarInView(this, () => this.renderRoot.querySelector('.in-view'));
  }

  override render(): TemplateResult {
    return shadow`<div><div class="body"></div><div class="in-view ${this.large ? 'large' : ''}"><button>Tiếp tục</button></div></div>`;
  }
}
customElements.define('barred-form', BarredForm);

const barOf = (form: Element): HTMLElement => form.shadowRoot!.querySelector('.in-view')!;
const distance = (form: Element): number =>
  Math.abs(barOf(form).getBoundingClientRect().bottom - innerHeight);

async function draw(page: TemplateResult): Promise<BarredForm> {
  const around = await fixture<HTMLElement>(page);
  const form = around.querySelector<BarredForm>('barred-form')!;
  await form.updateComplete;
  window.scrollTo(0, 700);
  return form;
}

const tall = (style: string): TemplateResult =>
  html`<div style=${style}>
    <div style="height:500px"></div>
    <barred-form></barred-form>
  </div>`;

describe('a bar that stays in view', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  for (const [what, page, isLifted] of [
    ['by CSS alone on a plain page', tall(''), false],
    ['in a wrapper that hides what overflows', tall('overflow:hidden'), true],
    ['in a wrapper that is moved', tall('transform:translateX(0);overflow:hidden'), true],
    ['on a page that is zoomed', tall('overflow:hidden;zoom:1.25'), true],
    ['under something that lies over everything', tall('overflow:hidden;position:relative;z-index:-1'), true],
  ] as const)
    it(`is at the bottom of the view ${what}, as somebody scrolls`, async () => {
      const form = await draw(page);
      await waitUntil(() => distance(form) <= 2, `${distance(form)} px away`);
      expect(barOf(form).hasAttribute('data-lifted')).to.equal(isLifted);
      const { left, width } = barOf(form).getBoundingClientRect();
      const area = barOf(form).parentElement!.getBoundingClientRect();
      expect([Math.round(left), Math.round(width)]).to.deep.equal([
        Math.round(area.left),
        Math.round(area.width),
      ]);
      window.scrollTo(0, 900);
      await nextFrame();
      await waitUntil(() => distance(form) <= 2, `${distance(form)} px away`);
    });

  it('is back in its own place where the form ends, and where the form is out of view', async () => {
    const form = await draw(
      html`<div style="overflow:hidden">
        <div style="height:1500px"></div>
        <barred-form></barred-form>
        <div style="height:3000px"></div>
      </div>`,
    );
    const lifted = (): boolean => barOf(form).hasAttribute('data-lifted');
    window.scrollTo(0, 1600);
    await waitUntil(lifted, 'it is lifted');
    const height = form.getBoundingClientRect().height;
    window.scrollTo(0, 1500 + height - innerHeight + 200);
    await waitUntil(() => !lifted(), 'it is in its place at the end');
    expect(Math.round(form.getBoundingClientRect().height)).to.equal(Math.round(height));
    window.scrollTo(0, 1600);
    await waitUntil(lifted, 'it is lifted again');
    window.scrollTo(0, 0);
    await waitUntil(() => !lifted(), 'it is in its place below');
  });

  it('keeps the focus that is in it while it is lifted and lowered', async () => {
    const form = await draw(tall('overflow:hidden'));
    const button = barOf(form).querySelector('button')!;
    window.scrollTo(0, 0);
    await aTimeout(50);
    button.focus({ preventScroll: true });
    window.scrollTo(0, 700);
    await waitUntil(() => barOf(form).hasAttribute('data-lifted'), 'it is lifted');
    expect(form.shadowRoot!.activeElement).to.equal(button);
    window.scrollTo(0, 1e6);
    await waitUntil(() => !barOf(form).hasAttribute('data-lifted'), 'it is lowered');
    expect(form.shadowRoot!.activeElement).to.equal(button);
  });

  it('stands above what the page has fixed at the bottom', async () => {
    const form = await draw(
      html`<div>
        <barred-form></barred-form>
        <div style="position:fixed;inset:auto 0 0;height:60px;z-index:2147483647"></div>
      </div>`,
    );
    await waitUntil(() => Math.abs(distance(form) - 60) <= 2, `${distance(form)} px away`);
  });

  it('makes no room for a dialog over everything', async () => {
    const form = await draw(
      html`<div>
        <barred-form></barred-form>
        <div style="position:fixed;inset:0;z-index:9"></div>
      </div>`,
    );
    await aTimeout(500);
    expect(distance(form)).to.be.at.most(2);
  });

  it('follows what is seen of a frame that does not scroll', async () => {
    const form = await draw(tall(''));
    window.scrollTo(0, 600);
    const see = (bottom: number): boolean =>
      form.dispatchEvent(new CustomEvent('ocop-visible-part', { detail: { top: 0, bottom } }));
    for (const bottom of [300, 200]) {
      see(bottom);
      await waitUntil(
        () => Math.abs(barOf(form).getBoundingClientRect().bottom - bottom) <= 2,
        `it is at ${bottom}`,
      );
    }
  });

  it('gives up where it would take most of a small view', async () => {
    const form = await draw(tall(''));
    form.large = true;
    await form.updateComplete;
    await waitUntil(() => getComputedStyle(barOf(form)).position === 'static', 'it has stopped');
  });

  it('leaves nothing behind when it is taken off the page', async () => {
    const form = await draw(tall('overflow:hidden'));
    await waitUntil(() => barOf(form).hasAttribute('data-lifted'), 'it is lifted');
    const bar = barOf(form);
    form.remove();
    expect([...bar.attributes].map(({ name }) => name).filter((name) => name !== 'style')).to.deep.equal([
      'class',
    ]);
    expect(bar.style.length).to.equal(0);
  });
});
