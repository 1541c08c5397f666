/** Letters to producers whose certificates end soon, by Decree 30/2020/NĐ-CP: one for each entity, with its products and when to file. */
import { withSmallUnit } from '../../forms/unit-name.js';
import type { DueCertificate, DueCommune } from '@ocop-kit/engine/register';
import { cleanLine, cleanText } from '../../blocks/clean-text.js';
import { cell, paragraph } from '../../blocks/make-block.js';
import type { Block, BlockRow, Table } from '../../blocks/printed-document.js';
import { formFileName } from '../../forms/file-name.js';
import type { RenderedForm } from '../../forms/render-form.js';
import { createWords, formatDay } from '../../forms/translate.js';
import {
  composeCopies,
  composeLetterhead,
  composeSignatory,
  dayParts,
  signatures,
} from '../../letter/letterhead.js';
import { en } from '../messages.en.js';
import { vi, type RegisterMessageKey } from '../messages.vi.js';
import type { RegisterLanguage } from '../translate.js';
import { groupByEntity, type DueEntity } from './due-entities.js';

/** What a decision says of renewals, with its article; `ocop-calendar/1` has it. */
export interface RenewalRule {
  /** Its number: "26/2026/QĐ-TTg". */
  readonly decision: string;
  readonly renewal: {
    /** How many days before the end, at the earliest. */
    readonly earliest: number;
    /** How many days before the end, at the latest. */
    readonly latest: number;
    readonly cite: { readonly article?: string | undefined };
  };
}

/** What letters are made of. */
export interface DueLetterOptions {
  /** The day of the letters, `YYYY-MM-DD`. */
  readonly on: string;
  /** The decision in force. */
  readonly calendar: RenewalRule;
  /** The type of the files. */
  readonly to: 'docx' | 'html';
  /** `vi` without it. */
  readonly lang?: RegisterLanguage | undefined;
  /** The office that writes; without it there is room to write it in. */
  readonly office?: string | undefined;
  /** The agency above the office. */
  readonly agency?: string | undefined;
  /** Where it is written: "Ví Dụ". */
  readonly town?: string | undefined;
  /** One file with a page a letter instead of a file each. */
  readonly isTogether?: boolean | undefined;
}

type Translate = (key: RegisterMessageKey, values?: Readonly<Record<string, string | number>>) => string;

const MIME_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
} as const;

/**
 * Writes letters to producers whose certificates end soon.
 *
 * @param communes as `dueCertificates` gives them
 * @param options the day, the decision, the office, the type of file
 * @returns a file for each entity, or one for all; none where nothing is due. The same options give the same bytes
 * @see QĐ 26/2026/QĐ-TTg Art. 7.6a; Decree 30/2020/NĐ-CP, Annexes I and III
 */
export async function renderDueLetters(
  communes: readonly DueCommune[],
  options: DueLetterOptions,
): Promise<RenderedForm[]> {
  const { lang = 'vi', on, to, isTogether = false } = options;
  const t: Translate = createWords({ vi, en }, lang, cleanText);
  const letters = groupByEntity(communes).map((entity) => ({
    name: entity.name,
    blocks: composeLetter(entity, options, t),
  }));
  if (letters.length === 0) return [];
  const files = isTogether
    ? [
        {
          name: '',
          blocks: letters.flatMap(({ blocks }, at): Block[] => [
            ...(at > 0 ? [{ kind: 'page-break' } as const] : []),
            ...blocks,
          ]),
        },
      ]
    : letters;
  const write =
    to === 'html'
      ? (await import('../../print/write-html.js')).writeHtml
      : (await import('../../word/write-docx.js')).writeDocx;
  return Promise.all(
    files.map(async ({ name, blocks }) => ({
      name: formFileName('thong-bao-het-han', name, to),
      type: MIME_TYPES[to],
      bytes: await write({ title: t('letter.title'), lang, made: on, blocks }),
    })),
  );
}

function composeLetter(
  { name, address, commune, due }: DueEntity,
  { on, calendar, lang = 'vi', office, agency, town }: DueLetterOptions,
  t: Translate,
): Block[] {
  const parts = dayParts(on, lang);
  const { earliest, latest, cite } = calendar.renewal;
  const late = due.filter(({ status }) => status.renewal?.state === 'late').length;
  const end = late === 0 ? 'letter.end' : late === due.length ? 'letter.endLate' : 'letter.endSome';
  return [
    composeLetterhead({
      agency,
      office,
      number: t('letter.number'),
      nation: t('letter.nation'),
      motto: t('letter.motto'),
      placeAndDay: t('letter.placeAndDay', { ...parts, town: town ?? DOTS }),
    }),
    paragraph('title', t('letter.heading')),
    paragraph('subtitle', t('letter.about')),
    paragraph(
      'addressee',
      t(address === '' ? 'letter.to' : 'letter.toAddress', {
        name: cleanLine(name),
        address: cleanLine(address),
      }),
    ),
    paragraph('body', t('letter.begin', { name: cleanLine(name), day: formatDay(on) })),
    productsTable(due, lang, t),
    {
      ...paragraph(
        'body',
        t('letter.rule', {
          article: articleText(cite.article ?? '', t),
          decision: calendar.decision,
          earliest,
          latest,
        }),
      ),
    },
    ...(late > 0 ? [paragraph('body', t('letter.late'))] : []),
    { ...paragraph('body', t(end)), keepNext: true },
    signatures(
      {
        paragraphs: composeCopies(
          t('letter.copies'),
          t(commune === '' ? 'letter.copiesTo' : 'letter.copiesToCommune', {
            commune: withSmallUnit(cleanLine(commune)),
          }),
        ),
      },
      composeSignatory({ who: t('letter.signatory'), how: t('letter.sign') }),
    ),
  ];
}

/** Room for a town. */
const DOTS = '.'.repeat(16);

function productsTable(due: readonly DueCertificate[], lang: RegisterLanguage, t: Translate): Table {
  const headings = [
    t('column.ordinal'),
    t('letter.product'),
    t('column.stars'),
    t('letter.decision'),
    t('due.ends'),
    t('letter.window'),
  ];
  return {
    kind: 'table',
    widths: [7, 31, 9, 20, 15, 18],
    borders: true,
    header: { cells: headings.map((heading) => cell(heading, 'cell-centre')), shaded: true },
    rows: due.map(({ certificate, status, ends }, at): BlockRow => ({
      cells: [
        cell(String(at + 1), 'cell-centre'),
        cell(cleanLine(certificate.product.name)),
        cell(String(status.stars ?? '–'), 'cell-centre'),
        cell(cleanLine(status.decision ?? '–')),
        cell(formatDay(ends), 'cell-centre'),
        cell(
          status.renewal
            ? t('letter.days', {
                from: formatDay(status.renewal.from),
                until: formatDay(status.renewal.until),
              })
            : '–',
          'cell-centre',
        ),
      ],
    })),
  };
}

/** "7.6a" as a decree writes it: "điểm a khoản 6 Điều 7". */
function articleText(article: string, t: Translate): string {
  const [, of = '', clause = '', point = ''] = /^(\d+)(?:\.(\d+))?([a-zđ])?$/.exec(article) ?? [];
  if (of === '') return article;
  if (clause === '') return t('letter.article', { of });
  return point === '' ? t('letter.clause', { of, clause }) : t('letter.point', { of, clause, point });
}
