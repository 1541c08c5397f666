import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** Where a store keeps the libraries that are inside the package. */
const STORE = 'node_modules/.pnpm/';
const LIBRARY = 'library';

/**
 * Names libraries by their place in the store: names of chunks are made of the paths of what is inside, and where the store itself is must
 * not change them.
 */
const namedByStore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'named-by-store',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === STORE || from.kind === 'entry-point') return undefined;
      const found = await resolve(path, { ...from, namespace: 'file', pluginData: STORE });
      // What a library tries to load, and does without, is left to the bundler, which knows such attempts.
      if (found.errors.length > 0) return undefined;
      const at = found.path.indexOf(STORE);
      if (found.external || at < 0) return found;
      return {
        path: found.path.slice(at),
        namespace: LIBRARY,
        sideEffects: found.sideEffects,
        pluginData: found.path,
      };
    });
    onLoad({ filter: /.*/, namespace: LIBRARY }, async ({ pluginData }) => ({
      contents: await readFile(pluginData as string),
      loader: 'default',
      resolveDir: dirname(pluginData as string),
    }));
  },
};

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: false,
  target: 'node20',
  platform: 'node',
  esbuildPlugins: [namedByStore],
});
