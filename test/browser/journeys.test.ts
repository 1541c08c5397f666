/** What people do from beginning to end, on the example page as it is served. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, begin, choose, form, press } from './producer.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A cheap Android phone on a weak line. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

const bar = (page: Page): Locator => form(page).locator('.bar strong');
async function throttle(page: Page, slower: number, kilobytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: kilobytes * 1024,
    uploadThroughput: kilobytes * 1024,
  });
}

it('a producer assesses honey on a slow phone and gets a result', async () => {
  const page = await site.page(phone);
  await throttle(page, 4, 50);
  await page.goto(site.address);
  await choose(page, 'mat ong');
  await answerAll(page);
  await form(page).getByRole('heading', { name: '99/100 điểm' }).waitFor();
  // The last answer to the one box to tick is “no”.
  expect(await bar(page).innerText()).toBe('99/100 điểm');
  await form(page).getByText('Tên sản phẩm, chủ thể').click();
  await page.getByLabel('Tên sản phẩm').fill('Mật ong của tôi');
  await form(page).getByText('Toàn bộ 32 tiêu chí').click();
  await form(page).locator('ocop-scorecard summary').first().waitFor();
  expect(await form(page).locator('.sheet-name').innerText()).toContain('Mật ong của tôi');
  expect(site.errors).toEqual([]);
  await page.context().close();
}, 240_000);

it('a producer without a trademark says so and finishes the sheet', async () => {
  const page = await site.page(phone);
  await page.goto(site.address);
  await choose(page, 'mật ong');
  await answerAll(page, 'Sở hữu trí tuệ');
  const card = form(page).locator('ocop-scorecard');
  await card.getByText('Không có phương án nào đúng', { exact: true }).waitFor({ state: 'attached' });
  // Three points less than with all of it.
  expect(await bar(page).innerText()).toBe('96/100 điểm');
  expect(site.errors).toEqual([]);
});

it('the keyboard alone is enough', async () => {
  const page = await site.page({ viewport: { width: 500, height: 800 } });
  await page.goto(site.address);
  const tabTo = async (wanted: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await wanted()) return;
    }
    throw new Error('The keyboard does not get there');
  };
  const focused = (property: 'id' | 'textContent' | 'name'): Promise<string> =>
    page.evaluate((key) => {
      let at: Element | null | undefined = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (key === 'textContent') return at?.textContent.trim() ?? '';
      return at?.getAttribute(key) ?? '';
    }, property);

  await tabTo(async () => (await focused('id')) === 'words');
  await page.keyboard.type('nem chua');
  await form(page).locator('.choices').first().getByRole('button').first().waitFor();
  // Enter takes the first hit; its card begins the sheet.
  await page.keyboard.press('Enter');
  await tabTo(async () => (await focused('textContent')) === 'Bắt đầu');
  await page.keyboard.press('Enter');
  // The focus stands on the heading of the new page, and one key further on its first answer.
  await expect.poll(() => focused('textContent')).toBe('Trường hợp bị loại hoặc dừng đánh giá');
  await page.keyboard.press('Tab');
  expect(await focused('name')).toBe('dossier');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await form(page).locator('.gate').count()).toBe(1);
  await tabTo(async () => (await focused('textContent')) === 'Tiếp tục');
  await page.keyboard.press('Enter');
  // At a question that asks something before its options it stands on the question.
  await expect.poll(() => focused('textContent')).toContain('Nguồn nguyên liệu');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(async () => (await focused('name')) === 'pick');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await form(page).locator('ocop-criterion input[name=pick]').nth(1).isChecked()).toBe(true);
  await tabTo(async () => (await focused('textContent')) === 'Tiếp tục');
  await page.keyboard.press('Enter');
  await expect.poll(() => form(page).locator('.where').innerText()).toContain('2/');
  // At any other it stands on the first option already.
  await expect.poll(() => focused('name')).toBe('pick');
  expect(site.errors).toEqual([]);
  await page.context().close();
});

it('a killed tab loses nothing, and the person comes back to where they wrote', async () => {
  const page = await site.page(phone);
  await page.goto(site.address);
  await begin(page, 'mat ong');
  await form(page).locator('ocop-criterion').getByText('Giấy tờ chứng minh').click();
  // With the fold open, a tap doesn't lead on.
  await form(page).locator('ocop-criterion label:not(.none) input[name=pick]').last().check();
  await form(page).getByLabel('Ghi chú của bạn').fill('Hỏi lại hợp đồng với chị Hoa');
  await expect.poll(() => bar(page).innerText()).toBe('3/100 điểm');
  // Gone without a word to the page, as a phone kills what it has no memory for.
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');

  const again = await page.context().newPage();
  await again.goto(site.address);
  await form(again)
    .getByRole('button', { name: /^Làm tiếp/ })
    .click();
  await expect.poll(() => bar(again).innerText()).toBe('3/100 điểm');
  await expect
    .poll(() => form(again).getByLabel('Ghi chú của bạn').inputValue())
    .toBe('Hỏi lại hợp đồng với chị Hoa');
  await again.context().close();
});

it('the result prints on A4, everything unfolded', async () => {
  const page = await site.page();
  await page.goto(site.address);
  await choose(page, 'mat ong');
  await form(page).getByRole('button', { name: 'Xem kết quả tạm tính' }).first().click();
  const folded = form(page).locator('details:not([open])');
  await folded.locator('ocop-scorecard details').first().waitFor({ state: 'attached' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await folded.count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await folded.count()).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  expect(await form(page).locator('.summary').isVisible()).toBe(false);
  expect(await form(page).getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // 32 criteria with their words take more than a page and less than a dossier.
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(6);
  await page.context().close();
});

/** Nobody sees a print dialog here: what would be printed is kept instead. */
function keepPrint(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const frame = own?.get?.call(this) as Window | null;
        if (frame)
          frame.print = () => {
            document.body.dataset['printed'] = frame.document.body.innerText;
            document.body.dataset['font'] = frame.getComputedStyle(frame.document.body).fontFamily;
            frame.dispatchEvent(new Event('afterprint'));
          };
        return frame;
      },
    });
  });
}

