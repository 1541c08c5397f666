/** What there is: 34 provinces, 3,321 communes, and how they travel. */
import { describe, expect, test } from 'vitest';
import { RulesError } from '../../src/index.js';
import { loadPlaces } from '../../src/places.js';
import { packFormerPlaces, unpackFormerPlaces } from '../../src/places/packed-former-places.js';
import { packPlaces, unpackPlaces } from '../../src/places/packed-places.js';

const places = await loadPlaces();
const communes = places.provinces.flatMap(({ code }) => places.communes(code));

describe('since 1 July 2025 there are', () => {
  test.each([
    ['provinces', places.provinces, 'province', 28],
    ['cities of their rank', places.provinces, 'central-city', 6],
    ['communes', communes, 'commune', 2621],
    ['wards', communes, 'ward', 687],
    ['special zones', communes, 'special-zone', 13],
  ])('%s', (_what, units, kind, count) => {
    expect(units.filter((unit) => unit.kind === kind)).toHaveLength(count);
  });

  test('no others', () => {
    expect(places.provinces).toHaveLength(34);
    expect(communes).toHaveLength(3321);
  });
});

test('codes have two and five digits, each stands once, and they are in order', () => {
  for (const [units, form] of [
    [places.provinces, /^\d{2}$/],
    [communes, /^\d{5}$/],
  ] as const) {
    expect(units.filter(({ code }) => !form.test(code))).toEqual([]);
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  }
  for (const { code } of places.provinces) {
    const codes = places.communes(code).map((commune) => commune.code);
    expect(codes).toEqual([...codes].sort());
  }
});

test('names are composed, and of one kind each', () => {
  for (const { name, fullName } of [...places.provinces, ...communes]) {
    expect(fullName).toBe(fullName.normalize('NFC'));
    expect(fullName.endsWith(` ${name}`)).toBe(true);
  }
});

test.each([
  ['01', 'Thành phố Hà Nội'],
  ['15', 'Tỉnh Lào Cai'],
  ['46', 'Thành phố Huế'],
  ['79', 'Thành phố Hồ Chí Minh'],
  ['96', 'Tỉnh Cà Mau'],
])('the province %s is %s', (code, fullName) => {
  expect(places.province(code)).toMatchObject({ code, fullName });
});

test.each([
  ['00004', 'Phường Ba Đình', '01'],
  ['02725', 'Xã Bản Xèo', '15'],
  ['31078', 'Đặc khu Phú Quốc', '91'],
  // Wrong in the source.
  ['23938', 'Xã Ia Mơ', '52'],
])('the commune %s is %s', (code, fullName, province) => {
  expect(places.commune(code)).toMatchObject({ code, fullName, province: { code: province } });
});

test('what nobody has is undefined, and its communes are refused', () => {
  expect(places.province('02')).toBeUndefined();
  expect(places.commune('23737')).toBeUndefined();
  expect(() => places.communes('02')).toThrow(RulesError);
  expect(() => places.communes('constructor')).toThrow('There is no province “constructor”');
});

describe('packed', () => {
  const written = [
    {
      code: '01',
      title: 'Thành phố Hà Nội',
      otherNames: ['HN'],
      communes: [
        { code: '00004', title: 'Phường Ba Đình' },
        { code: '00008', title: 'Xã Ba Đình' },
      ],
    },
    {
      code: '22',
      title: 'Tỉnh Quảng Ninh',
      otherNames: [],
      communes: [{ code: '07192', title: 'Đặc khu Cô Tô' }],
    },
  ];

  test('places are read back as they were', () => {
    expect(packPlaces(written)).toBe(
      '01|Thành phố Hà Nội|HN;4 !Ba Đình;4 Ba Đình\n22|Tỉnh Quảng Ninh;5js $Cô Tô',
    );
    expect(unpackPlaces(packPlaces(written))).toEqual(written);
  });

  test('former places are read back, too', () => {
    const former = [
      {
        title: 'Tỉnh Một',
        districts: [
          { title: 'Huyện A', became: [[1, ['!Tân', 'Tân', '#Cũ']] as const] },
          { title: 'Huyện B', became: [[0, []] as const, [1, ['Mới']] as const] },
        ],
      },
      { title: 'Tỉnh Hai', districts: [{ title: 'Huyện C', became: [[0, ['Cũ']] as const] }] },
    ];
    const communesOfToday = ['!Mới', 'Tân'];
    const packed = packFormerPlaces(former, communesOfToday);
    expect(packed).toBe('>Tỉnh Một\nHuyện A;1,!=,=,#Cũ\nHuyện B;-1;1,Mới\n>Tỉnh Hai\nHuyện C;-1,Cũ');
    expect(unpackFormerPlaces(packed, communesOfToday)).toEqual(former);
  });
});
