/** What a producer does in the dossier of a sheet, in Vietnamese, on a narrow screen: what is typed, which papers are attached. */
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { form, press } from './producer.js';

/** By page of the dossier, what is typed in its fields, by label; the page of the registration is answered by a choice. */
export const TYPED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Lần đăng ký này': { 'Năm đăng ký': '2026' },
  'Chủ thể': {
    'Tên chủ thể': 'HTX Ong Ví Dụ',
    'Ngày thành lập hoặc đăng ký kinh doanh': '12/03/2019',
    'Số giấy đăng ký': '0100000019',
  },
  'Nơi sản xuất và cách liên hệ': {
    'Địa chỉ': 'Thôn Một',
    'Điện thoại': '0900 111 222',
    Email: 'ong@example.org',
  },
  'Người đại diện': {
    'Họ tên người đại diện pháp luật': 'Lò Thị Ví Dụ',
    'Chức vụ': 'Giám đốc',
    'Dân tộc': 'Giáy',
    'Địa chỉ thường trú': 'Thôn Hai, cùng xã',
  },
  'Giấy tờ đã có': {},
  'Sản phẩm': {
    'Tên sản phẩm, dịch vụ': 'Mật ong bạc hà ví dụ',
    'Mô tả quy cách sản phẩm, tiêu chuẩn': 'Chai thủy tinh 350 ml, độ ẩm không quá 20%.',
  },
  'Chủ thể hình thành và tổ chức thế nào': {
    'Lịch sử hình thành của chủ thể': 'Năm 2019: bảy hộ nuôi ong góp vốn.',
    'Cơ cấu tổ chức của chủ thể': 'Hai tổ sản xuất, 25 thành viên.',
  },
  'Kết quả sản xuất, kinh doanh': {
    'Kết quả thực hiện phương án sản xuất kinh doanh': 'Năm 2025 bán 8 tấn mật, lãi 240 triệu đồng.',
  },
  'Kế hoạch sản xuất, kinh doanh': { 'Kế hoạch sản xuất, kinh doanh': 'Năm 2027 thêm 100 đàn ong.' },
  'Sản phẩm mẫu, nơi và ngày ký': { 'Số sản phẩm mẫu gửi kèm': '5' },
};

/** What is chosen instead of typed: “Lần đầu”, a kind of entity, a commune by its former name, a person. */
export const COMMUNE = { typed: 'ban xeo', name: 'Xã Bản Xèo' };

export const heading = (page: Page): Locator => form(page).locator('.dossier .heading');

/** From the result, or from wherever the dossier is left to. */
export async function openDossierList(page: Page): Promise<void> {
  await press(page, 'Làm hồ sơ');
  await form(page).locator('.dossier-list').waitFor();
}

/** The files of the way from the list to the archive, as the site has them. */
const FETCHED_AHEAD = ['dossier', 'documents', 'files', 'places'].map((part) => `ocop-kit.${part}.js`);

/** What is fetched behind the list has come: all of its files are there, and two looks a second apart find no further one. */
export async function fetchedAhead(page: Page): Promise<void> {
  let before = '';
  const isWhole = async (): Promise<boolean> => {
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.slice(name.lastIndexOf('/') + 1)),
    );
    const now = names.join(' ');
    const isSame = now === before;
    before = now;
    return isSame && FETCHED_AHEAD.every((name) => names.includes(name));
  };
  await expect.poll(isWhole, { interval: 1_000, timeout: 60_000 }).toBe(true);
}

/** Through every page that asks something. @returns the headings, in their order */
export async function fillPages(page: Page): Promise<readonly string[]> {
  await form(page)
    .getByRole('button', { name: /^Điền: / })
    .first()
    .click();
  const passed: string[] = [];
  for (;;) {
    await form(page).locator('.dossier form').waitFor();
    const title = (await heading(page).innerText()).replace(/\s+/g, ' ');
    passed.push(title);
    await fillPage(page, title);
    const isLast = (await form(page).getByRole('button', { name: 'Xong', exact: true }).count()) > 0;
    await press(page, isLast ? 'Xong' : 'Tiếp tục');
    if (isLast) return passed;
    await expect.poll(() => heading(page).innerText()).not.toBe(title);
  }
}

async function fillPage(page: Page, title: string): Promise<void> {
  const within = form(page).locator('.dossier');
  for (const [label, text] of Object.entries(TYPED[title] ?? {}))
    await within
      .getByRole('textbox', { name: label })
      .or(within.getByRole('combobox', { name: label }))
      .fill(text);
  if (title === 'Lần đăng ký này') await within.getByRole('radio', { name: 'Lần đầu' }).check();
  if (title === 'Chủ thể') await within.getByLabel('Loại hình tổ chức').selectOption('Hợp tác xã');
  if (title === 'Người đại diện') await within.getByRole('radio', { name: 'Nữ' }).check();
  if (title !== 'Nơi sản xuất và cách liên hệ') return;
  await within.getByRole('searchbox').fill(COMMUNE.typed);
  await within.locator('.choices').getByRole('button', { name: COMMUNE.name }).first().click();
  await within.getByText(`${COMMUNE.name}, `).waitFor();
}

/** A picture or a paper of its own content: what begins as a PDF and a JPEG do. */
export function paper(no: number): { name: string; mimeType: string; buffer: Buffer } {
  const isPicture = no % 3 === 0;
  return isPicture
    ? {
        name: `anh-${String(no)}.jpg`,
        mimeType: 'image/jpeg',
        buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(`Ảnh ${String(no)}`)]),
      }
    : {
        name: `giay-${String(no)}.pdf`,
        mimeType: 'application/pdf',
        buffer: Buffer.from(`%PDF-1.4\nGiấy ${String(no)}`),
      };
}

/** Attaches a paper wherever the check-list misses one. @returns how many */
export async function attachAll(page: Page): Promise<number> {
  const missing = form(page).locator(
    '.dossier-row.missing:not(:has(.dossier-row)) label.file input[type=file]',
  );
  const attaching = form(page).locator('.attaching');
  for (let count = 0; ; count += 1) {
    const left = await missing.count();
    if (left === 0) return count;
    await missing.first().setInputFiles(paper(count));
    await expect.poll(async () => (await attaching.count()) > 0 || (await missing.count()) < left).toBe(true);
    if ((await attaching.count()) > 0)
      await attaching.getByRole('button', { name: 'Đính kèm', exact: true }).click();
    await expect.poll(() => missing.count()).toBeLessThan(left);
  }
}

/** A file that a browser saved. */
export interface SavedFile {
  readonly name: string;
  readonly path: string;
}

/** Packs the dossier. */
export async function pack(page: Page): Promise<SavedFile> {
  const downloading = page.waitForEvent('download');
  await press(page, 'Đóng gói hồ sơ');
  const download = await downloading;
  await form(page).getByText('Đã đóng gói').waitFor();
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** A saved file under the name that it was saved as: as one chooses it from the downloads of a device. */
export async function asChosen({
  name,
  path,
}: SavedFile): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name, mimeType: 'application/zip', buffer: await readFile(path) };
}
