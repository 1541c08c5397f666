/** One criterion under review: what the producer claims, what bears it out, and beside it what the reviewer decides. */
import { textIn, type Leaf } from '@ocop-kit/engine';
import type { Review } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import {
  decide,
  findOwnReview,
  isAnswerChanged,
  listReviews,
  readAnswer,
  type ReviewChange,
} from '../form/reviews.js';
import { listConditionsAt } from '../form/conditions.js';
import { sentenceCase } from '../shared/i18n/sentence-case.js';
import { renderDeclarations } from './review-conditions.js';
import { optionPoints, optionText, reviewerText } from './review-texts.js';
import type { ReviewView } from './review-view.js';

/** The stages that score by themselves; a commune says whether what is claimed is borne out. */
const SCORING: readonly Review['stage'][] = ['province', 'centre'];

const VERDICTS = ['sufficient', 'missing', 'ask'] as const;

/** @param undecided what two tabs decided differently, as the form asks it */
export function renderReviewRow(view: ReviewView, leaf: Leaf, undecided: unknown): TemplateResult {
  const { tools, assessment, reviewer, texts } = view;
  const { html } = tools;
  const own = findOwnReview(assessment, leaf.id, reviewer);
  const label = `review-${leaf.id}`;
  return html`<article class="review-row ${own?.verdict ?? ''}" aria-labelledby=${label}>
    <div class="claim" tabindex="0" role="group" aria-labelledby=${label}>
      <h4 id=${label}>${leaf.id} ${sentenceCase(textIn(leaf.title, texts.lang))}</h4>
      ${renderClaim(view, leaf)} ${renderDeclarations(view, listConditionsAt(view.set, leaf.id))}
    </div>
    <div class="papers">${renderPapers(view, leaf)} ${renderHistory(view, leaf, own)}</div>
    <div class="decision">${undecided} ${renderDecision(view, leaf, own)}</div>
  </article>`;
}

function renderClaim({ tools, result, set, texts }: ReviewView, leaf: Leaf): TemplateResult {
  const { html } = tools;
  const { t } = texts;
  const { state = 'unanswered', pick = null, points = 0 } = result.criteria[leaf.position] ?? {};
  if (state !== 'scored' || pick === null)
    return html`<p class="hint">${t(state === 'scored' ? 'review-unanswered' : `review-${state}`)}</p>`;
  return html`<p>${optionText(set, leaf, pick, texts)} · <b>${t('review-points', { points })}</b></p>`;
}

function renderPapers({ tools, assessment, texts, archive }: ReviewView, leaf: Leaf): TemplateResult {
  const { html, nothing, button } = tools;
  const { note, evidence = [] } = readAnswer(assessment, leaf.id);
  return html`<p class="hint">${texts.t('review-papers')}</p>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    ${
      evidence.length > 0
        ? html`<ul class="files">
            ${evidence.map(
              (one) =>
                html`<li>
                  ${
                    archive?.paper(leaf.id, one)
                      ? button(
                          one.title,
                          () => {
                            archive.show(leaf.id, one);
                          },
                          'link',
                        )
                      : one.title
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${note || evidence.length > 0 ? nothing : html`<p class="hint">${texts.t('review-no-papers')}</p>`}`;
}

/** What others, or the same person before the answer was changed, have said. */
function renderHistory(
  { tools, assessment, set, texts }: ReviewView,
  leaf: Leaf,
  own: Review | undefined,
): unknown {
  const { html, nothing } = tools;
  const { t } = texts;
  const others = listReviews(assessment, leaf.id).filter((review) => review !== own);
  if (others.length === 0) return nothing;
  return html`<ul class="history">
    ${others.map((review) => {
      const { verdict, remark, pick } = review;
      const words = [
        verdict && t(`review-${verdict}`),
        pick !== undefined &&
          `${optionText(set, leaf, pick, texts)} (${t('review-points', { points: optionPoints(set, leaf, pick) })})`,
        remark,
      ].filter(Boolean);
      return html`<li>
        <span class="hint">${reviewerText(review, texts)}</span> ${words.join('. ')}
        ${
          isAnswerChanged(assessment, leaf.id, review)
            ? html`<span class="hint">✓ ${t('review-changed-answer')}</span>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function renderDecision(view: ReviewView, leaf: Leaf, own: Review | undefined): TemplateResult {
  const { tools, texts, disabled, reviewer, change, missing } = view;
  const { html, live, nothing } = tools;
  const { t } = texts;
  const isMissing = missing?.field === 'remark' && missing.criterion === leaf.id;
  const isUnseen = missing?.field === 'verdict' && missing.criterion === leaf.id;
  const write = (part: ReviewChange): void => {
    change((state, now) => decide(state, leaf.id, reviewer, part, now));
  };
  return html`<fieldset
      class="verdict"
      id="verdict-${leaf.id}"
      tabindex="-1"
      aria-describedby=${isUnseen ? 'verdict-missing' : nothing}
      ?disabled=${disabled}
    >
      <legend class="unseen">${t('review-of', { id: leaf.id })}</legend>
      ${VERDICTS.map(
        (verdict) =>
          html`<label class=${verdict}>
            <input
              type="radio"
              name="verdict-${leaf.id}"
              value=${verdict}
              .checked=${live(own?.verdict === verdict)}
              @change=${() => {
                write({ verdict });
              }}
            />
            <span>${t(`review-${verdict}`)}</span>
          </label>`,
      )}
    </fieldset>
    ${isUnseen ? html`<p class="error" id="verdict-missing">${t('review-verdict-missing')}</p>` : nothing}
    ${SCORING.includes(reviewer.stage) ? renderOwnPick(view, leaf, own, write) : nothing}
    <textarea
      id="remark-${leaf.id}"
      aria-invalid=${isMissing ? 'true' : nothing}
      aria-describedby=${isMissing ? 'remark-missing' : nothing}
      rows="2"
      maxlength="4000"
      aria-label="${t('review-remark')}: ${leaf.id}"
      placeholder=${t('review-remark')}
      ?readonly=${disabled}
      .value=${live(own?.remark ?? '')}
      @input=${(event: InputEvent) => {
        write({ remark: (event.target as HTMLTextAreaElement).value });
      }}
    ></textarea>
    ${isMissing ? html`<p class="error" id="remark-missing">${t('review-remark-missing')}</p>` : nothing}`;
}

function renderOwnPick(
  { tools, texts, set, disabled }: ReviewView,
  leaf: Leaf,
  own: Review | undefined,
  write: (part: ReviewChange) => void,
): TemplateResult {
  const { html } = tools;
  const { t } = texts;
  const ordinals = [...leaf.options.map(({ ordinal }) => ordinal), ...(leaf.none ? [0] : [])];
  return html`<label class="own-pick"
    ><span class="hint">${t('review-pick')}</span>
    <select
      ?disabled=${disabled}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        write({ pick: value === '' ? undefined : Number(value) });
      }}
    >
      <option value="" ?selected=${own?.pick === undefined}>${t('review-as-claimed')}</option>
      ${ordinals.map(
        (ordinal) =>
          html`<option value=${ordinal} ?selected=${own?.pick === ordinal}>
            ${t('review-option', { points: optionPoints(set, leaf, ordinal), text: optionText(set, leaf, ordinal, texts) })}
          </option>`,
      )}
    </select>
  </label>`;
}
