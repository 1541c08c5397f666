/** `npm run dev`: the demo from its sources, loaded again on every change. `PORT` names another port than 4173. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveSources } from './dev/serve-sources.mjs';
import { addresses } from './addresses.mjs';
import { buildAll } from './build-quietly.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
// What the demo needs besides sources: composed packs, and the province's layer as `ocop pack build` makes it.
const NEEDED = ['packages/rules/src/generated', 'examples/province-pack/dist', 'packages/engine/dist'];

if (!NEEDED.every((path) => existsSync(`${root}${path}`))) {
  const status = buildAll({ cwd: root });
  if (status !== 0) process.exit(status);
}
const port = Number(process.env.PORT ?? 4173);
const { address, close } = await serveSources({ root, port });
console.log(
  `${addresses(address)}\nChanges in packages/*/src and examples/ load the pages again. Stop with Ctrl+C.`,
);
process.once('SIGINT', () => void close().then(() => process.exit()));
