/** The last page of a sheet: what the ballot says, what is still open, the conditions of the dossier, an opinion, and the signature. */
import { textIn, type Leaf } from '@ocop-kit/engine';
import { applyRegulation, type Session } from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isHanded, MAX_OPINION, setOpinion } from '../../council/ballot/ballot-draft.js';
import { listDeclarable } from '../../form/conditions.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import { focusGate, leafOf, renderConditionLink, renderConditions } from './asked-conditions.js';
import {
  findLeaf,
  isEmpty,
  isReadOnly,
  now,
  rankText,
  verdictText,
  type BallotView,
  type SheetState,
} from './ballot-view.js';
import { renderJumps } from './jumps.js';
import { momentText } from './moment.js';
import { renderError } from './start-page.js';

export function renderSignPage(view: BallotView, state: SheetState): TemplateResult {
  const { draft, product } = state;
  return html`<section class="signing" aria-labelledby="sign-title">
    <h2 tabindex="-1" class="heading" id="sign-title">${product.name}</h2>
    <p class="verdict" role="status">${verdictText(state, view)}</p>
    ${renderMissed(view, state)} ${draft.signed ? renderSigned(view, state) : renderOpen(view, state)}
    ${renderConditions(view, state)} ${renderOpinion(view, state)} ${renderJumps(view, state)}
    ${renderSignature(view, state)} ${renderError(view.controller, view.t)}
  </section>`;
}

