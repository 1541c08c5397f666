/** Names for several files of one folder, none of them twice: also where letters differ in their case alone. */

/**
 * @param name of a file, with its extension
 * @param taken the names that are used already; the one that is given is added
 * @returns the name, or with the first number from 2 that makes it free
 */
export function freeName(name: string, taken: Set<string>): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.\w+)?$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}-${number}${extension}`;
  taken.add(free.toLowerCase());
  return free;
}
