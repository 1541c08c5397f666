/**
 * The way of a dossier: a producer makes it of nothing on a phone without a line, the commune checks it and returns it with two remarks, the
 * producer corrects it and hands it in again. Each of them has a browser of their own.
 */
import { openAsBlob } from 'node:fs';
import { openDossier, renderDocument } from '@ocop-kit/documents/dossier';
import { correctionsSince } from '@ocop-kit/engine/dossier';
import { loadSet, type PackId } from '@ocop-kit/rules';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWord } from '../../packages/documents/test/fixtures/read-document.js';
import { attachByKeys, fillPagesByKeys, modestSheet } from './dossier-by-keys.js';
import {
  asChosen,
  attachAll,
  COMMUNE,
  fetchedAhead,
  fillPages,
  openDossierList,
  pack,
  paper,
  TYPED,
  type SavedFile,
} from './dossier-producer.js';
import { Keyboard } from './keyboard.js';
import { largeDossier } from './large-dossier.js';
import { answerAll, begin, form, press } from './producer.js';
import { openSite, type Site } from './site.js';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
/** Far above what it takes, which is 2 seconds at most: a busy machine is no fault of the form. */
const LONGEST_CHECK = 20_000;

let site: Site;
/** The producer's phone, and what went from one to the other. */
let home: BrowserContext;
let handedIn: SavedFile;
let returned: SavedFile;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is in an archive; nothing may be wrong with it. */
async function openSound({ path }: SavedFile) {
  const opened = await openDossier(await openAsBlob(path), {
    load: (id, no) => loadSet(id as PackId, no, { lang: 'all' }),
    render: renderDocument,
  });
  expect(opened.findings).toEqual([]);
  expect(opened.unchecked).toEqual([]);
  const { assessment, manifest, files } = opened;
  if (!assessment) throw new Error('There is no sheet in the archive');
  return { assessment, manifest, files };
}

type Opened = Awaited<ReturnType<typeof openSound>>;

/** The words of a printed form in an archive. */
async function wordsOf({ manifest, files }: Opened, form: string): Promise<string> {
  const { path = '' } = manifest?.files.find((file) => file.form === form) ?? {};
  const file = files.get(path);
  if (!file) throw new Error(`There is no ${form}`);
  return readWord(new Uint8Array(await file.arrayBuffer()))
    .flat()
    .join('\n');
}

it('a producer makes a dossier of honey from nothing to the archive, without a line once its list was opened', async () => {
  const page = await site.page(PHONE);
  home = page.context();
  await page.goto(site.address);
  await begin(page, 'mat ong');
  // What a dossier asks for is looked at before anything is answered; from here on there is no line.
  await form(page).locator('.standing-button').click();
  await press(page, 'Xem kết quả tạm tính');
  await openDossierList(page);
  await fetchedAhead(page);
  await home.setOffline(true);
  await page.goBack();
  await form(page).locator('#verdict').waitFor();
  await page.goBack();
  await form(page).locator('ocop-criterion label').first().waitFor();

  await answerAll(page);
  await openDossierList(page);
  const passed = await fillPages(page);
  expect(passed).toEqual(Object.keys(TYPED));
  const papers = await attachAll(page);
  await form(page).getByRole('heading', { name: 'Hồ sơ: đã đủ' }).waitFor();
  await press(page, 'Giữ tệp trên máy này');
  await form(page).getByText('Tệp được giữ trên máy này').waitFor();
  handedIn = await pack(page);
  expect(site.errors).toEqual([]);
  await home.setOffline(false);

  expect(handedIn.name).toBe('mat-ong-bac-ha-vi-du-ho-so.zip');
  const archive = await openSound(handedIn);
  const { assessment, files } = archive;
  expect([...files.keys()].filter((path) => path.startsWith('minh-chung/'))).toHaveLength(papers);
  expect(assessment.entity).toMatchObject({ commune: COMMUNE.name, sex: 'female', ethnicity: 'Giáy' });
  expect(assessment.log?.map(({ step, who }) => [step, who.name])).toEqual([['submitted', 'HTX Ong Ví Dụ']]);
  const forms = `${await wordsOf(archive, 'mau-01')}\n${await wordsOf(archive, 'mau-02')}`;
  for (const text of Object.values(TYPED).flatMap((fields) => Object.values(fields)))
    expect(forms, `“${text}” is in no form`).toContain(text);
  await page.close();
}, 120_000);

/** A computer of the commune: nothing of the producer's is on it. */
async function openOffice(): Promise<Page> {
  const office = await site.page({ viewport: { width: 1024, height: 768 } });
  await office.goto(site.address);
  await form(office).evaluate((element: HTMLElementTagNameMap['ocop-self-assessment']) => {
    element.mode = 'review';
  });
  await form(office).getByText('Xem phiếu của chủ thể').waitFor();
  return office;
}

it('the commune opens a dossier of 50 files and 50 MB, and knows whether it is sound', async () => {
  const office = await openOffice();
  const large = await largeDossier();
  const start = performance.now();
  await form(office).locator('input[type=file]').first().setInputFiles(large.path);
  await form(office).getByText('Hồ sơ còn nguyên như lúc đóng gói').waitFor({ timeout: LONGEST_CHECK });
  const seconds = (performance.now() - start) / 1_000;
  console.log(`a dossier of 50 files, 50 MB, opened and checked in ${seconds.toFixed(1)} s`);
  await large.remove();
  expect(site.errors).toEqual([]);
  await office.context().close();
}, 120_000);

