/** The page of a review: whose sheet it is, the contents the stage begins with, every other criterion. */
import { citeText, compileSet, score, textIn, type Leaf } from '@ocop-kit/engine';
import type { TemplateResult } from 'lit';
import { readStageSheet } from '../form/reviews.js';
import { maxTotal } from '../rules/max-total.js';
import { sentenceCase } from '../shared/i18n/sentence-case.js';
import { renderArchiveBand } from './archive-band.js';
import { listContents } from './before-return.js';
import { renderGateConditions, renderVerdict } from './review-conditions.js';
import { renderReviewRow } from './review-row.js';
import { renderFoot, renderQuestion } from './review-foot.js';
import type { ReviewActions, ReviewView } from './review-view.js';

export function renderReviewPage(view: ReviewView, actions: ReviewActions): TemplateResult {
  const { html } = view.tools;
  return html`<section class="review" aria-labelledby="review-title">
    ${renderHead(view, actions)} ${renderArchiveBand(view)} ${renderVerdict(view)}
    ${renderReviewer(view, actions)} ${renderGateConditions(view)} ${renderCriteria(view, actions)}
    ${renderFoot(view, actions)} ${renderQuestion(view, actions)}
  </section>`;
}

function renderHead(
  { tools, texts, set, assessment, reviewer, result }: ReviewView,
  { leave }: ReviewActions,
): TemplateResult {
  const { html, nothing, button, starRow } = tools;
  const { t, lang } = texts;
  const { bands, scale } = set.pack;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const titleOf = (rank: number | null): string =>
    textIn(bands.find((band) => band.rank === rank)?.title, lang) || t('review-no-rank');
  const isProvisional = result.outcome === 'incomplete';
  const own = readStageSheet(assessment, reviewer.stage);
  const scored = own && score(set, own);
  const max = maxTotal(set);
  const name = assessment.product.name || t('review-unnamed');
  return html`<header class="review-head">
    <div>
      <p class="hint">
        ${t(`review-by-${reviewer.stage}`)} ·
        ${t('review-set', { title: textIn(set.title, lang), set: set.no })}
      </p>
      <h2 tabindex="-1" class="heading" id="review-title">
        ${name} · ${assessment.entity.name || t('review-no-entity')}
      </h2>
      ${button(t('review-leave'), leave, 'link')}
    </div>
    <div class="review-standing" part="standing">
      ${
        // Five empty stars do not say that there is no rank to have.
        scale && result.stars !== null
          ? starRow(
              result.stars,
              most,
              isProvisional ? `${titleOf(result.stars)}, ${t('review-provisional')}` : titleOf(result.stars),
              isProvisional ? 'provisional' : 'reached',
            )
          : html`<b>${titleOf(result.stars)}</b>`
      }
      <span class="hint"
        >${t('review-self', { total: result.total, max })}${isProvisional ? `, ${t('review-provisional')}` : nothing}</span
      >
      ${
        scored
          ? html`<span class="hint"
              >${t('review-own', { stage: t(`review-stage-${reviewer.stage}`), total: scored.total, max })},
              ${titleOf(scored.stars)}</span
            >`
          : nothing
      }
    </div>
  </header>`;
}

function renderReviewer(
  { tools, texts, reviewer, isNamed, disabled, missing }: ReviewView,
  { typedName, typeName, rename }: ReviewActions,
): TemplateResult {
  const { html, live, nothing } = tools;
  const { t } = texts;
  const isMissing = missing?.field === 'name';
  if (isNamed) return html`<p class="hint">${t('review-name-fixed', { name: reviewer.name })}</p>`;
  return html`<label class="field"
      >${t('review-name')}
      <input
        id="reviewer"
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? 'reviewer-missing' : nothing}
        autocomplete="name"
        maxlength="500"
        ?readonly=${disabled}
        .value=${live(typedName ?? reviewer.name)}
        @input=${(event: Event) => {
          typeName((event.target as HTMLInputElement).value);
        }}
        @change=${(event: Event) => {
          rename((event.target as HTMLInputElement).value.trim());
        }}
      />
    </label>
    ${isMissing ? html`<p class="error" id="reviewer-missing">${t('review-name-missing')}</p>` : nothing}`;
}

function renderCriteria(view: ReviewView, { undecidedAt }: ReviewActions): TemplateResult {
  const { tools, texts, set, reviewer } = view;
  const { html, nothing } = tools;
  const { t, lang } = texts;
  const { leaves, positions } = compileSet(set);
  const contents = listContents(view);
  const first = new Set(contents.flatMap(({ criterion }) => criterion ?? []));
  const row = (leaf: Leaf | undefined): unknown =>
    leaf ? renderReviewRow(view, leaf, undecidedAt(leaf.id)) : nothing;
  const [cited] = contents;
  return html`${
    cited
      ? html`<section aria-labelledby="review-contents">
          <h3 id="review-contents">${t('review-contents')}</h3>
          <p class="hint">
            ${citeText(set.pack, cited.cite, set.pack.languages.includes(lang) ? lang : 'en')}
          </p>
          ${contents.map(({ criterion, title }) =>
            criterion === undefined
              ? html`<div class="review-row without">
                  <h4>${textIn(title, lang)}</h4>
                  <p class="hint">${t('review-no-criterion')}</p>
                </div>`
              : row(leaves[positions.get(criterion) ?? -1]),
          )}
        </section>`
      : nothing
  }
  ${set.sections.map(({ id, title }, at) => {
    const others = leaves.filter((leaf) => leaf.section === at && !first.has(leaf.id));
    if (others.length === 0) return nothing;
    const words = sentenceCase(textIn(title, lang));
    // What a commune need not look at stays folded; a stage that scores looks at all.
    return html`<details ?open=${reviewer.stage !== 'commune' || !cited}>
      <summary>
        ${cited ? t('review-others', { id, count: others.length }) : t('review-section', { id, title: words })}
      </summary>
      ${others.map(row)}
    </details>`;
  })}`;
}
