/**
 * A council from its first file to its last: a secretary with a keyboard alone, a chair and five members with phones, each in a browser of
 * their own that knows nothing of the others. They exchange files, as they would by memory stick or mail.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { compileSet, type CompiledSet, type CriteriaSet } from '@ocop-kit/engine';
import {
  collect,
  parseBallotFile,
  parseSession,
  rankProducts,
  sessionResult,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import { renderCouncilDocument } from '@ocop-kit/documents/council';
import { sessionWorkbook } from '@ocop-kit/documents/council-workbook';
import { headOf, verifySession } from '@ocop-kit/credentials';
import { loadSet } from '@ocop-kit/rules';
import type { FileChooser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CouncilPhone, fileFrom, type PassedFile, type Picks } from './council-member.js';
import { Keyboard } from './keyboard.js';
import { openSite, type Site } from './site.js';

const PACK = 'vn-qd-26-2026';
const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };
const VOTERS = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Văn Chính',
  'Phạm Thị Dung',
  'Hoàng Văn Em',
  'Vũ Thị Giang',
];
const SECRETARY = 'Đỗ Thị Sen';
const REGULATION = {
  format: 'ocop-regulation/1',
  title: { vi: 'Quy chế của Hội đồng tỉnh Ví Dụ' },
  quorum: { share: '3/4', chair: true },
  apart: 10,
  rounds: 2,
  blind: true,
};

const fileOf = (name: string, text: string | Buffer): PassedFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const sheets = ['mat-ong', 'tra-thao-moc', 'homestay'].map((name) =>
  fileOf(`${name}.json`, readFileSync(new URL(`../../examples/assessments/${name}.json`, import.meta.url))),
);
const HONEY = 'Mật ong hoa rừng (ví dụ)';
const TEA = 'Trà thảo mộc túi lọc (ví dụ)';
const HOMESTAY = 'Homestay nhà sàn (ví dụ)';
/** The criteria in which Phạm Thị Dung finds the honey far below the others: 2.3 and what follows it. */
const STRICT = ['2.1', '2.2', '2.3', '3.4', '4.1', '6.3', '6.4'];

let site: Site;
const sets = new Map<number, CompiledSet>();
/** In all their languages, as what is printed takes them. */
const wholeSets = new Map<number, CriteriaSet>();
const setOf = ({ set }: SessionProduct): CompiledSet => sets.get(set)!;
beforeAll(async () => {
  site = await openSite();
  for (const no of [4, 12, 26]) {
    sets.set(no, compileSet(await loadSet(PACK, no)));
    wholeSets.set(no, await loadSet(PACK, no, { lang: 'all' }));
  }
});
afterAll(() => site.close());

/** The best option everywhere, or the one with the fewest points in some criteria. */
const giving = (no: number, lowest: readonly string[] = []): Picks =>
  Object.fromEntries(
    sets.get(no)!.leaves.map(({ id, options }) => {
      const byPoints = [...options].sort((a, b) =>
        lowest.includes(id) ? a.points - b.points : b.points - a.points,
      );
      return [id, { pick: byPoints[0]!.ordinal, in: byPoints[0]!.case }];
    }),
  );

/** The secretary's desk. No pointer: everything is reached with Tab and pressed with Enter or Space. */
class Desk {
  readonly keyboard: Keyboard;
  readonly screen: Locator;
  /** Windows that are open to choose files in. */
  private readonly choosers: FileChooser[] = [];

  constructor(readonly page: Page) {
    page.on('filechooser', (chooser) => this.choosers.push(chooser));
    this.keyboard = new Keyboard(page);
    this.screen = page.locator('ocop-council-session');
  }
  async press(name: string | RegExp, kind = /button/, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isWanted =
      typeof name === 'string' ? (text: string) => text === name : (text: string) => name.test(text);
    await this.keyboard.reach((now) => kind.test(now.kind) && isWanted(now.name), key);
    await this.page.keyboard.press('Enter');
  }
  async type(field: string, text: string): Promise<void> {
    await this.keyboard.reach(({ name }) => name.startsWith(field));
    await this.keyboard.type(text);
  }
  async choose(name: string, files: readonly PassedFile[], key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.keyboard.reach((now) => now.kind === 'file' && now.name.startsWith(name), key);
    await this.page.keyboard.press('Enter');
    await expect.poll(() => this.choosers.length).toBeGreaterThan(0);
    await this.choosers.pop()?.setFiles([...files]);
  }
  /** Back to the pages of the session, which stand at its head. */
  async turnTo(page: string, heading: string): Promise<void> {
    await this.keyboard.reach(({ kind, name }) => kind === 'button' && name === page, 'Shift+Tab');
    await this.page.keyboard.press('Enter');
    // What was turned to takes the focus, and is read from its heading on.
    await expect
      .poll(() => this.keyboard.focused())
      .toMatchObject({
        kind: expect.stringMatching(/^h[12]$/) as string,
        name: expect.stringContaining(heading) as string,
      });
  }
}

