/** What developers read when something is refused: code, pointer, and a sentence where the entry can afford one. */
import { describe, expect, test, vi } from 'vitest';
import { tea } from './fixtures/tea.js';

const messageOf = async (entry: 'index' | 'development'): Promise<string> => {
  vi.resetModules();
  const { score } = (await import(`../src/${entry}.ts`)) as typeof import('../src/index.js');
  try {
    score(tea, { picks: { A1: 9 } });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

describe('the message of an error', () => {
  test('is a sentence behind its code and pointer, in Node and in development', async () => {
    expect(await messageOf('development')).toMatch(
      /^sheet\/unknown-option at \/picks\/A1: [A-Z“][^{}]*\b9\b[^{}]*\.$/,
    );
  });

  test('ends with the values in builds for production, which leave the sentences out', async () => {
    expect(await messageOf('index')).toBe(
      'sheet/unknown-option at /picks/A1: {"criterion":"A1","option":"9","options":3}',
    );
  });
});
