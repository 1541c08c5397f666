/** What stands above a table: the office, and what the table is. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { Row } from '../../xlsx/read/cell.js';
import { lineText } from '../rows/cell-value.js';

/** What a table says of itself. */
export interface TableTitle {
  readonly title: string | undefined;
  readonly about: {
    readonly issuer?: string;
    readonly province?: string;
    readonly level?: 'commune' | 'province' | 'centre';
  };
}

const TITLE = /^(danh (sach|muc)|tong hop|bang|bieu|phu luc|so theo doi|ket qua|thong ke)/;
const OFFICE = /^(ubnd|uy ban nhan dan|so |bo |van phong|chi cuc)/;
const MAX_TITLE = 500;

/** @param rows those above the headings */
export function readTitle(rows: readonly Row[]): TableTitle {
  const texts = rows.flatMap(({ cells }) =>
    [...cells.values()].map((cell) => lineText(cell).slice(0, MAX_TITLE)),
  );
  const folded = texts.map((text) => ({ text, folded: foldVietnamese(text) }));
  const title =
    folded.find(({ folded: words }) => TITLE.test(words))?.text ?? texts.find((text) => text.length > 25);
  const issuer = folded.find(({ folded: words }) => OFFICE.test(words));
  const province = /\btinh (\S.*)$/.exec(issuer?.folded ?? '') ? issuer?.text : undefined;
  const named = province && /tỉnh\s+.*$/iu.exec(province)?.[0];
  const level = levelOf(issuer?.folded ?? '');
  return {
    title,
    about: {
      ...(issuer && { issuer: issuer.text }),
      ...(named && { province: titleCase(named) }),
      ...(level && { level }),
    },
  };
}

function levelOf(office: string): 'commune' | 'province' | 'centre' | undefined {
  if (/\b(xa|phuong|thi tran|dac khu)\b/.test(office)) return 'commune';
  if (/\btinh\b|thanh pho|^so /.test(office)) return 'province';
  return /^bo |trung uong/.test(office) ? 'centre' : undefined;
}

/** "TỈNH VÍ DỤ" is Tỉnh Ví Dụ. */
const titleCase = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toLocaleUpperCase('vi'));
