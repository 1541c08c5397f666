/**
 * From a messy table to a stamp that is withdrawn: an official takes in a register of 500 products, puts right what is named, publishes the list, signs ten
 * ratings and prints their stamps; a phone verifies one of them without a network, and says that it is withdrawn once it has fetched the list.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messyRegister, type MessyRegister } from '../register/messy-register.js';
import {
  addColumn,
  correct,
  openOffice,
  readPrintedStamp,
  type Office,
  type SignedRating,
} from './certificate-journey-office.js';
import { openSite, type Site } from './site.js';

const PRODUCTS = 500;
const SIGNED = 10;
/** What goes onto a stamp and into a list of withdrawals; a longer id is shortened. */
const LONGEST_ID = 32;
const STAMPS_EACH = 3;
const ON = ['--on', '29/11/2026'] as const;
const NOW = '2026-11-29T12:00:00+07:00';
/** The day after the withdrawal, at noon in Vietnam. */
const AFTER_WITHDRAWAL = '2026-12-03T12:00:00+07:00';
/** By which criteria set of Decision 26/2026/QĐ-TTg some of the products were rated; nobody in the office knows it of the others. */
const SETS: Readonly<Record<string, number>> = { 'Mật ong hoa nhãn': 4, 'Tỏi đen': 10, 'Miến dong': 6 };

let site: Site;
let office: Office;
beforeAll(async () => {
  [site, office] = await Promise.all([openSite(), openOffice()]);
});
afterAll(() => Promise.all([site.close(), office.close()]));

