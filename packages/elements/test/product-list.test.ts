import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OcopEventMap } from '../src/base/events.js';
import '../src/define/ocop-product-list.js';
import type { ProductData } from '../src/product-list/data.js';
import type { OcopProductList } from '../src/product-list/ocop-product-list.js';

const TODAY = '2026-11-24';
const honey: ProductData = {
  product: 'Mật ong hoa nhãn (ví dụ)',
  entity: 'HTX Ví Dụ Một',
  group: 'Thực phẩm',
  commune: 'Xã Đồng Mẫu',
  stars: 4,
  score: 84.5,
  url: './mat-ong',
  // A file that is there; what it shows is not tested.
  image: './README.md',
  certificate: { issued: '2026-06-01' },
};
const tea: ProductData = {
  product: 'Trà thảo mộc (ví dụ)',
  entity: 'Hộ Ví Dụ Hai',
  group: 'Đồ uống',
  commune: 'Xã Núi Mẫu',
  stars: 5,
  score: 92,
  certificate: { issued: '2024-01-15' },
};
const pottery: ProductData = {
  product: 'Gốm (ví dụ)',
  entity: 'HTX Ví Dụ Ba',
  group: 'Thủ công',
  commune: 'Xã Đồng Mẫu',
  stars: 4,
  score: 80,
  certificate: { issued: '2022-05-05' },
};
const shrimp: ProductData = {
  product: 'Đậm đà mắm tôm (ví dụ)',
  entity: 'HTX Ví Dụ Bốn',
  group: 'Thực phẩm',
  commune: 'Xã Biển Mẫu',
  stars: 3,
  score: 61,
  certificate: { issued: '2023-10-01', extended: '2027-01-31' },
};
const unranked: ProductData = { product: 'Bưởi (ví dụ)', entity: 'HTX Ví Dụ Năm', stars: null };
const few = [honey, tea, pottery, shrimp, unranked];

const inside = (element: OcopProductList): ShadowRoot => element.shadowRoot!; // open, as in every element here
const all = <E extends HTMLElement>(element: OcopProductList, selector: string): E[] => [
  ...inside(element).querySelectorAll<E>(selector),
];
const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The first words of the names shown, in their order. */
const shown = (element: OcopProductList): string[] =>
  all(element, 'h3[part=name]').map((heading) => textOf(heading).replace(' (ví dụ)', ''));

/** The next event of a kind, with its own type. */
const next = <K extends keyof OcopEventMap>(from: HTMLElement, type: K): Promise<OcopEventMap[K]> =>
  new Promise((resolve) => {
    from.addEventListener(type, resolve as EventListener, { once: true });
  });

const make = async (products: unknown = few, lang = 'vi', theme = 'light'): Promise<OcopProductList> =>
  fixture<OcopProductList>(
    html`<ocop-product-list
      lang=${lang}
      theme=${theme}
      today=${TODAY}
      .products=${products}
    ></ocop-product-list>`,
  );

