/** What a sample says that a line gives: a literal in the comment behind it, in which `…` stands for what is left out. */
import ts from 'typescript';

/**
 * A sample as a module that tells `claim(line, said, value)` of everything it says of a value.
 * A comment that is no literal is prose: its line is run and nothing is compared.
 */
export function withClaims(sample: string): { readonly code: string; readonly claims: number } {
  const file = ts.createSourceFile('sample.ts', sample, ts.ScriptTarget.ES2022, true);
  const edits: { readonly at: number; readonly text: string }[] = [];
  let claims = 0;
  for (const statement of file.statements) {
    const literal = literalBehind(sample, statement.end);
    if (literal === undefined) continue;
    const line = file.getLineAndCharacterOfPosition(statement.getStart()).line;
    const what = named(statement);
    if (what === undefined) continue;
    claims += 1;
    edits.push({ at: statement.end, text: `\n;claim(${line}, ${literal}, ${what});\n` });
  }
  let code = sample;
  for (const { at, text } of edits.reverse()) code = code.slice(0, at) + text + code.slice(at);
  return { code, claims };
}

/** The value that a statement gives, to be written once more: what samples call is pure. */
function named(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}

/** The literal behind a statement, as JavaScript that makes a pattern. */
function literalBehind(sample: string, end: number): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(sample, end) ?? [];
  if (comment?.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return undefined;
  const words = sample.slice(comment.pos + 2, comment.end).trim();
  // Outside of quotes a dot of dots leaves out members.
  const text = words.replace(/('(?:[^'\\]|\\.)*')|…/g, (all, quoted?: string) => quoted ?? '...rest');
  const file = ts.createSourceFile('said.ts', `(${text})`, ts.ScriptTarget.ES2022, true) as ts.SourceFile & {
    readonly parseDiagnostics: readonly unknown[];
  };
  const [statement] = file.statements;
  if (file.parseDiagnostics.length > 0 || file.statements.length !== 1) return undefined;
  if (!statement || !ts.isExpressionStatement(statement)) return undefined;
  return isLiteral(statement.expression) ? JSON.stringify(text) : undefined;
}

function isLiteral(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((property) =>
      ts.isPropertyAssignment(property) ? isLiteral(property.initializer) : isRest(property),
    );
  return (
    isRest(node) ||
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

const isRest = (node: ts.Node): boolean =>
  (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) && node.expression.getText() === 'rest';

/** Runs before a sample: compares, and says where what is given is not what is said. */
export const CLAIM = `
const OPEN = Symbol('what is left out');
function fits(pattern, value) {
  if (typeof pattern === 'string' && typeof value === 'string' && pattern.includes('…')) {
    const parts = pattern.split('…').map((part) => part.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&'));
    return new RegExp('^' + parts.join('.*') + '$', 's').test(value);
  }
  if (Array.isArray(pattern)) {
    const open = pattern.at(-1) === OPEN;
    const wanted = open ? pattern.slice(0, -1) : pattern;
    return Array.isArray(value) && (open ? value.length >= wanted.length : value.length === wanted.length) &&
      wanted.every((part, at) => fits(part, value[at]));
  }
  if (Object(pattern) === pattern) {
    const keys = Object.keys(pattern);
    return Object(value) === value && (pattern[OPEN] || keys.length === Object.keys(value).length) &&
      keys.every((key) => fits(pattern[key], value[key]));
  }
  return Object.is(pattern, value);
}
function claim(line, said, value) {
  const rest = { [OPEN]: true, *[Symbol.iterator]() { yield OPEN; } };
  const pattern = new Function('rest', 'OPEN', 'return ' + said)(rest, OPEN);
  if (!fits(pattern, value)) throw new Error('line ' + (line + 1) + ': said ' + said + ', is ' + JSON.stringify(value));
}
`;
