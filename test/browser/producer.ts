/** What a producer does in a form, in Vietnamese, on a narrow screen. The one place that knows how a person steps on. */
import type { Locator, Page } from 'playwright-core';

export const form = (page: Page): Locator => page.locator('ocop-self-assessment');
export const press = (page: Page, name: string): Promise<void> =>
  form(page).getByRole('button', { name, exact: true }).click();

/** Where the person is: the heading of a gate or an interval, or the criterion. */
export const criterion = (page: Page): Locator => form(page).locator('ocop-criterion');

/** As who comes back by a link: a reload, or the same address once more, would open the question that was open. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

export async function choose(page: Page, words: string): Promise<void> {
  await page.getByLabel('Sản phẩm của bạn là gì?').fill(words);
  await form(page).locator('.choices').first().getByRole('button').first().click();
  await press(page, 'Bắt đầu');
  await form(page).locator('.gate, ocop-criterion').first().waitFor();
}

/** Chooses a set and says that nothing disqualifies the dossier, where that is asked. */
export async function begin(page: Page, words: string): Promise<void> {
  await choose(page, words);
  if ((await form(page).locator('.bottom-bar').count()) > 0) await passGate(page);
  await criterion(page).first().waitFor();
}

export async function passGate(page: Page): Promise<void> {
  if ((await form(page).locator('.gate').count()) === 0) return;
  await deny(page);
  await press(page, 'Tiếp tục');
}

/** Says no to every condition on the page. Not by a tap, which would open the next page by itself. */
async function deny(page: Page): Promise<void> {
  for (const no of await form(page).locator('.condition input[value=no]:enabled').all()) await click(no);
}

const click = (radio: Locator): Promise<void> =>
  radio.evaluate((input: HTMLInputElement) => {
    input.click();
  });

/**
 * One page after the other to the result: the last option of each question, no to every condition.
 * @param without the title of a criterion of which nothing is true
 */
export async function answerAll(page: Page, without?: string): Promise<void> {
  await passGate(page);
  for (;;) {
    if ((await form(page).locator('.interval').count()) === 0) await answer(page, without);
    const isEnd = (await form(page).getByRole('button', { name: 'Xem kết quả', exact: true }).count()) > 0;
    await press(page, isEnd ? 'Xem kết quả' : 'Tiếp tục');
    if (isEnd) return;
  }
}

async function answer(page: Page, without?: string): Promise<void> {
  await deny(page);
  const options = criterion(page).locator('label:not(.none) input[name=pick]:enabled');
  const title = await criterion(page).locator('legend').first().innerText();
  if (without !== undefined && title.includes(without)) {
    await click(criterion(page).getByRole('radio', { name: 'Không có phương án nào đúng' }));
    return;
  }
  // A criterion with cases asks for the case first.
  const inCase = criterion(page).locator('input[name=case]:enabled');
  if ((await options.count()) === 0 && (await inCase.count()) > 0) await click(inCase.last());
  if ((await options.count()) > 0) await click(options.last());
}
