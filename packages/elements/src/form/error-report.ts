/** What the list above the form says: what couldn't be done, what is unanswered, what has changed. */
import { emit } from '../shared/emit.js';
import type { FormHost } from './contract.js';
import type { FormError } from './form-error.js';
import type { FormErrorTitle } from './form-message.js';

export class ErrorReport {
  /** The list that is shown; undefined while there is nothing to say. */
  current: { readonly title: FormErrorTitle; readonly list: readonly FormError[] } | undefined;

  constructor(
    private readonly host: FormHost,
    private readonly loader: { readonly describeError: (error: unknown) => Promise<string> },
  ) {}

  show(title: FormErrorTitle, list: readonly FormError[]): void {
    this.current = { title, list };
    this.host.requestUpdate();
    this.host.arrive('errors');
  }

  /** Reports what couldn't be done. */
  reportFailure(...messages: readonly string[]): void {
    this.show(
      'errors',
      messages.map((text) => ({ text: () => text })),
    );
    for (const message of messages) emit(this.host.target, 'ocop-error', { message });
  }

  /** @returns undefined if it failed, which is reported */
  async attempt<T>(task: () => Promise<T>): Promise<T | undefined> {
    try {
      return await task();
    } catch (error) {
      this.reportFailure(await this.loader.describeError(error));
      return undefined;
    }
  }
}
