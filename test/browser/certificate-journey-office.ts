/** What an official of an invented province does in the journey: with the command line, with a spreadsheet program, and with a printer. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { DECODERS, openDecoders } from '../bench/stamp-reading.mjs';
import type { MessyRegister } from '../register/messy-register.js';
import type { Site } from './site.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'packages/cli/dist/main.js');

/** What a command printed, and how it ended. */
interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A line of what `ocop sign` wrote. */
export interface SignedRating {
  readonly id: string;
  readonly product: string;
  readonly address: string;
}

/** A desk: a folder with files, the command line in it, and a server for what is published from it. */
export interface Office {
  /** Runs the built program in the folder, as a person does. */
  readonly ocop: (...words: readonly string[]) => Promise<Printed>;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  /** Opens a workbook of the folder in another program, changes it, and saves it under another name. */
  readonly edit: (from: string, to: string, change: (sheet: ExcelJS.Worksheet) => void) => Promise<void>;
  /** The address of the verifying page, with the lists and anchors of the folder. */
  readonly verifyingPage: string;
  /** The address of a page with a list of the products in `products.json`. */
  readonly listPage: string;
  readonly close: () => Promise<void>;
}

const LIST_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sản phẩm OCOP</title>
<script type="module" src="list.js"></script></head><body><ocop-product-list></ocop-product-list></body></html>`;
const LIST_SCRIPT = `import './ocop-kit/ocop-product-list.js';
document.querySelector('ocop-product-list').products = await (await fetch('products.json')).json();`;

export async function openOffice(): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'ocop-journey-'));
  const at = (name: string): string => join(folder, name);
  await writeFile(at('index.html'), LIST_PAGE);
  await writeFile(at('list.js'), LIST_SCRIPT);
  const from = relative(ROOT, folder);
  const server = await serve({
    folders: [
      ['/verify/anchors.js', join(from, 'anchors.js')],
      // As the commands write them.
      ['/verify/keys.jws', join(from, 'keys.jws')],
      ['/verify/status.jws', join(from, 'status.jws')],
      ['/verify/signed.jsonl', join(from, 'da-ky.jsonl')],
      ['/list/ocop-kit/', 'packages/elements/dist/cdn'],
      ['/list/', from, "connect-src 'self'"],
    ],
  });
  return {
    ocop: (...words) => runIn(folder, words),
    write: (name, content) => writeFile(at(name), content),
    read: (name) => readFile(at(name), 'utf8'),
    edit: async (name, to, change) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(at(name));
      const [sheet] = book.worksheets;
      if (sheet) change(sheet);
      await book.xlsx.writeFile(at(to));
    },
    verifyingPage: `${server.address}verify/`,
    listPage: `${server.address}list/`,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function runIn(folder: string, words: readonly string[]): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...words], {
      cwd: folder,
      env: { ...process.env, LANG: 'vi_VN.UTF-8', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out, err });
    });
  });
}

/** Every cell that was named, put right; a row that stands there twice is emptied. */
export function correct(sheet: ExcelJS.Worksheet, { mistakes }: MessyRegister): void {
  for (const { cell, correction } of mistakes)
    if (correction === 'delete the row') sheet.getRow(Number(cell.slice(1))).values = [];
    else sheet.getCell(correction.cell).value = correction.value ?? null;
}

/** A column behind the others, under a heading of its own. */
export function addColumn(
  sheet: ExcelJS.Worksheet,
  { column, heading }: { readonly column: string; readonly heading: string },
  valueOf: (product: string) => string | number | undefined,
): void {
  sheet.getCell(`${column}7`).value = heading;
  sheet.eachRow((row, no) => {
    const name = row.getCell('B').value;
    const isProduct = no >= 10 && row.getCell('F').value !== null && typeof name === 'string';
    const value = isProduct && !/^\(/.test(name) ? valueOf(name) : undefined;
    if (value !== undefined) row.getCell(column).value = value;
  });
}

/** Prints a document, photographs one of its stamps, and reads the code in the picture with a decoder that phones use. */
export async function readPrintedStamp(
  site: Site,
  document: string,
  position: number,
): Promise<string | undefined> {
  await openDecoders();
  const page = await site.page({ deviceScaleFactor: 3, viewport: { width: 800, height: 1130 } });
  await page.setContent(document);
  const stamp = page.locator('svg > g').nth(position);
  const { data, width, height } = await pixelsOf(page, await stamp.screenshot());
  await page.context().close();
  return DECODERS.ZXing({ data, width, height });
}

async function pixelsOf(page: Page, png: Buffer) {
  const { base64, width, height } = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let text = '';
    for (const value of pixels) text += String.fromCharCode(value);
    return { base64: btoa(text), width: bitmap.width, height: bitmap.height };
  }, png.toString('base64'));
  return { data: new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height };
}
