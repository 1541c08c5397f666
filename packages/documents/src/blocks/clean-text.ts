/** Text that people typed, made fit for a file: what no font prints and no XML may hold is taken out. */

// C0 and C1 controls but for the line feed, marks that turn the direction of what follows, halves of pairs, non-characters.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * @param text as it was typed or read
 * @returns the text in composed form; its line feeds stay, tabs become spaces
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, '')
    .normalize('NFC');
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
