/** Stamps: every one signed, numbered, read back from its own code, and a sheet at a time. */
import jsQR from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { RatingError, stampAddress, verifyRating } from '../../src/rating.js';
import {
  signStamps,
  stampDocument,
  stampQr,
  stampSheets,
  type StampOptions,
  type StampSheet,
} from '../../src/stamps.js';
import { makeExample, ON, RECORD, type Example } from '../rating/example.js';

const PAGE = 'https://example.org/v/';
const { gtin: _gtin, stamp: _stamp, ...PLAIN } = RECORD;
let example: Example;
beforeAll(async () => {
  example = await makeExample();
});

async function sheetsOf(
  count: number,
  options: Partial<StampOptions> = {},
  record = PLAIN,
): Promise<StampSheet[]> {
  const tokens = signStamps(record, example.keys.tinh, { first: 1, count });
  const sheets: StampSheet[] = [];
  for await (const sheet of stampSheets(tokens, { page: PAGE, count, ...options })) sheets.push(sheet);
  return sheets;
}

/** The codes of a sheet as a camera would see them: the rows of each path, filled with four pixels a module. */
function readCodes(svg: string): (string | undefined)[] {
  return [...svg.matchAll(/<path d="((?:M\d+ \d+h\d+v1h-\d+z)+)"\/>/g)].map(([, path = '']) => {
    const lines = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((line) => line.slice(1).map(Number));
    const size = Math.max(...lines.map(([, y = 0]) => y)) + 1;
    const [scale, side] = [4, (size + 8) * 4];
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [x = 0, y = 0, length = 0] of lines)
      for (let dy = 0; dy < scale; dy++)
        for (let dx = 0; dx < length * scale; dx++)
          data.fill(
            0,
            (((y + 4) * scale + dy) * side + (x + 4) * scale + dx) * 4,
            (((y + 4) * scale + dy) * side + (x + 4) * scale + dx) * 4 + 3,
          );
    return jsQR(data, side, side)?.data;
  });
}

describe('sheets of stamps', () => {
  it('carry each number once, and each code is read and verified', async () => {
    const sheets = await sheetsOf(30);
    expect(sheets.map(({ page, pages, numbers }) => [page, pages, numbers.length])).toEqual([
      [1, 2, 27],
      [2, 2, 3],
    ]);
    expect(sheets.flatMap(({ numbers }) => numbers)).toEqual(
      Array.from({ length: 30 }, (_, at) => String(at + 1).padStart(6, '0')),
    );
    const read = sheets.flatMap(({ svg }) => readCodes(svg));
    expect(read).toHaveLength(30);
    const found = await Promise.all(
      read.map(async (text) => verifyRating(text ?? '', { trust: example.trust, on: ON })),
    );
    expect(found.map(({ state, record }) => [state, record?.stamp])).toEqual(
      sheets.flatMap(({ numbers }) => numbers.map((number) => ['verified', number])),
    );
  });

  it('say product, entity, stars, number, code and until when', async () => {
    const [sheet] = await sheetsOf(1);
    const texts = [...(sheet?.svg ?? '').matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual([
      '4 sao OCOP',
      'Mật ong hoa nhãn',
      'HTX Nông nghiệp Ví Dụ',
      'Có giá trị đến 01/06/2029',
      `Số 000001 · Mã ${PLAIN.id}`,
      'Quét để kiểm tra',
      'Trang 1/1',
    ]);
  });

  it('keep the whole of a long name', async () => {
    const product = 'Bánh phồng tôm đặc biệt nhân thịt cua biển rang muối ớt xanh vị lá chanh, túi 500 g';
    const [sheet] = await sheetsOf(1, {}, { ...PLAIN, product: product.slice(0, 80).trim() });
    const texts = [...(sheet?.svg ?? '').matchAll(/<text[^>]*font-weight="600">([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(texts.join(' ')).toBe(product.slice(0, 80).trim());
  });

  it('carry a logo only where the host brings its file', async () => {
    expect((await sheetsOf(1))[0]?.svg).not.toContain('<image');
    expect((await sheetsOf(1, { logo: '/logo.svg' }))[0]?.svg).toContain('<image href="/logo.svg"');
    await expect(sheetsOf(1, { logo: 'javascript:alert(1)' })).rejects.toThrow(RatingError);
  });

  it.each([
    ['a code under 2 cm', { code: 19 }],
    ['a stamp larger than the sheet', { width: 300 }],
    ['no room for the words', { width: 30 }],
  ])('are not made with %s', async (_, layout) => {
    await expect(sheetsOf(1, { layout })).rejects.toThrow(RatingError);
  });

  it('end where somebody ends them, having shown how far they were', async () => {
    const controller = new AbortController();
    const shown: number[] = [];
    const onProgress = (done: number) => {
      shown.push(done);
      if (done >= 54) controller.abort();
    };
    await expect(sheetsOf(1_000, { onProgress, signal: controller.signal })).rejects.toThrow('aborted');
    expect(shown).toEqual([27, 54]);
  });

  it('are one document, each sheet a page', async () => {
    const tokens = signStamps(PLAIN, example.keys.tinh, { first: 9, count: 28 });
    let html = '';
    for await (const piece of stampDocument(stampSheets(tokens, { page: PAGE, count: 28 }), {
      product: 'A & B',
    }))
      html += piece;
    expect(html).toMatch(/^<!doctype html><html lang="vi">.*<title>Tem xếp hạng: A &amp; B<\/title>/);
    expect(html.match(/<svg/g)).toHaveLength(2);
  });

  it.each([
    [0, { first: 1, count: 0 }],
    [1, { first: -1, count: 1 }],
    [2, { first: 1, count: 1e9 }],
    [3, { first: 0.5, count: 1 }],
  ])('are not numbered from nothing (%d)', async (_, numbers) => {
    await expect(signStamps(PLAIN, example.keys.tinh, numbers).next()).rejects.toThrow(RatingError);
  });
});

describe('the code of a stamp', () => {
  it.each(['', 'https://example.org/v/', 'https://example.org/v/#abc', 'javascript:1#1'])(
    'is not drawn of “%s”',
    (address) => {
      expect(() => stampQr(address)).toThrow(RatingError);
    },
  );

  it('has modules of a quarter of a millimetre or more on 2 cm', async () => {
    const tokens = signStamps(RECORD, example.keys.tinh, { first: 1, count: 1 });
    const { value: token } = await tokens.next();

    const { size, version, level } = stampQr(
      stampAddress(String(token), 'https://ocop.tinhvidu.gov.vn/kiem-tra/'),
    );
    expect(level).toBe('M');
    expect(version).toBeLessThanOrEqual(13);
    expect(20 / (size + 8)).toBeGreaterThan(0.25);
  });
});
