/**
 * For bundles of one file: turns an `import()` of code that would be fetched a moment later into a plain import. The bundler
 * wraps a dynamically imported module, and every module it shares with the rest, in a function; browsers parse such a
 * function twice before the first paint.
 */
import { readFile } from 'node:fs/promises';
import { BESIDE, RESULT_DOOR } from './result-beside.mjs';

const DOOR = /\bimport\("(\.[\w./-]*\/([a-z-]+?)(?:-[A-Z0-9]{8})?\.js)"\)/g;
const INLINED = ['expand-set', 'finder', 'start-page'];

export const inlineDynamicImports = turnImports([...INLINED, ...BESIDE], []);

/** The same, but what comes with the result is asked of the file beside. */
export const inlineAllButResult = turnImports([...INLINED, 'print-result'], BESIDE);

function turnImports(inlined, beside) {
  return {
    name: 'inline-dynamic-imports',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]packages[\\/](elements|rules)[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const imports = new Set();
        const rest = code.replace(DOOR, (kept, module, name) => {
          if (inlined.includes(name)) {
            const variable = `inlined_${name.replaceAll('-', '_')}`;
            imports.add(`import * as ${variable} from "${module}";\n`);
            return `Promise.resolve(${variable})`;
          }
          if (!beside.includes(name)) return kept;
          imports.add(`import { fetchBeside } from "${RESULT_DOOR}";\n`);
          return `fetchBeside("${name}")`;
        });
        return { contents: [...imports].join('') + rest };
      });
    },
  };
}
