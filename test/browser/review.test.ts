/** A sheet goes to the commune and comes back: an official decides with the keyboard alone, the producer is led through the remarks. */
import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimed } from '../../examples/gallery/sheets.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const form = (page: Page) => page.locator('ocop-self-assessment');
const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** What has the focus inside the form, in words: its name for a control, its text for what is only read. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLInputElement) return `${active.type} ${active.name} ${active.value}`.trim();
    if (active instanceof HTMLTextAreaElement) return `remark ${active.ariaLabel ?? ''}`;
    return `${active?.localName ?? ''} ${active?.textContent.replace(/\s+/g, ' ').trim() ?? ''}`;
  });

/** Presses a key until the focus is where it is wanted. */
async function until(page: Page, key: string, wanted: RegExp): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    const now = await focused(page);
    passed.push(now);
    if (wanted.test(now)) return passed;
  }
  throw new Error(`${wanted} is not reached: ${passed.join(' | ')}`);
}

/** Whether the focus can be seen: an outline is drawn, and nothing covers it. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('ocop-self-assessment')?.shadowRoot;
    const active = root?.activeElement;
    const drawn = active?.matches('input[type=radio], input[type=file]') ? active.closest('label') : active;
    if (!root || !drawn) return false;
    const { left, top, width, height } = drawn.getBoundingClientRect();
    const found = root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return getComputedStyle(drawn).outlineStyle !== 'none' && (drawn.contains(found) || found === drawn);
  });

it('an official decides, remarks and returns a sheet with the keyboard alone; the producer answers what came back', async () => {
  const office = await site.page({ viewport: { width: 1024, height: 768 } });
  await office.goto(site.address);
  await form(office).evaluate((element: HTMLElementTagNameMap['ocop-self-assessment']) => {
    element.mode = 'review';
  });
  await form(office).getByText('Xem phiếu của chủ thể').waitFor();

  const choosing = office.waitForEvent('filechooser');
  await until(office, 'Tab', /^file/);
  expect(await isFocusSeen(office)).toBe(true);
  await office.keyboard.press('Enter');
  await (await choosing).setFiles(file('phieu.json', JSON.stringify(claimed)));
  await form(office).getByText('0/4 nội dung đã xem').waitFor();

  await until(office, 'Tab', /^text/);
  await office.keyboard.type('Lê Văn Bình, công chức xã');

  const decisions = [
    ['1.1', 0, 'Đã đối chiếu với sổ theo dõi của thôn.'],
    ['3.3', 2, 'Bổ sung nơi thường trú của 2 người.'],
    ['2.1', 1, 'Chưa có minh chứng.'],
    ['5.3', 0, ''],
  ] as const;
  const values = ['sufficient', 'missing', 'ask'];
  for (const [criterion, position, remark] of decisions) {
    // Claim, verdict, remark: the order in which they are read.
    await until(office, 'Tab', new RegExp(`^div ${criterion.replace('.', '\\.')} `));
    expect(await isFocusSeen(office)).toBe(true);
    await office.keyboard.press('Tab');
    expect(await focused(office)).toBe(`radio verdict-${criterion} sufficient`);
    expect(await isFocusSeen(office)).toBe(true);
    await office.keyboard.press('Space');
    for (let step = 0; step < position; step += 1) await office.keyboard.press('ArrowRight');
    expect(await focused(office)).toBe(`radio verdict-${criterion} ${values[position] ?? ''}`);
    await office.keyboard.press('Tab');
    expect(await focused(office)).toContain('remark');
    expect(await isFocusSeen(office)).toBe(true);
    if (remark) await office.keyboard.type(remark);
  }
  await form(office).getByText('4/4 nội dung đã xem').waitFor();
  await until(office, 'Tab', /^button Trả lại kèm 2 ý kiến$/);
  expect(await isFocusSeen(office)).toBe(true);
  const downloading = office.waitForEvent('download');
  await office.keyboard.press('Enter');
  const returned = await readFile(await (await downloading).path(), 'utf8');
  await form(office).getByText('Đã lưu tệp').waitFor();

  // Tomorrow it is still there.
  await office.goto(site.address);
  await form(office).evaluate((element: HTMLElementTagNameMap['ocop-self-assessment']) => {
    element.mode = 'review';
  });
  await form(office)
    .getByRole('button', { name: /^Xem tiếp/ })
    .click();
  await form(office).getByText('4/4 nội dung đã xem').waitFor();
  await office.context().close();

  const home = await site.page({ viewport: { width: 360, height: 780 } });
  await home.goto(site.address);
  await form(home).locator('input[type=file]').first().setInputFiles(file('tra-lai.json', returned));
  await form(home).getByText('Xã đã xem: 2 ý kiến cần bạn trả lời.').waitFor();
  await form(home).getByRole('button', { name: 'Xem ý kiến', exact: true }).click();
  const remark = form(home).locator('.remark');
  await remark.getByText('Chưa có minh chứng.').waitFor();
  expect(await remark.innerText()).toMatch(/Thiếu\s+Xã, Lê Văn Bình, công chức xã, \d\d\/\d\d\/\d{4}/);
  await form(home).locator('ocop-criterion input[name=pick]').first().check();
  await form(home).getByText('Xã đã xem: 1 ý kiến cần bạn trả lời.').waitFor();
  await form(home).getByRole('button', { name: 'Xem ý kiến', exact: true }).click();
  await remark.getByText('Bổ sung nơi thường trú của 2 người.').waitFor();
  await form(home).locator('ocop-criterion input[name=pick]').first().check();
  await form(home).getByText('Bạn đã trả lời cả 2 ý kiến của Xã.').waitFor();
  const sent = home.waitForEvent('download');
  await form(home).getByRole('button', { name: 'Tải phiếu về' }).click();
  const answered = JSON.parse(await readFile(await (await sent).path(), 'utf8')) as typeof claimed & {
    readonly reviews: unknown;
  };
  expect(answered.reviews).toEqual((JSON.parse(returned) as { readonly reviews: unknown }).reviews);
  expect(answered.picks).not.toEqual(claimed.picks);
  expect(site.errors).toEqual([]);
  await home.context().close();
}, 120_000);
