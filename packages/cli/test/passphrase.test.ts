/** A passphrase that a person types: a line for each question, and none of it is shown. */
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askHidden } from '../src/signing/passphrase.js';

const shown: string[] = [];
beforeEach(() => {
  shown.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => shown.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('is what was typed, to each question its own', async () => {
  const input = new PassThrough();
  const answers = askHidden(['Mới: ', 'Lại: '], input);
  input.write('cụm mật khẩu\r');
  await vi.waitFor(() => {
    expect(shown.join('')).toContain('Lại: ');
  });
  input.write('cụm khác\r');
  expect(await answers).toEqual(['cụm mật khẩu', 'cụm khác']);
  expect(shown.join('')).toBe('Mới: \nLại: \n');
});

it('is there when both lines are pasted at once, with others behind them', async () => {
  const input = new PassThrough();
  const answers = askHidden(['Mới: ', 'Lại: '], input);
  input.write('một\nhai\nba\n');
  expect(await answers).toEqual(['một', 'hai']);
});

it('is missing where the person breaks off', async () => {
  const input = new PassThrough();
  const answers = askHidden(['Mới: ', 'Lại: '], input);
  input.write('một\r');
  input.write('\u0003');
  expect(await answers).toEqual(['một']);
});
