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
  press,
  choose,
  counts,
  buttonOf,
  few,
} from '../../../test/product-list-scenes.js';
import { waitUntil } from '../../../test/wait.js';

const withdrawn = { ...honey, certificate: { issued: '2026-06-01', withdrawn: '2026-10-12' } };
const ahead = { ...honey, certificate: { issued: '2027-02-01' } };
const overlong = { ...honey, certificate: { issued: '2023-09-01', extended: '2029-01-01' } };

describe('a product in the list', () => {
  it('says name, entity, place, stars, score and validity', async () => {
    const element = await make([honey]);
    const [card] = all(element, '[part=card]');
    expect(textOf(card)).to.equal(
      'Mật ong hoa nhãn (ví dụ) HTX Ví Dụ Một Xã Đồng Mẫu · Thực phẩm 84,5/100 điểm có hiệu lực đến 01/06/2029',
    );
    expect(card?.querySelector('[part=stars]')?.getAttribute('aria-label')).to.equal('4 trên 5 sao');
    expect(card?.querySelector('h3 a')?.getAttribute('href')).to.equal('./mat-ong');
  });

  it('shows its picture when it comes near', async () => {
    const [picture] = all<HTMLImageElement>(await make([honey]), 'img');
    expect(picture?.loading).to.equal('lazy');
    expect(picture?.alt).to.equal('Ảnh sản phẩm Mật ong hoa nhãn (ví dụ)');
  });

  for (const [name, product, words] of [
    ['that there is no rank', unranked, 'Không xếp hạng'],
    ['that it is about to expire', tea, 'sắp hết hạn: 15/01/2027'],
    ['that it is extended', shrimp, 'được kéo dài đến 31/01/2027'],
    ['that it has expired', pottery, 'đã hết hạn từ 05/05/2025'],
    ['that it was withdrawn', withdrawn, 'đã bị thu hồi ngày 12/10/2026'],
    ['that it is not valid yet', ahead, 'chưa đến ngày có hiệu lực'],
    ['no longer an extension than the law allows', overlong, 'được kéo dài đến 28/02/2027'],
  ] as const) {
    it(`says ${name}`, async () => {
      expect(textOf(all(await make([product]), '[part=card]')[0])).to.contain(words);
    });
  }

  it('shows a drawing where there is no picture, and under one that is gone', async () => {
    const element = await make([pottery, { ...honey, image: './no-such-picture.png' }]);
    const [gone, none] = all(element, '.picture');
    expect(none?.querySelector('svg')).to.not.equal(null);
    expect(none?.dataset['industry']).to.equal('4');
    await waitUntil(() => gone?.querySelector('img')?.hidden === true);
    expect(gone?.querySelector('svg')).to.not.equal(null);
  });

  it('is drawn as the industry that the record names', async () => {
    const [picture] = all(await make([{ ...honey, industry: 6 }]), '.picture');
    expect(picture?.dataset['industry']).to.equal('6');
  });

  it('is drawn as the set that the record names, once the drawings are there', async () => {
    const element = await make([{ ...pottery, set: 4 }, pottery]);
    const drawn = (): (string | null | undefined)[] =>
      all(element, '.picture path').map((path) => path.getAttribute('d'));
    const [, vase] = drawn();
    await waitUntil(() => drawn()[0] !== vase);
    expect(drawn()[1]).to.equal(vase);
  });

  it('has a place of its own before its picture arrives', async () => {
    const [picture] = all(await make([honey]), '.picture');
    expect(getComputedStyle(picture!).aspectRatio).to.match(/^(4 \/ 3|3 \/ 2)$/);
  });

  it('is judged on another day when the page says so', async () => {
    const element = await make([honey]);
    element.today = '2030-01-01';
    await element.updateComplete;
    expect(textOf(all(element, '[part=card]')[0])).to.contain('đã hết hạn từ 01/06/2029');
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
    await press(element, '5 sao');
    inside(element).querySelector<HTMLButtonElement>('.head button')?.click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(5);
    const input = inside(element).querySelector('input')!;
    expect(input.value).to.equal('');
    expect(inside(element).activeElement).to.equal(input);
    expect(buttonOf(element, '5 sao').getAttribute('aria-pressed')).to.equal('false');
    expect(inside(element).querySelector('.head button')).to.equal(null);
  });
});

