/** Every product of the session with the state of the member's ballot, what can be handed in, and the member's key. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HandingIn } from '../../council/ballot/handing-in.js';
import { findDue, isOwn, type DueProducts } from '../../council/ballot/due-products.js';
import { isBlindSession, type ProductState, type SheetProgress } from '../../council/ballot/product-state.js';
import { maxTotal } from '../../rules/max-total.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { momentDayText } from '../../shared/moment-text.js';
import { button } from '../../shared/templates/button.js';
import { sheetFileInput } from '../../shared/templates/sheet-file-input.js';
import { saveFile } from '../ocop-self-assessment/download.js';
import { isLoaded, isProvisional, now, renderStars, type BallotView } from './ballot-view.js';
import { renderKey } from './key-part.js';
import { renderError } from './start-page.js';

export function renderProductList(view: BallotView): TemplateResult {
  const { controller, session, states, t, solution } = view;
  const { memberInfo } = controller;
  const work = findDue(states);
  const { due, round, signed: done } = work;
  const isKept = controller.store.holds(states.map(({ key }) => key));
  return html`<section class="alone">
    <header class="band">
      <p class="hint">
        ${session.council.name} · ${momentDayText(session.held.on)}
        ${memberInfo ? html` · ${t(`role-${memberInfo.role}`)}` : nothing}
      </p>
      <h2 tabindex="-1" class="heading">
        ${solution ? t('practice-title') : t('list-title', { name: memberInfo?.name ?? '' })}
      </h2>
    </header>
    ${
      solution
        ? nothing
        : button(
            t('who-other'),
            () => {
              controller.chooseMember(undefined);
            },
            'link',
          )
    }
    ${solution ? html`<p class="practice">${t('practice')}</p>` : nothing} ${renderNotices(view)}
    <p>
      ${due.length > 0 ? t(round > 1 ? 'list-done-again' : 'list-done', { round, done, all: due.length }) : t('list-none')}
      ${isKept ? html`<span class="hint">${t('saved')}</span>` : nothing}
    </p>
    <progress max=${Math.max(1, due.length)} value=${done} aria-hidden="true"></progress>
    <ul class="products">
      ${states.map((state) => renderProduct(view, state, due.includes(state)))}
    </ul>
    ${solution ? nothing : html`${renderHandingIn(view, work)} ${renderKey(view)} ${renderNewer(view)}`}
  </section>`;
}

function renderNotices({ controller, session, t }: BallotView): TemplateResult {
  const isAbsent = session.attendance.findLast(({ member }) => member === controller.member)?.as === 'absent';
  const { saveState } = controller.store;
  return html`<p role="status" class="unkept">${saveState === 'kept' ? nothing : t(saveState)}</p>
    ${
      saveState === 'kept'
        ? nothing
        : html`<p class="buttons">
            ${button(t('save-drafts'), () => {
              saveFile('ban-nhap-phieu-cham.json', controller.draftFile());
            })}
          </p>`
    }
    ${session.state === 'closed' ? html`<p class="callout">${t('closed')}</p>` : nothing}
    ${isAbsent ? html`<p class="callout">${t('absent')}</p>` : nothing}`;
}

/** The sign before a row; what it means stands beside it in words. */
const SIGNS: Readonly<Record<SheetProgress, string>> = {
  new: '',
  begun: '…',
  ready: '!',
  signed: '✓',
  sealed: '✓',
  handed: '✓',
  taken: '✓',
  recused: '–',
  stands: '✓',
};

/** @param isDue whether it is this round's; one that was handed in before stands as it is */
function renderProduct(view: BallotView, state: ProductState, isDue: boolean): TemplateResult {
  const { t } = view;
  const { product, progress, answered, all, reason, round } = state;
  const again = round > 1 && progress !== 'recused' && progress !== 'stands';
  return html`<li class="product ${progress}">
    <span class="sign" aria-hidden="true">${SIGNS[progress]}</span>
    <div class="what">
      <b id="product-${product.id}">${product.name}</b>
      <span class="hint">${[product.entity, product.place].filter(Boolean).join(' · ')}</span>
      ${again ? html`<span class="hint warn">${t('again', { round, reason: reason ?? '' })}</span>` : nothing}
      <span class="hint"
        >${t(isDue || !isOwn(state) ? progress : 'stands', { reason: reason ?? '', answered, all })}</span
      >
      ${renderStanding(view, state)}
    </div>
    ${isOwn(state) ? renderActs(view, state, again) : nothing}
  </li>`;
}

