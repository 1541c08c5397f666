/** The page of what ranks take is what the rules give today. */
import { readFile } from 'node:fs/promises';
import { sensitivity } from '@ocop-kit/engine';
import { loadSet, PACK_IN_FORCE, sets } from '@ocop-kit/rules';
import { expect, test } from 'vitest';
import { PAGES, writeStarPage } from './what-stars-take.mjs';

test.each(['vi', 'en'] as const)('the page in %s is up to date', async (lang) => {
  const written = await readFile(new URL(`../../${PAGES[lang]}`, import.meta.url), 'utf8');
  expect(written).toBe(await writeStarPage(lang));
});

test('the options that never bring a star are those whose points the errata call suspect', async () => {
  const found = await Promise.all(
    sets.map(async ({ set }) => {
      const loaded = await loadSet(PACK_IN_FORCE, set);
      const suspect = (loaded.errata ?? []).flatMap(({ kind, criterion }) =>
        kind === 'points-suspect' ? [criterion] : [],
      );
      return { worthless: sensitivity(loaded).worthless.map(({ criterion }) => criterion), suspect };
    }),
  );
  expect(found.flatMap(({ worthless }) => worthless)).toHaveLength(2);
  for (const { worthless, suspect } of found) expect(worthless).toEqual(suspect);
});
