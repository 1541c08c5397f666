import { expect, fixture, html } from '@open-wc/testing';
import '../../define/ocop-rating.js';
import { expiryOf, safeUrl, validityOn, type CertificateData, type RatingData } from './rating-data.js';
import type { OcopRating } from './ocop-rating.js';
import {
  checkRating,
  ratingProblemText,
  RatingRefused,
  renderBadge,
  renderJsonLd,
  renderRating,
  toJsonLd,
} from '../../static.js';
import { waitUntil } from '../../../test/wait.js';
import { READ } from '../../../test/office-ratings.js';
import { makeSignedRatings, type SignedRatings } from '../../../test/signed-ratings.js';
import { WRONG } from '../../../test/wrong-ratings.js';
import { readRating } from './read-rating.js';

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

  it('is none yet where nothing is written, and then nothing is said', async () => {
    for (const data of ['', ' ']) {
      const element = await attribute(data);
      expect(element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<slot></slot>');
    }
  });

  for (const [name, data, why] of WRONG) {
    it(`leaves what stood there when it is ${name}, and says why`, async () => {
      const element = await attribute(JSON.stringify(data));
      const [slot, refused, ...rest] = element.shadowRoot!.children;
      expect([slot?.localName, refused?.part.value, rest]).to.deep.equal(['slot', 'refused', []]);
      expect(textOf(element)).to.contain(why);
    });
  }

  it('may say null for what it lacks', async () => {
    const certificate = { issued: '2026-06-01', issuer: null, expires: null };
    const element = await attribute(
      JSON.stringify({ product: 'Gốm', stars: 3, entity: null, score: null, url: null, certificate }),
    );
    expect(textOf(element)).to.equal('Gốm Đạt 3 sao OCOP Giấy chứng nhận có hiệu lực đến 01/06/2029');
  });

  it('is text, whatever it says, and links nowhere it should not', async () => {
    const product = '<img src=x onerror="window.hurt=1">';
    const element = await make({ ...honey, product, url: 'javascript:alert(1)' });
    expect(textOf(element)).to.contain(product);
    expect(element.shadowRoot?.querySelector('img, a')).to.equal(null);
  });

  for (const [name, data, why] of [
    ['no JSON', '{oops', 'dữ liệu không phải JSON hợp lệ'],
    ['null', 'null', 'dữ liệu phải là một bản ghi'],
    ['more than is read', `{"product":"${'x'.repeat(20_000)}","stars":4}`, 'dữ liệu dài quá 20.000 ký tự'],
  ] as const) {
    it(`leaves what stood there when its text is ${name}, and says why`, async () => {
      expect(textOf(await attribute(data))).to.contain(why);
    });
  }

  it('is told to the page when it is refused, once, in the language of the page', async () => {
    const emitted: string[] = [];
    const container = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    container.addEventListener('ocop-error', ({ detail }) => emitted.push(detail.message));
    const element = document.createElement('ocop-rating');
    element.data = { product: 'Gốm', stars: 6 };
    container.append(element);
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(emitted).to.deep.equal([
      'The rating of “Gốm” cannot be shown: the star rank (stars) must be a whole number from 0 to 5, or null for no rank; it is 6.',
    ]);
  });

  for (const theme of ['light', 'dark']) {
    it(`is refused in words that everybody can read, in the ${theme} theme`, async () => {
      const page = await fixture(
        html`<div style="background: ${theme === 'dark' ? '#14181b' : '#fff'}">
          <ocop-rating lang="vi" theme=${theme} .data=${{ product: 'Gốm', stars: 6 }}></ocop-rating>
        </div>`,
      );
      await expect(page).to.be.accessible();
    });
  }

  it('may be mended by whoever is told', async () => {
    const element = document.createElement('ocop-rating');
    element.addEventListener('ocop-error', () => {
      element.data = { product: 'Gốm', stars: 3 };
    });
    element.data = { product: 'Gốm', stars: 6 };
    (await fixture<HTMLElement>(html`<div lang="vi"></div>`)).append(element);
    await waitUntil(
      () => textOf(element).includes('Gốm') || element.shadowRoot?.querySelector('svg') != null,
    );
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal('3 trên 5 sao');
  });

  it('needs no day: a record without one is shown without', async () => {
    for (const certificate of [
      undefined,
      null,
      {},
      { issued: '', decision: '', issuer: 'UBND tỉnh Ví Dụ' },
      { issued: null, expires: '' },
    ]) {
      const data = { product: 'Gốm', stars: 3, certificate };
      for (const element of [
        await attribute(JSON.stringify(data)),
        await make(data as unknown as RatingData),
      ]) {
        expect(textOf(element)).to.equal(
          `Gốm Đạt 3 sao OCOP Giấy chứng nhận chưa rõ thời hạn${certificate?.issuer ? ' UBND tỉnh Ví Dụ' : ''}`,
        );
        expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal('3 trên 5 sao');
      }
    }
  });

  it('may know the last day alone', async () => {
    const element = await make({ product: 'Gốm', stars: 3, certificate: { expires: '2029-08-05' } });
    expect(textOf(element)).to.equal('Gốm Đạt 3 sao OCOP Giấy chứng nhận có hiệu lực đến 05/08/2029');
  });

  it('is not judged on a day that is none', async () => {
    const element = await make(honey);
    element.today = '23/11/2026';
    await element.updateComplete;
    expect(textOf(element)).to.contain(
      'ngày xét hiệu lực (today): ngày “23/11/2026” viết chưa đúng dạng; nếu là ngày 23/11/2026, hãy ghi 2026-11-23.',
    );
  });

  it('is shown again when it is mended', async () => {
    const element = await attribute('{oops');
    element.setAttribute('data', '{"product":"Gốm","stars":3}');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Gốm');
  });
});