/** Minimums that cap the stars: what the total alone would be, what it is, and where to look. */
function renderMissed(view: BallotView, state: SheetState): unknown {
  const { t, lang } = view;
  const { set, result } = state;
  const { stars, starsByTotal, total, unanswered } = result;
  if (stars === null || starsByTotal <= stars || isEmpty(state)) return nothing;
  const missed = result.minimumsMissed[stars + 1] ?? [];
  if (missed.length === 0) return nothing;
  const rank = (of: number): string => rankText(set, of, view);
  return html`<div class="callout">
    ${t('missed', {
      total: formatNumber(total, lang),
      band: rank(starsByTotal),
      rank: rank(stars),
      next: rank(stars + 1),
    })}
    <ul class="open">
      ${missed.map(
        ({ criterion }) =>
          html`<li>
            ${renderLeafLink(view, findLeaf(set, criterion))}
            ${unanswered.includes(criterion) ? html`<span class="hint">${t('unanswered')}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderLeafLink({ controller, lang }: BallotView, leaf: Leaf | undefined): unknown {
  if (!leaf) return nothing;
  return button(
    `${leaf.id} ${sentenceCase(textIn(leaf.title, lang))}`,
    () => {
      controller.goTo(leaf.position);
    },
    'link',
  );
}

/** What is not answered yet, each with the way there. */
function renderOpen(view: BallotView, { set, result, undeclared }: SheetState): TemplateResult {
  const { t } = view;
  const conditions = listDeclarable(set).filter(({ id }) => undeclared.includes(id));
  return html`${
    result.unanswered.length > 0
      ? html`<div class="callout">
          <b>${t('missing-title', { count: result.unanswered.length })}</b>
          <ul class="open">
            ${result.unanswered.map((id) => html`<li>${renderLeafLink(view, findLeaf(set, id))}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${
    conditions.length > 0
      ? html`<div class="callout">
          <b>${t('missing-conditions', { count: conditions.length })}</b>
          <ul class="open">
            ${conditions.map((condition) => html`<li>${renderConditionLink(view, set, condition)}</li>`)}
          </ul>
        </div>`
      : nothing
  }`;
}

function renderSigned(view: BallotView, { draft, product, progress }: SheetState): TemplateResult {
  const { controller, session, t, solution } = view;
  const { signed } = draft;
  const mayReopen = !isHanded(draft) && session.state === 'open' && progress !== 'taken';
  return html`<div class="card signed">
    <p><b>✓ ${t('signed-title', { time: momentText(signed?.time ?? '') })}</b></p>
    <details>
      <summary>${t('details')}</summary>
      <p class="hint seal">${t('signed-seal', { seal: shortSeal(signed?.seal) })}</p>
      ${signed?.signature ? html`<p class="hint">${t('signed-key')}</p>` : nothing}
    </details>
    <p class="buttons">
      ${
        solution?.[product.id]
          ? button(
              t('act-solution'),
              () => {
                controller.openProduct(product.id, 'solution');
              },
              'primary',
            )
          : nothing
      }
      ${
        mayReopen
          ? button(t('reopen'), () => {
              controller.reopen(now());
            })
          : html`<span class="hint">${t('reopen-no')}</span>`
      }
    </p>
  </div>`;
}

/** As people compare it by eye: its beginning and its end. */
const shortSeal = (seal = ''): string => `${seal.slice(0, 8)}…${seal.slice(-8)}`;

function renderOpinion(view: BallotView, state: SheetState): TemplateResult {
  const { controller, t } = view;
  return html`<label class="remark opinion"
    >${t('opinion')}
    <textarea
      rows="3"
      maxlength=${MAX_OPINION}
      ?readonly=${isReadOnly(view, state)}
      .value=${live(state.draft.opinion)}
      @input=${(event: InputEvent) => {
        controller.change(setOpinion((event.target as HTMLTextAreaElement).value, now()));
      }}
    ></textarea>
  </label>`;
}

/** The end of the page: a ballot with gaps is signed here, for the bar leads to the gaps; or it says why it is not. */
function renderSignature(view: BallotView, state: SheetState): unknown {
  const { controller, session, t } = view;
  if (controller.isSigning) return html`<p role="status">${t('signing')}</p>`;
  if (isReadOnly(view, state) || !hasGaps(state)) return nothing;
  if (isRefused(session, state)) return html`<p class="hint">${t('sign-refuse')}</p>`;
  return html`<p class="buttons">
    ${button(
      t('sign-open'),
      () => {
        askToSign(view, state);
      },
      'sign',
    )}
  </p>`;
}

/** Whether the regulation takes no ballot with as much open. */
const isRefused = ({ regulation }: Session, { result }: SheetState): boolean =>
  result.outcome === 'incomplete' && applyRegulation(regulation).incomplete === 'refuse';

const hasGaps = ({ result, undeclared }: SheetState): boolean =>
  result.outcome === 'incomplete' || undeclared.length > 0;

/** The button that signs; where something is open, the one that leads there. */
export function renderSignButton(view: BallotView, state: SheetState): TemplateResult {
  const { t } = view;
  return hasGaps(state)
    ? button(
        t('act-begun'),
        ({ currentTarget }) => {
          goToFirstGap(view, state, currentTarget);
        },
        'primary',
      )
    : button(
        t('sign'),
        () => {
          askToSign(view, state);
        },
        'primary sign',
      );
}

function goToFirstGap(
  { controller }: BallotView,
  { set, result, undeclared }: SheetState,
  from: EventTarget | null,
): void {
  const condition = listDeclarable(set).find(({ id }) => undeclared.includes(id));
  const leaf =
    result.outcome === 'incomplete'
      ? findLeaf(set, result.unanswered[0] ?? '')
      : condition && leafOf(set, condition);
  if (leaf) controller.goTo(leaf.position);
  else focusGate(from);
}

function askToSign({ controller, t, ask }: BallotView, state: SheetState): void {
  const { result, undeclared, product } = state;
  const isIncomplete = result.outcome === 'incomplete';
  const open = [
    ...(isIncomplete
      ? [`${t('missing-title', { count: result.unanswered.length })} (${result.unanswered.join(', ')})`]
      : []),
    ...(undeclared.length > 0 ? [t('missing-conditions', { count: undeclared.length })] : []),
  ]
    .map((words) => words.charAt(0).toLowerCase() + words.slice(1))
    .join('; ');
  const text = [
    t('sign-ask', { product: product.name }),
    open && t('sign-ask-open', { what: open }),
    isIncomplete && t('sign-open-all'),
    t('sign-what'),
  ];
  ask({
    text: text.filter(Boolean).join(' '),
    yes: t('sign-yes'),
    no: t('sign-no'),
    act: () => void controller.sign(now()),
    isBackBetter: hasGaps(state),
  });
}
