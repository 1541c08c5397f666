/** Names that are no more lead to what came from them. */
import { findPlaces, formerText, loadFormerPlaces, loadPlaces, type PlaceHit } from '@ocop-kit/rules/places';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const findFormer = await loadFormerPlaces();
const places = await loadPlaces();
const data = readFileSync(
  new URL('../../packages/rules/data/places/former-communes.txt', import.meta.url),
  'utf8',
);

/** Each line of the transcription, with the headings above it. */
const rows = readRows();

function readRows(): readonly {
  province: string;
  district: string;
  code: string;
  names: readonly string[];
}[] {
  let [province, district] = ['', ''];
  return data
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, sign = '', text = ''] = /^(\S+) (.+)$/.exec(line) ?? [];
      if (sign === '#') province = text;
      else if (sign === '##') district = text;
      else return [{ province, district, code: sign, names: text.split('; ') }];
      return [];
    });
}

const describeHit = ({ commune, province, former }: PlaceHit): string =>
  `${commune ? `${commune.fullName}, ` : ''}${province.name}${former ? ` «${formerText(former, 'vi')}»` : ''}`;

test('each of the 63 provinces leads to one of today', () => {
  const names = [...new Set(rows.map(({ province }) => province))];
  expect(names).toHaveLength(63);
  for (const name of names) {
    const codes = new Set(
      rows.filter(({ province }) => province === name).map(({ code }) => places.commune(code)?.province.code),
    );
    expect([...codes]).toEqual([places.find(name, { limit: 1 })[0]?.province.code]);
  }
});

test.each([
  ['Hà Giang', 'Tuyên Quang «tỉnh Hà Giang (cũ)»'],
  ['tỉnh Yên Bái', 'Lào Cai «tỉnh Yên Bái (cũ)»'],
  ['bac kan', 'Thái Nguyên «tỉnh Bắc Kạn (cũ)»'],
  ['Hòa Bình', 'Phú Thọ «tỉnh Hoà Bình (cũ)»'],
  ['Bình Dương', 'Hồ Chí Minh «tỉnh Bình Dương (cũ)»'],
  ['tỉnh Bà Rịa Vũng Tàu', 'Hồ Chí Minh «tỉnh Bà Rịa - Vũng Tàu (cũ)»'],
  ['BRVT', 'Hồ Chí Minh «tỉnh Bà Rịa - Vũng Tàu (cũ)»'],
  ['Thừa Thiên Huế', 'Huế «tỉnh Thừa Thiên Huế (cũ)»'],
  ['Hà Tây', 'Hà Nội «tỉnh Hà Tây (cũ)»'],
])('the province “%s” is in the first file', (query, described) => {
  expect(places.find(query, { limit: 1 }).map(describeHit)).toEqual([described]);
});

test('every former commune leads to its commune of today', () => {
  // Exchanged in the source.
  const corrected = new Set(['Xã Thạnh Lộc']);
  const astray = rows.flatMap(({ province, district, code, names }) =>
    names
      .filter((name) => !corrected.has(name))
      .map((name) => `${name}, ${district}, ${province}`)
      .filter((query) => {
        const hits = findFormer(query, { province: places.commune(code)?.province.code ?? '' });
        const best = hits.filter(({ score }) => score === hits[0]?.score);
        return !best.some(({ commune, former }) => commune?.code === code && former?.commune);
      }),
  );
  expect(astray).toEqual([]);
});

