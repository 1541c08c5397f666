/** What an editor shows beside a field: its name and a sentence, in Vietnamese and in English. */

/** @example ['Điểm', 'Số điểm của phương án.'] */
type Words = readonly [name: string, sentence: string];

/** @returns the title and description of a JSON Schema; editors show both languages, one beneath the other */
export function about(vi: Words, en: Words): { title: string; description: string } {
  return { title: `${vi[0]} / ${en[0]}`, description: `${vi[1]}\n${en[1]}` };
}
