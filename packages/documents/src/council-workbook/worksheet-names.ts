/** The names of the worksheets of products: the number that the product has on the first worksheet, and as much of its name as fits. */

/** As Excel has it. */
const MAX_LENGTH = 31;

export function productWorksheetName(no: number, name: string): string {
  const plain = name
    .normalize('NFC')
    // What no worksheet may be called, and what would end a reference to it.
    .replace(/[:\\/?*[\]'"!\p{Cc}\p{Surrogate}]+/gu, ' ')
    .replace(/\s+/g, ' ');
  return cutWords(`${no}. ${plain}`.trim());
}

function cutWords(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  const space = cut.lastIndexOf(' ');
  const kept = space > 10 ? cut.slice(0, space) : cut;
  return kept.replace(/[\uD800-\uDBFF]$/u, '').trim();
}
