/** A member of a council with a phone: opens the session, scores, signs, and hands in files. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** A file as people pass it on. */
export interface PassedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Which option a member gives a criterion, and the number of its case where there are cases. */
export type Picks = Readonly<Record<string, { readonly pick: number; readonly in: number }>>;

/** What is downloaded meanwhile, as a file to pass on. */
export async function fileFrom(page: Page, act: () => Promise<void>): Promise<PassedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  };
}

export class CouncilPhone {
  readonly sheet: Locator;

  constructor(
    readonly page: Page,
    readonly name: string,
  ) {
    this.sheet = page.locator('ocop-council-ballot');
  }

  button(name: string | RegExp): Locator {
    return this.sheet.getByRole('button', { name });
  }

  /** A session file, the first or a newer one. */
  async open(file: PassedFile): Promise<void> {
    await this.sheet.locator('input[type=file]').first().setInputFiles(file);
    const own = this.sheet.getByRole('heading', { name: `Phiếu chấm của ${this.name}` });
    const choice = this.button(new RegExp(`^${this.name}`));
    await own.or(choice).first().waitFor();
    if (await choice.isVisible()) await choice.tap();
    await own.waitFor();
  }

  product(name: string): Locator {
    return this.sheet.locator('.product').filter({ hasText: name });
  }

  /** Scores a product from its first criterion to its signature, and comes back to the list. */
  async score(product: string, picks: Picks): Promise<void> {
    await this.product(product).getByRole('button').tap();
    const again = this.button(/^Xem lại|^Chấm lại|^Bắt đầu/);
    const criterion = this.sheet.locator('ocop-criterion');
    await criterion.or(again).first().waitFor();
    if (!(await criterion.isVisible())) await again.first().tap();
    await criterion.waitFor();
    await this.sheet.evaluate(answerAll, picks);
    await this.button('Ký phiếu').tap();
    await this.sheet.locator('dialog[open] .primary').tap();
    await this.sheet.locator('.signed').waitFor();
    await this.sheet.locator('.bottom-bar').getByRole('button', { name: 'Danh sách' }).tap();
    await this.sheet.getByRole('heading', { name: `Phiếu chấm của ${this.name}` }).waitFor();
  }

  /** Downloads what is to be handed in: seals first, ballots afterwards. */
  handIn(what: 'niêm phong' | 'phiếu chấm'): Promise<PassedFile> {
    return fileFrom(this.page, async () => {
      await this.button(what === 'phiếu chấm' ? /^Tải tệp phiếu để nộp/ : /^Tải tệp niêm phong để nộp/).tap();
      // What is sealed cannot be changed any more, and that is asked once.
      if (what === 'niêm phong') await this.sheet.locator('dialog[open] .primary').tap();
    });
  }
}

/** In the page: goes from criterion to criterion as fast as the sheet does, and denies every condition that is asked. */
async function answerAll(sheet: HTMLElement | SVGElement, picks: Picks): Promise<void> {
  const root = sheet.shadowRoot;
  if (!root) throw new Error('The sheet is not there');
  const until = async <T>(what: string, find: () => T | null | undefined | false): Promise<T> => {
    for (let tries = 0; tries < 2_000; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(
      `Waited in vain for ${what}: ${root.querySelector('main, .bottom-bar')?.textContent ?? ''}`,
    );
  };
  type Shown = HTMLElement & { readonly view: { readonly criterion: { readonly id: string } } };
  const shown = (): Shown | null => root.querySelector<Shown>('ocop-criterion');
  const denyAll = (): void => {
    for (const no of root.querySelectorAll<HTMLInputElement>('input[value=no]:not(:checked)')) no.click();
  };
  for (let criterion = shown(); criterion; criterion = shown()) {
    const { id } = criterion.view.criterion;
    const choice = picks[id];
    if (!choice) throw new Error(`Nothing to give ${id}`);
    const inside = await until(`the sheet of ${id}`, () => shown()?.shadowRoot);
    await until(`the options of ${id}`, () => inside.querySelector('input'));
    const cases = inside.querySelectorAll<HTMLInputElement>('input[name=case]');
    cases[choice.in - 1]?.click();
    const option = await until(`option ${choice.pick} of ${id}`, () =>
      inside.querySelector<HTMLInputElement>(`input[name=pick][value="${choice.pick}"]`),
    );
    if (!option.checked) option.click();
    await until(`the pick of ${id}`, () => inside.querySelector('input[name=pick]:checked'));
    denyAll();
    root.querySelector<HTMLButtonElement>('.bottom-bar .primary')?.click();
    await until(`what follows ${id}`, () => shown()?.view.criterion.id !== id);
  }
  await until('the page to sign', () => root.querySelector('.signing'));
  denyAll();
}
