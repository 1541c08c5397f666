import { aTimeout, expect } from '@open-wc/testing';
import {
  honey,
  tea,
  pottery,
  shrimp,
  unranked,
  inside,
  all,
  textOf,
  shown,
  next,
  make,
  search,
  tick,
  choose,
} from '../../../test/product-list-scenes.js';
import { waitUntil } from '../../../test/wait.js';

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
    let emitted = 0;
    element.addEventListener('ocop-filter', () => emitted++);
    setTimeout(() => {
      void search(element, 'm').then(() => search(element, 'mat'));
    });
    const { detail } = await next(element, 'ocop-filter');
    expect(detail).to.deep.include({ shown: 1, all: 5 });
    expect(detail.filter.words).to.equal('mat');
    await aTimeout(50);
    expect(emitted).to.equal(1);
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
