/** One criterion of a product: the claim, the member's pick, a remark; and the bar that leads on. */
import { compileSet, listScoredCriteria, ownValue, textIn, type Leaf } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_REMARK, setPick, setRemark } from '../../council/ballot/ballot-draft.js';
import { listConditionsAt } from '../../form/conditions.js';
import { maxTotal } from '../../rules/max-total.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import type { OcopEventMap } from '../events.js';
import type { CriterionView } from '../ocop-criterion/criterion-view.js';
import { listNotes, reasonFor } from '../ocop-self-assessment/criterion-entry.js';
import {
  answerPoints,
  isProvisional,
  isReadOnly,
  now,
  renderStars,
  type BallotView,
  type SheetState,
} from './ballot-view.js';
import { renderClaim } from './claim.js';
import { renderDeclaration } from './declarations.js';
import { renderSignButton, renderSignPage } from './sign-page.js';

export function renderSheet(view: BallotView, state: SheetState): TemplateResult {
  const { leaves } = compileSet(state.set);
  const leaf = leaves[state.draft.page];
  return html`<div class="steps">
    ${renderTop(view, state, leaf)}
    <div class="page">${leaf ? renderCriterion(view, state, leaf) : renderSignPage(view, state)}</div>
    ${renderBar(view, state, leaves.length)}
  </div>`;
}

/** Which product it is, which section, and how far. */
function renderTop(view: BallotView, state: SheetState, leaf: Leaf | undefined): TemplateResult {
  const { controller, t, lang } = view;
  const { set, product, result, answered, all } = state;
  const { leaves } = compileSet(set);
  const open = new Set(result.unanswered);
  const sections = set.sections.map(({ id }, at) => {
    const own = leaves.filter(({ section }) => section === at);
    return { id, count: own.length, done: own.filter((one) => !open.has(one.id)).length };
  });
  const section = set.sections[leaf?.section ?? -1];
  return html`<div class="where band">
    <p class="sheet-name">
      <b>${product.name}</b>
      ${button(
        t('to-list'),
        () => {
          controller.closeProduct();
        },
        'link',
      )}
    </p>
    <div
      class="progress"
      role="img"
      aria-label=${sections.map((one) => t('section-progress', { id: one.id, count: one.count, done: one.done })).join('; ')}
    >
      ${sections.map(
        ({ count, done }) => html`<progress max=${count} value=${done} aria-hidden="true"></progress>`,
      )}
    </div>
    <p class="section-name">
      <span
        >${section ? `${section.id}. ${sentenceCase(textIn(section.title, lang))}` : t('sign-title')}</span
      >
      ${
        leaf
          ? button(
              t('to-all', { answered, all }),
              () => {
                controller.goTo(leaves.length);
              },
              'link',
            )
          : nothing
      }
    </p>
    ${renderKept(view)}
  </div>`;
}

/** Whether what is typed is on this device. */
function renderKept({ controller, t }: BallotView): TemplateResult {
  const { saveState } = controller.store;
  return html`<p role="status" class="unkept">${saveState === 'kept' ? nothing : t(saveState)}</p>`;
}

function renderCriterion(view: BallotView, state: SheetState, leaf: Leaf): TemplateResult {
  const { controller, isNarrow, theme } = view;
  const { set, draft } = state;
  const source = listScoredCriteria(set)[leaf.position];
  if (!source) return html`${nothing}`;
  const asked = listConditionsAt(set, leaf.id);
  const before = html`${renderClaim(view, state, leaf)} ${renderFormer(view, state, leaf)}`;
  const disabled = isReadOnly(view, state);
  return html`<div class="score">
    <ocop-criterion
      id="criterion-${leaf.id}"
      class="heading"
      .theme=${theme}
      .headingLevel=${2}
      .view=${viewCriterion(view, state, source, leaf)}
      ?disabled=${disabled}
      @ocop-pick=${({ detail }: OcopEventMap['ocop-pick']) => {
        controller.change(setPick(leaf.id, detail.pick, now()));
      }}
      >${
        isNarrow || asked.length > 0
          ? html`<div slot="conditions">
              ${isNarrow ? before : nothing}
              ${asked.map((condition) => renderDeclaration(view, state, condition))}
            </div>`
          : nothing
      }</ocop-criterion
    >
    <div class="beside">${isNarrow ? nothing : before} ${renderRemark(view, state, leaf)}</div>
    <p class="unseen" role="status">${draft.signed ? view.t('reopen-no') : nothing}</p>
  </div>`;
}

