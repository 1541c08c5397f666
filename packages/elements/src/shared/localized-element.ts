/** The base of elements with many words; apart from the others, whose pages should not carry them. */
import { OcopElement } from './element.js';
import { shipWords } from './i18n/messages.js';

/** An element with many words: English is fetched when a page speaks another language than Vietnamese. */
export class WordyElement extends OcopElement {
  private static english: Promise<unknown> | undefined;
  private static hasEnglish = false;

  /** Waits for words that are not here yet; without them, on a broken line, it speaks Vietnamese. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as Lit declares it
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (WordyElement.hasEnglish || this.language.lang === 'vi') return super.scheduleUpdate();
    WordyElement.english ??= import('../components/english.js').then(
      ({ default: words }) => {
        for (const [element, english] of Object.entries(words)) shipWords(element, english);
        WordyElement.hasEnglish = true;
      },
      () => (WordyElement.english = undefined),
    );
    return WordyElement.english.then(() => super.scheduleUpdate());
  }
}
