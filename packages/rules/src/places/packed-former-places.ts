/**
 * The form in which former districts and communes ship. A line begins with `>` for a province, and then each line is a district: its title,
 * and for every commune of today how many places further on it stands in the list of all (base 36), and the names of what became a part of
 * it. A name that it kept is written `=`. Titles are packed by the caller, so that this file imports nothing and the build can run it.
 */

/** A former district with the titles of its communes, by where in the list of all communes that stands which they became. */
export interface WrittenDistrict {
  readonly title: string;
  readonly became: readonly (readonly [commune: number, titles: readonly string[]])[];
}

/** A former province with its districts. */
export interface WrittenFormerProvince {
  readonly title: string;
  readonly districts: readonly WrittenDistrict[];
}

/** @param communes the packed titles of today's communes, in the order of their codes, as are the titles of the districts' communes */
export function packFormerPlaces(
  provinces: readonly WrittenFormerProvince[],
  communes: readonly string[],
): string {
  let before = 0;
  const packDistrict = ({ title, became }: WrittenDistrict): string =>
    [
      title,
      ...became.map(([commune, titles]) => {
        const step = commune - before;
        before = commune;
        const name = nameIn(communes[commune] ?? '');
        const names = titles.map((one) => (nameIn(one) === name ? `${signIn(one)}=` : one));
        return `;${[step.toString(36), ...names].join(',')}`;
      }),
    ].join('');
  return provinces
    .flatMap(({ title, districts }) => [`>${title}`, ...districts.map(packDistrict)])
    .join('\n');
}

/** @param communes as they were packed with */
export function unpackFormerPlaces(packed: string, communes: readonly string[]): WrittenFormerProvince[] {
  let last = 0;
  const unpackDistrict = (line: string): WrittenDistrict => {
    const [title = '', ...became] = line.split(';');
    return {
      title,
      became: became.map((one) => {
        const [step = '', ...names] = one.split(',');
        last += Number.parseInt(step, 36);
        const name = nameIn(communes[last] ?? '');
        return [last, names.map((own) => (nameIn(own) === '=' ? signIn(own) + name : own))] as const;
      }),
    };
  };
  return packed
    .slice(1)
    .split('\n>')
    .map((lines) => {
      const [title = '', ...districts] = lines.split('\n');
      return { title, districts: districts.map(unpackDistrict) };
    });
}

const SIGN = /^[!#$]?/;
const signIn = (packedTitle: string): string => SIGN.exec(packedTitle)?.[0] ?? '';
const nameIn = (packedTitle: string): string => packedTitle.replace(SIGN, '');
