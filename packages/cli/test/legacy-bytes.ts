/** Vietnamese as old programs wrote it, made from Unicode: what tables in those encodings look like. */
const NFD_MARKS: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0303': 'tilde',
  '\u0309': 'hook',
  '\u0323': 'dot',
  '\u0302': 'hat',
  '\u0306': 'breve',
};

/** By rows of the standard: base letter, then grave, hook, tilde, acute, dot. */
const TCVN3_ROWS: Readonly<Record<string, readonly number[]>> = {
  a: [0x61, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0x65, 0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0x69, 0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0x6f, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0x75, 0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0x79, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
  đ: [0xae],
};
const CAPITALS: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

export function tcvn3(text: string): Uint8Array {
  return bytesOf(text, (letter) => {
    const capital = CAPITALS[letter];
    if (capital !== undefined) return [capital];
    for (const [base, row] of Object.entries(TCVN3_ROWS))
      for (const [at, byte] of row.entries())
        // An all-capital font shows the small letters' bytes as capitals.
        if (`${base}${TONES[at] ?? ''}`.normalize('NFC') === letter.toLowerCase()) return [byte];
    return undefined;
  });
}

const VNI_LETTERS: Readonly<Record<string, number>> = {
  ơ: 0xf4,
  ư: 0xf6,
  đ: 0xf1,
  í: 0xed,
  ì: 0xec,
  ỉ: 0xe6,
  ĩ: 0xf3,
  ị: 0xf2,
  ỵ: 0xee,
};
const VNI_MARKS: Readonly<Record<string, number>> = {
  acute: 0xf9,
  grave: 0xf8,
  hook: 0xfb,
  tilde: 0xf5,
  dot: 0xef,
  hat: 0xe2,
  'hat acute': 0xe1,
  'hat grave': 0xe0,
  'hat hook': 0xe5,
  'hat tilde': 0xe3,
  'dot hat': 0xe4,
  breve: 0xea,
  'breve acute': 0xe9,
  'breve grave': 0xe8,
  'breve hook': 0xfa,
  'breve tilde': 0xfc,
  'dot breve': 0xeb,
};

export function vni(text: string): Uint8Array {
  return bytesOf(text, (letter) => {
    const small = letter.toLowerCase();
    const capital = small === letter ? 0 : 0x20;
    const alone = VNI_LETTERS[small];
    if (alone !== undefined) return [alone - capital];
    const parts = Array.from(small.normalize('NFD'));
    const horn = parts.includes('\u031b');
    const base = parts[0] ?? '';
    const marks = parts.slice(1).flatMap((mark) => NFD_MARKS[mark] ?? []);
    const mark = VNI_MARKS[marks.join(' ')];
    const first = horn ? (base === 'o' ? 0xf4 : 0xf6) : base.charCodeAt(0);
    return mark === undefined ? undefined : [first - capital, mark - capital];
  });
}

/** As Windows writes it: vowels with their hats and horns in one byte, tones in a byte of their own. */
export function windows1258(text: string): Uint8Array {
  const byte = new Map<string, number>();
  for (let code = 0x80; code <= 0xff; code++)
    byte.set(new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code);
  return bytesOf(text, (letter) => {
    const whole = byte.get(letter);
    if (whole !== undefined) return [whole];
    const tone = Array.from(letter.normalize('NFD')).find((part) => TONES.includes(part) && part !== '');
    const rest = letter
      .normalize('NFD')
      .replace(tone ?? '', '')
      .normalize('NFC');
    const codes = [rest, tone ?? ''].map((part) => byte.get(part) ?? part.charCodeAt(0));
    return tone === undefined ? undefined : codes;
  });
}

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function bytesOf(text: string, lettersOf: (letter: string) => readonly number[] | undefined): Uint8Array {
  return Uint8Array.from(
    Array.from(text.normalize('NFC')).flatMap((letter) =>
      letter < '\u0080' ? [letter.charCodeAt(0)] : (lettersOf(letter) ?? ['?'.charCodeAt(0)]),
    ),
  );
}
