/** The list as a server writes it: read without scripts, taken over with them, found by machines. */
import { expect } from '@open-wc/testing';
import '../../all.js';
import { waitUntil } from '../../../test/wait.js';
import { renderListJsonLd, renderProductList, toProductJsonLd, type ProductData } from '../../static.js';

const TODAY = '2026-11-29';
const HONEY: ProductData = {
  id: 'vd-1',
  product: 'Mật ong hoa cà phê (ví dụ)',
  entity: 'HTX Ví Dụ',
  commune: 'Xã Mẫu',
  group: 'Thực phẩm',
  stars: 4,
  score: 84.5,
  url: '/san-pham/vd-1.html',
  image: '/anh/vd-1.jpg',
  gtin: '08931234567894',
  record: 'https://kiem-tra.example/#r=abc',
  certificate: { issued: '2026-08-05', decision: '1234/QĐ-UBND', issuer: 'UBND tỉnh Ví Dụ' },
};
const PAST: ProductData = {
  product: 'Chè cũ (ví dụ)',
  entity: 'Hộ Mẫu',
  stars: 5,
  certificate: { issued: '2021-01-10' },
};
const HOSTILE = `"><img src=x onerror=alert(1)></script><script>alert(1)</script>`;

/** As a browser does that runs no scripts. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

describe('a list of products of a server', () => {
  it('has a card for every product, the highest rank first and what has expired last', () => {
    const page = parse(renderProductList([PAST, HONEY], { today: TODAY }));
    expect(textsOf(page, 'h3')).to.deep.equal(['Mật ong hoa cà phê (ví dụ)', 'Chè cũ (ví dụ)']);
    expect(textsOf(page, '.validity')).to.deep.equal([
      'có hiệu lực đến 05/08/2029',
      'đã hết hạn từ 10/01/2024',
    ]);
    expect(textsOf(page, '.totals')).to.deep.equal([
      '2 sản phẩm của 2 chủ thể · 1 giấy chứng nhận còn hiệu lực',
    ]);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).to.equal('4 trên 5 sao');
    expect(page.querySelector('.rating span')?.textContent).to.equal('84,5/100 điểm');
    expect(page.querySelector('h3 a')?.getAttribute('href')).to.equal('/san-pham/vd-1.html');
    expect(page.querySelector('img')?.alt).to.equal('Ảnh sản phẩm Mật ong hoa cà phê (ví dụ)');
  });

  it('speaks English where the page does', () => {
    const page = parse(renderProductList([HONEY], { today: TODAY, lang: 'en', heading: 'Our honey' }));
    expect(textsOf(page, 'h2')).to.deep.equal(['Our honey']);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).to.equal('4 out of 5 stars');
  });

  it('lets nothing in a record become markup', () => {
    const hostile = {
      ...HONEY,
      product: HOSTILE,
      entity: HOSTILE,
      group: HOSTILE,
      url: 'javascript:alert(1)',
      image: HOSTILE,
    };
    const page = parse(
      renderProductList([hostile, { product: HOSTILE, stars: 9 }], { today: TODAY, heading: HOSTILE }),
    );
    expect(page.querySelectorAll('img, [onerror], script:not([type="application/json"])')).to.have.length(0);
    expect(page.querySelectorAll('a')).to.have.length(0);
    expect(textsOf(page, 'h3')).to.deep.equal([HOSTILE]);
    expect(parse(renderListJsonLd([hostile])).querySelectorAll('script')).to.have.length(1);
  });

  it('leaves out what cannot be shown, and says why', () => {
    const page = parse(renderProductList([HONEY, { product: 'Bánh (ví dụ)', stars: 9 }], { today: TODAY }));
    expect(page.querySelectorAll('li.product')).to.have.length(1);
    expect(textsOf(page, 'summary')).to.deep.equal(['Chưa hiện được 1 trên 2 sản phẩm: dữ liệu cần sửa']);
    expect(textsOf(page, '.error li')[0]).to.contain('“Bánh (ví dụ)”');
  });

  it('is taken over by the element with the same products and heading', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderProductList([HONEY, PAST], { today: TODAY, heading: 'Của tỉnh' });
    document.body.append(host);
    const list = host.querySelector('ocop-product-list')!;
    await waitUntil(() => list.shadowRoot?.querySelectorAll('[part=card]').length === 2);
    expect(textsOf(list.shadowRoot!, 'h3')).to.deep.equal(textsOf(list, 'h3'));
    expect(list.querySelector('section')!.getClientRects()).to.have.length(0);
    expect(list.querySelector('h2')!.getClientRects()).to.have.length(1);
    host.remove();
  });
});

describe('products for machines', () => {
  it('carry certification, number in trade, and where the record can be checked', () => {
    const json = toProductJsonLd(HONEY, { today: TODAY });
    expect(json).to.deep.include({
      '@type': 'Product',
      name: 'Mật ong hoa cà phê (ví dụ)',
      sku: 'vd-1',
      gtin: '08931234567894',
      category: 'Thực phẩm',
      image: '/anh/vd-1.jpg',
    });
    expect(json['hasCertification']).to.deep.include({
      url: 'https://kiem-tra.example/#r=abc',
      certificationStatus: 'https://schema.org/CertificationActive',
      validFrom: '2026-08-05',
      expires: '2029-08-05',
    });
  });

  it('are counted without those that nobody can vouch for', () => {
    const { textContent } = parse(renderListJsonLd([HONEY, { product: '', stars: 4 }, PAST])).querySelector(
      'script',
    )!;
    const list = JSON.parse(textContent) as {
      numberOfItems: number;
      itemListElement: { position: number }[];
    };
    expect(list.numberOfItems).to.equal(2);
    expect(list.itemListElement.map(({ position }) => position)).to.deep.equal([1, 2]);
  });
});
