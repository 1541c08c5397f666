/** The summary that is always in view: the result so far; the standing behind it is fetched later. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { isBegun, isProvisional, rankTitle, totalText } from './evaluation-text.js';
import type { Evaluation } from '../../form/evaluation.js';
import type { FormView } from './form-view.js';

export function renderSummary(view: FormView): TemplateResult {
  const { t, layout } = view;
  const shown = evaluationBehind(view);
  return html`<section class="summary" aria-label=${t('result')}>
      ${renderBar(view)} ${renderNotices(view)}
    </section>
    <details class="more" ?open=${layout === 'all'}>
      <summary>${t('more')}</summary>
      ${shown && keepStanding(view, shown)}
    </details>`;
}

interface KeptStanding {
  readonly from: readonly unknown[];
  readonly template: unknown;
}

/** By form, the standing as it was drawn last: until the person pauses, an answer changes nothing about it. */
const kept = new WeakMap<object, KeptStanding>();

function keepStanding(view: FormView, behind: Evaluation): unknown {
  const { state, t, layout, disabled, controller } = view;
  const { deferred, customPacks, keeper } = controller;
  const from = [
    behind,
    t,
    layout,
    disabled,
    state.trial,
    state.target,
    deferred,
    customPacks,
    keeper.saveState,
  ];
  const known = kept.get(controller);
  if (known?.from.every((value, i) => value === from[i])) return known.template;
  const template = deferred?.renderStanding(view, behind);
  kept.set(controller, { from, template });
  return template;
}

/** The evaluation of the answers that are painted; in another language the set is another one, and nothing may be empty until a pause. */
function evaluationBehind({ state: { set }, evaluation, behind }: FormView): Evaluation | undefined {
  if (!behind || behind.set === set) return behind;
  return behind.set.no === set.no && behind.set.pack.id === set.pack.id ? evaluation : undefined;
}

/** What must be seen whatever page is open: what other tabs have changed, and a trial; the result page shows that itself. */
export function renderNotices(view: FormView): TemplateResult {
  return html`${renderOtherTabs(view)} ${view.controller.deferred?.renderCopied(view)}
  ${view.state.stage === 'result' ? nothing : view.controller.deferred?.renderTrial(view)}`;
}

function renderBar(view: FormView): TemplateResult {
  const { state, evaluation, t, localizedText, controller } = view;
  const { result } = evaluation;
  const { deferred } = controller;
  const { bands, scale } = state.set.pack;
  const left = result.unanswered.length;
  const provisional = isProvisional(view);
  const most = Math.max(...bands.map(({ rank }) => rank));
  const title = (rank: number | null): string => rankTitle(view, rank);
  const kept = controller.keeper.saveState ? html`· ${renderKept(view)}` : nothing;
  return html`<div class="bar">
      ${
        scale
          ? starRow(
              isBegun(view) ? (result.stars ?? 0) : 0,
              most,
              title(result.stars),
              provisional ? 'provisional' : 'reached',
            )
          : html`<b>${localizedText(bands.find(({ rank }) => rank === result.stars)?.title)}</b>`
      }
      <strong>${totalText(view)}</strong>
      <span class="hint">
        ${result.stars === null ? title(null) : nothing} ${provisional ? t('provisional') : nothing}
      </span>
    </div>
    ${
      left > 0
        ? html`<p class="hint">
            ${button(
              t('left', { count: left }),
              () => {
                controller.pages.jumpTo(result.unanswered[0] ?? '');
              },
              'link',
            )}
            ${deferred && html`· ${deferred.rangeText(view)}`} ${kept}
          </p>`
        : html`<p class="hint">${t('left-none')} ${kept}</p>`
    }`;
}

/** Whether the answers are kept, in a word or two that are always in view. */
export function renderKept({ controller, t }: FormView): TemplateResult | typeof nothing {
  const how = controller.keeper.saveState;
  return how ? html`<span class=${how} role="status">${t(`is-${how}`)}</span>` : nothing;
}

/** Always present, because screen readers only announce changes of an existing live region. */
function renderOtherTabs(view: FormView): TemplateResult {
  const { deferred } = view.controller;
  return html`<p class="hint other-tabs" role="status">
    ${deferred?.takenText(view)} ${deferred?.renderUndecidedLeft(view)}
  </p>`;
}
