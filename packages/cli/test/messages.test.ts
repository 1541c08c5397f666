/** Messages in every language: the same values go into each, so that no translation loses one. */
import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../src/i18n/language.js';

const SOURCES = new URL('../src/', import.meta.url);
type Messages = Readonly<Record<string, string>>;

async function messagesIn(file: string): Promise<Messages> {
  const [messages] = Object.values((await import(new URL(file, SOURCES).href)) as Record<string, Messages>);
  return messages ?? {};
}

/** The unit of points stands in sentences of some languages only. */
const valuesIn = (message = ''): string =>
  [...new Set(message.match(/\{\w+\}/g))]
    .filter((value) => value !== '{unit}')
    .sort()
    .join(' ');

const vietnamese = (await readdir(SOURCES, { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(i18n|commands)\/.*\.vi\.ts$/.test(file));

it.each(vietnamese)('%s has the values of its translations', async (file) => {
  const own = await messagesIn(file);
  for (const lang of LANGUAGES) {
    const translated = await messagesIn(file.replace(/\.vi\.ts$/, `.${lang}.ts`));
    const differing = Object.keys(own).filter((key) => valuesIn(own[key]) !== valuesIn(translated[key]));
    expect(differing, lang).toEqual([]);
  }
});
