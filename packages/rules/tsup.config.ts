import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm'],
  dts: false,
  target: 'es2022',
  platform: 'neutral',
  minify: true,
  // Vietnamese stays readable, and small: escapes would double it.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: [
      'src/index.ts',
      'src/load.ts',
      'src/find.ts',
      'src/sets.ts',
      'src/search.ts',
      'src/titles.en.ts',
      'src/articles.ts',
      'src/calendar.ts',
      'src/migrations.ts',
      'src/ways.ts',
    ],
    splitting: true,
    sourcemap: false,
  },
  { ...shared, entry: ['src/pack-26-2026.ts'], splitting: false, sourcemap: false },
]);
