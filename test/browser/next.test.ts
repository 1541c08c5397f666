/** A Next app that is written while it is built: read without scripts, taken over by React, filled in by a visitor. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

const folder = fileURLToPath(new URL('../../examples/next/', import.meta.url));

let site: Site;
beforeAll(async () => {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)('pnpm', ['run', 'build'], { cwd: folder, env });
  // What Next writes into its pages are scripts without a file.
  const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";
  site = await openSite({ folders: [['/', 'examples/next/out']], policy });
}, 300_000);
afterAll(() => site.close());

describe('Next', () => {
  it('has the rating in the page as it is served', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(site.address);
    for (const text of ['Mật ong hoa nhãn (ví dụ)', 'HTX Ví Dụ'])
      expect(await page.locator('ocop-rating').getByText(text).isVisible(), text).toBe(true);
    expect(await page.locator('ocop-self-assessment').getAttribute('set')).toBe('4');
    await page.context().close();
  });

  it('brings objects and events after React has taken the page over', async () => {
    const page = await site.page();
    await page.goto(site.address);
    const form = page.locator('ocop-self-assessment');
    await form.getByText('Hỏi tổ kiểm mật trước khi trả lời.').waitFor();
    await page.getByText('Chưa có phiếu').waitFor();
    for (const [nth, points] of [
      [0, 3],
      [1, 5],
    ] as const) {
      await form
        .locator('ocop-criterion')
        .nth(nth)
        .locator('label:not(.none) input[type=radio]')
        .last()
        .check();
      await page.getByText(`Next biết: ${points} điểm`).waitFor();
    }
    // The sheet reached a second element, with the layer it was filled in under.
    await page.locator('ocop-scorecard').getByText('5/100 điểm').first().waitFor();
    expect(site.errors).toEqual([]);
  });
});
