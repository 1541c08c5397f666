/** Names on a stamp: broken into lines and made smaller until all of it stands there, since half a name is another name. */

/** A text in lines, and how large they are set. */
export interface StampLines {
  readonly lines: readonly string[];
  /** Height of the letters, millimetres. */
  readonly size: number;
}

/** How wide a letter is, in heights, in the sans-serif faces that systems have; on the wide side. */
function widthOf(letter: string): number {
  if (/[mwMW@%—…]/.test(letter)) return 0.9;
  if (/[iljtfrI.,:;'!()|/ -]/.test(letter)) return 0.36;
  return /\p{Lu}/u.test(letter) ? 0.74 : 0.58;
}

const widthOfText = (text: string): number =>
  Array.from(text.normalize('NFC'), widthOf).reduce((sum, width) => sum + width, 0);

/**
 * Sets a text into so much room.
 *
 * @param text one line
 * @param room width in millimetres, how many lines, and the largest and the smallest size of letters
 * @returns lines of the largest size that holds all of it; of the smallest, however many there are
 */
export function setLines(
  text: string,
  room: { readonly width: number; readonly lines: number; readonly most: number; readonly least: number },
): StampLines {
  for (let size = room.most; size > room.least; size -= 0.1) {
    const lines = breakText(text, room.width / size);
    if (lines.length <= room.lines) return { lines, size };
  }
  return { lines: breakText(text, room.width / room.least), size: room.least };
}

/** At spaces; a word that is longer than a line is cut. */
function breakText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => cutWord(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOfText(longer) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cutWord(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOfText(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