function renderStanding(view: BallotView, state: ProductState): unknown {
  if (!isLoaded(state) || !isOwn(state) || state.progress === 'new') return nothing;
  const { t, lang } = view;
  const total = formatNumber(state.result.total, lang);
  return html`<span class="standing"
    >${renderStars(state, view) ?? nothing}
    <span class="hint"
      >${t('points-so-far', { total, max: maxTotal(state.set) })}${
        isProvisional(state) ? html`, ${t('provisional')}` : nothing
      }</span
    ></span
  >`;
}

function renderActs(view: BallotView, state: ProductState, again: boolean): TemplateResult {
  const { controller, session, t, solution } = view;
  const { product, progress, draft, former } = state;
  const isOpen = session.state === 'open' && (progress === 'new' || progress === 'begun');
  const words =
    progress === 'ready'
      ? t('act-ready')
      : isOpen
        ? t(progress === 'new' ? 'act-new' : 'act-begun')
        : t('act-view');
  const isAgain = again && draft.updated === '';
  const isSolved = solution?.[product.id] !== undefined && draft.signed !== undefined;
  return html`<div class="acts">
    ${button(
      isAgain ? t('act-again') : words,
      () => {
        if (progress === 'ready') controller.openToSign(product.id);
        else controller.openProduct(product.id, isAgain && former ? 'former' : 'sheet');
      },
      isOpen || progress === 'ready' ? 'primary' : '',
      `${isAgain ? t('act-again') : words}: ${product.name}`,
    )}
    ${
      isSolved
        ? button(
            t('act-solution'),
            () => {
              controller.openProduct(product.id, 'solution');
            },
            'primary',
            `${t('act-solution')}: ${product.name}`,
          )
        : nothing
    }
  </div>`;
}

function renderHandingIn(view: BallotView, work: DueProducts): TemplateResult {
  const { controller, session, t, note } = view;
  const { handingIn } = controller;
  const isBlind = isBlindSession(session);
  const isLeft = session.state === 'open' && work.toScore.length + work.toSign.length > 0;
  const isTaken = work.due.length > 0 && work.due.every(({ progress }) => progress === 'taken');
  return html`<section class="card handing" aria-labelledby="handing-title">
    <h3 id="handing-title">${t('hand-title')}</h3>
    ${isBlind ? html`<p class="hint">${t('hand-blind')}</p>` : nothing}
    ${isLeft ? renderLeft(view, work) : nothing}
    ${
      handingIn.length === 0
        ? html`<p class="hint">${t(isTaken ? 'hand-taken' : 'hand-none')}</p>`
        : handingIn.map((handing) => renderHanding(view, handing, isLeft))
    }
    <p role="status" class="good">${note}</p>
  </section>`;
}

/** What is to be done before the file is whole. */
function renderLeft({ t }: BallotView, { toScore, toSign }: DueProducts): TemplateResult {
  const steps = [
    ['left-again', toScore.filter(({ round }) => round > 1)],
    ['left-score', toScore.filter(({ round }) => round === 1)],
    ['left-sign', toSign],
  ] as const;
  return html`<p>${t('left-title')}</p>
    <ul class="left">
      ${steps.map(([key, states]) =>
        states.length === 0
          ? nothing
          : html`<li>${t(key, { products: states.map(({ product }) => product.name).join('; ') })}</li>`,
      )}
    </ul>`;
}

/** @param isLeft whether something else is to be done first */
function renderHanding(
  { controller, session, t, ask, note }: BallotView,
  handing: HandingIn,
  isLeft: boolean,
): TemplateResult {
  const isBlind = isBlindSession(session);
  const count = handing.states.length;
  const handOut = (): void => {
    controller.handOut(handing, now());
  };
  return html`<p class="buttons">
      ${button(
        t(`hand-${handing.what}`, { count }),
        () => {
          // What was handed out before is handed out again without a word.
          const isFresh = handing.fresh > 0 && !(isBlind && handing.what === 'ballot');
          if (!isFresh) handOut();
          else
            ask({
              text: t('hand-ask', { count: handing.fresh }),
              yes: t('hand-yes'),
              no: t('sign-no'),
              act: handOut,
            });
        },
        handing.fresh > 0 && !isLeft ? 'primary' : '',
      )}
    </p>
    ${
      handing.fresh === 0 && note
        ? nothing
        : html`<p class="hint">${t(isBlind && handing.what === 'ballot' ? 'hand-wait' : 'hand-after')}</p>`
    }`;
}

function renderNewer({ controller, t }: BallotView): TemplateResult {
  return html`<section class="newer">
    <p class="hint">${t('open-newer-how')}</p>
    ${renderError(controller, t)}
    <p class="buttons">
      ${sheetFileInput(t('open-newer'), (file) => void controller.openFile(file))}
      ${button(
        t('leave'),
        () => {
          controller.leaveSession();
        },
        'link',
      )}
    </p>
  </section>`;
}