describe('filtering', () => {
  for (const [name, labels, names] of [
    ['one rank', ['3 sao'], ['Đậm đà mắm tôm']],
    ['two ranks', ['5 sao', '3 sao'], ['Trà thảo mộc', 'Đậm đà mắm tôm']],
    ['no rank', ['Không xếp hạng'], ['Bưởi']],
    ['what holds', ['Còn hiệu lực'], ['Trà thảo mộc', 'Mật ong hoa nhãn', 'Đậm đà mắm tôm']],
    ['what ends soon', ['Sắp hết hạn'], ['Trà thảo mộc']],
    ['what is extended', ['Được kéo dài'], ['Đậm đà mắm tôm']],
    ['what has expired', ['Đã hết hạn'], ['Gốm']],
    ['rank and validity together', ['4 sao', 'Còn hiệu lực'], ['Mật ong hoa nhãn']],
  ] as const) {
    it(`shows ${name}`, async () => {
      const element = await make();
      await press(element, ...labels);
      expect(shown(element)).to.deep.equal(names);
    });
  }

  it('shows a group, and then a commune of it', async () => {
    const element = await make();
    await press(element, 'Thực phẩm');
    expect(shown(element)).to.deep.equal(['Mật ong hoa nhãn', 'Đậm đà mắm tôm']);
    await press(element, 'Xã Biển Mẫu');
    expect(shown(element)).to.deep.equal(['Đậm đà mắm tôm']);
    await press(element, 'Tất cả');
    expect(shown(element)).to.deep.equal(['Đậm đà mắm tôm']);
    await press(element, 'Xã Biển Mẫu');
    expect(shown(element)).to.have.length(5);
  });

  it('says which buttons are pressed', async () => {
    const element = await make();
    await press(element, '4 sao', 'Thực phẩm', 'Còn hiệu lực');
    const pressed = all(element, '[aria-pressed=true]').map((button) =>
      textOf(button.querySelector('.label') ?? button),
    );
    expect(pressed).to.deep.equal(['4 sao', 'Thực phẩm', 'Còn hiệu lực']);
    await press(element, '4 sao', 'Thực phẩm', 'Còn hiệu lực');
    expect(all(element, '[aria-pressed=true]').map(textOf)).to.deep.equal(['Tất cả']);
    expect(shown(element)).to.have.length(5);
  });

  it('offers the largest first, and no choice of one', async () => {
    const communes = all(await make(), '[aria-label="Xã, phường"] .label').map(textOf);
    expect(communes).to.deep.equal(['Xã Đồng Mẫu', 'Xã Biển Mẫu', 'Xã Núi Mẫu']);
    expect(all(await make([honey, honey]), '[aria-pressed]')).to.deep.equal([]);
  });

  it('puts what is too much for buttons into lists, as Vietnamese sorts them', async () => {
    const names = ['Đức', 'Dân', 'An', 'Bình', 'Âu', 'Cam', 'Ế', 'Gia', 'Hòa', 'Yên'];
    const element = await make(
      names.map((name) => ({ ...tea, product: name, commune: `Xã ${name}`, group: `Nhóm ${name}` })),
    );
    for (const [field, buttons, first] of [
      ['commune', 6, 'Xã'],
      ['group', 8, 'Nhóm'],
    ] as const) {
      const options = all<HTMLOptionElement>(element, `#${field} option`).map(textOf);
      const sorted = ['An', 'Âu', 'Bình', 'Cam', 'Dân', 'Đức', 'Ế', 'Gia', 'Hòa', 'Yên'];
      expect(options).to.deep.equal(['Tất cả', ...sorted.map((name) => `${first} ${name}`)]);
      expect(
        all(element, 'button[aria-pressed]').filter((button) => textOf(button).includes(`${first} `)),
      ).to.have.length(buttons);
    }
    await choose(element, 'commune', 'Xã Yên');
    expect(shown(element)).to.deep.equal(['Yên']);
  });

  it('takes names that differ in capital letters for one', async () => {
    const element = await make([
      { ...honey, commune: 'xã Ví Dụ' },
      { ...tea, commune: 'Xã Ví Dụ' },
      { ...shrimp, commune: 'Xã Ví Dụ'.normalize('NFD') },
      pottery,
    ]);
    expect(counts(element)).to.include({ 'Xã Ví Dụ': 3, 'Xã Đồng Mẫu': 1 });
    await press(element, 'Xã Ví Dụ');
    expect(shown(element)).to.have.length(3);
  });

  it('lets go of what new products no longer have', async () => {
    const element = await make();
    await press(element, 'Thủ công');
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

describe('counting', () => {
  it('says how many products, producers and valid certificates there are', async () => {
    const bare = { product: 'Chanh', stars: 3, entity: 'HTX  Ví Dụ Một' };
    const element = await make([...few, bare]);
    expect(textOf(inside(element).querySelector('[part=totals]'))).to.equal(
      '6 sản phẩm của 5 chủ thể · 3 giấy chứng nhận còn hiệu lực · 1 chưa rõ thời hạn',
    );
    element.lang = 'en';
    await waitUntil(() =>
      textOf(inside(element).querySelector('[part=totals]')).startsWith('6 products of 5 producers'),
    );
  });

  it('counts by rank and by commune', async () => {
    expect(counts(await make())).to.deep.equal({
      '5 sao': 1,
      '4 sao': 2,
      '3 sao': 1,
      'Không xếp hạng': 1,
      'Xã Đồng Mẫu': 2,
      'Xã Biển Mẫu': 1,
      'Xã Núi Mẫu': 1,
    });
  });

  it('writes a thousand as the language does, and draws all bars of a group on tracks of one length', async () => {
    const many = (stars: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        product: `Mật ong ${stars} ${at}`,
        stars,
        entity: 'HTX Ví Dụ',
      }));
    const element = await make([...many(4, 1000), ...many(3, 7), ...many(0, 75)]);
    element.style.width = '328px';
    const numbers = all(element, '.bar .number').map((number) => textOf(number));
    expect(numbers).to.include('1.000');
    const lengths = all(element, '.bar .track').map((track) =>
      Math.round(track.getBoundingClientRect().width),
    );
    expect(new Set(lengths)).to.have.length(1);
    expect(lengths[0]).to.be.greaterThan(15);
  });

  it('counts what the other filters leave, so that a bar says what pressing it gives', async () => {
    const element = await make();
    await press(element, '4 sao');
    expect(counts(element)).to.include({ '5 sao': 1, '4 sao': 2, 'Xã Đồng Mẫu': 2, 'Xã Biển Mẫu': 0 });
    await search(element, 'mat');
    expect(counts(element)).to.include({ '5 sao': 0, '4 sao': 1, 'Xã Đồng Mẫu': 1 });
    await search(element, '');
    await press(element, '4 sao', 'Xã Biển Mẫu');
    expect(counts(element)).to.include({ '5 sao': 0, '3 sao': 1, 'Xã Đồng Mẫu': 2 });
  });
});

describe('sorting', () => {
  const byLabel = {
    'Hạng cao nhất': ['Trà thảo mộc', 'Mật ong hoa nhãn', 'Đậm đà mắm tôm', 'Bưởi', 'Gốm'],
    'Tên, từ A đến Y': ['Bưởi', 'Đậm đà mắm tôm', 'Mật ong hoa nhãn', 'Trà thảo mộc', 'Gốm'],
    'Mới chứng nhận': ['Mật ong hoa nhãn', 'Trà thảo mộc', 'Đậm đà mắm tôm', 'Bưởi', 'Gốm'],
    'Sắp hết hạn': ['Trà thảo mộc', 'Đậm đà mắm tôm', 'Mật ong hoa nhãn', 'Bưởi', 'Gốm'],
  };

  it('leaves what has expired to the end, greyed, unless somebody asks for it', async () => {
    const element = await make();
    const last = all(element, '[part=card]').at(-1);
    expect(last?.className).to.contain('past');
    element.filter = { validity: ['expired', 'valid'] };
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Mật ong hoa nhãn', 'Gốm']);
    element.filter = { validity: ['expired', 'expiring', 'extended'] };
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Trà thảo mộc', 'Gốm', 'Đậm đà mắm tôm']);
  });

  it('leaves what was withdrawn to the end as well, and finds it by its chip', async () => {
    const element = await make([{ ...withdrawn, product: 'Gừng' }, tea, { ...ahead, product: 'Rượu' }]);
    expect(shown(element)).to.deep.equal(['Trà thảo mộc', 'Rượu', 'Gừng']);
    expect(all(element, '[part=card]').at(-1)?.className).to.contain('past');
    await press(element, 'Đã bị thu hồi');
    expect(shown(element)).to.deep.equal(['Gừng']);
    await press(element, 'Chưa có hiệu lực');
    expect(shown(element)).to.deep.equal(['Rượu']);
  });

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
    expect(textOf(all(element, '[part=card]')[0])).to.contain('84.5 of 100 points');
    expect(textOf(all(element, '[part=card]')[0])).to.contain('valid until 01/06/2029');
    expect(inside(element).querySelector('input')?.value).to.equal('mat');
  });
});
