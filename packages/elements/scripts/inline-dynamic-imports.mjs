/**
 * For bundles of one file: turns an `import()` of code that would be fetched a moment later into a plain import. The bundler
 * wraps a dynamically imported module, and every module it shares with the rest, in a function; browsers parse such a
 * function twice before the first paint.
 */
import { readFile } from 'node:fs/promises';

const DEFERRED =
  /\bimport\("(\.[\w./-]*\/(?:deferred|expand-set|finder|folded-parts|gloss-part)(?:-\w+)?\.js)"\)/g;

export const inlineDynamicImports = {
  name: 'inline-dynamic-imports',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/](elements|rules)[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const modules = [...new Set([...code.matchAll(DEFERRED)].map(([, module]) => module))];
      const imports = modules.map((module, i) => `import * as inlined${i} from "${module}";\n`);
      const rest = code.replace(
        DEFERRED,
        (_, module) => `Promise.resolve(inlined${modules.indexOf(module)})`,
      );
      return { contents: imports.join('') + rest };
    });
  },
};