it('a messy table becomes stamps that a phone verifies, until one is withdrawn', async () => {
  const messy = messyRegister(500, PRODUCTS);
  await importsWhatIsThere(messy);
  await correctsWhatWasNamed(messy);
  await publishesKeys();
  const ids = await learnsWhatASignatureNeeds();
  const ratings = await signs(ids);
  await publishesTheList(ratings);
  const stamps = await printsStamps(ratings);
  // One whose id is too long for a stamp: the list of withdrawals must name it as the stamp does.
  const chosen = ratings.findIndex(({ id }) => id.length > LONGEST_ID);
  const [rating, address, another] = [ratings[chosen], stamps[chosen], stamps.at(chosen - 1)];
  if (!rating || address === undefined || another === undefined) throw new Error('Nothing was signed.');
  await aPhoneVerifies({ address, another, rating });
  expect(site.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 300_000);

/** The office's table as it is: every mistake is named by its cell, and no product is lost. */
async function importsWhatIsThere(messy: MessyRegister): Promise<void> {
  await office.write('so-ocop.xlsx', messy.workbook);
  const { code, out } = await office.ocop('register', 'import', 'so-ocop.xlsx', '-o', 'so.json', ...ON);
  expect(code).toBe(1);
  // A sentence about many cells names them all in front of it.
  const places = [...out.matchAll(/^(?:Lỗi|Xem lại|Lưu ý) {2}(?:Trang “[^”]*”, ô|\d+ ô) (.*?): /gm)];
  const named = new Set(places.flatMap(([, cells = '']) => cells.match(/[A-Z]+\d+/g) ?? []));
  const missed = messy.mistakes.filter(({ cell }) => !named.has(cell));
  expect(missed).toEqual([]);
  expect(out).toContain(`Đã ghi so.json: ${messy.products.length} giấy chứng nhận.`);
}

/** In a spreadsheet program: each cell that was named, and a column that the table lacked. Then nothing is left to put right. */
async function correctsWhatWasNamed(messy: MessyRegister): Promise<void> {
  await office.edit('so-ocop.xlsx', 'so-ocop-2.xlsx', (sheet) => {
    correct(sheet, messy);
    addColumn(sheet, { column: 'M', heading: 'Cơ quan cấp' }, () => 'UBND tỉnh Ví Dụ');
  });
  // What was taken in twice is in the register already, which overwrites nothing: it begins anew.
  const again = ['register', 'import', 'so-ocop-2.xlsx', '-o', 'so.json', '--force', ...ON];
  const { code, out } = await office.ocop(...again);
  expect({ code, out }).toMatchObject({ code: 0 });
  expect(out).toContain('500 giấy mới');
  expect(out).not.toMatch(/^(Lỗi|Xem lại|Lưu ý) /m);
  const check = await office.ocop('register', 'check', 'so.json', ...ON);
  expect(check).toMatchObject({ code: 0, err: '' });
  expect(check.out).toContain('Không thấy điều gì cần sửa trong 500 giấy chứng nhận.');
  // What a signature needs besides is a hint, not a fault.
  expect(check.out).toContain('Muốn ký bằng “ocop sign” thì còn thiếu');
}

/** A register need not say by which criteria set a product was rated; a signature must. What is missing is named, and goes in by the table. */
async function learnsWhatASignatureNeeds(): Promise<readonly string[]> {
  const ids = await idsInForce();
  const early = await office.ocop('sign', 'so.json', ...BY_PROVINCE, ...only(ids), ...ON);
  expect(early.code).toBe(1);
  for (const id of ids)
    expect(early.err).toContain(
      `${id}: không ký được, sổ chưa ghi số của bộ tiêu chí. Hãy ghi vào cột “Bộ tiêu chí” của bảng`,
    );
  await office.edit('so-ocop-2.xlsx', 'so-ocop-3.xlsx', (sheet) => {
    addColumn(sheet, { column: 'N', heading: 'Bộ tiêu chí' }, (product) => SETS[product]);
  });
  const { code, out } = await office.ocop('register', 'import', 'so-ocop-3.xlsx', '-o', 'so.json', ...ON);
  expect({ code, out }).toMatchObject({ code: 0 });
  expect(out).toMatch(/: 0 giấy mới.* [1-9]\d* đính chính/);
  return ids;
}

/** Ten of the register that hold, some of them with ids that are too long for a stamp. */
async function idsInForce(): Promise<readonly string[]> {
  await office.ocop('register', 'export', 'so.json', '--as', 'flat', '-o', 'phang.json', ...ON);
  const records = JSON.parse(await office.read('phang.json')) as readonly FlatRecord[];
  const inForce = records.filter(({ state, product_name: name }) => state === 'valid' && SETS[name]);
  const byLength = inForce.map(({ certificate_id: id }) => id).sort((a, b) => b.length - a.length);
  const ids = [...byLength.slice(0, SIGNED - 1), ...byLength.slice(-1)];
  expect(ids).toHaveLength(SIGNED);
  expect(ids[0]?.length).toBeGreaterThan(LONGEST_ID);
  return ids;
}

interface FlatRecord {
  readonly certificate_id: string;
  readonly product_name: string;
  readonly state: string;
}

const only = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => ['--only', id]);

/** An anchor, a key of the province, the list that says whose it is, and a list of withdrawals with nothing in it. */
async function publishesKeys(): Promise<void> {
  const [anchor, key] = await Promise.all([newKey('goc'), newKey('vd1')]);
  const listed = {
    ...key,
    issuer: { id: 'vi-du', name: 'UBND tỉnh Ví Dụ' },
    from: '2026-01-01',
    until: '2027-12-31',
    stars: [3, 4],
    uses: ['rating', 'status'],
  };
  await office.write('khoa.json', JSON.stringify({ keys: [listed] }));
  await office.write(
    'anchors.js',
    `export const ANCHORS = ${JSON.stringify([anchor])};\nexport const SAMPLES = [];\n`,
  );
  await succeeds('keys', 'publish', 'khoa.json', '--anchor', 'goc.key', '-o', 'keys.jws', ...ON);
  await succeeds('status', 'add', 'status.jws', ...BY_PROVINCE, '--issued', '29/11/2026');
}

const BY_PROVINCE = ['--key', 'vd1.key', '--issuer', 'vi-du'] as const;

async function newKey(kid: string): Promise<object> {
  const out = await succeeds('keys', 'new', `${kid}.key`, '--kid', kid, '--open', '--json');
  return JSON.parse(out) as object;
}

async function succeeds(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await office.ocop(...words);
  expect({ words, code, err }).toMatchObject({ code: 0 });
  return out;
}

async function signs(ids: readonly string[]): Promise<readonly SignedRating[]> {
  const page = ['--page', office.verifyingPage, '-o', 'da-ky.jsonl'] as const;
  await succeeds('sign', 'so.json', ...BY_PROVINCE, ...only(ids), ...page, ...ON);
  const lines = (await office.read('da-ky.jsonl')).trim().split('\n');
  const ratings = lines.map((line) => JSON.parse(line) as SignedRating);
  expect(ratings.map(({ id }) => id).sort()).toEqual([...ids].sort());
  return ratings;
}

/** The list as a page shows it: all 500, searched and filtered, and each signed one says where it can be checked. */
async function publishesTheList(ratings: readonly SignedRating[]): Promise<void> {
  const records = ['--records', 'da-ky.jsonl'] as const;
  await succeeds('register', 'export', 'so.json', '--as', 'page', ...records, '-o', 'products.json', ...ON);
  const products = JSON.parse(await office.read('products.json')) as readonly {
    readonly id: string;
    readonly record?: string;
  }[];
  for (const { id, address } of ratings) expect(products.find((one) => one.id === id)?.record).toBe(address);

  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(office.listPage);
  const list = page.locator('ocop-product-list');
  const status = list.getByRole('status');
  await expect.poll(() => status.textContent()).toBe(`${PRODUCTS} sản phẩm`);
  await list.getByRole('searchbox').fill('mat ong hoa nhan');
  await expect.poll(() => status.textContent()).toMatch(/^\d+ trên 500 sản phẩm$/);
  const stars = list.getByRole('button', { name: /^4 sao/ });
  await stars.click();
  const found = Number(await stars.locator('.number').textContent());
  expect(found).toBeGreaterThan(0);
  await expect.poll(() => status.textContent()).toBe(`${found} trên 500 sản phẩm`);
  await page.context().close();
}

/** A sheet for each rating. @returns what a phone reads from the last stamp of each */
async function printsStamps(ratings: readonly SignedRating[]): Promise<readonly string[]> {
  const read: string[] = [];
  for (const [at, { id, product }] of ratings.entries()) {
    const printed = ['--page', office.verifyingPage, '--count', String(STAMPS_EACH), '-o', `tem-${at}.html`];
    const out = await succeeds('stamps', 'da-ky.jsonl', '--only', id, '--key', 'vd1.key', ...printed);
    expect(out).toContain(`${STAMPS_EACH} tem của “${product}”`);
    const text = await readPrintedStamp(site, await office.read(`tem-${at}.html`), STAMPS_EACH - 1);
    read.push(text ?? '');
  }
  return read;
}

/** A phone that opened the page once: without a network, with another day, and back in the network. */
async function aPhoneVerifies({
  address,
  another,
  rating,
}: {
  readonly address: string;
  readonly another: string;
  readonly rating: SignedRating;
}): Promise<void> {
  const page = await site.page({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
  const context = page.context();
  const title = page.locator('#title');
  const sentences = page.locator('#sentences');
  await page.clock.setFixedTime(NOW);
  await page.goto(office.verifyingPage);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByText('Danh sách thu hồi ngày 29/11/2026').waitFor();

  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(() => title.textContent()).toBe('Đã xác thực');
  const record = page.locator('#record');
  expect(await record.textContent()).toContain(rating.product);
  expect(await record.textContent()).toContain(String(STAMPS_EACH).padStart(6, '0'));
  expect(await sentences.textContent()).toContain('UBND tỉnh Ví Dụ đã ký.');
  expect(await sentences.textContent()).toContain('Đã đối chiếu danh sách thu hồi ngày 29/11/2026.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const days = ['--on', '02/12/2026', '--issued', '02/12/2026'] as const;
  const ground = ['--ground', 'Không còn sản xuất'] as const;
  await succeeds('status', 'add', 'status.jws', ...BY_PROVINCE, '--id', rating.id, ...days, ...ground);
  await page.clock.setFixedTime(AFTER_WITHDRAWAL);
  await page.reload();
  await expect.poll(() => title.textContent()).toBe('Đã xác thực');
  expect(await sentences.textContent()).toContain('Đã đối chiếu danh sách thu hồi ngày 29/11/2026.');

  await context.setOffline(false);
  await expect.poll(() => title.textContent()).toBe('Đã bị thu hồi');
  expect(await sentences.textContent()).toContain('UBND tỉnh Ví Dụ đã thu hồi từ 02/12/2026.');
  expect(await sentences.textContent()).toContain('Lý do: Không còn sản xuất.');

  await page.goto(another);
  await expect.poll(() => title.textContent()).toBe('Đã xác thực');
  expect(await sentences.textContent()).toContain('Đã đối chiếu danh sách thu hồi ngày 02/12/2026.');
  await context.close();
}