it('the button prints the scorecard alone, without the page around it', async () => {
  const page = await site.page();
  await keepPrint(page);
  await page.goto(site.address);
  await choose(page, 'mat ong');
  await form(page).getByRole('button', { name: 'Xem kết quả tạm tính' }).first().click();
  await form(page).locator('#verdict').waitFor();
  await press(page, 'In');
  await page.locator('body[data-printed]').waitFor();
  const { printed = '', font = '' } = await page.evaluate(() => {
    const { printed: text, font: family } = document.body.dataset;
    return { printed: text, font: family };
  });
  expect(printed).toContain('Bản tự đánh giá, không phải kết quả chính thức');
  expect(printed).toContain('Cơ hội thị trường toàn cầu');
  expect(printed).not.toContain('Sản phẩm của tỉnh');
  expect(font).toContain('system-ui');
  expect(await form(page).locator('iframe').count()).toBe(0);
  expect(site.errors).toEqual([]);
  await page.context().close();
});

it('what is only tried is on no paper', async () => {
  const page = await site.page();
  await keepPrint(page);
  await page.goto(site.address);
  await choose(page, 'mat ong');
  const options = form(page).locator('ocop-criterion').first().locator('label:not(.none) input[name=pick]');
  await options.first().check();
  await form(page).getByRole('button', { name: 'Thử thay đổi' }).click();
  await options.last().check();
  await expect.poll(() => bar(page).innerText()).toBe('3/100 điểm');
  await form(page).getByRole('button', { name: 'Xem kết quả tạm tính' }).first().click();
  await form(page).getByText('Toàn bộ 32 tiêu chí').click();
  const scoreLine = form(page).locator('ocop-scorecard .rank');
  await expect.poll(() => scoreLine.innerText()).toContain('3/100');
  await press(page, 'In');
  await expect.poll(() => page.evaluate(() => document.body.dataset['printed'])).toContain('1/100');
  // The screen still shows what is tried.
  await expect.poll(() => scoreLine.innerText()).toContain('3/100');
  await page.context().close();
});

