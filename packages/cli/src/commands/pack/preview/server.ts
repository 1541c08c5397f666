/** Serves the form with rules that somebody is editing, on this machine only, and notifies the page of changes. */
import { watch } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, posix, sep } from 'node:path';
import { PAGE, SCRIPT, STYLE } from './page.js';

export interface Preview {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface ServerOptions {
  /** The folder that holds the rules and their photos. */
  readonly folder: string;
  readonly port: number;
  readonly lang: string;
  /** What the page shows now: packs, overlays and findings. */
  readonly state: () => Promise<unknown>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
/** Editors write several times for one save. */
const PAUSE_MS = 150;

const require = createRequire(import.meta.url);
/** The published files of the elements, which are served and never imported. */
const elements = dirname(require.resolve('@ocop-kit/elements/cdn/integrity.json'));

/** @throws {Error} of the operating system, when the port cannot be opened */
export async function servePreview({ folder, port, lang, state }: ServerOptions): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const pages: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html; charset=utf-8', PAGE.replace('{lang}', lang)],
    '/preview.js': [TYPES['.js'] ?? '', SCRIPT],
    '/preview.css': [TYPES['.css'] ?? '', STYLE],
  };
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    // DNS rebinding: a site whose name resolves to this machine must not read the drafts of the form.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
      notFound(response);
      return;
    }
    const path = readPath(request.url);
    const page = path === undefined ? undefined : pages[path];
    if (page) return void response.writeHead(200, { 'content-type': page[0] }).end(page[1]);
    if (path === '/state.json') return void sendState(response, state);
    if (path === '/changes') {
      addListener(response, listeners);
      return;
    }
    void sendFile(
      response,
      path?.startsWith('/cdn/') ? elements : folder,
      path?.replace(/^\/cdn\//, '/') ?? '',
    );
  });
  await listenOn(server, port);
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(folder, () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      for (const listener of listeners) listener.write('data: changed\n\n');
    }, PAUSE_MS);
  });
  const address = server.address();
  return {
    address: `http://localhost:${typeof address === 'object' && address ? address.port : port}/`,
    close: () => {
      clearTimeout(pending);
      watcher.close();
      for (const listener of listeners) listener.end();
      return new Promise((closed) =>
        server.close(() => {
          closed();
        }),
      );
    },
  };
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The path of a URL, with `/` on every system; undefined when it cannot be decoded. */
function readPath(url = '/'): string | undefined {
  try {
    return posix.normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
}

async function sendState(response: ServerResponse, state: () => Promise<unknown>): Promise<void> {
  const body = JSON.stringify(await state());
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body);
}

function addListener(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 500\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/** Sends photos and files of the elements; nothing else of the folder, and nothing that a link leads to outside it. */
async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = await fileWithin(folder, path);
  const type = file === undefined ? undefined : TYPES[extname(file).toLowerCase()];
  const handle =
    type === undefined || file === undefined ? undefined : await open(file, 'r').catch(() => undefined);
  if (!handle || type === undefined || !(await handle.stat()).isFile()) {
    await handle?.close();
    notFound(response);
    return;
  }
  response.writeHead(200, { 'content-type': type });
  handle
    .createReadStream()
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The real path, with links followed; undefined when it is outside the folder. */
async function fileWithin(folder: string, path: string): Promise<string | undefined> {
  try {
    const [inside, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(inside.endsWith(sep) ? inside : inside + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}
