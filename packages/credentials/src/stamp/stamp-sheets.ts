/** Sheets of stamps that print on A4, one after the other: however many there are, one sheet is held at a time. */
import { formatDay } from '@ocop-kit/engine/days';
import { stampAddress } from '../address/stamp-address.js';
import { RatingError } from '../record/rating-error.js';
import { readRecord, type RatingRecord } from '../record/rating-record.js';
import { MOST_TOKEN_LENGTH } from '../address/stamp-address.js';
import { openToken } from '../signature/token.js';
import { STAMP_MESSAGES } from './messages.js';
import { setLines } from './stamp-lines.js';
import { QUIET_ZONE, stampQr, type QrLevel } from './stamp-qr.js';

/** How sheets are laid out; lengths in millimetres. */
export interface StampLayout {
  /** Side of the code with its white margin, 20 or more. */
  readonly code?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Between stamps. */
  readonly gap?: number | undefined;
  /** Around all of them. */
  readonly margin?: number | undefined;
}

/** What stamps carry. */
export interface StampOptions {
  /** The address of the verifying page. */
  readonly page: string;
  /** How many stamps there will be: the pages are numbered by it. */
  readonly count: number;
  /** Of the words on the stamps; Vietnamese by default. */
  readonly lang?: 'vi' | 'en' | undefined;
  /** The programme's name beside the stars; OCOP by default. */
  readonly programme?: string | undefined;
  /**
   * The file of the official logo that the host may use: an `https:` or relative address, or a `data:` URI of a picture. None is part of this
   * package: who may print it is the programme's to say.
   */
  readonly logo?: string | undefined;
  /** How much of a code may be lost; `M` by default. */
  readonly level?: QrLevel | undefined;
  /** Sizes; by default 27 stamps of 62 mm by 26 mm a sheet. */
  readonly layout?: StampLayout | undefined;
  /** Ends the work between two stamps. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each sheet with the number of stamps that are laid out. */
  readonly onProgress?: ((done: number, count: number) => void) | undefined;
}

/** A sheet that prints on A4. */
export interface StampSheet {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The stamps' numbers, in the order of the sheet. */
  readonly numbers: readonly string[];
  /** An SVG document, 210 mm by 297 mm. */
  readonly svg: string;
}

const SHEET = { width: 210, height: 297 };
const LEAST_CODE = 20;
const BENEATH_STARS = 2.8;
/** How wide a letter of a size of 2 mm may be. */
const WIDE_LETTER = 1.2;
const STAR = 'M0-1 .29-.4.95-.31.48.15.59.81 0 .5-.59.81-.48.15-.95-.31-.29-.4Z';
const PICTURE = /^(https:\/\/|\.{0,2}\/|data:image\/(png|jpeg|svg\+xml|webp)[;,])/;

/**
 * Lays out stamps on sheets.
 *
 * @param tokens of `signStamps`, or any others
 * @param options address, layout, logo, progress
 * @returns sheets, made as they are asked for
 * @throws {RatingError} for a token that is none, and for a layout that does not go on a sheet
 */
export async function* stampSheets(
  tokens: AsyncIterable<string> | Iterable<string>,
  options: StampOptions,
): AsyncGenerator<StampSheet, void, undefined> {
  const grid = gridOf(options.layout);
  const pages = Math.ceil(options.count / grid.perSheet);
  let drawn: string[] = [];
  let numbers: string[] = [];
  let [page, done] = [0, 0];
  const finish = (): StampSheet => {
    const sheet = { page: ++page, pages: Math.max(page, pages), numbers, svg: '' };
    const svg = sheetSvg(drawn.join(''), sheet.page, sheet.pages, options);
    [drawn, numbers] = [[], []];
    options.onProgress?.(done, options.count);
    return { ...sheet, svg };
  };
  for await (const token of tokens) {
    options.signal?.throwIfAborted();
    const record = readRecord(openToken(token, MOST_TOKEN_LENGTH).payload);
    drawn.push(drawStamp(token, record, grid.placeOf(drawn.length), grid, options));
    numbers.push(record.stamp ?? '');
    done++;
    if (drawn.length === grid.perSheet) yield finish();
  }
  if (drawn.length > 0) yield finish();
}

/**
 * One HTML document of all sheets, piece by piece: printed, or saved as PDF, by any browser.
 *
 * @param sheets of `stampSheets`
 * @param options language, and the name of the product for the title
 * @returns pieces of text, to be written one after the other
 */
