/**
 * Texts that say what they seem to say. Names of products and decisions are read by people, and a letter that passes for another makes one
 * record out of two; so only the letters of Vietnamese and its neighbours are taken, each in its one composed form.
 */

/**
 * Vietnamese, the breves of Ê Đê, Gia Rai and Ba Na, and Latin letters of Western Europe, without those that pass for Vietnamese ones: Ð and ð for Đ
 * and đ, Þ and þ for P and p.
 */
const LETTERS = 'A-Za-zÀ-ÏÑ-ÖÙ-Ýß-ïñ-öù-ýÿĂăĐđĨĩŨũƠơƯưẠ-ỹĔĕĬĭŎŏŬŭČč';
const SIGNS = String.raw` 0-9'"()+,\-./:;%&!#*=@_–—‘’“”…·°®™×½¼¾²³`;
const CLEAR = new RegExp(`^[${LETTERS}${SIGNS}]*$`);
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}0-9]`);

/**
 * Whether a text says what it seems to say.
 *
 * @param text anything
 * @returns whether it is in composed form (NFC), without what cannot be seen, turns the line around or passes for another letter, and without
 *   spaces at its ends or two in a row
 */
export function isClearText(text: string): boolean {
  return (
    CLEAR.test(text) &&
    text === text.normalize('NFC') &&
    text === text.trim() &&
    !text.includes('  ') &&
    LETTER_OR_DIGIT.test(text)
  );
}
