import { expect, fixture, html } from '@open-wc/testing';
import '../src/define/ocop-rating.js';
import { expiryOf, safeUrl, validityOn, type RatingData } from '../src/rating/data.js';
import type { OcopRating } from '../src/rating/ocop-rating.js';
import { renderBadge, renderRating, toJsonLd } from '../src/rating/static.js';

const honey: RatingData = {
  product: 'Mật ong (ví dụ)',
  entity: 'HTX Ví Dụ',
  stars: 4,
  score: 84.5,
  url: 'https://example.org/mat-ong',
  certificate: { issued: '2026-06-01', issuer: 'UBND tỉnh Ví Dụ', decision: '01/QĐ-UBND' },
};
const textOf = (element: Element): string =>
  element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const make = (data: RatingData, lang = 'vi'): Promise<OcopRating> =>
  fixture(html`<ocop-rating lang=${lang} layout="card" today="2026-11-23" .data=${data}></ocop-rating>`);

describe('ocop-rating', () => {
  it('says stars, score, validity, issuer and decision', async () => {
    const element = await make(honey);
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal('4 trên 5 sao');
    expect(textOf(element)).to.contain('84,5/100 điểm');
    expect(textOf(element)).to.contain('Giấy chứng nhận có hiệu lực đến 01/06/2029');
    expect(textOf(element)).to.contain('UBND tỉnh Ví Dụ · Quyết định 01/QĐ-UBND');
  });

  it('follows the nearest language as it changes', async () => {
    const element = await make(honey);
    element.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(textOf(element)).to.contain('84.5 of 100 points');
  });

  it('says in words that there is no rank', async () => {
    expect(textOf(await make({ ...honey, stars: null }))).to.contain('Không xếp hạng');
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in the ${theme} theme`, async () => {
      const page = await fixture(
        html`<div style="background: ${theme === 'dark' ? '#14181b' : '#fff'}">
          <ocop-rating lang="vi" layout="card" theme=${theme} .data=${honey}></ocop-rating>
        </div>`,
      );
      await expect(page).to.be.accessible();
    });
  }

  it('keeps a broken data attribute from breaking the page', async () => {
    const element = await fixture<OcopRating>(html`<ocop-rating data="{oops">before scripts</ocop-rating>`);
    expect(element.data).to.equal(undefined);
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });
});

describe('validity of a certificate', () => {
  const issued = { issued: '2026-06-01' };
  for (const [today, certificate, state] of [
    ['2028-12-02', issued, 'valid'],
    ['2028-12-03', issued, 'expiring'],
    ['2029-06-01', issued, 'expiring'],
    ['2029-06-02', issued, 'expired'],
    ['2029-06-02', { ...issued, extended: '2029-09-01' }, 'extended'],
    ['2029-09-02', { ...issued, extended: '2029-09-01' }, 'expired'],
  ] as const) {
    it(`is ${state} on ${today}`, () => {
      expect(validityOn(certificate, today)).to.equal(state);
    });
  }

  it('ends 36 months on, within the month', () => {
    expect(expiryOf({ issued: '2024-02-29' })).to.equal('2027-02-28');
  });
});

describe('the rating without a browser', () => {
  const hostile: RatingData = {
    ...honey,
    product: '<img src=x onerror=alert(1)>"\'&',
    url: 'javascript:alert(1)',
  };

  it('escapes everything that others write', () => {
    for (const text of [renderRating(hostile), renderBadge(hostile)]) {
      expect(text).to.not.contain('<img');
      expect(text).to.not.contain('href="javascript');
    }
  });

  it('carries no inline style, so a strict policy holds', () => {
    expect(renderRating(honey)).to.not.match(/style/);
  });

  it('is readable as declarative shadow DOM and taken over by the element', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.setHTMLUnsafe(renderRating(honey, { today: '2026-11-23' }));
    const element = place.querySelector('ocop-rating') as OcopRating;
    await element.updateComplete;
    expect(textOf(element).match(/84,5/g)).to.have.length(1);
    place.remove();
  });

  it('gives schema.org a certification', () => {
    expect(toJsonLd(honey)).to.deep.include({ '@type': 'Product', name: 'Mật ong (ví dụ)' });
    expect(JSON.stringify(toJsonLd(honey))).to.contain('"expires":"2029-06-01"');
  });

  it('links only where a link may lead', () => {
    expect(['javascript:x', 'data:x', '//evil.example', undefined].map(safeUrl)).to.deep.equal(
      Array(4).fill(undefined),
    );
    expect(['https://a.example', '/a', './a', '#a'].map(safeUrl)).to.deep.equal([
      'https://a.example',
      '/a',
      './a',
      '#a',
    ]);
  });
});