async function search(element: OcopProductList, words: string): Promise<void> {
  const input = inside(element).querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

async function tick(element: OcopProductList, ...labels: string[]): Promise<void> {
  for (const label of all<HTMLLabelElement>(element, '.check')) {
    if (labels.includes(textOf(label))) label.click();
  }
  await element.updateComplete;
}

async function choose(element: OcopProductList, id: string, label: string): Promise<void> {
  const select = inside(element).querySelector<HTMLSelectElement>(`#${id}`)!;
  select.selectedIndex = [...select.options].findIndex((option) => textOf(option) === label);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function many(count: number): ProductData[] {
  return Array.from({ length: count }, (_, i) => ({
    ...few[i % few.length]!,
    product: `Sản phẩm số ${i + 1}`,
    url: `./${i + 1}`,
    image: undefined,
  }));
}

describe('a product in the list', () => {
  it('says name, entity, place, stars, score and validity', async () => {
    const element = await make([honey]);
    const [card] = all(element, '.card');
    expect(textOf(card)).to.equal(
      'Mật ong hoa nhãn (ví dụ) HTX Ví Dụ Một Xã Đồng Mẫu · Thực phẩm 84,5/100 điểm Giấy chứng nhận còn hiệu lực đến 01/06/2029',
    );
    expect(card?.querySelector('svg')?.getAttribute('aria-label')).to.equal('4 trên 5 sao');
    expect(card?.querySelector('h3 a')?.getAttribute('href')).to.equal('./mat-ong');
  });

  it('shows its picture when it comes near', async () => {
    const [picture] = all<HTMLImageElement>(await make([honey]), 'img');
    expect(picture?.loading).to.equal('lazy');
    expect(picture?.alt).to.equal('Ảnh sản phẩm Mật ong hoa nhãn (ví dụ)');
  });

  for (const [name, product, words] of [
    ['that there is no rank', unranked, 'Không xếp hạng'],
    ['that it is about to expire', tea, 'Giấy chứng nhận sắp hết hạn: 15/01/2027'],
    ['that it is extended', shrimp, 'Giấy chứng nhận được kéo dài đến 31/01/2027'],
    ['that it has expired', pottery, 'Giấy chứng nhận đã hết hạn từ 05/05/2025'],
  ] as const) {
    it(`says ${name}`, async () => {
      expect(textOf(all(await make([product]), '.card')[0])).to.contain(words);
    });
  }

  it('is judged on another day when the page says so', async () => {
    const element = await make([honey]);
    element.today = '2030-01-01';
    await element.updateComplete;
    expect(textOf(all(element, '.card')[0])).to.contain('đã hết hạn từ 01/06/2029');
  });
});

describe('searching', () => {
  for (const [words, names] of [
    ['mat ong', ['Mật ong hoa nhãn']],
    ['MẬT ONG', ['Mật ong hoa nhãn']],
    ['ong mat', ['Mật ong hoa nhãn']],
    ['  ma  o ', ['Mật ong hoa nhãn']],
    ['dam da', ['Đậm đà mắm tôm']],
    ['đồng mẫu', ['Mật ong hoa nhãn', 'Gốm']],
    ['do uong', ['Trà thảo mộc']],
    ['vi du nam', ['Bưởi']],
    ['thuc pham mam', ['Đậm đà mắm tôm']],
    ['ong hoa ruou', []],
    ['ng', []],
  ] as const) {
    it(`finds ${names.length} for “${words}”`, async () => {
      const element = await make();
      await search(element, words);
      expect(shown(element)).to.deep.equal(names);
    });
  }

  it('says what to do where nothing is found', async () => {
    const element = await make();
    await search(element, 'không có');
    expect(textOf(inside(element).querySelector('.empty'))).to.contain('Bạn hãy gõ ít chữ hơn');
    expect(textOf(inside(element).querySelector('.count'))).to.equal('0 trên 5 sản phẩm');
  });

  it('is taken back by one button, and the focus is where a new search begins', async () => {
    const element = await make();
    await search(element, 'trà');
    await tick(element, '5 sao');
    inside(element).querySelector<HTMLButtonElement>('.head button')?.click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(5);
    const input = inside(element).querySelector('input')!;
    expect(input.value).to.equal('');
    expect(inside(element).activeElement).to.equal(input);
    expect(all<HTMLInputElement>(element, ':checked[type=checkbox]')).to.have.length(0);
    expect(inside(element).querySelector('.head button')).to.equal(null);
  });
});

describe('filtering', () => {
  for (const [name, labels, names] of [
    ['one rank', ['3 sao'], ['Đậm đà mắm tôm']],
    ['two ranks', ['5 sao', '3 sao'], ['Trà thảo mộc', 'Đậm đà mắm tôm']],
    ['no rank', ['Không xếp hạng'], ['Bưởi']],
    ['what is valid', ['Còn hiệu lực'], ['Mật ong hoa nhãn']],
    ['what ends or is extended', ['Sắp hết hạn', 'Được kéo dài'], ['Trà thảo mộc', 'Đậm đà mắm tôm']],
    ['what has expired', ['Đã hết hạn'], ['Gốm']],
    ['rank and validity together', ['4 sao', 'Còn hiệu lực'], ['Mật ong hoa nhãn']],
  ] as const) {
    it(`shows ${name}`, async () => {
      const element = await make();
      await tick(element, ...labels);
      expect(shown(element)).to.deep.equal(names);
    });
  }

  it('shows a group, and then a commune of it', async () => {
    const element = await make();
    await choose(element, 'group', 'Thực phẩm');
    expect(shown(element)).to.deep.equal(['Mật ong hoa nhãn', 'Đậm đà mắm tôm']);
    await choose(element, 'commune', 'Xã Biển Mẫu');
    expect(shown(element)).to.deep.equal(['Đậm đà mắm tôm']);
    await choose(element, 'group', 'Tất cả');
    expect(shown(element)).to.deep.equal(['Đậm đà mắm tôm']);
  });

  it('offers groups and communes as Vietnamese sorts them, and no choice of one', async () => {
    const options = all<HTMLOptionElement>(await make(), '#group option').map(textOf);
    expect(options).to.deep.equal(['Tất cả', 'Đồ uống', 'Thủ công', 'Thực phẩm']);
    expect(inside(await make([honey, honey])).querySelector('#group')).to.equal(null);
  });

  it('says how many filters stand', async () => {
    const element = await make();
    await tick(element, '4 sao', '5 sao');
    expect(textOf(inside(element).querySelector('summary'))).to.equal('Bộ lọc (đang chọn 2)');
  });

  it('lets go of what new products no longer have', async () => {
    const element = await make();
    await choose(element, 'group', 'Thủ công');
    element.products = [honey, tea];
    await element.updateComplete;
    expect(shown(element)).to.have.length(2);
  });

  it('can be set by the page', async () => {
    const element = await make();
    element.filter = { stars: [4], words: 'gom' };
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Gốm']);
    expect(inside(element).querySelector('input')?.value).to.equal('gom');
  });
});

describe('sorting', () => {
  const byLabel = {
    'Hạng cao nhất': ['Trà thảo mộc', 'Mật ong hoa nhãn', 'Gốm', 'Đậm đà mắm tôm', 'Bưởi'],
    'Tên, từ A đến Y': ['Bưởi', 'Đậm đà mắm tôm', 'Gốm', 'Mật ong hoa nhãn', 'Trà thảo mộc'],
    'Mới chứng nhận': ['Mật ong hoa nhãn', 'Trà thảo mộc', 'Đậm đà mắm tôm', 'Gốm', 'Bưởi'],
    'Sắp hết hạn': ['Trà thảo mộc', 'Đậm đà mắm tôm', 'Mật ong hoa nhãn', 'Gốm', 'Bưởi'],
  };
  for (const [label, names] of Object.entries(byLabel)) {
    it(label, async () => {
      const element = await make();
      await choose(element, 'sort', label);
      expect(shown(element)).to.deep.equal(names);
    });
  }
});

describe('what the list tells', () => {
  it('announces the count politely, once the person has stopped typing', async () => {
    const element = await make();
    const status = inside(element).querySelector('[role=status]');
    expect(textOf(status)).to.equal('5 sản phẩm');
    await search(element, 'm');
    await search(element, 'mat');
    expect(textOf(status)).to.equal('5 sản phẩm');
    await waitUntil(() => textOf(status) === '1 trên 5 sản phẩm');
  });

  it('tells the page what was filtered, once', async () => {
    const element = await make();
    let told = 0;
    element.addEventListener('ocop-filter', () => told++);
    setTimeout(() => {
      void search(element, 'm').then(() => search(element, 'mat'));
    });
    const { detail } = await next(element, 'ocop-filter');
    expect(detail).to.deep.include({ shown: 1, all: 5 });
    expect(detail.filter.words).to.equal('mat');
    await aTimeout(50);
    expect(told).to.equal(1);
  });

  it('changes its language where it stands', async () => {
    const element = await make();
    await search(element, 'mat');
    element.lang = 'en';
    await waitUntil(() => textOf(inside(element).querySelector('.count')) === '1 of 5 products');
    expect(textOf(all(element, '.card')[0])).to.contain('84.5 of 100 points');
    expect(textOf(all(element, '.card')[0])).to.contain('Certificate valid until 01/06/2029');
    expect(inside(element).querySelector('input')?.value).to.equal('mat');
  });
});

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
      expect(inside(element).querySelector('.card a, .card img')).to.equal(null);
    });
  }

  for (const [name, wrong] of [
    ['null', null],
    ['a number', 7],
    ['a name that is an object', { ...tea, product: { toString: 1 } }],
    ['an entity that is a template', { ...tea, entity: { _$litType$: 1, strings: ['<b>'], values: [] } }],
    ['stars in words', { ...tea, stars: 'four' }],
    ['a million stars', { ...tea, mostStars: 1_000_000 }],
    ['an endless score', { ...tea, score: Infinity }],
    ['a certificate in words', { ...tea, certificate: 'yes' }],
    ['a day that is none', { ...tea, certificate: { issued: 'soon' } }],
    ['a megabyte for a name', { ...tea, product: 'x'.repeat(1_000_000) }],
    ['a megabyte for an issuer', { ...tea, certificate: { issued: TODAY, issuer: 'x'.repeat(1_000_000) } }],
  ] as const) {
    it(`leaves out ${name} and says so`, async () => {
      const element = await make([honey, wrong, tea]);
      expect(shown(element)).to.deep.equal(['Trà thảo mộc', 'Mật ong hoa nhãn']);
      expect(textOf(inside(element).querySelector('[part=error]'))).to.equal(
        'Không hiện được 1 mục vì dữ liệu sai dạng; mục sai đầu tiên ở vị trí 2.',
      );
    });
  }

  it('may say null for what it lacks', async () => {
    const certificate = { issued: TODAY, expires: null, decision: null };
    const element = await make([
      { product: 'Gốm', entity: null, url: null, stars: 3, score: null, certificate },
    ]);
    expect(inside(element).querySelector('[part=error]')).to.equal(null);
    expect(textOf(all(element, '.card')[0])).to.equal('Gốm Giấy chứng nhận còn hiệu lực đến 24/11/2029');
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
  it('show sixty at a time, and more on request with the focus on the first of them', async () => {
    const element = await make(many(2_000));
    expect(shown(element)).to.have.length(60);
    expect(textOf(inside(element).querySelector('.count'))).to.equal('2.000 sản phẩm');
    inside(element).querySelector<HTMLButtonElement>('.more button')?.click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(120);
    await waitUntil(() => inside(element).activeElement === all(element, '.card h3 a')[60]);
    expect(textOf(inside(element).querySelector('[role=status]'))).to.equal(
      'Đang hiện 120 trên 2.000 sản phẩm',
    );
  });

  it('answer a search rightly, wherever in the list it is', async () => {
    const element = await make(many(2_000));
    await search(element, 'so 1987');
    expect(shown(element)).to.deep.equal(['Sản phẩm số 1987']);
    await search(element, '');
    await tick(element, '3 sao');
    expect(textOf(inside(element).querySelector('.count'))).to.equal('400 trên 2.000 sản phẩm');
  });

  it('are laid out as they come near', async () => {
    const [card] = all(await make(many(2_000)), '.card');
    expect(getComputedStyle(card!).contentVisibility).to.equal('auto');
  });

  it('are all printed', async () => {
    const element = await make(many(300));
    inside(element).querySelector<HTMLButtonElement>('.more button')?.click();
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(300);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element)).to.have.length(120);
  });
});

