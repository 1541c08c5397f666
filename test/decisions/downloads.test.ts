/** What a page fetches for the rules: little at first, and no word of a language nobody asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const { resolve } = createRequire(import.meta.url);
const dist = dirname(resolve('@ocop-kit/rules'));

/** The files that load with an entry, before anybody calls anything. */
function atOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) {
    atOnce(join(dirname(file), next), seen);
  }
  return seen;
}

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

describe('an entry brings at once', () => {
  test.each([
    ['load', 2_000],
    ['search', 2_000],
  ])('“%s” no names, articles, errata or sets, in %i bytes', (entry, most) => {
    const files = [...atOnce(resolve(`@ocop-kit/rules/${entry}`))];
    const names = files.map((file) => basename(file));
    expect(
      names.filter((name) =>
        /^(finder|search-data|english-files|errata|header|evidence|shared|set)\b/.test(name),
      ),
    ).toEqual([]);
    expect(files.map((file) => readFileSync(file, 'utf8')).join()).not.toContain(
      'Quyết định này có hiệu lực',
    );
    expect(files.reduce((sum, file) => sum + zipped(file), 0)).toBeLessThan(most);
  });
});

describe('what is fetched when it is needed', () => {
  const files = readdirSync(dist);

  test.each([
    ['the names a Vietnamese form searches', 'search-data.vi', 16_500],
    ['the names an English form searches beside them', 'search-data.en', 16_500],
    ['the evidence of every criterion', 'evidence', 900],
    ['the header in Vietnamese, with the articles of every verdict', 'header.vi', 3_300],
  ])('%s: %s, at most %i bytes', (_what, name, most) => {
    const [file = '', ...more] = files.filter((one) => one.startsWith(`${name}-`));
    expect(more).toEqual([]);
    expect(zipped(join(dist, file))).toBeLessThanOrEqual(most);
  });
});
