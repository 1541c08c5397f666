import { expect } from '@open-wc/testing';
import { addWords } from '../../src/index.js';
import { part, shown, wordsOf, type Contract } from './subject.js';
import { waitUntil } from '../wait.js';

interface LanguageCase {
  /** Words that it shows in one language and not in the other. */
  readonly vi: string;
  readonly en: string;
  /** The key of other words that it shows. */
  readonly key: string;
}

/** It speaks the nearest language, follows it live, and learns further ones. */
export function localised({ vi, en, key }: LanguageCase): Contract {
  return (subject) => {
    const speaks = (element: Element, words: string): Promise<void> =>
      waitUntil(() => wordsOf(element).includes(words), `${words} not in: ${wordsOf(element)}`);

    it('speaks the language of the page', async () => {
      const vietnamese = await shown(subject, await part('vi'));
      await speaks(vietnamese, vi);
      expect(wordsOf(vietnamese)).to.not.include(en);
      const english = await shown(subject, await part('en'));
      await speaks(english, en);
      expect(wordsOf(english)).to.not.include(vi);
    });

    it('speaks the language of the region, where there is one', async () => {
      await speaks(await shown(subject, await part('en-GB')), en);
    });

    it('speaks the nearest language, through shadow roots', async () => {
      const outer = document.createElement('div');
      outer.lang = 'vi';
      const root = outer.attachShadow({ mode: 'open' });
      (await part('en')).append(outer);
      await speaks(await shown(subject, root), vi);
      const inner = document.createElement('div');
      inner.lang = 'en';
      root.append(inner);
      await speaks(await shown(subject, inner), en);
    });

    it('follows the page to another language and back', async () => {
      const page = await part('vi');
      const element = await shown(subject, page);
      page.lang = 'en';
      await speaks(element, en);
      page.lang = 'vi';
      await speaks(element, vi);
    });

    it('speaks anew where it is moved to', async () => {
      const element = await shown(subject, await part('vi'));
      (await part('en')).append(element);
      await speaks(element, en);
    });

    it('learns a further language, and says in English what it has not learnt', async () => {
      const element = await shown(subject, await part('km'));
      await speaks(element, en);
      const own = `ពាក្យ ${subject.tag} ${key}`;
      expect(wordsOf(element)).to.not.include(own);
      addWords(subject.tag, 'km', { [key]: own });
      await speaks(element, own);
      expect(wordsOf(element)).to.include(en);
    });
  };
}
