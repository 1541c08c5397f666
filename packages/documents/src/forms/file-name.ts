/** Names of files that every system takes: small letters without marks, digits and hyphens. */
import { foldVietnamese } from '@ocop-kit/engine/text';

const LONGEST = 60;

/**
 * @param form with which the name begins
 * @param product the product's name as typed; may be empty
 * @param type the ending, such as docx
 * @returns for example `mau-02-mat-ong-hoa-nhan.docx`
 */
export function formFileName(form: string, product: string, type: string): string {
  return `${[plain(form), plain(product)].filter((part) => part !== '').join('-')}.${type}`;
}

function plain(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
