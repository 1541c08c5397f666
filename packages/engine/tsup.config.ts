import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['calendar', 'check', 'core', 'index', 'result', 'schema'].map((name) => `src/${name}.ts`),
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
