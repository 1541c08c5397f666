/** What a sheet says of the conditions that may end its rating: why there is no rank, and each condition with the producer's answer. */
import { explain, textIn } from '@ocop-kit/engine';
import type { Condition } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import { listGateConditions } from '../form/conditions.js';
import { declarationOf } from '../form/declaration.js';
import type { ReviewTexts } from './review-texts.js';
import type { ReviewView } from './review-view.js';

/** Sentences about a condition that holds; what it does to the rank is part of the verdict. */
const BY_CONDITION: readonly string[] = ['disqualified', 'ineligible', 'stop'];

/** The verdict in a sentence, and the conditions that brought it about. */
export function renderVerdict({ tools, texts, set, assessment, result }: ReviewView): TemplateResult {
  const { html, nothing } = tools;
  const { languages } = set.pack;
  // Explain in the pack's first language if it doesn't speak the page's.
  const lang = languages.includes(texts.lang) ? texts.lang : (languages[0] ?? texts.lang);
  const sentences = explain(set, result, lang, { denied: assessment.denied ?? [] }).filter(
    ({ part, code }) => part === 'verdict' || BY_CONDITION.includes(code),
  );
  const isEnded = result.stars === null || sentences.some(({ code }) => code === 'stop');
  return html`<div class=${isEnded ? 'review-verdict ended' : 'review-verdict'} lang=${lang}>
    ${sentences.map(
      ({ text, cites }) =>
        html`<p>
          ${text}
          ${cites.length > 0 ? html`<cite class="hint">${cites.map((cite) => cite.text).join('; ')}</cite>` : nothing}
        </p>`,
    )}
  </div>`;
}

/** The conditions of the whole dossier: no criterion has a place for them. */
export function renderGateConditions(view: ReviewView): unknown {
  const { tools, texts, set } = view;
  const { html, nothing } = tools;
  const conditions = listGateConditions(set);
  if (conditions.length === 0) return nothing;
  return html`<section aria-labelledby="review-conditions">
    <h3 id="review-conditions">${texts.t('review-conditions')}</h3>
    ${renderDeclarations(view, conditions)}
  </section>`;
}

/** Each condition in the decision's words, with the producer's answer. */
export function renderDeclarations(
  { tools, texts, assessment }: ReviewView,
  conditions: readonly Condition[],
): readonly TemplateResult[] {
  const { html } = tools;
  const { t, lang } = texts;
  return conditions.map((condition) => {
    const holds = declarationOf(assessment, condition.id);
    return html`<div class=${holds ? 'declared holds' : 'declared'}>
      <p class="hint">“${textIn(condition.text, lang)}”</p>
      <p>${t('review-declaration', { answer: answerText(condition, holds, texts) })}</p>
    </div>`;
  });
}

/** "Có (không được đánh giá)", "Không", "chưa trả lời". */
function answerText({ effect }: Condition, holds: boolean | null, { t }: ReviewTexts): string {
  if (holds === null) return t('review-undeclared');
  return holds ? `${t('review-yes')} (${t(`review-effect-${effect}`)})` : t('review-no');
}
