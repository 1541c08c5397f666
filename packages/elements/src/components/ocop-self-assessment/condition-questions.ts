/** Conditions as questions: yes or no, worded by the decision, with what a yes does. */
import type { Condition } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { button } from '../../shared/templates/button.js';
import { declarationOf, type Declaration } from '../../form/declaration.js';
import { declareCondition } from '../../form/form-state.js';
import { shownAssessment } from '../../form/trial.js';
import { conditionQuestion } from './condition-words.js';
import type { FormView } from './form-view.js';

export function renderConditionQuestions(
  view: FormView,
  conditions: readonly Condition[],
): readonly TemplateResult[] {
  const sheet = shownAssessment(view.state);
  return conditions.map((condition) => renderQuestion(view, condition, declarationOf(sheet, condition.id)));
}

function renderQuestion(view: FormView, condition: Condition, holds: Declaration): TemplateResult {
  const { t, lang, localizedText, controller, disabled, tapAdvance } = view;
  return renderConditionQuestion({
    condition,
    holds,
    question: conditionQuestion(condition, lang) ?? t('condition-asked'),
    t,
    localizedText,
    disabled,
    consequence: holds ? controller.deferred?.renderConsequence(view, condition.effect) : nothing,
    declare: (answer) => {
      controller.changeSheet((now, time) => declareCondition(now, condition.id, answer, time));
      tapAdvance.notePick();
    },
  });
}

type QuestionMessageKey =
  'condition-yes' | 'condition-no' | 'condition-clear' | `effect-${Condition['effect']}`;

/** A question, wherever it is asked: a producer answers it in the form, a member of a council in a ballot. */
interface ConditionQuestion {
  readonly condition: Condition;
  readonly holds: Declaration;
  /** What is asked; the decision's own words follow. */
  readonly question: string;
  readonly t: Translate<QuestionMessageKey>;
  readonly localizedText: LocalizedText;
  readonly disabled: boolean;
  /** What follows from a yes, rendered. */
  readonly consequence?: unknown;
  readonly declare: (answer: Declaration) => void;
}

export function renderConditionQuestion({
  condition,
  holds,
  question,
  t,
  localizedText,
  disabled,
  consequence,
  declare,
}: ConditionQuestion): TemplateResult {
  const { id, effect, text } = condition;
  const option = (value: 'yes' | 'no', words: unknown): TemplateResult => {
    const answer = value === 'yes';
    return html`<label class=${holds === answer ? 'answer picked' : 'answer'}>
      <input
        type="radio"
        name=${id}
        value=${value}
        ?disabled=${disabled}
        .checked=${live(holds === answer)}
        @change=${() => {
          declare(answer);
        }}
      />
      <span>${words}</span>
    </label>`;
  };
  return html`<fieldset class="condition">
    <legend tabindex="-1">
      ${question}
      <span class="quoted">“${localizedText(text)}”</span>
    </legend>
    <div class="answers">
      ${option('yes', html`<b>${t('condition-yes')}</b> ${t(`effect-${effect}`)}`)}
      ${option('no', html`<b>${t('condition-no')}</b>`)}
    </div>
    ${consequence}
    ${
      holds === null || disabled
        ? nothing
        : button(
            t('condition-clear'),
            (event) => {
              const asked = (event.currentTarget as HTMLElement).closest('fieldset');
              // The button disappears.
              asked?.querySelector('input')?.focus({ preventScroll: true });
              declare(null);
            },
            'link clear-condition',
          )
    }
  </fieldset>`;
}
