import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { OcopProductList } from './ocop-product-list.js';
import {
  TODAY,
  honey,
  tea,
  few,
  inside,
  all,
  textOf,
  shown,
  next,
  choose,
  make,
  search,
  press,
  many,
} from '../../../test/product-list-scenes.js';
import { waitUntil } from '../../../test/wait.js';
import { READ } from '../../../test/office-ratings.js';
import { WRONG } from '../../../test/wrong-ratings.js';

describe('products written in the page', () => {
  const written = (text: string): HTMLScriptElement => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    return script;
  };
  const empty = (): Promise<OcopProductList> =>
    fixture<OcopProductList>(
      html`<ocop-product-list lang="vi" today=${TODAY}><p>before</p></ocop-product-list>`,
    );

  it('are read from a script, and the page shows what it had until then', async () => {
    const element = await empty();
    expect(inside(element).querySelector('slot:not([name])')).to.not.equal(null);
    element.append(written(JSON.stringify(few)));
    await waitUntil(() => shown(element).length === 5);
    expect(inside(element).querySelector('slot:not([name])')).to.equal(null);
  });

  it('are read again when the script changes', async () => {
    const element = await empty();
    const script = written(JSON.stringify(few));
    element.append(script);
    await waitUntil(() => shown(element).length === 5);
    script.textContent = JSON.stringify([tea]);
    await waitUntil(() => shown(element).length === 1);
  });

  it('stand back behind the property', async () => {
    const element = await empty();
    element.append(written(JSON.stringify(few)));
    element.products = [tea];
    await waitUntil(() => shown(element).length > 0);
    expect(shown(element)).to.deep.equal(['Trà thảo mộc']);
  });

  for (const [name, text, words] of [
    ['no JSON', '[{"product":', 'không phải JSON'],
    ['no array', '{"product":"x","stars":4}', 'phải là một mảng'],
    ['too long', `["${'x'.repeat(10_000_001)}"]`, 'quá dài'],
    ['too many', JSON.stringify(Array(10_001).fill(0)), 'quá nhiều'],
  ] as const) {
    it(`are refused in words when they are ${name}`, async () => {
      const element = await empty();
      setTimeout(() => {
        element.append(written(text));
      });
      const { detail } = await next(element, 'ocop-error');
      expect(detail.message).to.contain(words);
      expect(textOf(inside(element).querySelector('[part=error]'))).to.equal(detail.message);
    });
  }
});

