import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/keys.ts',
    'src/open-badge.ts',
    'src/rating.ts',
    'src/register.ts',
    'src/stamps.ts',
  ],
  format: ['esm'],
  dts: false,
  sourcemap: true,
  target: 'es2022',
  platform: 'neutral',
});
