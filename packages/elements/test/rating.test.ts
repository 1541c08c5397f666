import { expect, fixture, html } from '@open-wc/testing';
import '../src/define/ocop-rating.js';
import { expiryOf, safeUrl, validityOn, type RatingData } from '../src/rating/data.js';
import type { OcopRating } from '../src/rating/ocop-rating.js';
import { renderBadge, renderRating, toJsonLd } from '../src/rating/static.js';
import { waitUntil } from './wait.js';

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

  it('says everything on a card, and on a line only what a buyer must know', async () => {
    const card = await make(honey);
    expect(textOf(card)).to.contain('HTX Ví Dụ');
    expect(card.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal(honey.url);
    card.layout = 'inline';
    await card.updateComplete;
    expect(textOf(card)).to.equal('84,5/100 điểm');
  });

  for (const [state, today, words] of [
    ['expiring', '2029-01-01', 'Giấy chứng nhận sắp hết hạn: 01/06/2029'],
    ['expired', '2029-07-01', 'Giấy chứng nhận đã hết hạn từ 01/06/2029'],
    ['extended', '2029-07-01', 'Giấy chứng nhận hết hạn 01/06/2029, được kéo dài đến 01/09/2029'],
  ] as const) {
    it(`says on a line, too, that a certificate is ${state}`, async () => {
      const certificate = { issued: '2026-06-01', ...(state === 'extended' && { extended: '2029-09-01' }) };
      const element = await make({ ...honey, certificate });
      element.layout = 'inline';
      element.today = today;
      await element.updateComplete;
      expect(textOf(element)).to.contain(words);
      expect(element.shadowRoot?.querySelector(`[part~=${state}]`)).to.not.equal(null);
    });
  }

  it('comes in three sizes', async () => {
    const element = await make(honey);
    const sizes: number[] = [];
    for (const size of ['small', 'medium', 'large'] as const) {
      element.size = size;
      await element.updateComplete;
      sizes.push(parseFloat(getComputedStyle(element).fontSize));
    }
    expect(sizes).to.deep.equal([14, 16, 20]);
  });

  it('keeps the focus when another part of the page changes its language', async () => {
    const element = await make(honey);
    const link = element.shadowRoot?.querySelector('a');
    link?.focus();
    const other = await fixture(html`<p lang="vi">x</p>`);
    other.setAttribute('lang', 'en');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(link);
  });

  it('speaks Vietnamese where the language cannot be read', async () => {
    for (const lang of ['', '-', '__proto__', '1']) {
      expect(textOf(await make(honey, lang))).to.contain('84,5/100 điểm');
    }
  });
});

describe('data of others', () => {
  const attribute = (data: string): Promise<OcopRating> =>
    fixture(html`<ocop-rating lang="vi" layout="card" data=${data}>before scripts</ocop-rating>`);

  for (const [name, data] of [
    ['no JSON', '{oops'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[1]'],
    ['no product', '{"stars":4}'],
    ['a product that is no text', '{"product":{"a":1},"stars":4}'],
    ['no rank', '{"product":"x"}'],
    ['stars in words', '{"product":"x","stars":"four"}'],
    ['a half star', '{"product":"x","stars":3.5}'],
    ['a million stars', '{"product":"x","stars":4,"mostStars":1000000}'],
    ['a template for an entity', '{"product":"x","stars":4,"entity":{"_$litType$":1,"strings":["<b>"]}}'],
    ['a certificate in words', '{"product":"x","stars":4,"certificate":"yes"}'],
    ['a certificate of no day', '{"product":"x","stars":4,"certificate":{}}'],
    ['a day in words', '{"product":"x","stars":4,"certificate":{"issued":"soon"}}'],
    ['a day that is a list', '{"product":"x","stars":4,"certificate":{"issued":["2026-01-01"]}}'],
    ['an impossible day', '{"product":"x","stars":4,"certificate":{"issued":"2026-99-99"}}'],
    ['more than is read', `{"product":"${'x'.repeat(20_000)}","stars":4}`],
  ] as const) {
    it(`leaves what stood there when it is ${name}`, async () => {
      const element = await attribute(data);
      expect(element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<slot></slot>');
    });
  }

  it('may say null for what it lacks', async () => {
    const certificate = { issued: '2026-06-01', issuer: null, expires: null };
    const element = await attribute(
      JSON.stringify({ product: 'Gốm', stars: 3, entity: null, score: null, url: null, certificate }),
    );
    expect(textOf(element)).to.equal('Gốm Giấy chứng nhận có hiệu lực đến 01/06/2029');
  });

  it('is text, whatever it says, and links nowhere it should not', async () => {
    const product = '<img src=x onerror="window.hurt=1">';
    const element = await make({ ...honey, product, url: 'javascript:alert(1)' });
    expect(textOf(element)).to.contain(product);
    expect(element.shadowRoot?.querySelector('img, a')).to.equal(null);
  });

  it('is shown again when it is mended', async () => {
    const element = await attribute('{oops');
    element.setAttribute('data', '{"product":"Gốm","stars":3}');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Gốm');
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
    // Firefox makes the element a moment after it has parsed it.
    await waitUntil(() => element.hasUpdated);
    expect(textOf(element).match(/84,5/g)).to.have.length(1);
    place.remove();
  });

  it('says the same before and after scripts run', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.setHTMLUnsafe(
      renderRating(honey, { today: '2026-11-23' }).replaceAll('ocop-rating', 'ocop-rating-still'),
    );
    const still = textOf(place.firstElementChild!); // what was just put there
    place.remove();
    expect(textOf(await make(honey))).to.equal(still);
  });

  it('shows the badge as an image of its own', () => {
    const badge = new DOMParser().parseFromString(renderBadge(honey), 'image/svg+xml').documentElement;
    expect(badge.querySelector('title')?.textContent).to.equal(
      'Mật ong (ví dụ) · 4 trên 5 sao · 84,5/100 điểm',
    );
    expect(badge.querySelectorAll('path')).to.have.length(2);
  });

  it('tells schema.org when a certificate no longer holds', () => {
    const told = (today: string): string => JSON.stringify(toJsonLd(honey, { today }));
    expect(told('2029-06-01')).to.contain('CertificationActive');
    expect(told('2029-06-02')).to.contain('CertificationInactive');
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
