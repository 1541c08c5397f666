import { defineConfig } from 'tsup';

// File by file, so that a page's own bundler takes nothing it does not use, and can fetch parts later.
export default defineConfig({
  entry: ['src/**/*.ts'],
  bundle: false,
  format: ['esm'],
  dts: false,
  sourcemap: true,
  target: 'es2022',
  platform: 'neutral',
  // Writes the limits where they are used: 84 bytes of the four functions, gzip.
  minifySyntax: true,
  // Vietnamese stays readable, and small: escapes would double it.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
