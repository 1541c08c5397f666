/** The messages of explanations by language. */
import { describe, expect, test } from 'vitest';
import { createTranslator } from '../src/explain/translator.js';

describe('messages', () => {
  const translate = (lang: string, key: string) =>
    createTranslator({ messages: { vi: { note: 'Lưu ý: {note}' }, en: { own: 'Own' } } }, lang).t(key, {
      note: 'x',
    });

  test.each([
    ['the sentence of the pack', 'vi', 'note', 'Lưu ý: x'],
    ['the English message where the pack is silent', 'vi', 'cite-article', 'Article '],
    ['the English message for a language the pack lacks', 'th', 'note', 'x'],
    ["the pack's own English message for a language it lacks", 'th', 'own', 'Own'],
    ['a sentence that only the pack has', 'en', 'own', 'Own'],
    ['the code itself where nobody has a sentence', 'en', 'no-such-code', 'no-such-code'],
  ])('are %s', (_, lang, code, text) => {
    expect(translate(lang, code)).toBe(text);
  });

  test('is not fooled by a language named like a property of objects', () => {
    expect(createTranslator({ messages: {} }, 'constructor').lang).toBe('constructor');
    expect(createTranslator({}, 'en').t('note', { note: 'x' })).toBe('x');
  });
});
