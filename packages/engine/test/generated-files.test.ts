/** What is generated from the formats is what today's descriptions give: nobody edited it, nobody forgot to build. */
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { formatFiles } from '../scripts/formats.js';

// Tests run from the root of the repository; this package is checked without the types of Node.
const packageFolder = `${ts.sys.getCurrentDirectory()}/packages/engine/`;

const files = await formatFiles(async (path, source) =>
  format(source, { ...(await resolveConfig(packageFolder + path)), parser: 'typescript' }),
);
const generated = [...files.keys()];
const checks = generated.filter((path) => path.startsWith('src/'));
/** Schemas are built, not tracked; before the first build there are none. */
const present = ts.sys.directoryExists(`${packageFolder}schemas`) ? generated : checks;

test('there are checks and schemas', () => {
  expect(checks).toHaveLength(15);
  expect(generated.length - checks.length).toBe(20);
});

test.each(present)('%s is what the formats give', (path) => {
  // Git may have given the lines the ends that Windows has.
  const found = ts.sys.readFile(packageFolder + path)?.replaceAll('\r\n', '\n');
  expect(found, 'npm run build writes it anew').toBe(files.get(path));
});

test('nothing else lies among the generated checks', () => {
  const folder = `${packageFolder}src/formats/generated`;
  const paths = ts.sys.readDirectory(folder).map((path) => path.slice(packageFolder.length));
  expect(paths.sort()).toEqual(checks.sort());
});
