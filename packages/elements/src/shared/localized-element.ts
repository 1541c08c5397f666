/** The base class of elements with many messages. It is a file of its own so that other elements don't carry it. */
import { OcopElement } from './element.js';
import { provideEnglish } from './i18n/messages.js';

/** An element with many messages: English ones are fetched if the page isn't in Vietnamese. */
export class LocalizedElement extends OcopElement {
  private static english: Promise<unknown> | undefined;
  private static hasEnglish = false;

  /** Waits for messages that are still loading. If they can't be fetched, the element stays in Vietnamese. */
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
