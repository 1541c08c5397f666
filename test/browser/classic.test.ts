/** A page opened from a disk, as `examples/classic` has it: one HTML file, one classic script, no server and no network. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answerAll, begin, choose, form } from './producer.js';
import { launch, watch } from './site.js';

const PAGE = fileURLToPath(new URL('../../examples/classic/index.html', import.meta.url));
const SCRIPT = fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/ocop-kit.classic.js'));
const COUNCIL = fileURLToPath(import.meta.resolve('@ocop-kit/elements/cdn/ocop-kit.classic-council.js'));
/** A sheet of the former decision. */
const FORMER = {
  format: 'ocop-assessment/1',
  pack: 'vn-qd-148-2023',
  set: 4,
  picks: { '1.a': 2 },
  declared: [],
  times: {},
  criteria: {},
};

let folder: string;
let browser: Browser;
let page: Page;
let errors: string[];
let requests: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocop-đĩa-'));
  await copyFile(PAGE, join(folder, 'index.html'));
  await copyFile(SCRIPT, join(folder, 'ocop-kit.classic.js'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await (
    await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 740 } })
  ).newPage();
  [errors, requests] = [[], []];
  watch(page, errors);
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
});

it('scores a product by clicking, and asks for nothing but its two files', async () => {
  await choose(page, 'mat ong');
  await answerAll(page);
  await form(page).getByRole('heading', { name: '99/100 điểm' }).waitFor();
  expect(await form(page).locator('.bar strong').innerText()).toBe('99/100 điểm');
  await form(page).locator('ocop-scorecard').getByText('sao').first().waitFor({ state: 'attached' });
  expect(errors).toEqual([]);
  expect(new Set(requests.map((url) => url.split('/').at(-1)))).toEqual(
    new Set(['index.html', 'ocop-kit.classic.js']),
  );
});

it('keeps the draft on the device', async () => {
  await begin(page, 'mat ong');
  await form(page).locator('ocop-criterion input[name=pick]').first().check();
  await form(page).getByText('Đã lưu', { exact: false }).first().waitFor();
  // A reload opens the question that was open; a page of its own offers the sheet.
  await page.reload();
  await form(page).locator('ocop-criterion input[name=pick]:checked').first().waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await form(other)
    .getByRole('button', { name: /^Làm tiếp/ })
    .first()
    .waitFor();
  expect(errors).toEqual([]);
});

it('speaks English', async () => {
  await page.locator('html').evaluate((root) => {
    root.setAttribute('lang', 'en');
  });
  await page.getByLabel('What is your product?').fill('honey');
  await form(page).locator('.choices').first().getByRole('button').first().click();
  await form(page).getByRole('button', { name: 'Begin' }).click();
  const no = form(page).getByRole('radio', { name: 'No', exact: true });
  await form(page).locator('.gate').waitFor();
  await no.first().press('Space');
  await form(page).getByRole('button', { name: 'Continue', exact: true }).click();
  await form(page).locator('ocop-criterion').first().getByText('points').first().waitFor();
  expect(errors).toEqual([]);
});

it('opens a sheet of the former decision', async () => {
  await form(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'phieu-cu.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(FORMER)),
    });
  await form(page).locator('dialog').waitFor();
  expect(errors).toEqual([]);
});

it('scores in a council, and takes what was scored, without a server', async () => {
  const files = ['hoi-dong.html', 'phieu-cham.html'].map((name) => join(PAGE, '..', name));
  for (const file of files) await copyFile(file, join(folder, basename(file)));
  await copyFile(COUNCIL, join(folder, basename(COUNCIL)));
  const session = fileURLToPath(new URL('../../examples/council/dot-2-2026/phien.json', import.meta.url));
  await page.goto(pathToFileURL(join(folder, 'phieu-cham.html')).href);
  await page.locator('ocop-council-ballot input[type=file]').setInputFiles(session);
  await page.getByRole('button', { name: /^Nguyễn Văn An/ }).click();
  await page.locator('.product').first().getByRole('button').click();
  await page.locator('ocop-criterion input[name=pick]').first().check();
  await page.goto(pathToFileURL(join(folder, 'hoi-dong.html')).href);
  await page.locator('ocop-council-session input[type=file]').first().setInputFiles(session);
  await page.getByText('Có mặt 5/6 thành viên, có Chủ tịch: đủ điều kiện họp.').waitFor();
  await page.getByRole('button', { name: 'Kết luận', exact: true }).first().click();
  await page.getByText('Biên bản họp hội đồng').first().waitFor();
  expect(errors).toEqual([]);
});