describe('a record as an office keeps it', () => {
  for (const [name, data, means] of READ) {
    it(`is read with ${name}`, () => {
      const { rating, problems } = readRating(data);
      expect(problems).to.deep.equal([]);
      expect(rating).to.deep.equal(means);
    });
  }

  it('is the same on a page, from a server and for machines', async () => {
    const record = {
      product: 'Mật ong',
      stars: '4 sao',
      score: '84,5',
      certificate: { issued: '13/05/2026' },
    } as unknown as RatingData;
    const element = await make(record);
    expect(textOf(element)).to.contain('Giấy chứng nhận có hiệu lực đến 13/05/2029');
    expect(renderRating(record, { today: '2026-11-23' })).to.contain(
      'Giấy chứng nhận có hiệu lực đến 13/05/2029',
    );
    expect(JSON.stringify(toJsonLd(record))).to.contain('"validFrom":"2026-05-13","expires":"2029-05-13"');
    expect(expiryOf(record.certificate ?? {})).to.equal('2029-05-13');
  });

  for (const issued of ['05/08/2026', '5.8.2026', 46239, '46239']) {
    it(`tells machines no day that may be another: ${issued}`, async () => {
      const record = { product: 'Mật ong', stars: 4, certificate: { issued, decision: '1' } };
      expect(textOf(await make(record as RatingData))).to.contain('đến 05/08/2029');
      const published = JSON.stringify(toJsonLd(record as RatingData));
      expect(published).to.contain('"certificationIdentification":"1"');
      expect(published).to.not.match(/2026|2029|certificationStatus/);
    });
  }

  for (const issued of ['2026-08-05', '08/08/2026', '25/08/2026', 'ngày 5 tháng 8 năm 2026']) {
    it(`tells machines a day that can be no other: ${issued}`, () => {
      const certificate = { issued };
      expect(JSON.stringify(toJsonLd({ product: 'Mật ong', stars: 4, certificate }))).to.match(
        /"validFrom":"2026-08-\d\d","expires":"2029-08-\d\d"/,
      );
    });
  }
});

