/** The example site and a browser to walk through it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { browsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** A page with storage of its own; a page error fails whoever reads `errors`. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  /** Everything that went wrong in pages: errors thrown, policies violated. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openSite(options: Parameters<typeof serve>[0] = {}): Promise<Site> {
  const { address, close } = await serve(options);
  const browser = await launch();
  const errors: string[] = [];
  return {
    address,
    browser,
    errors,
    page: async (context = {}) => {
      const page = await (await browser.newContext({ locale: 'vi-VN', ...context })).newPage();
      watch(page, errors);
      return page;
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/**
 * Closes a page and its context. The page is left first: where frames of it are still being opened, as in the
 * gallery, closing the context at once ends Chromium with a segmentation fault about once in fifteen times.
 */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().close();
}

export function launch(): Promise<Browser> {
  const { browser: executablePath } = browsers.chromium.paths();
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

export function watch(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}