describe('for everybody', () => {
  for (const theme of ['light', 'dark']) {
    for (const lang of ['vi', 'en']) {
      it(`is accessible in the ${theme} theme, in ${lang}`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div style="background: ${theme === 'dark' ? '#14181b' : '#fff'}">
            <ocop-product-list
              lang=${lang}
              theme=${theme}
              today=${TODAY}
              .products=${few}
            ></ocop-product-list>
          </div>`,
        );
        const element = page.querySelector('ocop-product-list')!;
        inside(element).querySelector('details')!.open = true;
        await expect(page).to.be.accessible();
        await search(element, 'xyz');
        await expect(page).to.be.accessible();
      });
    }
  }

  it('has no style that a strict policy would refuse', async () => {
    expect(inside(await make()).querySelector('[style], style')).to.equal(null);
  });

  it('gives a finger room enough', async () => {
    const element = await make(many(61));
    inside(element).querySelector('details')!.open = true;
    const targets = all(element, 'input:not([type=checkbox]), .check, select, button, summary, .card a');
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
  });

  it('fits a narrow screen', async () => {
    const frame = await fixture<HTMLElement>(html`<div style="width: 320px; font-size: 200%"></div>`);
    const element = document.createElement('ocop-product-list');
    element.products = many(3);
    element.style.setProperty('--ocop-size', '2rem');
    frame.append(element);
    await element.updateComplete;
    inside(element).querySelector('details')!.open = true;
    const { left, right } = frame.getBoundingClientRect();
    const beyond = all(element, '*:not(option, path)').filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left || box.right > right + 0.5;
    });
    expect(beyond.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect(frame.scrollWidth).to.equal(320);
  });
});
