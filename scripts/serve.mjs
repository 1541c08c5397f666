/** Serves the example pages with the built elements beside them, under the strictest policy a site may have. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** What a build takes away and makes anew: kept in memory, so that a page never meets half of it. */
const BUILT = ['packages/elements/dist/cdn', 'examples/province-pack/dist', 'examples/marketplace/dist'];
const FOLDERS = [
  ['/ocop-kit/cdn/', 'packages/elements/dist/cdn'],
  ['/ocop-kit/themes/', 'packages/elements/themes'],
  ['/gallery/photos/', 'examples/province-pack/photos'],
  ['/gallery/dossier/', 'examples/dossier'],
  ['/gallery/council/', 'examples/council'],
  // It shows a layer with a picture, and reads a sheet and the rules of another programme.
  ['/gallery/', 'examples/gallery', "img-src 'self'", "connect-src 'self'"],
  ['/council/ballot/', 'examples/council/ballot'],
  ['/verify/ocop-kit/cdn/', 'packages/elements/dist/cdn'],
  ['/verify/zxing/', 'examples/verify/node_modules/zxing-wasm/dist'],
  [
    '/verify/',
    'examples/verify',
    // It fetches lists and a decoder from its own server, and keeps itself for when there is none.
    "connect-src 'self'",
    "worker-src 'self'",
    'img-src data:',
    "script-src 'self' 'wasm-unsafe-eval'",
    'trusted-types lit-html ocop-verify',
  ],
  ['/council/session/', 'examples/council/session'],
  ['/iframe/', 'examples/iframe'],
  ['/marketplace/ocop-kit/', 'packages/elements/dist/cdn'],
  // Pictures of stars, and the lists that a signed rating is verified with.
  ['/marketplace/', 'examples/marketplace/dist', "img-src 'self'", "connect-src 'self'"],
  ['/new-programme/ocop-kit/cdn/', 'packages/elements/dist/cdn'],
  // The page reads the rules of its programme from beside it.
  ['/new-programme/', 'examples/new-programme', "connect-src 'self'"],
  ['/province-pack/ocop-kit/cdn/', 'packages/elements/dist/cdn'],
  // Its layer shows a picture.
  ['/province-pack/', 'examples/province-pack', "img-src 'self'"],
  ['/', 'examples/html'],
];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.jsonl': 'application/jsonl',
  '.jws': 'application/jose',
};
const policyWith = (trusted, further) => {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    ['trusted-types lit-html', ...trusted].join(' '),
    ...further,
  ];
  // Named twice, a directive counts once and every browser complains: a page's own stands in place of the one for all.
  return [...new Map(directives.map((directive) => [directive.split(' ')[0], directive])).values()].join(
    '; ',
  );
};

/**
 * @typedef {object} LiveFiles what stands in place of the built files
 * @property {(path: string) => Uint8Array | undefined} fileAt the content at a path of the site; undefined leaves it to the folders
 * @property {(path: string, response: import('node:http').ServerResponse) => boolean} handle answers paths of its own, and says whether this was one
 * @property {string} script the path of a module that every example page loads
 */

/**
 * Shows what is built as it is now, whatever is built later; the pages themselves as they are saved.
 *
 * @param {{ port?: number, folders?: [prefix: string, folder: string, ...policy: string[]][], trusted?: string[], policy?: string, root?: string, live?: LiveFiles }} [options] folders
 *   come before the page's own, with what their pages add to the policy; further names of Trusted Types policies, for frameworks that have
 *   theirs; a whole policy in place of the strictest, for pages that carry scripts inside; `live` shows what is built meanwhile
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, folders = [], trusted = [], policy, root = ROOT, live } = {}) {
  const built = await builtFiles(root);
  const server = createServer(async ({ url = '/' }, response) => {
    const path = pathOf(url);
    if (live?.handle(path, response)) return;
    const [prefix = '/', folder = '', ...further] =
      [...folders, ...FOLDERS].find(([start]) => path.startsWith(start)) ?? [];
    const file = join(
      root,
      folder,
      path.endsWith('/') ? `${path.slice(prefix.length)}index.html` : path.slice(prefix.length),
    );
    const type = TYPES[extname(file)];
    const kept = type && (live?.fileAt(path) ?? built.get(file));
    const saved = type && !kept && (live || !isBuilt(root, file));
    const found = kept || (saved && (await stat(file).catch(() => undefined))?.isFile());
    const isPage = live && found && !kept && type === TYPES['.html'];
    response.writeHead(found ? 200 : 404, {
      'content-type': found ? type : 'text/plain; charset=utf-8',
      'content-security-policy':
        policy ?? policyWith(trusted, live ? [...further, "connect-src 'self'"] : further),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    if (kept) response.end(kept);
    else if (isPage) response.end(withScript(await readFile(file, 'utf8').catch(() => ''), live.script));
    else if (found)
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    else response.end('Not found');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://localhost:${server.address().port}/`,
        close: () => new Promise((closed) => server.close(closed)),
      });
    });
  });
}

const withScript = (page, script) =>
  page.replace('</head>', `<script type="module" src="${script}"></script></head>`);

/** A page that is none: nothing lies there. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return '/404';
  }
}

const isBuilt = (root, file) => BUILT.some((folder) => file.startsWith(join(root, folder) + sep));

async function builtFiles(root) {
  const files = new Map();
  for (const folder of BUILT) {
    const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    for (const name of names) {
      const file = join(root, folder, name);
      if (TYPES[extname(file)]) files.set(file, await readFile(file));
    }
  }
  return files;
}
