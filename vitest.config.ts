import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The elements' tests need a browser: web-test-runner runs those.
    include: ['packages/{engine,rules,documents,cli}/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine draws when it can: how fast is not what is tested.
    expect: { poll: { timeout: 15_000 } },
  },
});
