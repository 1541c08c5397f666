import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** No minifier looks into css templates; their white space would ship as it is. */
const tightStyles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'tight-styles',
  setup(build) {
    build.onLoad({ filter: /(styles|tokens)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^[ \t]+/gm, '').replace(/([{;,])\n/g, '$1'),
      loader: 'ts',
    }));
  },
};

const shared = {
  format: ['esm' as const],
  dts: false,
  sourcemap: true,
  target: 'es2022',
  platform: 'browser' as const,
  esbuildPlugins: [tightStyles],
};

/** One file each, everything inside, for a script tag. */
const cdn = (entry: Record<string, string>) => ({
  ...shared,
  entry,
  outDir: 'dist/cdn',
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
});

export default defineConfig([
  { ...shared, entry: ['src/index.ts', 'src/static.ts', 'src/all.ts', 'src/define/*.ts'], splitting: true },
  cdn({ 'ocop-rating': 'src/define/ocop-rating.ts' }),
  cdn({ 'ocop-self-assessment': 'src/define/ocop-self-assessment.ts' }),
]);