function viewCriterion(
  { lang }: BallotView,
  { set, result }: SheetState,
  source: Criterion,
  leaf: Leaf,
): CriterionView {
  const scored = result.criteria[leaf.position];
  const state =
    scored?.state === 'not-applicable' || scored?.state === 'not-evaluated' ? scored.state : 'evaluated';
  return {
    criterion: source,
    notes: listNotes(set, source),
    pack: set.pack,
    cite: set.cite,
    pick: scored?.pick ?? null,
    state,
    reason: state === 'evaluated' ? undefined : reasonFor(set, result, state, lang),
    note: '',
    bare: true,
  };
}

/** In a later round, in one line: what the member gave before. */
function renderFormer({ t }: BallotView, { set, former, draft }: SheetState, leaf: Leaf): unknown {
  if (!former) return nothing;
  const { round, picks } = former;
  const before = ownValue(picks, leaf.id);
  const words =
    before === undefined
      ? t('former-open', { round })
      : t(before === ownValue(draft.picks, leaf.id) ? 'former-same' : 'former', {
          round,
          points: t('claim-points', { points: answerPoints(set, leaf, before) }),
        });
  return html`<p class="former">${words}</p>`;
}

function renderRemark(view: BallotView, state: SheetState, leaf: Leaf): TemplateResult {
  const { controller, t } = view;
  const { set, draft, product } = state;
  const own = ownValue(draft.picks, leaf.id);
  const claimed = ownValue(product.assessment?.picks ?? {}, leaf.id);
  const isLower =
    own !== undefined &&
    claimed !== undefined &&
    answerPoints(set, leaf, own) < answerPoints(set, leaf, claimed);
  return html`<label class="remark"
    >${t(isLower ? 'remark-lower' : 'remark')}
    <textarea
      rows="2"
      maxlength=${MAX_REMARK}
      ?readonly=${isReadOnly(view, state)}
      .value=${live(ownValue(draft.remarks, leaf.id) ?? '')}
      @input=${(event: InputEvent) => {
        controller.change(setRemark(leaf.id, (event.target as HTMLTextAreaElement).value, now()));
      }}
    ></textarea>
  </label>`;
}

function renderBar(view: BallotView, state: SheetState, last: number): TemplateResult {
  const { controller, t, lang } = view;
  const { draft, set, result } = state;
  const { page } = draft;
  const isEnd = page >= last;
  const leave = (): void => {
    controller.closeProduct();
  };
  const goBack = (): void => {
    if (page > 0) controller.goTo(Math.min(page, last) - 1);
    else leave();
  };
  return html`<div class="bar bottom-bar in-view" role="group" aria-label=${t('bar')}>
    ${button(t('back'), goBack, 'step-back')}
    <div class="standing-button">
      ${renderStars(state, view) ?? nothing}
      <span
        ><strong
          >${formatNumber(result.total, lang)}/${maxTotal(set)}<span class="unit"> ${t('unit')}</span></strong
        >${isProvisional(state) ? html` ${t('provisional')}` : nothing}</span
      >
    </div>
    ${
      isEnd
        ? isReadOnly(view, state)
          ? button(t('to-list'), leave, 'primary')
          : renderSignButton(view, state)
        : button(
            t(page === last - 1 ? 'finish' : 'next'),
            () => {
              controller.goTo(page + 1);
            },
            'primary',
          )
    }
  </div>`;
}
