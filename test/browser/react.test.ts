/** The React components in each way an app comes to a page: drawn there, written before, or streamed to it. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

const example = fileURLToPath(new URL('../../examples/react/', import.meta.url));

/** The same small app on a server and on a page. The development build of React says whatever it finds amiss. */
const APP = `
import { OcopRating, OcopScorecard, OcopSelfAssessment } from '@ocop-kit/elements/react';
import { StrictMode, Suspense, use, useRef, useState } from 'react';

const layer = {
  format: 'ocop-overlay/1', id: 'vi-du-htx', version: '1.0.0', base: { id: 'vn-qd-26-2026' },
  title: 'Lời dặn (ví dụ)', issuer: 'HTX Ví Dụ',
  criteria: [{ set: 4, criterion: '1.1', guidance: ['Hỏi tổ kiểm mật trước.'] }],
};
const packs = [layer];
const waited = new Map();
function Late({ name, children }) {
  if (!waited.has(name)) waited.set(name, new Promise((resolve) => setTimeout(resolve, 50)));
  use(waited.get(name));
  return children;
}
function Form() {
  const [sheet, setSheet] = useState();
  const [shown, setShown] = useState(true);
  const form = useRef(null);
  return (
    <>
      <OcopSelfAssessment ref={form} set={4} storage="none" maxFiles={3} className="mine" packs={packs}
        onocop-change={shown ? ({ detail }) => setSheet(detail.assessment) : undefined} />
      <p id="said">{sheet ? 'Đã chọn ' + Object.keys(sheet.picks).length : 'Chưa có phiếu'}</p>
      <button id="deaf" onClick={() => setShown(false)}>Thôi nghe</button>
      <button id="ref" onClick={() => (document.title = form.current.localName + ' ' + form.current.maxFiles)}>Ref</button>
      <OcopScorecard assessment={sheet} packs={packs} />
      <OcopRating data={{ product: 'Trà (ví dụ)', entity: 'HTX Ví Dụ', stars: 3 }} layout="card" />
    </>
  );
}
export const App = ({ late }) => (
  <StrictMode>
    {late ? <Suspense fallback={<p>Chờ…</p>}><Late name="form"><Form /></Late></Suspense> : <Form />}
  </StrictMode>
);
`;

const PAGE = `
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from 'app';
const root = document.querySelector('#app');
const late = root.dataset.arrival === 'streamed';
if (root.dataset.arrival === 'drawn') createRoot(root).render(<App />);
else hydrateRoot(root, <App late={late} />, { onRecoverableError: (error) => console.error(error) });
`;

const SERVER = `
import { renderToReadableStream, renderToString } from 'react-dom/server.browser';
import { App } from 'app';
export const written = () => renderToString(<App />);
export const streamed = async () => new Response(await renderToReadableStream(<App late />)).text();
`;

/** @param entry of the bundle, which may import the app */
async function bundled(entry: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, loader: 'jsx', resolveDir: example },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    platform,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'app',
        setup(bundle) {
          bundle.onResolve({ filter: /^app$/ }, () => ({ path: 'app', namespace: 'app' }));
          bundle.onLoad({ filter: /./, namespace: 'app' }, () => ({
            contents: APP,
            loader: 'jsx',
            resolveDir: example,
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

let site: Site;
let script: string;
let server: { readonly written: () => string; readonly streamed: () => Promise<string> };
beforeAll(async () => {
  script = await bundled(PAGE, 'browser');
  const module = Buffer.from(await bundled(SERVER, 'node')).toString('base64');
  server = (await import(`data:text/javascript;base64,${module}`)) as typeof server;
  site = await openSite();
}, 60_000);
afterAll(() => site.close());

it.each(['drawn', 'written', 'streamed'] as const)(
  '%s: objects and events arrive, nothing is amiss',
  async (arrival) => {
    const body = arrival === 'drawn' ? '' : await server[arrival]();
    if (arrival !== 'drawn')
      expect(body).toContain('<ocop-self-assessment set="4" storage="none" max-files="3" class="mine">');
    const page = await site.page();
    await page.route('**/react/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="vi"><title>React</title><main id="app" data-arrival="${arrival}">${body}</main><script type="module" src="app.js"></script></html>`,
          }),
    );
    await page.goto(`${site.address}react/`);
    const form = page.locator('ocop-self-assessment');
    await form.getByText('Hỏi tổ kiểm mật trước.').waitFor();
    await page.locator('ocop-rating').getByText('HTX Ví Dụ').waitFor();
    await form.locator('ocop-criterion').nth(0).locator('label:not(.none) input[type=radio]').last().check();
    await page.getByText('Đã chọn 1').waitFor();
    await page.locator('ocop-scorecard').getByText('3/100 điểm').first().waitFor();
    await page.locator('#ref').click();
    expect(await page.title()).toBe('ocop-self-assessment 3');
    // Who is no longer to be told is not told.
    await page.locator('#deaf').click();
    await form.locator('ocop-criterion').nth(1).locator('label:not(.none) input[type=radio]').last().check();
    await form.getByText('5/100 điểm').first().waitFor();
    expect(await page.locator('#said').innerText()).toBe('Đã chọn 1');
    expect(site.errors).toEqual([]);
    await page.context().close();
  },
);
