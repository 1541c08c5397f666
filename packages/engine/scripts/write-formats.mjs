/** Writes what is made of the formats: `schemas/` to be published, and the checks in `src/formats/generated/` for pages. */
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [path('scripts/formats.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { checks, jsonSchemas } = await import(`data:text/javascript;base64,${code}`);

mkdirSync(path('schemas'), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(path(`schemas/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);

mkdirSync(path('src/formats/generated'), { recursive: true });
for (const [name, source] of checks()) {
  const file = path(`src/formats/generated/${name}.ts`);
  const style = await resolveConfig(file);
  writeFileSync(file, await format(source, { ...style, parser: 'typescript' }));
}
