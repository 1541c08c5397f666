/** The messages that the form's logic needs; whoever shows the form has the words for them. */
import type { Translate } from '../shared/i18n/messages.js';
import type { FileMessageKey } from './file-messages.vi.js';

/** Titles of the list above the form. */
export type FormErrorTitle = 'errors' | 'missing' | 'repaired' | 'changed';

export type FormMessage =
  | FormErrorTitle
  | 'failed'
  | 'failed-parts'
  | 'bad-expiry'
  | 'no-pack'
  | 'left-one'
  | 'repaired-kept'
  | 'changed-kept'
  | 'changed-lost'
  | 'old-answer'
  | 'keep-no-option'
  | 'code-damaged'
  | 'code-newer'
  | FileMessageKey;

export type TranslateForm = Translate<FormMessage>;
