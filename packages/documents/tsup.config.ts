import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/problems.ts', 'src/rules-workbook.ts', 'src/sheets.ts', 'src/xlsx.ts'],
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: false,
  target: 'node20',
  platform: 'node',
});
