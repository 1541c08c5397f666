/** Type-checks samples as modules of an outside user's, all at once. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Outside } from './outside.js';

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A script for a tag has no types of its own to be strict about. */
export const SCRIPT: ts.CompilerOptions = {
  ...STRICT,
  allowJs: true,
  checkJs: true,
  strict: false,
  exactOptionalPropertyTypes: false,
  noUncheckedIndexedAccess: false,
};

/**
 * @param files by path under the outside folder
 * @returns what the compiler says, by path: nothing where nothing is wrong
 */
export async function typesOf(
  outside: Outside,
  files: ReadonlyMap<string, string>,
  options = STRICT,
): Promise<ReadonlyMap<string, readonly string[]>> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(outside.folder, path)), { recursive: true });
    await writeFile(join(outside.folder, path), text);
  }
  const program = ts.createProgram(
    [...files.keys()].map((path) => join(outside.folder, path)),
    options,
  );
  const found = ts.getPreEmitDiagnostics(program);
  return new Map(
    [...files.keys()].map((path) => [
      path,
      // TypeScript names files with slashes on Windows too.
      found
        .filter(({ file }) => file?.fileName === join(outside.folder, path).replaceAll('\\', '/'))
        .map(diagnosticText),
    ]),
  );
}

function diagnosticText({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}
