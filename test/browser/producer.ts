/** What a producer does in a form, in Vietnamese, on a narrow screen. */
import type { Locator, Page } from 'playwright-core';

export const form = (page: Page): Locator => page.locator('ocop-self-assessment');
export const press = (page: Page, name: string): Promise<void> =>
  form(page).getByRole('button', { name, exact: true }).click();

export async function choose(page: Page, words: string): Promise<void> {
  await page.getByLabel('Sản phẩm của bạn là gì?').fill(words);
  await form(page).locator('.choices').first().getByRole('button').first().click();
  await form(page).locator('ocop-criterion').first().waitFor();
}

/**
 * One criterion after the other: the last option of each, and on.
 * @param without the title of a criterion of which nothing is true
 */
export async function answerAll(page: Page, without?: string): Promise<void> {
  const where = form(page).locator('.where');
  for (;;) {
    const [, no = '1', of = '1'] = /(\d+)\/(\d+)/.exec(await where.innerText()) ?? [];
    const radio = form(page).locator('ocop-criterion label:not(.none) input[name=pick]:enabled').last();
    const title = await form(page).locator('ocop-criterion legend').innerText();
    if (without !== undefined && title.includes(without))
      await form(page).getByRole('radio', { name: 'Không có phương án nào đúng' }).check();
    else if ((await radio.count()) > 0) await radio.check();
    else {
      // A criterion with cases asks for the case first.
      const inCase = form(page).locator('ocop-criterion input[name=case]:enabled').last();
      if ((await inCase.count()) > 0) {
        await inCase.check();
        await form(page).locator('ocop-criterion label:not(.none) input[name=pick]:enabled').last().check();
      }
    }
    await press(page, 'Tiếp tục');
    if (no === of) return;
  }
}
