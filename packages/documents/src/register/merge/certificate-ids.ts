/** Ids for certificates that have none: of the names of product and entity, in plain letters. */
import { foldVietnamese } from '@ocop-kit/engine/text';

const MAX_LENGTH = 56;

const slug = (text: string, most: number): string =>
  foldVietnamese(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, most)
    .replace(/-+$/, '');

/** @param taken ids that the register has */
export function createIds(taken: Iterable<string>): {
  /** @returns an id that nobody has, the wanted one where it is free */
  readonly take: (wanted: string | undefined, product: string, entity: string) => string;
} {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  return {
    take(wanted, product, entity) {
      const isFree = wanted !== undefined && wanted.length <= MAX_LENGTH + 8 && !used.has(wanted);
      const stem = slug(`${slug(product, 34)}-${slug(entity, 40)}`, MAX_LENGTH) || 'san-pham';
      let id = isFree ? wanted : stem;
      while (used.has(id)) {
        const number = (numbers.get(stem) ?? 1) + 1;
        numbers.set(stem, number);
        id = `${stem}-${number}`;
      }
      used.add(id);
      return id;
    },
  };
}
