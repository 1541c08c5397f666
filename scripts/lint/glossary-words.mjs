/** An ESLint rule: names are made of the glossary's words. What its last column puts in backticks stands in no name and no file name. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {string} glossary
 * @returns {Map<string, string>} by banned word, the concept whose name is used instead
 */
export function readBannedWords(glossary) {
  const rows = glossary.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s:|-]+$/.test(line));
  const banned = new Map();
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    const [concept = ''] = (cells.at(-3) ?? '').split(/[:;,]/);
    for (const [, word] of (cells.at(-1) ?? '').matchAll(/`([a-z]+)`/g)) banned.set(word, concept.trim());
  }
  return banned;
}

/**
 * "mostRowsInXml", "MOST_ROWS" and "most-rows" are the words most, rows …
 *
 * @param {string} name
 * @returns {string[]}
 */
export function splitName(name) {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

const banned = readBannedWords(readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8'));

/** Where names are given, not where they are used: what a library calls its own is not ours to rename. */
const declarations = [
  ':matches(FunctionDeclaration, FunctionExpression, ClassDeclaration, TSTypeAliasDeclaration, TSInterfaceDeclaration, TSEnumDeclaration) > Identifier.id',
  'VariableDeclarator > Identifier.id',
  'VariableDeclarator > ArrayPattern > Identifier.elements',
  'TSTypeParameter > Identifier.name',
  ':function > Identifier.params',
  ':function > AssignmentPattern.params > Identifier.left',
  ':matches(PropertyDefinition, MethodDefinition, AccessorProperty, TSMethodSignature, TSPropertySignature) > Identifier.key',
  'ObjectPattern > Property > Identifier.value',
  'ObjectPattern > Property > AssignmentPattern.value > Identifier.left',
  ':matches(PropertyDefinition, MethodDefinition) > PrivateIdentifier.key',
].join(', ');

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      name: '“{{word}}” in {{name}} is no word of the glossary: see “{{concept}}” in docs/glossary.md.',
      file: '“{{word}}” in the file name {{name}} is no word of the glossary: see “{{concept}}” in docs/glossary.md.',
    },
  },
  create(context) {
    const find = (name) => splitName(name).find((word) => banned.has(word));
    return {
      Program(node) {
        const name = relative(root, context.filename).replaceAll('\\', '/');
        const word = name.split('/').slice(0, -1).map(find).find(Boolean) ?? find(name.split('/').at(-1));
        if (word)
          context.report({
            node,
            loc: { line: 1, column: 0 },
            messageId: 'file',
            data: { word, name, concept: banned.get(word) },
          });
      },
      [declarations](node) {
        const word = find(node.name);
        if (word)
          context.report({
            node,
            messageId: 'name',
            data: { word, name: node.name, concept: banned.get(word) },
          });
      },
    };
  },
};
