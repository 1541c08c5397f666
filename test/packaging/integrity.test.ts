/** The digests that a page names are those of the files it loads. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOf, read, tags } from './elements.js';

const integrity = JSON.parse(read('cdn/integrity.json')) as Readonly<Record<string, string>>;
const folder = dirname(pathOf('cdn/integrity.json'));
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** How a module that is fetched apart is asked for, once it is minified. */
const ASKS = /\{([\w$]+)(?::[\w$]+)?\}=await\s?\(?import\(["'`]\.\/(ocop-kit\.[\w-]+)\.js["'`]\)/g;

describe('files for a script tag', () => {
  it.each([
    ['days off', 'LICENSE-holidays.txt', ['ocop-kit.classic.js', 'ocop-kit.dates.js']],
    ['places', 'LICENSE-places.txt', ['ocop-kit.classic-dossier.js', 'ocop-kit.places.js']],
  ])('name the licence of the %s they bring', (_, licence, expected) => {
    expect(files.filter((file) => read(`cdn/${file}`).includes(licence)).sort()).toEqual(expected);
  });

  it('has one for each element that stands by itself, one for all, what is fetched from beside, classic scripts, two for frames, one that verifies, and a digest of each', () => {
    const alone = tags.filter((tag) => tag !== 'ocop-criterion').map((tag) => `${tag}.js`);
    const beside = [
      'classic-council',
      'classic-dossier',
      'council-documents',
      'dates',
      'documents',
      'dossier',
      'dossier-en',
      'en',
      'files',
      'glosses',
      'packs',
      'places',
      'practice',
      '148-2023',
      'qr',
      'result',
      'review',
      'verify',
    ].map((what) => `ocop-kit.${what}.js`);
    const expected = [
      ...alone,
      'ocop-kit.js',
      'ocop-kit.classic.js',
      ...beside,
      'embed.js',
      'ocop-embed.js',
      'ocop-verify.js',
    ].sort();
    expect(files.sort()).toEqual(expected);
    expect(Object.keys(integrity)).toEqual(expected);
  });

  it.each(files)('gives the digest of %s', (file) => {
    const digest = createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
    expect(integrity[file]).toBe(`sha384-${digest}`);
  });

  it('gives each file what it asks of those beside it', () => {
    const asked = files.flatMap((file) =>
      [...read(`cdn/${file}`).matchAll(ASKS)].map(([, name = '', beside = '']) => ({ file, name, beside })),
    );
    expect(asked.length).toBeGreaterThan(20);
    const lacking = asked.filter(
      ({ name, beside }) => !new RegExp(`\\bas ${name}\\b`).test(read(`cdn/${beside}.js`)),
    );
    expect(lacking).toEqual([]);
  });
});