it('a sheet leaves as a file and comes back', async () => {
  const page = await site.page();
  await page.goto(site.address);
  await choose(page, 'mat ong');
  await form(page)
    .locator('ocop-criterion')
    .first()
    .locator('label:not(.none) input[name=pick]')
    .last()
    .check();
  const downloading = page.waitForEvent('download');
  await form(page).getByRole('button', { name: 'Tải phiếu về máy' }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('ocop-4.json');
  const text = await readFile(await download.path(), 'utf8');
  expect((JSON.parse(text) as { picks: unknown }).picks).toEqual({ '1.1': 3 });
  await page.context().close();

  const other = await site.page();
  await other.goto(site.address);
  await form(other)
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'ocop-4.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await expect.poll(() => bar(other).innerText()).toBe('3/100 điểm');
  await other.context().close();
});

it('a sheet comes back by the code that was pasted, with the keyboard alone', async () => {
  const page = await site.page();
  await page.goto(site.address);
  await form(page).locator('#words').waitFor();
  const code = '1.vn-qd-26-2026.4.33223322421322234334343245343312.-.0p5xvpf';
  await form(page).getByText('Mở phiếu đã có').first().focus();
  await page.keyboard.press('Enter');
  // The file, then the code.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(code);
  await page.keyboard.press('Enter');
  await form(page).locator('ocop-criterion').first().waitFor();
  expect(await bar(page).innerText()).toMatch(/^\d+\/100 điểm$/);
  expect(await form(page).getByText('Đã trả lời đủ').first().isVisible()).toBe(true);
  expect(site.errors).toEqual([]);
});

it('works without a line once it is loaded', async () => {
  const page = await site.page(phone);
  const known = site.errors.length;
  // What comes with the result is asked for behind the first page.
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await form(page).locator('#words').waitFor();
  await page.context().setOffline(true);
  await choose(page, 'homestay');
  await answerAll(page);
  await form(page).getByRole('heading', { name: '100/100 điểm' }).waitFor();
  expect(await bar(page).innerText()).toBe('100/100 điểm');
  // Words explained are done without; nothing else went wrong.
  const missed = 'Failed to load resource: net::ERR_INTERNET_DISCONNECTED';
  expect(site.errors.slice(known).filter((error) => error !== missed)).toEqual([]);
  await page.context().close();
});

it('says so where what comes with the result cannot be fetched, and fetches it when asked again', async () => {
  const page = await site.page(phone);
  await page.route('**/ocop-kit.result.js*', (route) => route.abort());
  await page.goto(site.address);
  await form(page).locator('#words').fill('mat ong');
  const first = form(page).locator('.choices').first().getByRole('button').first();
  await first.click();
  await form(page).getByText('Chưa tải được phần này').waitFor();
  await page.unroute('**/ocop-kit.result.js*');
  await first.click();
  await form(page).getByRole('button', { name: 'Bắt đầu' }).waitFor();
  await page.context().close();
});

it('the page in English has its title in English too', async () => {
  const page = await site.page();
  await page.goto(site.address);
  expect(await page.title()).toBe('ocop-kit: tự đánh giá sản phẩm OCOP');
  await page.getByLabel('Ngôn ngữ').selectOption('en');
  expect(await page.title()).toBe('ocop-kit: assess an OCOP product yourself');
});

it('requests nothing but its own code, keeps the address and leaves no trace on the page', async () => {
  const page = await site.page();
  const known = site.errors.length;
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await page.locator('ocop-product-list').getByText('Tổ hợp tác Mẫu').first().waitFor();
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(request.method() === 'GET' ? request.url() : `${request.method()} ${request.url()}`);
  });
  const before = await page.evaluate(() => [
    location.href,
    document.head.innerHTML,
    Object.keys(window).join(),
  ]);
  await choose(page, 'mat ong');
  await form(page)
    .locator('ocop-criterion')
    .first()
    .locator('label:not(.none) input[name=pick]')
    .last()
    .check();
  await form(page).getByRole('button', { name: 'Xem kết quả tạm tính' }).first().click();
  await form(page).locator('#verdict').waitFor();
  // Words explained, the days of a result and the drawing of codes are fetched when they are needed; nothing goes along.
  const own = /^[^?#]+\/cdn\/ocop-kit\.(dates|glosses|qr)\.js$/;
  expect(requests.filter((request) => !own.test(request))).toEqual([]);
  expect(
    await page.evaluate(() => [location.href, document.head.innerHTML, Object.keys(window).join()]),
  ).toEqual(before);
  expect(site.errors.slice(known)).toEqual([]);
  await page.context().close();
});
