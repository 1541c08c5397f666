/** Runs a module of src/ that imports nothing, before the package is built: what the build asks is what ships. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export async function importSource(name) {
  const source = readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;charset=utf-8,${encodeURIComponent(outputText)}`);
}