describe('the verdict and the ruler', () => {
  const ruler = (element: OcopRating): Element | null | undefined =>
    element.shadowRoot?.querySelector('[part=ruler]');
  const marks = (element: OcopRating): (string | null)[] =>
    [...(ruler(element)?.querySelectorAll('[data-mark]') ?? [])].map((mark) =>
      mark.getAttribute('data-mark'),
    );

  it('say the rank in words and show the score on its scale', async () => {
    const element = await make(honey);
    expect(textOf(element)).to.contain('Đạt 4 sao OCOP');
    expect(marks(element)).to.deep.equal(['30', '50', '70', '90']);
    // 10 units of margin, then 3 for every point.
    expect(ruler(element)?.querySelector('path:nth-of-type(2)')?.getAttribute('d')).to.equal('M10 10H264');
    element.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(textOf(element)).to.contain('Rated OCOP 4-star');
  });

  it('leave the ruler to the eyes: the score stands beside it in words', async () => {
    expect(ruler(await make(honey))?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('do not speak of an expired rank as of one that holds', async () => {
    const element = await make({ ...honey, certificate: { issued: '2022-05-05' } });
    expect(textOf(element)).to.contain('Từng đạt 4 sao OCOP');
    expect(textOf(element)).to.contain('Giấy chứng nhận đã hết hạn từ 05/05/2025');
  });

  it('keep the marks of OCOP from the scales of others', async () => {
    const element = await make({ ...honey, programme: 'Hàng Việt', mostScore: 200 });
    expect(textOf(element)).to.contain('Đạt 4 sao Hàng Việt');
    expect(marks(element)).to.deep.equal([]);
    expect(marks(await make({ ...honey, mostStars: 5, mostScore: 100 }))).to.have.length(4);
  });

  it('leave out what the record does not say', async () => {
    const element = await make({ product: 'Bưởi', stars: null });
    expect(ruler(element)).to.equal(null);
    expect(textOf(element)).to.equal('Bưởi Không xếp hạng');
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

  it('tells machines that a certificate holds no longer, or not yet, and how long an extension counts', () => {
    const certified = (certificate: CertificateData, today: string): unknown =>
      toJsonLd({ ...honey, certificate }, { today })['hasCertification'];
    const issued = '2026-06-01';
    const status = (state: string) => ({ certificationStatus: `https://schema.org/Certification${state}` });
    expect(certified({ issued, withdrawn: '2026-10-12' }, '2026-10-12')).to.include(status('Inactive'));
    expect(certified({ issued, withdrawn: '2026-10-12' }, '2026-10-11')).to.include(status('Active'));
    expect(certified({ issued }, '2026-05-31')).to.include(status('Inactive'));
    expect(certified({ issued, extended: '2031-01-01' }, '2029-07-01')).to.include({
      ...status('Active'),
      expires: '2029-11-28',
    });
  });

  it('escapes everything that others write', () => {
    for (const text of [renderRating(hostile), renderBadge(hostile)]) {
      expect(text).to.not.contain('<img');
      expect(text).to.not.contain('href="javascript');
    }
  });

  it('carries the signed record, for the element to verify', () => {
    const container = document.createElement('div');
    container.innerHTML = renderRating(honey, { record: 'https://kiem-tra.example/#"1' });
    const rating = container.querySelector('ocop-rating');
    expect(rating?.getAttribute('src-record')).to.equal('https://kiem-tra.example/#"1');
    expect(renderRating(honey)).to.not.contain('src-record');
  });

  for (const [name, data, why] of [
    ...WRONG,
    ['no rank that is a number', { product: 'x', stars: NaN }, 'đang là'],
    ['nothing at all', undefined, 'dữ liệu phải là một bản ghi'],
    ['null', null, 'dữ liệu phải là một bản ghi'],
  ] as const) {
    it(`says why there is no rating when it is ${name}`, async () => {
      const rating = data as RatingData;
      const container = document.createElement('div');
      document.body.append(container);
      container.setHTMLUnsafe(renderRating(rating).replaceAll('ocop-rating', 'ocop-rating-still'));
      const still = textOf(container.firstElementChild!); // what was just put there
      container.setHTMLUnsafe(renderRating(rating));
      const element = container.querySelector('ocop-rating') as OcopRating;
      await waitUntil(() => element.hasUpdated);
      const taken = textOf(element);
      container.remove();
      expect(still).to.contain(why);
      expect(taken.slice(0, 60)).to.equal(still.slice(0, 60));

      const badge = new DOMParser().parseFromString(renderBadge(rating), 'image/svg+xml').documentElement;
      expect(badge.querySelector('title')?.textContent).to.equal(still);
      expect(badge.querySelector('text')?.textContent).to.equal('Chưa hiện được hạng sao');
      expect(badge.querySelector('path')).to.equal(null);

      expect(checkRating(rating)).to.not.deep.equal([]);
      expect(() => toJsonLd(rating)).to.throw(RatingRefused);
      expect(renderJsonLd(rating)).to.match(/^<script type="application\/json">/);
      expect(JSON.parse(renderJsonLd(rating).replace(/<[^>]*>/g, ''))).to.deep.equal({ refused: still });
    });
  }

  it('says in English, too, why there is none', () => {
    const wrong = { product: 'Gốm', stars: 3, certificate: { issued: '31/02/2027' } };
    expect(renderRating(wrong, { lang: 'en' })).to.contain(
      'The rating of “Gốm” cannot be shown: the day of issue (certificate.issued): the calendar has no day “31/02/2027”: month 2/2027 has 28 days; write year-month-day, for example 2026-08-05.',
    );
    expect(checkRating(wrong).map((problem) => ratingProblemText(problem, 'en'))).to.have.length(1);
  });

  it('needs no day of a certificate', () => {
    const record = { product: 'Gốm', stars: 3, certificate: { issued: '', decision: '', issuer: 'UBND' } };
    expect(checkRating(record)).to.deep.equal([]);
    expect(renderRating(record)).to.contain('3 trên 5 sao');
    expect(toJsonLd(record)).to.deep.include({
      hasCertification: {
        '@type': 'Certification',
        name: 'OCOP 3/5',
        issuedBy: { '@type': 'Organization', name: 'UBND' },
        certificationRating: { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 1 },
      },
    });
  });

  for (const name of [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '&lt;/script&gt;',
    '\\u003c/script>',
    '"}</SCRIPT >',
  ]) {
    it(`keeps ${JSON.stringify(name)} inside its script`, () => {
      const product = `Mật ong ${name}`;
      const page = new DOMParser().parseFromString(
        `<p>before</p>${renderJsonLd({ ...honey, product })}<p>after</p>`,
        'text/html',
      );
      const [script, ...others] = page.querySelectorAll('script');
      expect(others).to.deep.equal([]);
      expect(script?.type).to.equal('application/ld+json');
      expect(JSON.parse(script?.textContent ?? '')).to.deep.equal(toJsonLd({ ...honey, product }));
      expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal(['p', 'script', 'p']);
    });
  }

  it('carries no inline style, so a strict policy holds', () => {
    expect(renderRating(honey)).to.not.match(/style/);
  });

  it('is readable as declarative shadow DOM and taken over by the element', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.setHTMLUnsafe(renderRating(honey, { today: '2026-11-23' }));
    const element = container.querySelector('ocop-rating') as OcopRating;
    // Firefox makes the element a moment after it has parsed it.
    await waitUntil(() => element.hasUpdated);
    expect(textOf(element).match(/84,5/g)).to.have.length(1);
    container.remove();
  });

  it('says the same before and after scripts run', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.setHTMLUnsafe(
      renderRating(honey, { today: '2026-11-23' }).replaceAll('ocop-rating', 'ocop-rating-still'),
    );
    const still = textOf(container.firstElementChild!); // what was just put there
    container.remove();
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
    const emitted = (today: string): string => JSON.stringify(toJsonLd(honey, { today }));
    expect(emitted('2029-06-01')).to.contain('CertificationActive');
    expect(emitted('2029-06-02')).to.contain('CertificationInactive');
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

describe('a signed rating', () => {
  let trust: SignedRatings['trust'];
  let tokens: SignedRatings['tokens'];
  before(async () => {
    ({ trust, tokens } = await makeSignedRatings());
  });
  const signed = async (
    name: keyof SignedRatings['tokens'],
    properties: Partial<OcopRating> = {},
  ): Promise<OcopRating> => {
    const element: OcopRating = await fixture(
      html`<ocop-rating lang="vi" layout="card" src-record=${tokens[name]} .trust=${trust}
        >before</ocop-rating
      >`,
    );
    Object.assign(element, properties);
    await element.updateComplete;
    return element;
  };
  const state = (element: OcopRating): string | undefined =>
    element.shadowRoot?.querySelector('[part~=verification]')?.part.item(2) ?? undefined;

  it('is shown as it was signed, and who signed it is named', async () => {
    const element = await signed('honey');
    expect(state(element)).to.equal('verified');
    expect(textOf(element)).to.contain('Mật ong hoa nhãn');
    expect(textOf(element)).to.contain('Đạt 4 sao OCOP');
    expect(textOf(element)).to.contain('✓ Đã xác thực');
    expect(textOf(element)).to.contain('UBND tỉnh Ví Dụ đã ký.');
    expect(textOf(element)).to.contain('Đã đối chiếu danh sách thu hồi ngày 28/11/2026.');
  });

  for (const [name, token, properties, expected, words] of [
    [
      'by a key that the page does not trust',
      'honey',
      { trust: { anchors: [] } },
      'unverified',
      'Chưa xác thực được',
    ],
    ['and the page trusts nothing', 'honey', { trust: undefined }, 'unverified', 'chưa có danh sách khóa'],
    ['and changed afterwards', 'changed', {}, 'altered', 'Nội dung đã bị sửa'],
    ['and withdrawn', 'withdrawn', {}, 'withdrawn', 'Đã bị thu hồi'],
    ['and expired', 'expired', {}, 'expired', 'Từng đạt 3 sao OCOP'],
    ['as it says, and is no token', 'honey', { srcRecord: 'honey' }, 'unreadable', 'Không phải tem xếp hạng'],
  ] as const) {
    it(`${name} is said to be ${expected}`, async () => {
      const element = await signed(token, properties);
      expect(state(element)).to.equal(expected);
      expect(textOf(element)).to.contain(words);
      expect(textOf(element)).to.not.contain('Đã xác thực');
    });
  }

  it('that was extended is shown until its last day', async () => {
    const element = await signed('extended');
    expect(state(element)).to.equal('verified');
    expect(textOf(element)).to.contain('Giấy chứng nhận hết hạn 10/11/2026, được kéo dài đến 10/02/2027');
    expect(textOf(element)).to.contain('Giấy chứng nhận ghi đến 10/11/2026, được kéo dài đến 10/02/2027.');
    element.trust = { ...trust, on: '2027-02-11' };
    await element.updateComplete;
    expect(state(element)).to.equal('expired');
  });

  it('shows no stars that nobody vouches for', async () => {
    for (const token of ['changed', 'withdrawn'] as const)
      expect((await signed(token)).shadowRoot?.querySelector('[part=stars]')).to.equal(null);
  });

  it('wins over what the page says, and tells where that differs', async () => {
    const element = await signed('honey', { data: { ...honey, product: 'Mật ong hoa nhãn', stars: 5 } });
    expect(state(element)).to.equal('altered');
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal('4 trên 5 sao');
    expect(textOf(element)).to.contain('Trang này ghi khác với nội dung đã ký');
    expect(textOf(element)).to.contain('hạng sao');
  });

  it('follows the language, the trust and the token', async () => {
    const element = await signed('honey');
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes('✓ Verified'));
    element.trust = undefined;
    await element.updateComplete;
    expect(state(element)).to.equal('unverified');
    element.trust = trust;
    element.srcRecord = tokens.withdrawn;
    await element.updateComplete;
    expect(state(element)).to.equal('withdrawn');
    element.srcRecord = undefined;
    await element.updateComplete;
    expect(state(element)).to.equal(undefined);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in the ${theme} theme`, async () => {
      const page = await fixture(
        html`<div style="background: ${theme === 'dark' ? '#14181b' : '#fff'}">
          <ocop-rating
            lang="vi"
            layout="card"
            theme=${theme}
            src-record=${tokens.honey}
            .trust=${trust}
          ></ocop-rating>
          <ocop-rating
            lang="vi"
            layout="card"
            theme=${theme}
            src-record=${tokens.changed}
            .trust=${trust}
          ></ocop-rating>
        </div>`,
      );
      await waitUntil(() =>
        [...page.querySelectorAll('ocop-rating')].every((element) => state(element) !== undefined),
      );
      await expect(page).to.be.accessible();
    });
  }
});
