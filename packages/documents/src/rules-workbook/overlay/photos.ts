/** Photos in three columns: the address, what the photo shows, and who took it; one photo a line. */
import type { Photo } from '@ocop-kit/engine/overlay';
import { isStorableText } from '../../xlsx/storable.js';
import type { WorksheetColumn } from '../columns.js';
import { readText, type Field } from '../fields.js';
import { readLines, writeLines } from '../text-fields.js';

export const PHOTO_COLUMNS: readonly WorksheetColumn[] = [
  { key: 'photo.src', vi: 'Ảnh: đường dẫn', en: 'Photo: link', width: 26, optional: true },
  {
    key: 'photo.alt',
    vi: 'Ảnh: mô tả',
    en: 'Photo: what it shows',
    width: 26,
    byLanguage: true,
    optional: true,
  },
  { key: 'photo.credit', vi: 'Ảnh: nguồn', en: 'Photo: credit', width: 18, byLanguage: true, optional: true },
];

export const photos: Field = {
  path: ['photos'],
  column: 'photo.src',
  write(value, languages) {
    const all = value as readonly Photo[];
    const links = all.map(({ src }) => src).join('\n');
    const shown = writeLines(
      all.map(({ alt }) => alt),
      'photo.alt',
      languages,
    );
    const credits = writeLines(
      all.map(({ credit }) => credit),
      'photo.credit',
      languages,
    );
    return shown && credits && isStorableText(links)
      ? new Map([['photo.src', links], ...shown, ...credits])
      : null;
  },
  read(row, pointer) {
    const links = readText(row, 'photo.src')?.split('\n') ?? [];
    const shown = readLines(row, 'photo.alt');
    const credits = readLines(row, 'photo.credit');
    const length = Math.max(links.length, shown.length, credits.length);
    const all = Array.from({ length }, (_, i) => {
      const [src, alt, credit] = [links[i]?.trim() || undefined, shown[i], credits[i]];
      row.locate(`${pointer}/${i}`, 'photo.src');
      row.locate(`${pointer}/${i}/alt`, 'photo.alt');
      row.locate(`${pointer}/${i}/credit`, 'photo.credit');
      return { ...(src && { src }), ...(alt && { alt }), ...(credit && { credit }) };
    });
    return all.length > 0 ? all : undefined;
  },
};
