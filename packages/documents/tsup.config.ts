import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/dossier.ts', 'src/problems.ts', 'src/rules-workbook.ts', 'src/sheets.ts', 'src/xlsx.ts'],
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: false,
  target: 'node20',
  platform: 'node',
  define: { PROGRAM_VERSION: JSON.stringify(version) },
});
