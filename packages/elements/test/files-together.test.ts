/** The built files for script tags, several on one page, under a policy that lets Lit have its policy once: in every browser. */
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait.js';

const POLICY =
  "default-src 'none'; script-src 'self' http:; connect-src 'self' http:; require-trusted-types-for 'script'; trusted-types lit-html";
const PRODUCTS = '[{"product":"Mật ong (ví dụ)","stars":4}]';

async function pageOf(...files: readonly string[]): Promise<Document> {
  const scripts = files.map((file) => {
    const address = new URL(`/packages/elements/dist/cdn/${file}.js`, location.href);
    return `<script type="module" src="${address.href}"></script>`;
  });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Trang của chủ thể"></iframe>`);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="vi"><meta http-equiv="content-security-policy" content="${POLICY}">
    ${scripts.join('')}
    <ocop-product-list><script type="application/json">${PRODUCTS}</script></ocop-product-list>
    <ocop-self-assessment storage="none"></ocop-self-assessment></html>`;
  await loaded;
  return frame.contentDocument!; // of this very site
}

const insideOf = (page: Document, tag: string): string =>
  page.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('files for script tags on one page', () => {
  for (const files of [
    ['ocop-product-list', 'ocop-self-assessment'],
    ['ocop-self-assessment', 'ocop-product-list'],
    ['ocop-kit', 'ocop-product-list'],
  ]) {
    it(`work together: ${files.join(', then ')}`, async () => {
      const page = await pageOf(...files);
      await waitUntil(
        () => insideOf(page, 'ocop-product-list').includes('Mật ong (ví dụ)'),
        'the list is drawn',
      );
      await waitUntil(() => insideOf(page, 'ocop-self-assessment').length > 100, 'the form is drawn');
      expect(page.querySelectorAll(':not(:defined)')).to.have.length(0);
    });
  }
});
