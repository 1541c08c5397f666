/** A dossier by the keyboard alone: each page is gone through from its heading to its way on, as one who sees no pointer does. */
import { listScoredCriteria } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { COMMUNE, heading, paper, TYPED } from './dossier-producer.js';
import type { Keyboard } from './keyboard.js';
import { form } from './producer.js';

/** A sheet of honey with the first option of each criterion: fewer papers than a large one, and of every sort. */
export async function modestSheet(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const set = await loadSet('vn-qd-26-2026', 4);
  const picks = Object.fromEntries(listScoredCriteria(set).map(({ id }) => [id, 1]));
  const denied = (set.conditions ?? []).map(({ id }) => id);
  const sheet = { format: 'ocop-assessment/1', pack: set.pack.id, set: set.no, picks, declared: [], denied };
  return { name: 'phieu.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(sheet)) };
}

/** From the first page that asks something back to the check-list. */
export async function fillPagesByKeys(page: Page, keyboard: Keyboard): Promise<void> {
  for (let before = ''; ;) {
    await expect.poll(() => heading(page).innerText()).not.toBe(before);
    before = await heading(page).innerText();
    // Each page is read from its heading on.
    await expect.poll(async () => (await keyboard.focused()).id).toBe('dossier-title');
    if (before.startsWith('Hồ sơ')) return;
    await keyboard.reach(({ kind }) => kind === 'h2');
    for (
      let now = await keyboard.press('Tab');
      !/^(Tiếp tục|Xong)$/.test(now.name);
      now = await keyboard.press('Tab')
    )
      await answer(page, keyboard, now);
    await keyboard.press('Enter');
  }
}

const typed = new Map(Object.values(TYPED).flatMap((fields) => Object.entries(fields)));

async function answer(
  page: Page,
  keyboard: Keyboard,
  { kind, name }: { kind: string; name: string },
): Promise<void> {
  const text = [...typed].find(([label]) => name.startsWith(label))?.[1];
  if (kind === 'radio') await keyboard.press('Space');
  else if (kind === 'select') await keyboard.press('ArrowDown');
  else if (kind === 'search') {
    await keyboard.type(COMMUNE.typed);
    await form(page).locator('.choices button').first().waitFor();
    // Enter takes the first that was found.
    await keyboard.press('Enter');
  } else if (text !== undefined) await keyboard.type(text);
}

/** Attaches a paper wherever one is missing, from wherever the focus is. */
export async function attachByKeys(page: Page, keyboard: Keyboard): Promise<void> {
  const missing = form(page).locator('.dossier-row.missing');
  const attaching = form(page).locator('.attaching');
  for (let no = 0; (await missing.count()) > 0; no += 1) {
    await keyboard.reach(({ kind, name }) => kind === 'file' && name.startsWith('Thêm: '));
    const choosing = page.waitForEvent('filechooser');
    await keyboard.press('Enter');
    await (await choosing).setFiles(paper(no));
    await form(page)
      .locator('.list-said, .attaching')
      .filter({ hasText: paper(no).name })
      .first()
      .waitFor();
    if ((await attaching.count()) === 0) continue;
    await keyboard.reach(({ name }) => name === 'Đính kèm');
    await keyboard.press('Enter');
    await attaching.waitFor({ state: 'detached' });
  }
}
