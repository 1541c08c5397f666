/** Comments in scripts. Words of packs are untrusted: a line break would end the comment, and what follows would be run. */

/** A comment to the end of the line, whatever stands in the words. */
export const commentText = (words: string): string => `-- ${plainWords(words)}`;

/** Letters, digits and plain signs on one line, cut where it gets long. */
function plainWords(words: string): string {
  const plain = words
    .replace(/[^\p{L}\p{M}\p{N} .,;:()%/≥≤<>=+“”_–-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return plain.length > LENGTH ? `${plain.slice(0, LENGTH).trimEnd()} …` : plain;
}

const LENGTH = 200;
