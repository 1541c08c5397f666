import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import glossaryWords from './scripts/lint/glossary-words.mjs';

/** Who may import whom: arrows run one way, engine ← rules ← documents ← elements, and all but elements ← cli. */
const arrows = [
  { room: 'engine', forbidden: ['rules', 'credentials', 'elements', 'documents', 'cli'] },
  { room: 'credentials', forbidden: ['rules', 'elements', 'documents', 'cli'] },
  { room: 'rules', forbidden: ['credentials', 'elements', 'documents', 'cli'] },
  { room: 'elements', forbidden: ['cli'] },
  { room: 'documents', forbidden: ['elements', 'cli'] },
  { room: 'cli', forbidden: ['elements'] },
];
const nodeBuiltins = {
  regex: '^node:',
  message: 'Engine, rules and elements run everywhere: no Node built-ins.',
};
const insides = {
  regex: '^(\\.\\./)+packages/|^@ocop-kit/[^/]+/(src|dist)/',
  message: "A package's inside is reached through its exports alone.",
};

/** The packages run on Node 20.0. */
const NEWER_THAN_NODE_20 = {
  selector: "MemberExpression[object.type='MetaProperty'][property.name=/^(resolve|dirname|filename)$/]",
  message: 'Node 20.0 lacks it: createRequire and fileURLToPath do the same.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/*.next/**',
      '**/{.next,out}/**',
      '**/next-env.d.ts',
      '**/coverage/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/*.config.{ts,js,mjs}',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,js}', 'packages/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    plugins: { house: { rules: { 'glossary-words': glossaryWords } } },
    rules: { 'house/glossary-words': 'error' },
  },
  {
    // `ocop law` is a public name, older than the glossary.
    files: ['packages/cli/src/commands/law/*.ts'],
    rules: { 'house/glossary-words': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['examples/{gallery,html,iframe,marketplace,new-programme,province-pack,verify}/**/*.js'],
    languageOptions: { globals: { ...globals.browser, BarcodeDetector: 'readonly' } },
  },
  {
    files: ['examples/verify/worker.js'],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ['packages/*/{src,test,scripts}/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Text passed to people is always a string by type; numbers in ids and pointers are meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...arrows.map(({ room, forbidden }) => ({
    files: [`packages/${room}/src/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            insides,
            ...forbidden.map((other) => ({
              regex: `^@ocop-kit/${other}(/|$)`,
              message: `Arrows run one way: ${room} does not know ${other}.`,
            })),
            ...(['engine', 'rules', 'elements'].includes(room) ? [nodeBuiltins] : []),
            // zod stays behind engine/schema, so that a page that only scores does not pay for it.
            ...(room === 'rules'
              ? [
                  {
                    regex: '^@ocop-kit/engine(/|$)',
                    allowTypeImports: true,
                    allowImportNames: [
                      'choosePack',
                      'decisionReasonText',
                      'decode',
                      'foldVietnamese',
                      'vectorSet',
                    ],
                    message:
                      'rules knows the engine by type only, but for its calendar, its folded text and its codes.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  })),
  {
    // Dossiers are packed and opened in browsers too.
    files: ['packages/documents/src/{dossier,zip}/**/*.ts', 'packages/documents/src/dossier.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [insides, nodeBuiltins] }] },
  },
  {
    files: ['packages/{rules,documents,elements,cli}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NEWER_THAN_NODE_20] },
  },
  {
    files: ['packages/engine/src/**/*.ts'],
    ignores: ['**/formats/**', '**/schema.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        NEWER_THAN_NODE_20,
        {
          selector: "ImportDeclaration[source.value='zod'][importKind!='type']",
          message: 'zod only behind the schema entry.',
        },
      ],
    },
  },
  {
    files: ['packages/*/test/**/*.ts', 'packages/*/src/**/*.test.ts', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
