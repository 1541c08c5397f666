import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: false,
  target: 'node20',
  platform: 'node',
});
