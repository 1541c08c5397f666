/** What is asked before drafts are deleted. */
import type { Draft } from '../../form/drafts/draft.js';
import type { DraftStore, UnreadableDraft } from '../../form/drafts/draft-store.js';
import type { Question } from './confirm-dialog.js';
import type { FormView } from './form-view.js';

/** @param name what its card says, so that the person knows which one is meant */
export function askToRemove(
  { t, controller }: Pick<FormView, 't' | 'controller'>,
  draft: Draft,
  name: string,
): Question {
  return {
    text: t('delete-sure', { name }),
    yes: t('delete'),
    no: t('cancel'),
    act: () => void controller.drafts?.remove(draft.id),
  };
}

export function askToDiscard(t: FormView['t'], drafts: DraftStore, record: UnreadableDraft): Question {
  return {
    text: t('damaged-sure'),
    yes: t('delete'),
    no: t('cancel'),
    act: () => void drafts.discard(record),
  };
}
