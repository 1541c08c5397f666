/** The glossary holds: lint refuses what it bans, and the names it gives are names that the code has. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import rule, { readBannedWords, splitName } from '../../scripts/lint/glossary-words.mjs';
import { readDeclaredNames } from './declared-names.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const glossary = readFileSync(`${root}docs/glossary.md`, 'utf8');

function readRows(table: string): readonly (readonly string[])[] {
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) => line.split('|').slice(1, -1));
}

/** What stands in the column "in code". */
function readNames(cells: readonly string[]): readonly string[] {
  return [...(cells.at(-2) ?? '').matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
}

function lint(code: string, file = 'packages/engine/src/score/score.js'): readonly string[] {
  return new Linter({ cwd: root })
    .verify(
      code,
      { plugins: { house: { rules: { words: rule } } }, rules: { 'house/words': 'error' } },
      { filename: root + file },
    )
    .map(({ message }) => message.slice(0, message.indexOf(':')));
}

describe('lint', () => {
  test.each([
    ['a variable', 'const givenPack = 1;', '“given” in givenPack is no word of the glossary'],
    ['a constant', 'const SHELF_WIDTH = 1;', '“shelf” in SHELF_WIDTH is no word of the glossary'],
    ['a function', 'function sayTotal() {}', '“say” in sayTotal is no word of the glossary'],
    ['a parameter', 'const read = (told) => 1;', '“told” in told is no word of the glossary'],
    ['a default parameter', 'const read = (look = 1) => 1;', '“look” in look is no word of the glossary'],
    ['a class', 'class WordyElement {}', '“wordy” in WordyElement is no word of the glossary'],
    ['a method', 'class A { settle() {} }', '“settle” in settle is no word of the glossary'],
    ['a private member', 'class A { #told = 1; }', '“told” in told is no word of the glossary'],
  ])('refuses a banned word in %s', (_, code, message) => {
    expect(lint(code)).toEqual([message]);
  });

  test.each(['packages/elements/src/given/packs.js', 'packages/elements/src/rules/given-packs.js'])(
    'refuses a banned word in the file name %s',
    (file) => {
      expect(lint('', file)).toEqual([`“given” in the file name ${file} is no word of the glossary`]);
    },
  );

  test.each([
    ['a banned word inside another', 'const address = placeholderText;'],
    ['names that others gave', "dialog.look(); const { a } = b.say('given');"],
    ['the words of the glossary', 'class FormController { evaluate(picks) { return picks; } }'],
  ])('accepts %s', (_, code) => {
    expect(lint(code)).toEqual([]);
  });

  test.each([
    ['customPacks', 'custom packs'],
    ['MAX_ROWS', 'max rows'],
    ['parseJSONFile', 'parse json file'],
    ['ocop-self-assessment.styles.ts', 'ocop self assessment styles ts'],
  ])('reads %s as words', (name, words) => {
    expect(splitName(name).join(' ')).toBe(words);
  });
});

describe('the glossary', () => {
  const rows = readRows(glossary);
  /** Without the words that are kept free for what is to come. */
  const today = readRows(glossary.replace(/^## What is still to come$[^]*?(?=^## )/m, ''));
  const named = today.flatMap((cells) => readNames(cells).filter((name) => /^[A-Z]/.test(name)));

  test('bans words', () => {
    expect(readBannedWords(glossary).size).toBeGreaterThan(20);
  });

  test('bans no word that it uses', () => {
    const banned = readBannedWords(glossary);
    const used = rows.flatMap(readNames);
    expect(used.filter((name) => splitName(name).some((word) => banned.has(word)))).toEqual([]);
  });

  test('names each type once', () => {
    expect(named.filter((name, i) => named.indexOf(name) !== i)).toEqual([]);
  });

  test.each(named)('%s is a name of the code', (name) => {
    expect(readDeclaredNames().has(name)).toBe(true);
  });
});

test('no type stands for two things', () => {
  const twice = [...readDeclaredNames()].filter(
    ([name, files]) => files.length > 1 && !SAME_THING.includes(name),
  );
  expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});

/** Names that mean the same wherever they stand. */
const SAME_THING: readonly string[] = ['Messages', 'Translate', 'OcopElementProps'];
