import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/calendar.ts',
    'src/check.ts',
    'src/core.ts',
    'src/index.ts',
    'src/overlay.ts',
    'src/migrate.ts',
    'src/result.ts',
    'src/schema.ts',
  ],
  format: ['esm'],
  splitting: true,
  dts: false,
  sourcemap: true,
  target: 'es2022',
  platform: 'neutral',
});
