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
      'src/search.ts',
      'src/articles.ts',
      'src/calendar.ts',
      'src/commune.ts',
      'src/dossier.ts',
      'src/forms.ts',
      'src/glosses.ts',
      'src/holidays.ts',
      'src/migrations.ts',
      'src/places.ts',
      // A file of its own, not part of index.js: then a bundler leaves it out where nobody uses it.
      'src/search/titles.ts',
    ],
    splitting: true,
    sourcemap: false,
  },
  { ...shared, entry: ['src/pack-26-2026.ts'], splitting: false, sourcemap: false },
]);
