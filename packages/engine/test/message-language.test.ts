/** Which of the two languages with words of ours a page reads. */
import { expect, test } from 'vitest';
import { chooseMessageLanguage } from '../src/index.js';

test.each(['vi', 'VI', 'vi-VN', 'vi_VN', 'vi-Latn-VN'])('%s is Vietnamese', (lang) => {
  expect(chooseMessageLanguage(lang)).toBe('vi');
});

test.each(['en', 'en-VN', 'th', 'vie', 'vin', 'VIX', ''])('“%s” reads English', (lang) => {
  expect(chooseMessageLanguage(lang)).toBe('en');
});
