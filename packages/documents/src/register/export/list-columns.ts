/** The columns of a register as a list: one certificate a row, as it stands. Their headings are read back by `readRegister`. */
import {
  certificateStateText,
  openCells,
  stateOf,
  type CertificateCalendar,
  type CertificateStatus,
  type RegisteredCertificate,
} from '@ocop-kit/engine/register';
import { formatDay } from '../../forms/translate.js';
import type { RegisterLanguage, TranslateRegister } from '../translate.js';
import type { RegisterMessageKey } from '../messages.vi.js';

/** What a row is written from. */
export interface ListedCertificate {
  readonly no: number;
  readonly certificate: RegisteredCertificate;
  /** As it is on the day of the list. */
  readonly today: CertificateStatus;
  /** With everything that is recorded in force. */
  readonly last: CertificateStatus;
}

/** A column of a list. */
export interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly valueOf: (row: ListedCertificate) => string | number | undefined;
  /** Changes by itself: with the day, or with the order of the rows. */
  readonly isFleeting?: boolean;
}

type Value = (row: ListedCertificate) => string | number | undefined;

/** What could not be read, and was not put right since, stands in its cell again, for somebody to put it right there. */
const orUnread =
  (field: string, valueOf: Value): Value =>
  (row) => {
    const value = valueOf(row);
    if (value !== undefined) return value;
    return openCells(row.certificate.events).findLast(
      (one) => one.field === field || one.field.endsWith(`.${field}`),
    )?.text;
  };

const dayIn =
  (valueOf: (status: CertificateStatus) => string | undefined): Value =>
  ({ last }) => {
    const day = valueOf(last);
    return day === undefined ? undefined : formatDay(day);
  };

/** @param others headings of columns that are no field */
export function planListColumns(
  lang: RegisterLanguage,
  t: TranslateRegister,
  on: string,
  others: readonly string[],
): ListColumn[] {
  const column = (key: RegisterMessageKey, width: number, valueOf: Value): ListColumn => ({
    heading: t(key),
    width,
    valueOf,
  });
  const product =
    (field: 'name' | 'code' | 'gtin' | 'set' | 'group' | 'url' | 'trace'): Value =>
    ({ certificate }) =>
      certificate.product[field];
  const entity =
    (field: string): Value =>
    ({ certificate }) => {
      const value = certificate.entity[field];
      return typeof value === 'string' ? value : undefined;
    };
  return [
    { ...column('column.ordinal', 5, ({ no }) => no), isFleeting: true },
    column('column.id', 30, ({ certificate }) => certificate.id),
    column('column.product.name', 34, product('name')),
    column('column.product.code', 16, product('code')),
    column('column.product.gtin', 16, orUnread('gtin', product('gtin'))),
    column('column.product.set', 8, orUnread('set', product('set'))),
    column('column.product.group', 20, product('group')),
    column('column.entity.name', 30, entity('name')),
    column('column.entity.kind', 16, entity('kind')),
    column('column.entity.code', 14, entity('code')),
    column('column.entity.representative', 20, entity('representative')),
    column('column.entity.phone', 14, entity('phone')),
    column('column.entity.email', 20, entity('email')),
    column('column.entity.address', 30, entity('address')),
    column('column.entity.commune', 18, entity('commune')),
    column('column.entity.district', 16, entity('district')),
    column('column.entity.province', 16, entity('province')),
    column(
      'column.stars',
      7,
      orUnread('stars', ({ last }) => last.stars),
    ),
    column(
      'column.score',
      8,
      orUnread('score', ({ last }) => scoreText(last.score, lang)),
    ),
    column(
      'column.decision',
      20,
      orUnread('decision', ({ last }) => last.decision),
    ),
    column(
      'column.on',
      12,
      orUnread(
        'on',
        dayIn(({ decided }) => decided),
      ),
    ),
    column(
      'column.issued',
      12,
      orUnread(
        'issued',
        dayIn(({ issued, decided }) => (issued === decided ? undefined : issued)),
      ),
    ),
    column(
      'column.expires',
      12,
      orUnread(
        'expires',
        dayIn(({ expires }) => expires),
      ),
    ),
    column(
      'column.until',
      12,
      orUnread(
        'until',
        dayIn(({ until }) => until),
      ),
    ),
    column(
      'column.withdrawn',
      12,
      dayIn(({ withdrawn }) => withdrawn?.on),
    ),
    column('column.issuer', 24, ({ last }) => last.issuer),
    column('column.stated', 16, ({ certificate }) => certificate.stated),
    {
      heading: t('column.state', { day: formatDay(on) }),
      width: 16,
      isFleeting: true,
      valueOf: ({ today }) => certificateStateText(today.state, lang),
    },
    column('column.product.url', 24, orUnread('url', product('url'))),
    column('column.product.trace', 24, orUnread('trace', product('trace'))),
    ...others.map((heading): ListColumn => ({
      heading: t('column.other', { heading }),
      width: 16,
      valueOf: ({ certificate }) => certificate.other?.find((one) => one.heading === heading)?.text,
    })),
  ];
}

/** A total as the language writes it, with all its decimals. */
function scoreText(score: string | undefined, lang: RegisterLanguage): string | undefined {
  return lang === 'vi' ? score?.replace('.', ',') : score;
}

const AT_LAST = '2199-12-31';

/** The rows of a list, in the order of the register. */
export const listRows = (
  certificates: readonly RegisteredCertificate[],
  on: string,
  calendar: CertificateCalendar,
): ListedCertificate[] =>
  certificates.map((certificate, at) => ({
    no: at + 1,
    certificate,
    today: stateOf(certificate, { on, calendar }),
    last: stateOf(certificate, { on: AT_LAST, calendar }),
  }));

/** Headings of other columns, each once, in the order in which they appear. */
export const otherHeadings = (certificates: readonly RegisteredCertificate[]): string[] => [
  ...new Set(certificates.flatMap(({ other = [] }) => other.map(({ heading }) => heading))),
];
