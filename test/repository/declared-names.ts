/** The exported types and classes of all packages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const DECLARATION = /^export (?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gm;

/** @returns by name, the files that declare it */
export function readDeclaredNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const room of readdirSync(packages)) {
    for (const file of readdirSync(join(packages, room, 'src'), { encoding: 'utf8', recursive: true })) {
      if (!file.endsWith('.ts') || file.includes('generated') || file.endsWith('.test.ts')) continue;
      const source = readFileSync(join(packages, room, 'src', file), 'utf8');
      for (const [, name = ''] of source.matchAll(DECLARATION))
        names.set(name, [...(names.get(name) ?? []), `${room}/${file}`]);
    }
  }
  return names;
}
