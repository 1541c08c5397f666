/**
 * Decodes the encodings of old Vietnamese fonts well enough to recognize them. The text itself is never used: fonts of
 * capitals had the same bytes as those of small letters, so the case is lost.
 */

/** Where the encoding has no letter. */
const NO_LETTER = '\uFFFD';

/** TCVN 5712:1993, third set, from 0xA1; capitals with tones needed a separate font. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ'.replaceAll(
    '?',
    NO_LETTER,
  );

/** VNI for Windows: one byte with all marks follows the letter, and a few letters have a byte of their own. */
const VNI_ALONE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const [GRAVE, ACUTE, TILDE, HOOK, DOT, HAT, BREVE] = [
  '\u0300',
  '\u0301',
  '\u0303',
  '\u0309',
  '\u0323',
  '\u0302',
  '\u0306',
];
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: HAT,
  á: HAT + ACUTE,
  à: HAT + GRAVE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

export const LEGACY = ['TCVN3', 'VNI'] as const;
export type Legacy = (typeof LEGACY)[number];

/**
 * Decodes into small letters; only the spelling matters.
 *
 * @param text decoded as Latin-1, one character for each byte
 */
export function decodeLegacy(legacy: Legacy, text: string): string {
  // Neither encoding has letters below 0xA1; those bytes are the quotes and dashes of Windows.
  const letters = text.replace(/[\u0080-\u00A0]/g, ' ');
  return legacy === 'TCVN3' ? decodeTcvn3(letters).toLowerCase() : decodeVni(letters);
}

const decodeTcvn3 = (text: string): string =>
  text.replace(/[^\0-\u00A0]/gu, (sign) => TCVN3[sign.charCodeAt(0) - 0xa1] ?? NO_LETTER);

function decodeVni(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /([aeouyôö]?)([^\0-\u00A0ôöñíìæóòî])|[^\0-\u00A0]/gu,
      (all, letter: string = '', mark?: string) => {
        if (mark === undefined) return VNI_ALONE[all] ?? NO_LETTER;
        const marks = VNI_MARKS[mark];
        return letter === '' || marks === undefined ? NO_LETTER : `${VNI_ALONE[letter] ?? letter}${marks}`;
      },
    )
    .normalize('NFC');
}
