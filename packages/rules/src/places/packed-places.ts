/**
 * The form in which provinces and communes ship. A line a province: its title, its code, its other names; then, for each commune, how far
 * its code is from the one before (base 36) and its title. The build packs with these functions, so that both directions stand side by side.
 */

/** A unit as it is written: “Xã Bản Xèo”. */
interface WrittenUnit {
  readonly code: string;
  readonly title: string;
}

/** A province with what else it is called, and its communes by their codes. */
export interface WrittenProvince extends WrittenUnit {
  readonly otherNames: readonly string[];
  readonly communes: readonly WrittenUnit[];
}

/** Signs for words that begin titles: most are “Xã”, which has none. */
const SIGNS: readonly (readonly [sign: string, word: string])[] = [
  ['!', 'Phường '],
  ['#', 'Thị trấn '],
  ['$', 'Đặc khu '],
  ['', 'Xã '],
];

/** @returns the title of a commune, with a sign for its kind */
export function packTitle(title: string): string {
  const [sign = '', word = ''] = SIGNS.find(([, start]) => title.startsWith(start)) ?? [];
  return sign + title.slice(word.length);
}

/** @returns the title again */
export function unpackTitle(packed: string): string {
  const [sign = '', word = ''] = SIGNS.find(([start]) => packed.startsWith(start)) ?? [];
  return word + packed.slice(sign.length);
}

const CODE_DIGITS = 5;

export function packPlaces(provinces: readonly WrittenProvince[]): string {
  return provinces
    .map(({ code, title, otherNames, communes }) => {
      let before = 0;
      const packed = communes.map((commune) => {
        const step = Number(commune.code) - before;
        before += step;
        return `;${step.toString(36)} ${packTitle(commune.title)}`;
      });
      return [[code, title, ...otherNames].join('|'), ...packed].join('');
    })
    .join('\n');
}

export function unpackPlaces(packed: string): WrittenProvince[] {
  return packed.split('\n').map((line) => {
    const [head = '', ...communes] = line.split(';');
    const [code = '', title = '', ...otherNames] = head.split('|');
    let last = 0;
    return {
      code,
      title,
      otherNames,
      communes: communes.map((commune) => {
        const space = commune.indexOf(' ');
        last += Number.parseInt(commune.slice(0, space), 36);
        return {
          code: String(last).padStart(CODE_DIGITS, '0'),
          title: unpackTitle(commune.slice(space + 1)),
        };
      }),
    };
  });
}
