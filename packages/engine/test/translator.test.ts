/** The messages of explanations by language. */
import { describe, expect, test } from 'vitest';
import { ENGLISH_MESSAGES } from '../src/explain/messages.en.js';
import { createTranslator } from '../src/explain/translator.js';
import { refusal } from './fixtures/refusal.js';

describe('messages', () => {
  const translate = (lang: string, key: string) =>
    createTranslator(
      { languages: ['vi', 'th'], messages: { vi: { note: 'Lưu ý: {note}' }, en: { own: 'Own' } } },
      lang,
      ENGLISH_MESSAGES,
    ).t(key, {
      note: 'x',
    });

  test.each([
    ['the sentence of the pack', 'vi', 'note', 'Lưu ý: x'],
    ['the English message where the pack is silent', 'vi', 'cite-article', 'Article '],
    ['the English message for a language the pack has no words for', 'th', 'note', 'x'],
    ["the pack's own English message for a language it has no words for", 'th', 'own', 'Own'],
    ['a sentence that only the pack has', 'en', 'own', 'Own'],
    ['the code itself where nobody has a sentence', 'en', 'no-such-code', 'no-such-code'],
    ['the code itself where every object has something of that name', 'en', 'constructor', 'constructor'],
  ])('are %s', (_, lang, code, text) => {
    expect(translate(lang, code)).toBe(text);
  });

  test('need none from the pack', () => {
    expect(createTranslator({ languages: ['vi'] }, 'en', ENGLISH_MESSAGES).t('note', { note: 'x' })).toBe(
      'x',
    );
  });

  test.each(['constructor', '__proto__', 'fr', ''])(
    'are refused in “%s”, which the pack does not bring',
    (lang) => {
      expect(
        refusal(() => createTranslator({ languages: ['vi'], messages: {} }, lang, ENGLISH_MESSAGES)).code,
      ).toBe('input/language');
    },
  );
});
