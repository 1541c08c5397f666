/** Reads the places of `data/places/`, corrected, and refuses what does not fit together. */
import { readFileSync } from 'node:fs';

const data = new URL('../data/places/', import.meta.url);
const lines = (name) => readFileSync(new URL(name, data), 'utf8').trimEnd().split('\n');
const json = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

/**
 * @typedef {object} WrittenPlaces
 * @property {{ code: string, title: string, otherNames: string[], communes: { code: string, title: string }[] }[]} provinces in the
 *   order of their codes, as are their communes
 * @property {{ title: string, otherNames: string[], province: string, districts: { title: string, communes: Map<string, string[]> }[] }[]} formerProvinces
 *   of each district, the names of its communes by the code of what they became
 */

/** @returns {WrittenPlaces} */
export function readPlaces() {
  const corrections = json('corrections.json');
  const { otherNames, earlierProvinces } = json('names.json');
  const namesOf = (key) => otherNames[key] ?? [];

  const provinces = [];
  for (const line of lines('communes.txt')) {
    const [, heading, code, title] = /^(# )?(\d+) (.+)$/.exec(line) ?? refuse(`communes.txt: ${line}`);
    if (heading) provinces.push({ code, title, otherNames: namesOf(code), communes: [] });
    else provinces.at(-1).communes.push({ code, title });
  }
  for (const { commune, province, transcribed, applied } of corrections.communes) {
    const corrected = provinces
      .find(({ code }) => code === province)
      ?.communes.find(({ code, title }) => code === transcribed && title === commune);
    if (!corrected) refuse(`corrections.json: no commune ${transcribed} ${commune}`);
    corrected.code = applied;
  }
  for (const { communes } of provinces) communes.sort((a, b) => Number(a.code) - Number(b.code));
  const provinceOf = new Map(
    provinces.flatMap(({ code, communes }) => communes.map((one) => [one.code, code])),
  );

  const formerProvinces = [];
  for (const line of lines('former-communes.txt')) {
    const [, sign, text] = /^(##?|\d{5}) (.+)$/.exec(line) ?? refuse(`former-communes.txt: ${line}`);
    if (sign === '#') formerProvinces.push({ title: text, otherNames: namesOf(text), districts: [] });
    else if (sign === '##') formerProvinces.at(-1).districts.push({ title: text, communes: new Map() });
    else formerProvinces.at(-1).districts.at(-1).communes.set(sign, text.split('; '));
  }
  const findDistrict = (district, province) =>
    formerProvinces
      .find(({ title }) => title === province)
      ?.districts.find(({ title }) => title === district);
  for (const { former, transcribed, applied } of corrections.formerCommunes) {
    const [name, ...path] = former.split(', ');
    const { communes } = findDistrict(...path) ?? refuse(`corrections.json: no district of ${former}`);
    const found = [...communes].filter(([, names]) => names.includes(name)).map(([code]) => code);
    if (found.join() !== transcribed.join()) refuse(`corrections.json: ${former} led to ${found.join()}`);
    for (const code of found) {
      const others = communes.get(code).filter((other) => other !== name);
      if (others.length > 0) communes.set(code, others);
      else communes.delete(code);
    }
    for (const code of applied) communes.set(code, [...(communes.get(code) ?? []), name].sort());
  }
  for (const { former, applied } of corrections.islandDistricts) {
    const [title, province] = former.split(', ');
    const { districts } =
      formerProvinces.find((one) => one.title === province) ?? refuse(`corrections.json: no ${province}`);
    districts.push({ title, communes: new Map([[applied, []]]) });
  }

  const merged = formerProvinces.map(({ title, districts, ...rest }) => {
    const codes = districts.flatMap(({ communes }) => [...communes.keys()]);
    const became = new Set(codes.map((code) => provinceOf.get(code) ?? refuse(`No commune ${code}.`)));
    if (became.size !== 1) refuse(`${title} became ${[...became].join()}.`);
    return { ...rest, title, districts, province: [...became][0] };
  });
  const earlier = earlierProvinces.map(({ former, province }) => ({
    title: former,
    otherNames: namesOf(former),
    province,
    districts: [],
  }));
  return { provinces, formerProvinces: [...merged, ...earlier] };
}

function refuse(what) {
  throw new Error(`data/places: ${what}`);
}