test('a council scores blind, scores again where two are apart, and its screens, files and minutes agree', async () => {
  const desk = new Desk(await site.page({ ...DESK, acceptDownloads: true }));
  const { page, screen } = desk;
  await page.goto(`${site.address}council/session/`);
  await screen.getByRole('heading', { name: 'Phiên họp hội đồng' }).waitFor();

  await page.keyboard.press('Tab');
  await desk.press('Lập phiên họp mới');
  await desk.type('Tên hội đồng', 'Hội đồng tỉnh Ví Dụ');
  await desk.choose('Chọn tệp quy chế', [fileOf('quy-che.json', JSON.stringify(REGULATION))]);
  await screen.getByText('Theo quy chế riêng').waitFor();
  for (const [at, name] of [...VOTERS, SECRETARY].entries()) {
    if (at >= 3 && at < VOTERS.length) await desk.press('Thêm thành viên');
    await desk.keyboard.reach((now) => now.kind === 'text' && now.name === 'Họ tên');
    await desk.keyboard.type(name);
    await page.keyboard.press('Tab');
  }
  await desk.choose('Thêm tệp của chủ thể', sheets);
  await screen.getByText(HOMESTAY).waitFor();
  await desk.press('Mở phiên họp');

  await screen.getByRole('heading', { name: 'Thành viên dự họp' }).waitFor();
  await desk.press('Tất cả có mặt');
  await screen.getByText('Có mặt 6/6 thành viên, có Chủ tịch: đủ điều kiện họp.').waitFor();
  await desk.keyboard.reach(
    ({ kind, name }) => kind === 'select-one' || (kind === 'select' && name.startsWith('Thành viên')),
  );
  await desk.keyboard.type('Hoàng Văn Em');
  await page.keyboard.press('Tab');
  await desk.keyboard.type('Homestay');
  await page.keyboard.press('Tab');
  await desk.keyboard.type('Vợ là chủ homestay');
  await desk.press('Ghi không chấm');
  await screen.getByText(`Hoàng Văn Em không chấm ${HOMESTAY}: Vợ là chủ homestay`).waitFor();
  const opened = await fileFrom(page, () => desk.press('Tải tệp cho thành viên'));

  const phones = await Promise.all(
    VOTERS.map(async (name) => {
      const phone = new CouncilPhone(await site.page({ ...PHONE, acceptDownloads: true }), name);
      await phone.page.goto(`${site.address}council/ballot/`);
      await phone.open(opened);
      return phone;
    }),
  );
  const seals = await Promise.all(
    phones.map(async (phone) => {
      await phone.score(HONEY, giving(4, phone.name === 'Phạm Thị Dung' ? STRICT : []));
      await phone.score(TEA, giving(12, phone.name === 'Trần Thị Bình' ? ['1.3'] : []));
      if (phone.name === 'Hoàng Văn Em')
        expect(await phone.product(HOMESTAY).innerText()).toContain('Bạn không chấm: Vợ là chủ homestay');
      else await phone.score(HOMESTAY, giving(26));
      return phone.handIn('niêm phong');
    }),
  );

  await desk.turnTo('Phiếu chấm', 'Phiếu chấm');
  await desk.choose('Nhận tệp phiếu', seals);
  await expect.poll(() => screen.locator('.overview').innerText()).not.toContain('chờ');
  expect(await screen.locator('.overview').innerText()).toContain('niêm phong');
  const ballots = await Promise.all(phones.map((phone) => phone.handIn('phiếu chấm')));
  await desk.choose('Nhận tệp phiếu', ballots, 'Shift+Tab');
  await screen.getByText('Đã đủ phiếu.').waitFor();
  expect(await screen.locator('.overview').innerText()).toContain('lệch');

  await desk.turnTo('Từng sản phẩm', HONEY);
  await screen
    .getByText(/Cần trao đổi và chấm lại: Phạm Thị Dung/)
    .first()
    .waitFor();
  await desk.press('Mở lần chấm 2');
  await screen
    .getByText(/lần chấm 2/)
    .first()
    .waitFor();
  const again = await fileFrom(page, async () => {
    await desk.turnTo('Dự họp', 'Thành viên dự họp');
    await desk.press('Tải tệp cho thành viên');
  });
  const session = parseSession(again.buffer.toString());
  expect(session.rounds).toMatchObject([{ round: 2 }]);
  const asked = phones.filter((_, at) => session.rounds[0]!.members.includes(session.members[at]!.id));
  const rescored = await Promise.all(
    asked.map(async (phone) => {
      await phone.open(again);
      await phone.score(HONEY, giving(4, phone.name === 'Phạm Thị Dung' ? ['2.3'] : []));
      return phone.handIn('niêm phong');
    }),
  );
  await desk.turnTo('Phiếu chấm', 'Phiếu chấm');
  await desk.choose('Nhận tệp phiếu', rescored);
  // Each of them: while the desk still takes one in, the field for files is drawn anew under a key.
  await expect
    .poll(async () => (await screen.locator('.overview').innerText()).match(/niêm phong/g)?.length)
    .toBe(asked.length);
  const changed = await Promise.all(asked.map((phone) => phone.handIn('phiếu chấm')));
  await desk.choose('Nhận tệp phiếu', changed, 'Shift+Tab');
  await screen.getByText('Đã đủ phiếu.').waitFor();

  await desk.turnTo('Kết luận', 'Kết luận phiên họp');
  await desk.type('Kết luận của Chủ tịch', 'Hội đồng thống nhất.');
  await desk.press('Kết luận và đóng phiên họp');
  await screen.getByText('Phiên họp đã kết luận.').waitFor();
  const saved = await fileFrom(page, () => desk.press('Lưu ra tệp'));

  const title = 'Biên bản họp hội đồng: Trang để in';
  await screen.getByRole('button', { name: title }).waitFor();
  const printed = await fileFrom(page, () => desk.press(title, /button/, 'Shift+Tab'));

  // What is in the file is what the engine finds, what the screen shows, and what was sealed.
  const closed = parseSession(saved.buffer.toString()) as Parameters<typeof headOf>[0];
  expect(closed).toMatchObject({ state: 'closed', conclusion: 'Hội đồng thống nhất.' });
  expect(await verifySession(closed, { head: headOf(closed) })).toEqual([]);
  expect(await screen.locator('code').innerText()).toBe(headOf(closed));
  const summary = await screen.locator('table').innerText();
  for (const { product, result } of rankProducts(closed, setOf)) {
    expect(result).toEqual(sessionResult(closed, product.id, setOf(product)));
    expect(summary).toContain(product.name);
    expect(summary).toContain(String(Number(result.council!.shownTotal)).replace('.', ','));
  }
  const minutes = await renderCouncilDocument('minutes', {
    session: closed,
    setOf: (product) => wholeSets.get(product.set)!,
    to: 'html',
    lang: 'vi',
    head: headOf(closed),
  });
  expect(printed.buffer.toString()).toBe(Buffer.from(minutes.bytes).toString());
  for (const words of [...VOTERS, SECRETARY, 'Hội đồng thống nhất.', 'Vợ là chủ homestay'])
    expect(printed.buffer.toString()).toContain(words);
  const honey = sessionResult(closed, closed.products[0]!.id, setOf(closed.products[0]!));
  expect(honey.council).toMatchObject({ outcome: 'rated' });
  expect(honey.council!.apart).toBeUndefined();
  expect(site.errors).toEqual([]);
});