it('the commune looks at the four contents and returns the dossier with two remarks', async () => {
  const office = await openOffice();
  await form(office)
    .locator('input[type=file]')
    .first()
    .setInputFiles(await asChosen(handedIn));
  await form(office).getByText('Hồ sơ còn nguyên như lúc đóng gói').waitFor();
  await form(office).getByLabel('Người xem').fill('Lê Văn Bình, công chức xã');
  for (const [criterion, verdict, remark] of [
    ['1.1', 'Đủ', ''],
    ['3.3', 'Thiếu', 'Bổ sung nơi thường trú của 2 người.'],
    ['2.1', 'Hỏi lại', 'Bao bì có ghi nguồn gốc không?'],
    ['5.3', 'Đủ', ''],
  ] as const) {
    const row = form(office)
      .locator('.review-row')
      .filter({ has: office.locator(`#review-${criterion.replace('.', '\\.')}`) });
    await row.getByRole('radio', { name: verdict, exact: true }).check();
    if (remark) await row.getByRole('textbox').fill(remark);
  }
  await form(office).getByText('4/4 nội dung đã xem').waitFor();
  const downloading = office.waitForEvent('download');
  await press(office, 'Trả lại kèm 2 ý kiến');
  const download = await downloading;
  await form(office).getByText('Đã lưu tệp').waitFor();
  returned = { name: download.suggestedFilename(), path: await download.path() };
  expect(returned.name).toMatch(/\.zip$/);
  const archive = await openSound(returned);
  expect(archive.assessment.log?.map(({ step, stage }) => [step, stage])).toEqual([
    ['submitted', 'self'],
    ['returned', 'commune'],
  ]);
  expect(await wordsOf(archive, 'mau-03')).toContain('HTX Ong Ví Dụ');
  expect(site.errors).toEqual([]);
}, 120_000);

it('the producer opens what came back, corrects both, and hands in again', async () => {
  const page = await home.newPage();
  await page.goto(site.address);
  await form(page)
    .locator('input[type=file]')
    .first()
    .setInputFiles(await asChosen(returned));
  await form(page).getByText('Xã đã xem: 2 ý kiến cần bạn trả lời.').waitFor();
  await press(page, 'Xem ý kiến');
  const remark = form(page).locator('.remark');
  await remark.getByText('Bao bì có ghi nguồn gốc không?').waitFor();
  await form(page).getByLabel('Ghi chú của bạn').fill('Nhãn ghi: mật ong bạc hà xã Bản Xèo.');
  await form(page).getByText('Xã đã xem: 1 ý kiến cần bạn trả lời.').waitFor();
  await press(page, 'Xem ý kiến');
  await remark.getByText('Bổ sung nơi thường trú của 2 người.').waitFor();
  await form(page)
    .locator('ocop-criterion')
    .getByRole('button', { name: 'Đính kèm tệp' })
    .setInputFiles(paper(100));
  await form(page).getByText('Bạn đã trả lời cả 2 ý kiến của Xã.').waitFor();
  await press(page, 'Đến hồ sơ để đóng gói');
  await form(page).getByRole('heading', { name: 'Hồ sơ: đã đủ' }).waitFor();
  const again = await pack(page);

  const before = await openSound(returned);
  const { assessment, files } = await openSound(again);
  expect(assessment.log?.map(({ step, stage }) => [step, stage])).toEqual([
    ['submitted', 'self'],
    ['returned', 'commune'],
    ['submitted', 'self'],
  ]);
  expect(assessment.reviews).toEqual(before.assessment.reviews);
  // What was handed in before is kept, and whoever receives it sees what was corrected.
  const { criteria } = correctionsSince(assessment);
  expect(criteria.map(({ criterion, parts }) => [criterion, parts])).toEqual([
    ['2.1', ['note']],
    ['3.3', ['evidence']],
  ]);
  const evidence = (all: ReadonlyMap<string, unknown>): string[] =>
    [...all.keys()].filter((path) => path.startsWith('minh-chung/'));
  expect(evidence(files)).toHaveLength(evidence(before.files).length + 1);
  expect(evidence(files)).toEqual(expect.arrayContaining(evidence(before.files)));
  expect(site.errors).toEqual([]);
  await page.close();
}, 120_000);

it('from the result to the archive the keyboard alone is enough, and the focus is never lost', async () => {
  const page = await site.page({ viewport: { width: 360, height: 740 } });
  await page.goto(site.address);
  await form(page)
    .locator('input[type=file]')
    .first()
    .setInputFiles(await modestSheet());
  await form(page).locator('.standing-button').click();
  await press(page, 'Xem kết quả');
  await form(page).locator('#verdict').waitFor();

  const keyboard = new Keyboard(page);
  await keyboard.reach(({ name }) => name === 'Làm hồ sơ');
  await keyboard.press('Enter');
  await form(page).locator('.dossier-list').waitFor();
  await keyboard.reach(({ name }) => name.startsWith('Điền: '));
  await keyboard.press('Enter');
  await fillPagesByKeys(page, keyboard);
  await attachByKeys(page, keyboard);
  await keyboard.reach(({ name }) => name === 'Đóng gói hồ sơ');
  const downloading = page.waitForEvent('download');
  await keyboard.press('Enter');
  const download = await downloading;
  await form(page).getByText('Đã đóng gói').waitFor();
  await openSound({ name: download.suggestedFilename(), path: await download.path() });
  console.log(`a dossier from the result to the archive: ${String(keyboard.keys)} keys, with what is typed`);
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 120_000);
