import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** No file of the package acts by being loaded: an import for that alone goes, as bundlers warn of it. */
const withoutBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'without-bare-imports',
  renderChunk: (code) => ({ code: code.replaceAll(/\bimport ?"\.\/chunk-\w+\.js";\n?/g, '') }),
};

const shared: Options = {
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: false,
  plugins: [withoutBareImports],
};

export default defineConfig([
  {
    ...shared,
    entry: [
      'src/council-workbook.ts',
      'src/problems.ts',
      'src/register.ts',
      'src/rules-workbook.ts',
      'src/sheets.ts',
      'src/xlsx.ts',
    ],
    target: 'node20',
    platform: 'node',
  },
  {
    ...shared,
    entry: [
      'src/calendar.ts',
      'src/council.ts',
      'src/dossier.ts',
      'src/forms.ts',
      'src/inspection.ts',
      'src/plan.ts',
      'src/register-letters.ts',
    ],
    target: 'es2022',
    platform: 'neutral',
    define: { PROGRAM_VERSION: JSON.stringify(version) },
    // The library that writes Word is in the package: nobody who installs it has to bring the library's own dependencies.
    noExternal: ['docx'],
    minify: true,
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      // Names of chunks are made of the paths of what is inside: where a store keeps the library must not change them.
      options.preserveSymlinks = true;
    },
  },
]);
