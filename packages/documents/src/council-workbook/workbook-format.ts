/** What a session's workbook says of itself on a worksheet that nobody sees. */

export const SESSION_WORKBOOK_FORMAT = 'ocop-session-workbook/1';
export const IDS_WORKSHEET = '_session';

/** The first texts of its rows: a word each that says what the others are. */
export const ID_ROWS = {
  format: 'format',
  session: 'session',
  member: 'member',
  product: 'product',
} as const;

/** The first column of a product's worksheet, out of sight, says what each row is about: rows that somebody moves change nothing. */
export type SessionRowKey =
  | { readonly kind: 'product' | 'criterion' | 'condition' | 'opinion'; readonly id: string }
  | { readonly kind: 'members' | 'remark'; readonly id?: undefined };

const KEY = /^(product|criterion|condition|opinion) (.{1,100})$/s;

/** @returns undefined for a text that is no key */
export function parseRowKey(text: string): SessionRowKey | undefined {
  if (text === 'members' || text === 'remark') return { kind: text };
  const [, kind, id] = KEY.exec(text) ?? [];
  return kind === undefined || id === undefined
    ? undefined
    : { kind: kind as 'product' | 'criterion' | 'condition' | 'opinion', id };
}

/** The key as the cell holds it. */
export const rowKeyText = ({ kind, id }: SessionRowKey): string =>
  id === undefined ? kind : `${kind} ${id}`;