test.each([
  [
    'xã Bản Xèo, huyện Bát Xát, tỉnh Lào Cai',
    'Xã Bản Xèo, Lào Cai «xã Bản Xèo, huyện Bát Xát, tỉnh Lào Cai (cũ)»',
  ],
  [
    'xa den thang huyen bat xat tinh lao cai',
    'Xã Dền Sáng, Lào Cai «xã Dền Thàng, huyện Bát Xát, tỉnh Lào Cai (cũ)»',
  ],
  ['P.12, Q.10, TP.HCM', 'Phường Hòa Hưng, Hồ Chí Minh «phường 12, quận 10, thành phố Hồ Chí Minh (cũ)»'],
  ['xã Tân Xã, huyện Thạch Thất', 'Xã Hòa Lạc, Hà Nội «xã Tân Xã, huyện Thạch Thất, thành phố Hà Nội (cũ)»'],
  ['Hà Nội, Thạch Thất, Tân Xã', 'Xã Hòa Lạc, Hà Nội «xã Tân Xã, huyện Thạch Thất, thành phố Hà Nội (cũ)»'],
  [
    'Xã Thạnh Lộc, huyện Giồng Riềng',
    'Xã Thạnh Hưng, An Giang «xã Thạnh Lộc, huyện Giồng Riềng, tỉnh Kiên Giang (cũ)»',
  ],
  [
    'Xã Thạnh Lộc, huyện Châu Thành, tỉnh Kiên Giang',
    'Xã Thạnh Lộc, An Giang «xã Thạnh Lộc, huyện Châu Thành, tỉnh Kiên Giang (cũ)»',
  ],
  ['Xã Ia Mơ, huyện Chư Prông', 'Xã Ia Mơ, Gia Lai «xã Ia Mơ, huyện Chư Prông, tỉnh Gia Lai (cũ)»'],
  ['huyện đảo Lý Sơn', 'Đặc khu Lý Sơn, Quảng Ngãi «huyện Lý Sơn, tỉnh Quảng Ngãi (cũ)»'],
  [
    'phường Bắc Giang, thành phố Bắc Giang',
    'Phường Bắc Giang, Bắc Ninh «thành phố Bắc Giang, tỉnh Bắc Giang (cũ)»',
  ],
])('“%s” leads to %s', async (query, described) => {
  expect((await findPlaces(query)).map(describeHit)).toEqual([described]);
});

test.each([
  [
    'phường Vĩnh Ninh, thành phố Huế, tỉnh Thừa Thiên Huế',
    'Phường Thuận Hóa, Huế «phường Vĩnh Ninh, quận Thuận Hóa, thành phố Huế (cũ)»',
  ],
  [
    'xã Tân Xã, huyện Thạch Thất, tỉnh Hà Tây',
    'Xã Hòa Lạc, Hà Nội «xã Tân Xã, huyện Thạch Thất, thành phố Hà Nội (cũ)»',
  ],
])('“%s” names a province of before that', async (query, described) => {
  expect((await findPlaces(query)).map(describeHit)).toEqual([described]);
});

test.each([
  [
    'Số 5, thôn Kin Chu Phìn, xã Bản Xèo, huyện Bát Xát, tỉnh Lào Cai',
    'Xã Bản Xèo, Lào Cai «xã Bản Xèo, huyện Bát Xát, tỉnh Lào Cai (cũ)»',
  ],
  ['Số 12 đường Kim Mã, phường Ba Đình, Hà Nội', 'Phường Ba Đình, Hà Nội'],
])('“%s” is an address, in which the first parts are no place here', async (query, described) => {
  const hits = await findPlaces(query);
  expect(hits.map(describeHit)).toEqual([described]);
  expect(hits[0]?.score).toBeLessThan(0.65);
});

test('an address of many parts is given up, without losing the answer that nothing is found', async () => {
  expect(await findPlaces(`${'a,'.repeat(100)}Lào Cai`)).toEqual([]);
  expect(await findPlaces(null as unknown as string)).toEqual([]);
});

