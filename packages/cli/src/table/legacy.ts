/**
 * Texts in the encodings of old Vietnamese fonts, read far enough to know them again. They are recognised and never
 * used: what an all-capital font showed cannot be told from the bytes.
 */

/** In place of what the encoding has no letter for. */
const NO_LETTER = '\uFFFD';

/** TCVN 5712:1993, third set, from 0xA1; capitals with tones are a font of their own there. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ'.replaceAll(
    '?',
    NO_LETTER,
  );

/** VNI for Windows: a letter is followed by its marks in one byte, and a few letters stand alone. */
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
 * Small letters only: capitals with tones were a font of their own, and nothing but the spelling is looked at.
 *
 * @param text one character a byte, as Latin-1 shows it
 */
export function decodeLegacy(legacy: Legacy, text: string): string {
  // Neither has letters below 0xA1; what stands there are quotation marks and dashes of Windows.
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
