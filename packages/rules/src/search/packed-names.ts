/**
 * The form in which product names are shipped: a line a set. Each name begins with a sign that says how many words it
 * shares with the start of the name before. Diacritics are written as plain signs, which compress better.
 */
const SHARED_WORDS = ';:!|#';
const SIGNS = '*/~?.^@+=%<';
const MARKS = '\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031bđĐ…';

/** @returns by set, in printed order, its names */
export function unpackNames(packed: string): string[][] {
  return packed
    .replace(/[*/~?.^@+=%<]/g, (sign) => MARKS.charAt(SIGNS.indexOf(sign)))
    .normalize('NFC')
    .split('\n')
    .map((line) => {
      let words: string[] = [];
      return (line.match(/[;:!|#][^;:!|#]*/g) ?? []).map((name) => {
        words = [...words.slice(0, SHARED_WORDS.indexOf(name.charAt(0))), ...name.slice(1).split(' ')];
        return words.join(' ');
      });
    });
}

/** The build packs the names with this function, so that both directions stand side by side. */
export function packNames(names: readonly (readonly string[])[]): string {
  return names
    .map((list) => {
      let before: string[] = [];
      return [...list]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((name) => {
          const words = name.split(' ');
          const firstDifferent = words.findIndex((word, i) => word !== before[i]);
          const shared = Math.min(firstDifferent, SHARED_WORDS.length - 1);
          before = words;
          return SHARED_WORDS.charAt(shared) + words.slice(shared).join(' ');
        })
        .join('');
    })
    .join('\n')
    .normalize('NFD')
    .replace(/[\u0300-\u036fđĐ…]/g, (mark) => SIGNS.charAt(MARKS.indexOf(mark)));
}