describe('a district leads to every commune that came from it', () => {
  test.each([
    [
      'huyện Bát Xát, tỉnh Lào Cai',
      'Bát Xát, A Mú Sung, Trịnh Tường, Y Tý, Dền Sáng, Bản Xèo, Mường Hum, Cốc San',
    ],
    ['huyen bat xat', 'Bát Xát, A Mú Sung, Trịnh Tường, Y Tý, Dền Sáng, Bản Xèo, Mường Hum, Cốc San'],
    ['thị xã Sa Pa', 'Ngũ Chỉ Sơn, Sa Pa, Tả Phìn, Tả Van, Mường Bo, Bản Hồ'],
    ['H. Sóc Sơn, Hà Nội', 'Sóc Sơn, Kim Anh, Trung Giã, Đa Phúc, Nội Bài'],
    ['huyện Gia Lâm', 'Phù Đổng, Thuận An, Gia Lâm, Bát Tràng'],
    ['huyện Nam Đàn, tỉnh Nghệ An', 'Nam Đàn, Đại Huệ, Vạn An, Kim Liên, Thiên Nhẫn'],
    ['TP Hội An', 'Hội An Tây, Hội An, Hội An Đông, Tân Hiệp'],
    [
      'tp. đà lạt',
      'Lâm Viên - Đà Lạt, Xuân Hương - Đà Lạt, Cam Ly - Đà Lạt, Xuân Trường - Đà Lạt, Lang Biang - Đà Lạt',
    ],
    ['Q.1', 'Tân Định, Sài Gòn, Bến Thành, Cầu Ông Lãnh'],
    ['quan 1 tp hcm', 'Tân Định, Sài Gòn, Bến Thành, Cầu Ông Lãnh'],
    ['q1', 'Tân Định, Sài Gòn, Bến Thành, Cầu Ông Lãnh'],
    ['huyện Củ Chi', 'Tân An Hội, An Nhơn Tây, Nhuận Đức, Thái Mỹ, Phú Hòa Đông, Bình Mỹ, Củ Chi'],
    ['huyện Cần Giờ', 'Cần Giờ, Bình Khánh, An Thới Đông, Thạnh An'],
    ['thành phố Phú Quốc', 'Phú Quốc, Thổ Châu'],
    ['quận Ninh Kiều', 'Cái Khế, Ninh Kiều, Tân An, An Bình'],
    ['huyện Côn Đảo', 'Côn Đảo'],
  ])('%s', async (query, names) => {
    const hits = await findPlaces(query, { limit: 200 });
    expect(hits.map(({ commune }) => commune?.name).join(', ')).toBe(names);
  });
});

test('the second file is asked where the first says nothing sure, or as the caller wants', async () => {
  expect((await findPlaces('thị trấn Sa Pa')).map(describeHit)).toContain('Phường Sa Pa, Lào Cai');
  expect(await findPlaces('huyện Bát Xát', { former: false })).toEqual([]);
  const both = await findPlaces('Bát Xát', { former: true, limit: 200 });
  expect(both.slice(0, 2).map(describeHit)).toEqual([
    'Xã Bát Xát, Lào Cai',
    'Xã A Mú Sung, Lào Cai «huyện Bát Xát, tỉnh Lào Cai (cũ)»',
  ]);
  expect((await findPlaces('Bát Xát')).map(describeHit)).toEqual(['Xã Bát Xát, Lào Cai']);
});

test('a former name is searched in one province, and an unknown province is refused', async () => {
  expect(await findPlaces('huyện Châu Thành', { province: '80' })).not.toEqual([]);
  expect(await findPlaces('huyện Bát Xát', { province: '80' })).toEqual([]);
  expect(() => findFormer('huyện Bát Xát', { province: '99' })).toThrow('rules/unknown-province');
  await expect(findPlaces('huyện Bát Xát', { province: '99' })).rejects.toThrow('rules/unknown-province');
});

test('why a name leads somewhere is said in English, too', () => {
  const [hit] = findFormer('xã Bản Xèo, huyện Bát Xát');
  expect(hit?.former && formerText(hit.former, 'en')).toBe(
    'formerly Bản Xèo commune, Bát Xát district, Lào Cai province',
  );
});
