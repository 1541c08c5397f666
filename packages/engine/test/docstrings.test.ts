/** Every function that the package exports says what it gives, what it takes, and what it refuses. */
import ts from 'typescript';
import { expect, test } from 'vitest';

// Tests run from the root of the repository. TypeScript names files with slashes, Windows its folders with backslashes.
const folder = `${ts.sys.getCurrentDirectory().replaceAll('\\', '/')}/packages/engine/src/`;
const entries = ['index', 'overlay', 'schema', 'text'].map((name) => `${folder}${name}.ts`);
const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();

const exported = new Map<string, ts.FunctionDeclaration>();
for (const entry of entries) {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  for (const symbol of module ? checker.getExportsOfModule(module) : []) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target.declarations ?? [])
      if (ts.isFunctionDeclaration(declaration)) exported.set(symbol.name, declaration);
  }
}

/** What callers fill in: every field says what it is. */
const OPTIONS = [
  'CouncilPolicy',
  'DayReadOptions',
  'MigrationSources',
  'NextStarOptions',
  'RatingQuestion',
  'Sheet',
  'Ballot',
];
const options = new Map<string, ts.InterfaceDeclaration>();
for (const file of program.getSourceFiles())
  if (file.fileName.startsWith(folder))
    ts.forEachChild(file, (node) => {
      if (ts.isInterfaceDeclaration(node) && OPTIONS.includes(node.name.text))
        options.set(node.name.text, node);
    });

const tagsOf = (declaration: ts.Node, name: string): readonly ts.JSDocTag[] =>
  ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === name);

/** Functions that throw a problem, found from their calls down to `refuse`. */
const refusing = new Map<ts.Node, boolean>();
function refuses(declaration: ts.FunctionDeclaration): boolean {
  const known = refusing.get(declaration);
  if (known !== undefined) return known;
  if (declaration.name?.text === 'refuse') return true;
  // Who calls itself refuses if another call does.
  refusing.set(declaration, false);
  let found = false;
  const visit = (node: ts.Node): void => {
    // What is caught is not thrown on: `safe…` and the checks that read a problem.
    if (found || ts.isTryStatement(node)) return;
    if (ts.isCallExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.expression);
      const target =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [callee] = target?.declarations ?? [];
      if (callee && ts.isFunctionDeclaration(callee) && callee.getSourceFile().fileName.startsWith(folder)) {
        if (callee.name?.text === 'runSafely') return;
        if (refuses(callee)) found = true;
      }
    }
    ts.forEachChild(node, visit);
  };
  if (declaration.body) visit(declaration.body);
  refusing.set(declaration, found);
  return found;
}

test('there are functions to look at', () => {
  expect([...exported.keys()]).toEqual(
    expect.arrayContaining(['score', 'explain', 'parsePack', 'overlayPack', 'migrate', 'readDay']),
  );
});

test.each([...exported])('%s says what it is, takes, gives and refuses', (_, declaration) => {
  const [doc] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const described = ts.getTextOfJSDocComment(doc?.comment)?.trim() ?? '';
  const takes = tagsOf(declaration, 'param').map((tag) => (tag as ts.JSDocParameterTag).name.getText());
  const parameters = declaration.parameters.map(({ name }, at) =>
    ts.isIdentifier(name) ? name.text : takes[at],
  );
  const signature = checker.getSignatureFromDeclaration(declaration);
  const gives = signature && checker.typeToString(checker.getReturnTypeOfSignature(signature));
  const givesNothing = gives === 'void' || gives === 'never';

  expect(described, 'what it is').not.toBe('');
  expect(takes, '@param').toEqual(parameters);
  expect(tagsOf(declaration, 'returns').length > 0 || givesNothing, '@returns').toBe(true);
  expect(tagsOf(declaration, 'throws').length > 0, '@throws').toBe(refuses(declaration));
});

test.each(OPTIONS)('every field of %s says what it is', (name) => {
  const members = options.get(name)?.members ?? [];
  expect(members.length).toBeGreaterThan(0);
  const silent = members.filter((member) => ts.getJSDocCommentsAndTags(member).length === 0);
  expect(silent.map((member) => member.name?.getText())).toEqual([]);
});
