/** The base of elements with many words; apart from the others, whose pages should not carry them. */
import { OcopElement } from './element.js';
import { provideEnglish } from './i18n/messages.js';

/** An element with many words: English is fetched when a page speaks another language than Vietnamese. */
export class LocalizedElement extends OcopElement {
  private static english: Promise<unknown> | undefined;
  private static hasEnglish = false;

  /** Waits for words that are not here yet; without them, on a broken line, it speaks Vietnamese. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as Lit declares it
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (LocalizedElement.hasEnglish || this.language.lang === 'vi') return super.scheduleUpdate();
    LocalizedElement.english ??= import('../components/english.js').then(
      ({ default: words }) => {
        for (const [element, english] of Object.entries(words)) provideEnglish(element, english);
        LocalizedElement.hasEnglish = true;
      },
      () => (LocalizedElement.english = undefined),
    );
    return LocalizedElement.english.then(() => super.scheduleUpdate());
  }
}
