import { defineConfig } from 'vitest/config';

/** Tests that open page after page in a browser of their own and wait for nothing else: two of them share the machine. */
const sweeps = [
  'test/browser/{conformance,embed,english,gallery,hostile,neighbours,print,privacy,reflow,screen-reader,screens}.test.ts',
  'test/samples/pages.test.ts',
];

/** Tests of whole journeys, or that start servers and builds that are watched: beside others they would wait for the machine. */
const alone = ['test/browser/**/*.test.ts', 'test/programmes/form.test.ts', 'test/repository/create.test.ts'];

const shared = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A busy machine draws when it can: how fast is not what is tested.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          // The elements' tests need a browser: web-test-runner runs those.
          include: [
            'packages/{engine,rules,credentials,documents,cli}/test/**/*.test.ts',
            'test/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', ...sweeps, ...alone],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...shared, name: 'sweeps', include: sweeps, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: alone,
          exclude: ['**/node_modules/**', ...sweeps],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