export async function* stampDocument(
  sheets: AsyncIterable<StampSheet>,
  { lang = 'vi', product }: { readonly lang?: 'vi' | 'en' | undefined; readonly product: string },
): AsyncGenerator<string, void, undefined> {
  const title = escaped(STAMP_MESSAGES[lang].title.replace('{product}', product));
  yield (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>` +
    '<style>@page{size:A4;margin:0}body{margin:0}svg{display:block;width:210mm;height:297mm;break-after:page}</style>' +
    '</head><body>'
  );
  for await (const { svg } of sheets) yield `${svg}\n`;
  yield '</body></html>\n';
}

type Grid = Required<{ [Name in keyof StampLayout]: number }> & {
  readonly perSheet: number;
  readonly placeOf: (at: number) => readonly [x: number, y: number];
};

function gridOf({ code = 20, width = 62, height = 26, gap = 3, margin = 9 }: StampLayout = {}): Grid {
  const columns = Math.floor((SHEET.width - 2 * margin + gap) / (width + gap));
  const rows = Math.floor((SHEET.height - 2 * margin + gap) / (height + gap));
  const isSound =
    code >= LEAST_CODE &&
    height >= code &&
    width >= code + 20 &&
    gap >= 0 &&
    margin >= 0 &&
    columns * rows >= 1;
  if (!isSound) throw new RatingError('field', 'layout');
  const left = (SHEET.width - columns * width - (columns - 1) * gap) / 2;
  const placeOf = (at: number) =>
    [left + (at % columns) * (width + gap), margin + Math.floor(at / columns) * (height + gap)] as const;
  return { code, width, height, gap, margin, perSheet: columns * rows, placeOf };
}

function drawStamp(
  token: string,
  record: RatingRecord,
  [x, y]: readonly [number, number],
  { code, width, height }: Grid,
  { page, lang = 'vi', programme = 'OCOP', logo, level }: StampOptions,
): string {
  const messages = STAMP_MESSAGES[lang];
  const { path, size } = stampQr(stampAddress(token, page), level);
  const scale = code / (size + 2 * QUIET_ZONE);
  const quiet = QUIET_ZONE * scale;
  const top = (height - code) / 2;
  const left = code + 1.5;
  const room = width - left - 1.5;
  const logoSide = logo === undefined ? 0 : 8;
  const product = setLines(record.product, {
    width: room - (logoSide && logoSide + 1),
    lines: 3,
    most: 3,
    least: 1.6,
  });
  const entity = setLines(record.entity ?? '', { width: room, lines: 2, most: 2.3, least: 1.4 });
  const starred = messages.stars.replace('{stars}', String(record.stars)).replace('{programme}', programme);
  const lines: (readonly [text: string, size: number, weight: number])[] = [
    [starred, 2.6, 700],
    ...product.lines.map((text) => [text, product.size, 600] as const),
    ...(record.entity === undefined ? [] : entity.lines.map((text) => [text, entity.size, 400] as const)),
    [messages.until.replace('{day}', formatDay(record.expires, lang === 'vi')), 2, 400],
    ...numberLines(record, messages, room).map((text) => [text, 2, 400] as const),
    [messages.scan, 2, 400],
  ];
  return (
    `<g transform="translate(${round(x)} ${round(y)})">` +
    `<rect width="${width}" height="${height}" rx="1" fill="#fff" stroke="#bbb" stroke-width=".1"/>` +
    `<g transform="translate(${round(quiet + 0.5)} ${round(top + quiet)}) scale(${scale.toFixed(5)})" shape-rendering="crispEdges">` +
    `<path d="${path}"/></g>` +
    wordsSvg(starsSvg(record.stars, left), lines, left, height) +
    (logo === undefined
      ? ''
      : `<image href="${logoAddress(logo)}" x="${width - logoSide - 1}" y="1" width="${logoSide}" height="${logoSide}"/>`) +
    '</g>'
  );
}

/** The number of the stamp, and the code of the certificate, to be typed where no camera reads it: on one line where they have room. */
function numberLines(
  { stamp, id }: RatingRecord,
  { number, code }: Readonly<Record<'number' | 'code', string>>,
  room: number,
): readonly string[] {
  const lines = [
    ...(stamp === undefined ? [] : [number.replace('{number}', stamp)]),
    code.replace('{code}', id),
  ];
  const together = lines.join(' · ');
  return together.length * WIDE_LETTER <= room ? [together] : lines;
}

/** Stars and the lines beneath them, as far apart as there is room, with as much of it above as below. */
function wordsSvg(
  stars: string,
  lines: readonly (readonly [text: string, size: number, weight: number])[],
  left: number,
  height: number,
): string {
  const room = height - BENEATH_STARS - 1;
  const spacing = Math.min(1.45, room / lines.reduce((sum, [, size]) => sum + size, 0));
  let y = BENEATH_STARS;
  const texts = lines
    .map(([text, size, weight]) => {
      y += size * spacing;
      return `<text x="${round(left)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}">${escaped(text)}</text>`;
    })
    .join('');
  return `<g transform="translate(0 ${round(Math.max(0, height - y - 1) / 2)})">${stars}${texts}</g>`;
}

function starsSvg(stars: number, left: number): string {
  const drawn = Array.from(
    { length: stars },
    (_, at) =>
      `<path d="${STAR}" transform="translate(${round(left + 1.1 + at * 2.5)} 1.9) scale(1.1)" fill="#b8860b"/>`,
  );
  return drawn.join('');
}

function sheetSvg(stamps: string, page: number, pages: number, { lang = 'vi' }: StampOptions): string {
  const { width, height } = SHEET;
  const numbered = STAMP_MESSAGES[lang].page
    .replace('{page}', String(page))
    .replace('{pages}', String(pages));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" ` +
    `lang="${lang}" font-family="'Noto Sans','Be Vietnam Pro','Segoe UI',Roboto,Arial,sans-serif" fill="#000">` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${stamps}` +
    `<text x="${width / 2}" y="${height - 3}" font-size="2.4" text-anchor="middle" fill="#666">${numbered}</text></svg>`
  );
}

/** Two decimals of a millimetre are finer than any printer. */
const round = (value: number): number => Math.round(value * 100) / 100;

function logoAddress(logo: string): string {
  if (!PICTURE.test(logo)) throw new RatingError('field', 'logo');
  return escaped(logo);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
