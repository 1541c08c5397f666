/** What a sheet says of its product beside the picks: its name and its province, under any of the usual headings. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { RawSheet } from '../../../sheet-rows/sheet-row.js';

/** Headings as offices write them, folded. */
const HEADINGS = {
  province: ['province', 'tinh', 'tinh thanh', 'tinh thanh pho', 'tinh/thanh pho', 'tinh, thanh pho'],
  product: ['product', 'product name', 'san pham', 'ten san pham'],
} as const;

/** Indexes among the carried cells, -1 for a column that is not there. */
export type KnownColumns = Readonly<Record<keyof typeof HEADINGS, number>>;

/** @param headings of the carried columns */
export function findKnownColumns(headings: readonly string[]): KnownColumns {
  const folded = headings.map((heading) =>
    foldVietnamese(heading)
      .replace(/[\s_]+/g, ' ')
      .trim(),
  );
  const find = (names: readonly string[]): number => folded.findIndex((heading) => names.includes(heading));
  return { province: find(HEADINGS.province), product: find(HEADINGS.product) };
}

/** @returns the province as it is written, null where nothing says it */
export function provinceOf({ carried, whole }: RawSheet, { province: column }: KnownColumns): string | null {
  const { province, entity } = Object(whole) as Readonly<Record<string, unknown>>;
  const { province: ofEntity } = Object(entity) as Readonly<Record<string, unknown>>;
  return cleanProvince(carried?.[column] ?? ofEntity ?? province);
}

/** @returns what the product is called, or the id of its sheet; the empty string where neither is there */
export function productOf({ carried, names, id }: RawSheet, { product: column }: KnownColumns): string {
  return names?.product || (carried?.[column] ?? '') || (id ?? '');
}

/** No province has a longer name. */
const MAX_LENGTH = 60;

/** @returns the name composed and on one line, null where there is none */
export function cleanProvince(province: unknown): string | null {
  if (typeof province !== 'string') return null;
  const name = province
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return name === '' ? null : name.slice(0, MAX_LENGTH);
}
