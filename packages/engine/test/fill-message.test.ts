/** Messages with places for values, and texts in several languages. */
import { describe, expect, test } from 'vitest';
import { textIn } from '../src/index.js';
import { ENGLISH_MESSAGES } from '../src/explain/messages.en.js';
import { fillMessage, createTranslator } from '../src/explain/fill-message.js';

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

describe('phrasebook', () => {
  const book = (lang: string) =>
    createTranslator(
      { messages: { vi: { note: 'Lưu ý: {note}' }, en: { own: 'Own' } } },
      lang,
      ENGLISH_MESSAGES,
    );

  test.each([
    ['the sentence of the pack', 'vi', 'note', 'Lưu ý: x'],
    ['the English catalogue where the pack is silent', 'vi', 'cite-article', 'Article '],
    ['the English catalogue for a language the pack lacks', 'th', 'note', 'x'],
    ['a sentence that only the pack has', 'en', 'own', 'Own'],
    ['the code itself where nobody has a sentence', 'en', 'no-such-code', 'no-such-code'],
  ])('says %s', (_, lang, code, text) => {
    expect(book(lang).t(code, { note: 'x' })).toBe(text);
  });

  test('is not fooled by a language named like a property of objects', () => {
    expect(createTranslator({ messages: {} }, 'constructor').lang).toBe('constructor');
    expect(createTranslator({}, 'en', ENGLISH_MESSAGES).t('note', { note: 'x' })).toBe('x');
  });
});

describe('textIn', () => {
  test.each<[string, Parameters<typeof textIn>[0], string, string]>([
    ['the language asked for', { vi: 'chè', en: 'tea' }, 'en', 'tea'],
    ['the first language where that is missing', { vi: 'chè', en: 'tea' }, 'fr', 'chè'],
    ['the one string there is', 'chè', 'en', 'chè'],
    ['nothing of nothing', undefined, 'vi', ''],
    ['nothing of no language', {}, 'vi', ''],
    ['no property of objects', { vi: 'chè' }, 'toString', 'chè'],
  ])('gives %s', (_, text, lang, expected) => {
    expect(textIn(text, lang)).toBe(expected);
  });
});
