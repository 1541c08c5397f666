/** What is asked before drafts are deleted. */
import type { Draft } from '../../form/drafts/draft.js';
import type { DraftStore, UnreadableDraft } from '../../form/drafts/draft-store.js';
import type { Question } from './confirm-dialog.js';
import type { FormView } from './form-view.js';

/** @param draft all of them without one */
export function askToRemove(t: FormView['t'], drafts: DraftStore, draft?: Draft): Question {
  return {
    text: draft
      ? t('delete-sure', { name: draft.assessment.product.name || t('unnamed') })
      : t('delete-all-sure', { count: drafts.list.length }),
    yes: t('delete'),
    no: t('cancel'),
    act: () => void (draft ? drafts.remove(draft.id) : drafts.clear()),
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
