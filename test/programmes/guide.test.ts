/** `docs/new-programme.md` followed to the letter: its files saved, its commands run, its page opened and filled in. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleFile, follow, type Followed } from './follow-guide.js';

let guide: Followed;
beforeAll(async () => {
  guide = await follow('new-programme.md', { policy: "connect-src 'self'" });
}, 120_000);
afterAll(() => guide.close());

it('makes the example, file by file', async () => {
  expect([...guide.files.keys()]).toEqual(['pack.json', 'sheet.json', 'index.html', 'page.js']);
  for (const [name, text] of guide.files) expect(text).toBe(await exampleFile(`new-programme/${name}`));
});

it.each([
  ['npx ocop lint pack.json', 'Không thấy điều gì cần sửa.'],
  ['npx ocop score sheet.json --pack pack.json', 'Bếp hồng · Tổng điểm 15/20'],
  ['npx ocop explain sheet.json --pack pack.json', 'Phần M (Món ăn): Bếp vàng cần ít nhất 10; hiện có 9.'],
  ['npx ocop next sheet.json --pack pack.json', 'Khi đó: 20 điểm, Bếp vàng.'],
])('%s says what the guide says', (command, expected) => {
  expect(guide.printed.get(command)).toContain(expected);
});

it('ends with a form that scores by the pack', async () => {
  const page = await guide.site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${guide.site.address}guide/`);
  const form = page.locator('ocop-self-assessment');
  await form.getByRole('button', { name: /Bữa sáng/ }).click();
  await form.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  for (const [criterion, value] of Object.entries({ M1: 2, M2: 1, N1: 2 }))
    await form.locator(`#criterion-${criterion} input[value="${value}"]`).check();
  expect(await form.locator('.bar').innerText()).toMatch(/Bếp hồng\s+15\/20 điểm/);
  // What is missed is said on a pause.
  await form.locator('.missed', { hasText: 'cần ít nhất 10 điểm; hiện có 9' }).waitFor();
  expect(await form.locator('.bar svg').count()).toBe(0);
  expect(guide.site.errors).toEqual([]);
  await page.context().close();
}, 60_000);