const EXAMPLE = new URL('../../examples/council/dot-2-2026/', import.meta.url);

test('a council that meets around a spreadsheet gets a workbook, and its ballots come back from it', async () => {
  const page = await site.page({ ...DESK, acceptDownloads: true });
  const screen = page.locator('ocop-council-session');
  await page.goto(`${site.address}council/session/`);
  const text = readFileSync(new URL('phien.json', EXAMPLE), 'utf8');
  await screen.locator('input[type=file]').first().setInputFiles(fileOf('phien.json', text));
  await screen.getByRole('heading', { name: 'Thành viên dự họp' }).waitFor();
  const empty = await fileFrom(page, () =>
    screen.getByRole('button', { name: 'Tải bảng tính Excel' }).click(),
  );
  const session = parseSession(text);
  expect(empty.name).toBe('phien-hop-dot-2-2026.xlsx');
  expect(new Uint8Array(empty.buffer)).toEqual(sessionWorkbook(session, setOf, 'vi'));

  let filled = session;
  for (const name of readdirSync(EXAMPLE).filter((one) => one.startsWith('phieu-')))
    filled = collect(filled, parseBallotFile(readFileSync(new URL(name, EXAMPLE), 'utf8')), setOf).session;
  const workbook = { ...empty, buffer: Buffer.from(sessionWorkbook(filled, setOf, 'vi')) };
  await screen.getByRole('button', { name: 'Phiếu chấm', exact: true }).click();
  await screen.locator('.take input').setInputFiles([workbook, fileOf('hong.xlsx', 'PK')]);
  await screen.getByText(`Nhận ${filled.ballots.length} phiếu từ bảng tính`).first().waitFor();
  expect(await screen.locator('.reports').innerText()).toContain('hong.xlsx');
  expect(await screen.locator('.overview').innerText()).toContain('92,2');
  expect(site.errors).toEqual([]);
});
