/**
 * What the packages export says in its docstring what it is, what it takes, gives and refuses; types say what they are, and
 * what callers fill in says it field by field.
 */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './files.js';

// TypeScript names files with slashes, Windows its folders with backslashes.
const packages = `${root.replaceAll('\\', '/')}packages/`;
const NAMES = ['engine', 'rules', 'credentials', 'documents', 'elements'];

interface Exports {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** The sources behind the entries of a package; entries that stand for many files (`./define/*`) only register elements. */
function listEntries(name: string): readonly string[] {
  const manifest = JSON.parse(ts.sys.readFile(`${packages}${name}/package.json`) ?? '') as Exports;
  const entries = Object.entries(manifest.exports).flatMap(([path, entry]) =>
    typeof entry === 'string' || path.includes('*') ? [] : [entry.types],
  );
  return entries.map((types) => types.replace('./dist/', `${packages}${name}/src/`).replace('.d.ts', '.ts'));
}

const entries = new Map(NAMES.map((name) => [name, listEntries(name)]));
const program = ts.createProgram([...entries.values()].flat(), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  // The sources of the other packages, so that what a function throws is found across packages too.
  paths: {
    '@ocop-kit/engine': [`${packages}engine/src/index.ts`],
    '@ocop-kit/engine/*': [`${packages}engine/src/*.ts`],
    '@ocop-kit/rules': [`${packages}rules/src/index.ts`],
    '@ocop-kit/rules/*': [`${packages}rules/src/*.ts`],
  },
});
const checker = program.getTypeChecker();

const followAlias = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration;

/** Where its docstring stands, and what takes its parameters: the same, but for a constant that holds a function. */
interface ExportedFunction {
  readonly documented: ts.FunctionDeclaration | ts.VariableDeclaration;
  readonly signed: ts.FunctionDeclaration | ts.ArrowFunction;
}

const functions = new Map<string, ExportedFunction>();
const types = new Map<string, TypeDeclaration>();
for (const [name, files] of entries)
  for (const entry of files) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : [])
      for (const declaration of followAlias(symbol).declarations ?? []) {
        if (!declaration.getSourceFile().fileName.startsWith(`${packages}${name}/`)) continue;
        if (ts.isFunctionDeclaration(declaration))
          functions.set(`${name} ${symbol.name}`, { documented: declaration, signed: declaration });
        if (
          ts.isVariableDeclaration(declaration) &&
          declaration.initializer &&
          ts.isArrowFunction(declaration.initializer)
        )
          functions.set(`${name} ${symbol.name}`, {
            documented: declaration,
            signed: declaration.initializer,
          });
        if (
          ts.isInterfaceDeclaration(declaration) ||
          ts.isTypeAliasDeclaration(declaration) ||
          ts.isClassDeclaration(declaration)
        )
          types.set(`${name} ${symbol.name}`, declaration);
      }
  }

/** What callers fill in, by the endings of its name and by name: every field says what it is. */
const OPTIONS = /(?:Options|Policy|Sources|Question|Data)$|^(?:Sheet|Ballot|CellStyle|New[A-Z]\w+)$/;
const options = [...types].flatMap(([name, declaration]) =>
  OPTIONS.test(declaration.name?.text ?? '') && ts.isInterfaceDeclaration(declaration)
    ? [[name, declaration] as const]
    : [],
);

function readDescription(declaration: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return docs.map((doc) => ts.getTextOfJSDocComment(doc.comment)?.trim() ?? '').join('');
}

const tagsOf = (declaration: ts.Node, name: string): readonly ts.JSDocTag[] =>
  ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === name);

/** They ask a function that may throw only for what that one takes. */
const SURE = ['elements renderJsonLd', 'elements renderListJsonLd'];

/** Functions that throw, found from their calls down to a `throw`. */
const throwing = new Map<ts.Node, boolean>();
function throws(declaration: ts.FunctionDeclaration | ts.ArrowFunction): boolean {
  const known = throwing.get(declaration);
  if (known !== undefined) return known;
  // Who calls itself throws if something else in it does.
  throwing.set(declaration, false);
  let found = false;
  const visit = (node: ts.Node): void => {
    // What is caught is not thrown on: `safe…` and the checks that read a problem.
    if (found || ts.isTryStatement(node)) return;
    if (ts.isThrowStatement(node)) found = true;
    if (ts.isCallExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.expression);
      const [callee] = (symbol && followAlias(symbol).declarations) ?? [];
      if (
        callee &&
        ts.isFunctionDeclaration(callee) &&
        callee.getSourceFile().fileName.startsWith(packages)
      ) {
        if (callee.name?.text === 'runSafely') return;
        if (throws(callee)) found = true;
      }
    }
    ts.forEachChild(node, visit);
  };
  if (declaration.body) visit(declaration.body);
  throwing.set(declaration, found);
  return found;
}

test('there are functions, types and options of every package to look at', () => {
  expect([...functions.keys()]).toEqual(
    expect.arrayContaining([
      'engine score',
      'engine parsePack',
      'engine overlayPack',
      'engine readDay',
      'rules loadSet',
      'documents openWorkbook',
      'elements renderRating',
    ]),
  );
  expect([...types.keys()]).toEqual(
    expect.arrayContaining(['engine Result', 'rules SetMatch', 'documents Cell', 'elements ProductFilter']),
  );
  expect(options.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'engine Ballot',
      'engine CouncilPolicy',
      'engine DayReadOptions',
      'engine MigrationSources',
      'engine NextStarOptions',
      'engine RatingQuestion',
      'engine Sheet',
      'rules LoadOptions',
      'documents NewWorkbook',
      'elements CertificateData',
      'elements StaticOptions',
    ]),
  );
});

test.each([...functions])('%s says what it is, takes, gives and refuses', (name, { documented, signed }) => {
  const takes = tagsOf(documented, 'param').map((tag) => (tag as ts.JSDocParameterTag).name.getText());
  const parameters = signed.parameters.map((parameter, at) =>
    ts.isIdentifier(parameter.name) ? parameter.name.text : takes[at],
  );
  const signature = checker.getSignatureFromDeclaration(signed);
  const gives = signature && checker.typeToString(checker.getReturnTypeOfSignature(signature));
  const givesNothing = gives === 'void' || gives === 'never';

  expect(readDescription(documented), 'what it is').not.toBe('');
  expect(takes, '@param').toEqual(parameters);
  expect(tagsOf(documented, 'returns').length > 0 || givesNothing, '@returns').toBe(true);
  expect(tagsOf(documented, 'throws').length > 0, '@throws').toBe(!SURE.includes(name) && throws(signed));
});

test.each([...types])('%s says what it is', (_, declaration) => {
  expect(readDescription(declaration)).not.toBe('');
});

test.each(options)('every field of %s says what it is', (_, declaration) => {
  const { members } = declaration;
  expect(members.length).toBeGreaterThan(0);
  const silent = members.filter((member) => readDescription(member) === '');
  expect(silent.map((member) => member.name?.getText())).toEqual([]);
});
