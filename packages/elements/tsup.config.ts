import { defineConfig } from 'tsup';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const shared = {
  format: ['esm' as const],
  dts: false,
  sourcemap: true,
  target: 'es2022',
  platform: 'browser' as const,
  esbuildPlugins: [minifyTemplates],
  // Vietnamese stays readable, and small: escapes would double it.
  esbuildOptions: (options: { charset?: string }) => {
    options.charset = 'utf8';
  },
};

// File by file, so that a page's own bundler takes nothing it does not use.
export default defineConfig({ ...shared, entry: ['src/**/*.ts', '!src/**/*.test.ts'], bundle: false });
