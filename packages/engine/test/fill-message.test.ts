/** Messages with places for values. */
import { describe, expect, test } from 'vitest';
import { fillMessage } from '../src/text/fill-message.js';

describe('fill', () => {
  test.each<[string, string, Record<string, string | number>, string, string]>([
    ['puts a value in its place', 'a {x} b', { x: 'y' }, 'en', 'a y b'],
    ['puts it in every place', '{x}{x}', { x: 'y' }, 'en', 'yy'],
    ['writes a Vietnamese decimal comma', '{x}', { x: 0.05 }, 'vi', '0,05'],
    ['writes Vietnamese thousands with a point', '{x}', { x: 12_345.5 }, 'vi', '12.345,5'],
    ['writes English numbers', '{x}', { x: 12_345.5 }, 'en', '12,345.5'],
    ['keeps thousandths', '{x}', { x: 1.001 }, 'vi', '1,001'],
    ['leaves digits in text alone', '{x}', { x: '1234.5' }, 'vi', '1234.5'],
    ['leaves nothing where there is no value', '[{x}]', {}, 'en', '[]'],
    ['fills no value into another', '{x}', { x: '{y}', y: 'no' }, 'en', '{y}'],
    ['takes a dollar sign as it is', '{x}', { x: '$&$1' }, 'en', '$&$1'],
    ['writes English numbers for what is no language', '{x}', { x: 0.5 }, 'vi_VN', '0.5'],
    ['knows no inherited values', '[{constructor}{toString}]', {}, 'en', '[]'],
  ])('%s', (_, message, values, lang, text) => {
    expect(fillMessage(message, values, lang)).toBe(text);
  });
});
