/** Writes the files of a template with the words of what is created, and enters them into the files that list all of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {(text: string) => string} Change of a file that lists all of a kind; it throws where it finds no place */

/**
 * @typedef {object} Creation how one kind of thing is created
 * @property {string} question asked where no name is given
 * @property {(name: string) => Record<string, string> | undefined} wordsOf the words that stand as `{{word}}` in the template; undefined for a name that cannot be
 * @property {string} refusal of such a name
 * @property {(words: Record<string, string>) => { file: string, change: Change }[]} entries
 * @property {(words: Record<string, string>) => string[]} next what only a person can do
 */

/**
 * @param {string} root of the checkout
 * @param {string} kind the folder in `templates`
 * @param {Creation} creation
 * @param {Record<string, string>} words
 * @returns {string[]} the files written and changed, from the root
 * @throws {Error} when one of the new files is there already, or a list is not where it was, naming its file and the mark; then nothing is written
 */
export function fillTemplate(root, kind, creation, words) {
  const folder = fileURLToPath(new URL(`templates/${kind}/`, import.meta.url));
  const fill = (text) =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, word) => {
      if (words[word] === undefined)
        throw new Error(`The template names ${whole}, which is none of its words.`);
      return words[word];
    });
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const target = relative(folder, path)
        .replaceAll('\\', '/')
        .replace(/\.template$/, '');
      return { file: fill(target), content: fill(readFileSync(path, 'utf8')) };
    });
  const taken = written.find(({ file }) => existsSync(join(root, file)));
  if (taken) throw new Error(`Đã có ${taken.file}. · ${taken.file} is there already.`);
  const changed = creation.entries(words).map(({ file, change }) => {
    const text = readFileSync(join(root, file), 'utf8');
    try {
      return { file, content: change(text) };
    } catch (error) {
      throw new Error(`${file}: ${error.message}`, { cause: error });
    }
  });
  for (const { file, content } of [...written, ...changed]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return [...written, ...changed].map(({ file }) => file);
}

/**
 * Adds a line among its like, in alphabetical order.
 * @type {(pattern: RegExp, line: string) => Change}
 */
export const addSorted = (pattern, line) => (text) => {
  const lines = text.split('\n');
  const others = lines.flatMap((other, at) => (pattern.test(other) ? [at] : []));
  const last = others.at(-1);
  if (last === undefined) throw missing(pattern);
  const at = others.find((other) => lines[other] > line) ?? last + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
};

/**
 * Imports one more name from a module that the file imports by name already, on one line or, as prettier breaks it, on several.
 * @type {(from: string, name: string) => Change}
 */
export const addImport = (from, name) => (text) => {
  const end = text.indexOf(`} from '${from}';`);
  const start = text.lastIndexOf('import {', end);
  if (end < 0 || start < 0) throw missing(`import { … } from '${from}'`);
  const named = text.slice(start + 'import {'.length, end).split(',');
  const names = [...named.map((one) => one.trim()).filter(Boolean), name].sort();
  return `${text.slice(0, start)}import { ${names.join(', ')} ${text.slice(end)}`;
};

/** @type {(mark: string, added: string) => Change} */
export const addBefore = (mark, added) => (text) => atMark(text, mark, `${added}${mark}`);
/** @type {(mark: string, added: string) => Change} */
export const addAfter = (mark, added) => (text) => atMark(text, mark, `${mark}${added}`);
/** @type {(added: string) => Change} */
export const addAtEnd = (added) => (text) => text + added;

function atMark(text, mark, replacement) {
  if (!text.includes(mark)) throw missing(mark);
  return text.replace(mark, () => replacement);
}

const missing = (mark) =>
  new Error(`chưa thấy chỗ để thêm · found no place for the new entry: ${JSON.stringify(String(mark))}`);

/** `product-note` as `productNote`, `ProductNote` and `PRODUCT_NOTE`. */
export function casesOf(name) {
  const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return {
    camel,
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    constant: name.replaceAll('-', '_').toUpperCase(),
  };
}