describe('data of others', () => {
  it('is text, whatever it says', async () => {
    const text = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>${1}';
    const element = await make([{ ...tea, product: text, entity: text, group: text, commune: text }]);
    expect(textOf(inside(element).querySelector('h3'))).to.equal(text);
    expect(inside(element).querySelector('img, script')).to.equal(null);
    expect(window).to.not.have.property('hurt');
  });

  for (const address of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
  ]) {
    it(`neither links to nor loads ${address}`, async () => {
      const element = await make([{ ...honey, url: address, image: address }]);
      expect(inside(element).querySelector('[part=card] a, [part=card] img')).to.equal(null);
    });
  }

  for (const [name, wrong, why] of [
    ...WRONG,
    ['null', null, 'dữ liệu phải là một bản ghi'],
    ['a name that is an object', { ...tea, product: { toString: 1 } }, 'tên sản phẩm (product) phải là chữ'],
    ['an endless score', { ...tea, score: Infinity }, 'điểm (score) phải là số từ 0 đến 100'],
    [
      'a megabyte for an issuer',
      { ...tea, certificate: { issuer: 'x'.repeat(1_000_000) } },
      '(certificate.issuer) dài quá',
    ],
    ['a group that is none', { ...tea, group: ['x'] }, '(group) phải là chữ'],
  ] as const) {
    it(`leaves out ${name}, alone, and says so`, async () => {
      const element = await make([honey, wrong, tea]);
      expect(shown(element)).to.deep.equal(['Trà thảo mộc', 'Mật ong hoa nhãn']);
      const error = inside(element).querySelector('[part=error]');
      expect(textOf(error?.querySelector('summary'))).to.equal(
        'Chưa hiện được 1 trên 3 sản phẩm: dữ liệu cần sửa',
      );
      expect(textOf(error?.querySelector('li')))
        .to.contain('ở vị trí 2')
        .and.to.contain(why);
    });
  }

  it('is named with its name, its id and its place, in the language of the page', async () => {
    const wrong = [
      { id: 17, product: 'Nước mắm', stars: 4, certificate: { issued: '31/02/2027' } },
      { id: 'SP-9', stars: 3 },
    ];
    const sentences = async (lang: string) =>
      [...inside(await make([...wrong, tea], lang)).querySelectorAll('[part=error] li')].map(textOf);
    expect(await sentences('vi')).to.deep.equal([
      '“Nước mắm” (mã 17, ở vị trí 1): ngày cấp (certificate.issued): ngày “31/02/2027” không có trong lịch: tháng 2/2027 có 28 ngày; hãy ghi năm-tháng-ngày, ví dụ 2026-08-05.',
      'Mục mã SP-9, ở vị trí 2: thiếu tên sản phẩm (product).',
    ]);
    expect(await sentences('en')).to.deep.equal([
      '“Nước mắm” (id 17, at position 1): the day of issue (certificate.issued): the calendar has no day “31/02/2027”: month 2/2027 has 28 days; write year-month-day, for example 2026-08-05.',
      'The entry id SP-9, at position 2: the name of the product (product) is missing.',
    ]);
  });

  it('is told to the page whole, and named twenty times at most', async () => {
    const element = document.createElement('ocop-product-list');
    element.lang = 'vi';
    element.products = Array.from({ length: 25 }, () => ({ product: 'Gốm', stars: 6 }));
    const emitted = next(element, 'ocop-error');
    document.body.append(element);
    const lines = (await emitted).detail.message.split('\n');
    element.remove();
    expect(lines).to.have.length(22);
    expect(lines[0]).to.equal('Chưa hiện được 25 trên 25 sản phẩm: dữ liệu cần sửa');
    expect(lines.at(-1)).to.equal('Và 5 sản phẩm nữa.');
  });

  it('needs no day: a record without one stays in the list, in every order', async () => {
    const bare = {
      id: '1',
      product: 'Chanh dây sấy (ví dụ)',
      stars: 3,
      certificate: { issued: '', decision: '', issuer: 'UBND tỉnh Ví Dụ' },
    };
    const element = await make([bare, honey]);
    expect(inside(element).querySelector('[part=error]')).to.equal(null);
    for (const order of ['Hạng cao nhất', 'Tên, từ A đến Y', 'Mới chứng nhận', 'Sắp hết hạn']) {
      await choose(element, 'sort', order);
      expect(shown(element)).to.have.members(['Chanh dây sấy', 'Mật ong hoa nhãn']);
    }
    expect(textOf(all(element, '[part=card]').find((card) => textOf(card).includes('Chanh')))).to.equal(
      'Chanh dây sấy (ví dụ) chưa rõ thời hạn',
    );
  });

  it('is judged on the present day, and says so, where the page sets a day that is none', async () => {
    const element = await make([honey]);
    element.today = '24/11/2026';
    const emitted = next(element, 'ocop-error');
    expect((await emitted).detail.message).to.equal(
      'Ngày xét hiệu lực (today) không dùng được: ngày “24/11/2026” viết chưa đúng dạng; nếu là ngày 24/11/2026, hãy ghi 2026-11-24. Danh sách tạm xét theo ngày hôm nay.',
    );
    expect(shown(element)).to.have.length(1);
  });

  it('may say null for what it lacks', async () => {
    const certificate = { issued: TODAY, expires: null, decision: null };
    const element = await make([
      { product: 'Gốm', entity: null, url: null, stars: 3, score: null, certificate },
    ]);
    expect(inside(element).querySelector('[part=error]')).to.equal(null);
    expect(textOf(all(element, '[part=card]')[0])).to.equal('Gốm có hiệu lực đến 24/11/2029');
  });

  for (const wrong of ['[]', 7, {}, true]) {
    it(`is refused as a list when it is ${JSON.stringify(wrong)}`, async () => {
      const element = await make(wrong);
      expect(textOf(inside(element).querySelector('[part=error]'))).to.contain('phải là một mảng');
    });
  }

  it('may be an empty list', async () => {
    expect(textOf(inside(await make([])).querySelector('p'))).to.equal('Danh sách chưa có sản phẩm nào.');
  });
});

