/** A person without a pointer: keys, and what has the focus meanwhile. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

export interface Focused {
  /** `button`, `radio`, `text`, `textarea`, `file` and the like; `body` where the focus is lost. */
  readonly kind: string;
  /** What it is called: its label, or its text. */
  readonly name: string;
  readonly id: string;
}

export class Keyboard {
  /** How many keys were pressed, with those of what was typed. */
  keys = 0;

  constructor(private readonly page: Page) {}

  /** What has the focus, across shadow roots. */
  focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const { labels = null, type = '' } = at as Partial<HTMLInputElement>;
      const name = at?.ariaLabel ?? [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
      const isControl = at instanceof HTMLInputElement;
      return {
        kind: isControl ? type : (at?.localName ?? 'body'),
        name: (name || (at?.textContent ?? '')).replace(/\s+/g, ' ').trim(),
        id: at?.id ?? '',
      };
    });
  }

  /** @throws where the focus is on nothing afterwards: the next key would begin at the top of the page */
  async press(key: string): Promise<Focused> {
    this.keys += 1;
    const before = await this.focused();
    await this.page.keyboard.press(key);
    // What comes takes the focus once it is there.
    const isHeld = async (): Promise<boolean> => (await this.focused()).kind !== 'body';
    await expect.poll(isHeld, { message: `${key} on “${before.name}” loses the focus` }).toBe(true);
    return this.focused();
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** Goes on, or back, until something has the focus, which may be now. @throws where it is not reached */
  async reach(isWanted: (focused: Focused) => boolean, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
    const passed: string[] = [];
    for (let now = await this.focused(); passed.length < 80; now = await this.press(key)) {
      if (isWanted(now)) return now;
      passed.push(`${now.kind} ${now.name}`);
    }
    throw new Error(`It is not reached: ${passed.join(' | ')}`);
  }
}
