/**
 * For bundles of one file: code that would be fetched a moment later is imported plainly. As `import()` it would have
 * the bundler wrap it and every module it shares with the rest, which a browser then reads twice before the first paint.
 */
import { readFile } from 'node:fs/promises';

const LATER = /\bimport\("(\.\/(?:later|expand|finder)(?:-\w+)?\.js)"\)/g;

export const along = {
  name: 'along',
  setup({ onLoad }) {
    onLoad({ filter: /\/packages\/(elements|rules)\/dist\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const modules = [...new Set([...code.matchAll(LATER)].map(([, module]) => module))];
      const imports = modules.map((module, i) => `import * as along${i} from "${module}";\n`);
      const rest = code.replace(LATER, (_, module) => `Promise.resolve(along${modules.indexOf(module)})`);
      return { contents: imports.join('') + rest };
    });
  },
};
