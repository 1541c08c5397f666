/** Has open pages load again: each hears on an event stream which state of the sources is served. */

export const RELOAD_SCRIPT = '/dev/reload.js';
const CHANGES = '/dev/changes';

/** Loads the page again as soon as another state is served than the one it began with, also by a server started anew. */
const SCRIPT = `let shown;
// Frames go with their page; a browser keeps few streams open to one server.
if (window === top) new EventSource('${CHANGES}').onmessage = ({ data }) => {
  shown ??= data;
  if (data !== shown) location.reload();
};
`;

/** @returns `handle` answers the requests of the script and says whether it was one; `reload` calls every page; `close` lets them go */
export function pageReloader() {
  const started = Date.now();
  let state = 0;
  const pages = new Set();
  const send = (page) => page.write(`data: ${started}-${state}\n\n`);
  return {
    handle(path, response) {
      if (path === RELOAD_SCRIPT)
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(SCRIPT);
      else if (path === CHANGES) {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write('retry: 500\n\n');
        send(response);
        pages.add(response);
        response.on('close', () => pages.delete(response));
      } else return false;
      return true;
    },
    reload() {
      state += 1;
      for (const page of pages) send(page);
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}
