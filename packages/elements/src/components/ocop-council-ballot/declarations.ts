/** Conditions of the decision as a member answers them: the same questions as in the form, asked of somebody else's product. */
import type { Condition } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import { declare } from '../../council/ballot/ballot-draft.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { renderConditionQuestion } from '../ocop-self-assessment/condition-questions.js';
import { isReadOnly, now, type BallotView, type SheetState } from './ballot-view.js';

export function renderDeclaration(view: BallotView, state: SheetState, condition: Condition): TemplateResult {
  const { controller, t, lang } = view;
  const { set, draft } = state;
  const { id } = condition;
  const holds = draft.declared.includes(id) ? true : draft.denied.includes(id) ? false : null;
  return renderConditionQuestion({
    condition,
    holds,
    question: t('condition-asked'),
    t,
    localizedText: createLocalizedText(set.pack, lang),
    disabled: isReadOnly(view, state),
    declare: (answer) => {
      controller.change(declare(id, answer, now()));
    },
  });
}
