/** The elements' messages lie in a file a language, and Vietnamese pages fetch the English ones only where decision 15 says so. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root } from './files.js';

const SRC = 'packages/elements/src';
const files = readdirSync(join(root, SRC), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort();
const text = (file: string): string => read(`${SRC}/${file}`);

const VIETNAMESE = /[\u1EA0-\u1EF9ăâđêôơưĂÂĐÊÔƠƯ]/;

describe.each(files.filter((file) => file.endsWith('.en.ts')))('%s', (file) => {
  it('holds English alone', () => {
    expect(text(file)).not.toMatch(VIETNAMESE);
  });

  it('has its Vietnamese beside it', () => {
    expect(files).toContain(file.replace('.en.ts', '.vi.ts'));
  });
});

it('imports English where it is fetched for other languages, and where both travel together', () => {
  expect(files.filter((file) => /from '[^']+\.en\.js'/.test(text(file)))).toEqual([
    // Fetched by pages that speak another language than Vietnamese.
    'components/english.ts',
    // Elements that carry both.
    'components/ocop-council-ballot/ocop-council-ballot.ts',
    'components/ocop-dossier/element-host.ts',
    'components/ocop-dossier/ocop-dossier.ts',
    'components/ocop-product-list/ocop-product-list.ts',
    'components/ocop-product-list/static-product-list.ts',
    'components/ocop-rating/rating-refusal.ts',
    'components/ocop-rating/rating-text.ts',
    'components/ocop-rating/rating-verifier.ts',
    // A server renders either language.
    'components/ocop-scorecard/static-scorecard.ts',
    // English of the form, of which the dossier needs a part.
    'components/ocop-self-assessment/messages.en.ts',
    // The days of a result, from a calendar that speaks both.
    'components/ocop-self-assessment/result-dates.ts',
    'components/ocop-self-assessment/static-self-assessment.ts',
    // Fetched by few pages, when something is to be said at once.
    'council/practice/practice.en.ts',
    'council/session/session-messages.ts',
    'council/shared/session-file.ts',
    'dossier/check-list/list-texts.ts',
    'dossier/pages/page-texts.ts',
    'form/refusals/create-refusal-translate.ts',
    'layers/create-layer-translate.ts',
    'migration/migration-texts.ts',
    'review/review-texts.ts',
    'rules/custom-packs/create-custom-pack-translate.ts',
  ]);
});

/** Elements whose words lie with the pages that they consist of. */
const WORDS: Readonly<Record<string, string>> = {
  'ocop-council-ballot': 'council/ballot',
  'ocop-council-session': 'council/session',
};

describe.each(readdirSync(join(root, SRC, 'components')).filter((name) => !name.endsWith('.ts')))(
  'the folder of <%s>',
  (tag) => {
    it.each([`${tag}.ts`, `${tag}.styles.ts`, `${tag}.test.ts`])('holds %s', (file) => {
      expect(readdirSync(join(root, SRC, 'components', tag))).toContain(file);
    });

    it('has its words in both languages', () => {
      const files = readdirSync(join(root, SRC, WORDS[tag] ?? `components/${tag}`));
      expect(files).toEqual(expect.arrayContaining(['messages.vi.ts', 'messages.en.ts']));
    });
  },
);