describe('2,000 products', () => {
  it('come in portions; the button brings the next with the focus on the first of them', async () => {
    const element = await make(many(2_000));
    const before = shown(element).length;
    expect(before).to.be.below(100);
    expect(textOf(inside(element).querySelector('.count'))).to.equal('2.000 sản phẩm');
    inside(element).querySelector<HTMLButtonElement>('.more button')?.click();
    await element.updateComplete;
    expect(shown(element).length).to.be.at.least(before + 24);
    await waitUntil(
      () => all(element, '[part=card] h3 a').indexOf(inside(element).activeElement as HTMLElement) >= before,
    );
    expect(textOf(inside(element).querySelector('[role=status]'))).to.match(
      /^Đang hiện \d+ trên 2\.000 sản phẩm$/,
    );
  });

  it('come by themselves as their end comes near, and then wait for the button', async () => {
    const element = await make(many(2_000));
    const end = (): Element | null => inside(element).querySelector('.more');
    for (let turn = 0; turn < 8; turn++) {
      end()?.scrollIntoView();
      await aTimeout(60);
    }
    expect(shown(element)).to.have.length(96);
    window.scrollTo(0, 0);
  });

  it('come by the button where a browser does not see their end coming', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const element = await make(many(100));
      expect(shown(element)).to.have.length(24);
      inside(element).querySelector<HTMLButtonElement>('.more button')?.click();
      await element.updateComplete;
      expect(shown(element)).to.have.length(48);
    } finally {
      Object.assign(globalThis, { IntersectionObserver });
    }
  });

  it('answer a search rightly, wherever in the list it is', async () => {
    const element = await make(many(2_000));
    await search(element, 'so 1987');
    expect(shown(element)).to.deep.equal(['Sản phẩm số 1987']);
    await search(element, '');
    await press(element, '3 sao');
    expect(textOf(inside(element).querySelector('.count'))).to.equal('400 trên 2.000 sản phẩm');
  });

  it('are laid out as they come near', async () => {
    const [card] = all(await make(many(2_000)), '[part=card]');
    expect(getComputedStyle(card!).contentVisibility).to.equal('auto');
  });

  it('are all printed', async () => {
    const element = await make(many(300));
    const before = shown(element).length;
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(300);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element).length).to.be.at.least(before).and.below(300);
  });
});

describe('a register as an office has it', () => {
  for (const [name, data, { stars }] of READ) {
    it(`is shown with ${name}`, async () => {
      const element = await make([data, tea]);
      expect(inside(element).querySelector('[part=error]')).to.equal(null);
      const label = stars === null ? null : `${stars} trên 5 sao`;
      const labels = all(element, '[part=card]').map(
        (card) => card.querySelector('[part=stars]')?.getAttribute('aria-label') ?? null,
      );
      expect(labels).to.include(label);
    });
  }

  it('shows products without a day, and says that nobody knows', async () => {
    const element = await make([
      { id: '1', product: 'Chanh', stars: 3, certificate: { issued: '', decision: '', issuer: 'UBND' } },
      { id: '2', product: 'Nước mắm', stars: 4, certificate: { issued: '2026-08-05' } },
      { id: '3', product: 'Gạo', stars: '3*' },
    ]);
    expect(all(element, '[part~=validity]').map(textOf)).to.deep.equal([
      'có hiệu lực đến 05/08/2029',
      'chưa rõ thời hạn',
      'chưa rõ thời hạn',
    ]);
    await press(element, 'Chưa rõ thời hạn');
    expect(shown(element)).to.deep.equal(['Chanh', 'Gạo']);
    await press(element, 'Còn hiệu lực');
    expect(shown(element)).to.deep.equal(['Nước mắm']);
  });

  it('counts a row that was pasted twice once, and names it', async () => {
    const element = await make([{ ...honey, id: 7 }, tea, { ...honey, id: '7' }]);
    expect(shown(element)).to.have.length(2);
    expect(textOf(inside(element).querySelector('[part=error] li'))).to.equal(
      '“Mật ong hoa nhãn (ví dụ)” (mã 7, ở vị trí 3): giống hệt mục ở vị trí 1; hãy xóa một trong hai.',
    );
  });

  it('shows two products with one id, and names the second', async () => {
    const element = await make([
      { ...honey, id: 7 },
      { ...tea, id: 7 },
    ]);
    expect(shown(element)).to.have.length(2);
    const error = inside(element).querySelector('[part=error]');
    expect(textOf(error?.querySelector('summary'))).to.equal('1 sản phẩm cần xem lại mã');
    expect(textOf(error?.querySelector('li'))).to.equal(
      '“Trà thảo mộc (ví dụ)” (mã 7, ở vị trí 2): trùng mã với mục ở vị trí 1; hãy cho mỗi sản phẩm một mã riêng.',
    );
  });

  it('is not refused for what only chooses a drawing', async () => {
    const element = await make([{ ...honey, industry: 'thực phẩm', set: -1 }]);
    expect(shown(element)).to.have.length(1);
  });
});
