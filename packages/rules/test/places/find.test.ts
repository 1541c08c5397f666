/** Places are found as people type them. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../../src/places.js';

const places = await loadPlaces();
const communes = places.provinces.flatMap(({ code }) => places.communes(code));
const findTitles = (query: string, limit = 1): readonly string[] =>
  places
    .find(query, { limit })
    .map(({ commune, province }) => (commune ? `${commune.fullName}, ${province.name}` : province.fullName));

describe('every commune is found first by its name and its province', () => {
  test('as they are written', () => {
    const astray = communes.filter(({ code, fullName, province }) => {
      const [hit] = places.find(`${fullName}, ${province.fullName}`, { limit: 1 });
      return hit?.commune?.code !== code;
    });
    expect(astray.map(({ fullName }) => fullName)).toEqual([]);
  });

  test('without diacritics, among those whose names are then the same', () => {
    const astray = communes.filter(({ code, fullName, province }) => {
      const plain = foldVietnamese(fullName);
      const sharing = places.communes(province.code).filter((one) => foldVietnamese(one.fullName) === plain);
      const hits = places.find(`${plain} ${foldVietnamese(province.name)}`, {
        province: province.code,
        limit: sharing.length,
      });
      return !hits.some(({ commune }) => commune?.code === code);
    });
    expect(astray.map(({ fullName }) => fullName)).toEqual([]);
  });
});

test('every province is found first by its name, with diacritics and without', () => {
  for (const { name, fullName } of places.provinces)
    for (const query of [name, fullName, foldVietnamese(name), foldVietnamese(fullName), name.toUpperCase()])
      expect(findTitles(query), query).toEqual([fullName]);
});

test.each([
  ['tp hcm', 'Thành phố Hồ Chí Minh'],
  ['TP.HCM', 'Thành phố Hồ Chí Minh'],
  ['tphcm', 'Thành phố Hồ Chí Minh'],
  ['phường sài gòn', 'Phường Sài Gòn, Hồ Chí Minh'],
  ['sài gòn', 'Thành phố Hồ Chí Minh'],
  ['hanoi', 'Thành phố Hà Nội'],
  ['bắcninh', 'Tỉnh Bắc Ninh'],
  ['T. Nghệ An', 'Tỉnh Nghệ An'],
  ['ha tinh', 'Tỉnh Hà Tĩnh'],
  ['Khánh Hoà', 'Tỉnh Khánh Hòa'],
  ['lào cai, việt nam', 'Tỉnh Lào Cai'],
  ['Bản Xèo', 'Xã Bản Xèo, Lào Cai'],
  ['Bản Xèo'.normalize('NFD'), 'Xã Bản Xèo, Lào Cai'],
  ['banxeo', 'Xã Bản Xèo, Lào Cai'],
  ['x. ban xeo t. lao cai', 'Xã Bản Xèo, Lào Cai'],
  ['ban xe', 'Xã Bản Xèo, Lào Cai'],
  ['xã Bản Xèo, tỉ', 'Xã Bản Xèo, Lào Cai'],
  ['Lào Cai, Bản Xèo', 'Xã Bản Xèo, Lào Cai'],
  ['P. Ba Đình, Hà Nội', 'Phường Ba Đình, Hà Nội'],
  ['phường 1 bảo lộc', 'Phường 1 Bảo Lộc, Lâm Đồng'],
  ['p.01 bao loc', 'Phường 1 Bảo Lộc, Lâm Đồng'],
  ['ea hleo', "Xã Ea H'Leo, Đắk Lắk"],
  ['Ea H’Leo', "Xã Ea H'Leo, Đắk Lắk"],
  ['quốc tử giám', 'Phường Văn Miếu - Quốc Tử Giám, Hà Nội'],
  ['đặc khu phú quốc', 'Đặc khu Phú Quốc, An Giang'],
  ['đk lý sơn', 'Đặc khu Lý Sơn, Quảng Ngãi'],
  ['lafo cai', 'Tỉnh Lào Cai'],
  ['ddieejn bieen', 'Tỉnh Điện Biên'],
  ['banr xeof, lao2 cai', 'Xã Bản Xèo, Lào Cai'],
  ['Ho Chi Minh City', 'Thành phố Hồ Chí Minh'],
  ['phường Bắc Giang, tỉnh Bắc Giang', 'Phường Bắc Giang, Bắc Ninh'],
])('“%s” is %s', (query, title) => {
  expect(findTitles(query)).toEqual([title]);
});

test('names with the diacritics that are typed come before others', () => {
  expect(findTitles('Ba Tơ, Quảng Ngãi', 2)).toEqual(['Xã Ba Tơ, Quảng Ngãi', 'Xã Ba Tô, Quảng Ngãi']);
  expect(findTitles('Ba Tô, Quảng Ngãi', 2)).toEqual(['Xã Ba Tô, Quảng Ngãi', 'Xã Ba Tơ, Quảng Ngãi']);
  expect(findTitles('Cẩm Giàng, Hải Phòng')).toEqual(['Xã Cẩm Giàng, Hải Phòng']);
});

test('a name that several provinces have is found in each, or in the one that is asked for', () => {
  expect(places.find('xã Hồng Sơn').map(({ province }) => province.code)).toEqual(['01', '08', '68']);
  expect(places.find('xã Hồng Sơn', { province: '08' })).toMatchObject([{ commune: { code: '02608' } }]);
  expect(() => places.find('xã Hồng Sơn', { province: '99' })).toThrow('rules/unknown-province');
});

test('a city that is no province any more is none', () => {
  expect(places.find('thành phố Bắc Ninh')).toEqual([]);
});

test.each([
  [undefined, 20],
  [3, 3],
  [0, 1],
  [-5, 1],
  [2.7, 2],
  [Number.NaN, 1],
  [1e9, 200],
])('at most as many are given as are wanted: %s', (limit, count) => {
  expect(places.find('t', { ...(limit !== undefined && { limit }) })).toHaveLength(count);
});

test.each(['', '   ', '-', '…', 'zzz', '北京', '🏯', 'constructor', '__proto__'])(
  '“%s” finds nothing',
  (query) => {
    expect(places.find(query)).toEqual([]);
  },
);
