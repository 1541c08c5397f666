import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/check.ts', 'src/index.ts', 'src/core.ts', 'src/result.ts', 'src/schema.ts'],
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
