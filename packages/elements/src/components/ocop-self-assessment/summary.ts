/** The summary that is always in view: the result so far, what is missing, and the cheapest changes for the next star. */
import { textIn } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { download } from './download.js';
import { beginTrial, dropTrial, keepTrial } from '../../form/form-state.js';
import { rankTitle, totalText } from './evaluation-text.js';
import type { FormView } from './form-view.js';
import type { FormMessageKey } from './message-key.js';
import { renderMissedMinimums, renderChanges } from './next-steps.js';

export function renderSummary(view: FormView): TemplateResult {
  const { state, t, layout, behind } = view;
  return html`<section class="summary" aria-label=${t('result')}>
      ${renderBar(view)} ${renderNotices(view)}
    </section>
    <details class="more" ?open=${layout === 'all'}>
      <summary>${t('more')}</summary>
      ${behind?.set === state.set ? renderStanding(view, behind) : nothing}
    </details>`;
}

/** What must be seen whatever page is open: what other tabs have changed, and a trial. */
export function renderNotices(view: FormView): TemplateResult {
  return html`${renderOtherTabs(view)} ${renderTrial(view)}`;
}

/**
 * Where the sheet stands and what to do for the target, with what can be done with the sheet.
 * @param evaluation to show; a former one while the answers are being painted
 */
export function renderStanding(view: FormView, evaluation = view.evaluation): TemplateResult {
  const { state, t, controller } = view;
  const painted: FormView = { ...view, evaluation };
  return html`${renderSections(painted)} ${renderTarget(view)} ${renderMissedMinimums(painted)}
  ${renderChanges(painted)}
  ${
    state.trial
      ? nothing
      : action('try', () => {
          controller.changeSheet(beginTrial);
        })
  }
  ${
    state.stage === 'result'
      ? nothing
      : action('see-result', () => {
          controller.goToStage('result');
        })
  }
  ${action('download', () => {
    download(state.draft.assessment);
  })}
  ${action('choose', () => {
    controller.leaveSheet();
  })}
  ${controller.keeper.saveState === 'kept' ? html`<p class="hint">${t('saved')}</p>` : nothing}`;

  function action(word: FormMessageKey, act: () => void): TemplateResult {
    return html`<p>${button(t(word), act, 'link')}</p>`;
  }
}

function renderBar(view: FormView): TemplateResult {
  const { state, evaluation, t, localizedText, controller } = view;
  const { result, interval } = evaluation;
  const { bands, scale } = state.set.pack;
  const left = result.unanswered.length;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const title = (rank: number | null): string => rankTitle(view, rank);
  const range = [...new Set([interval.stars.least, interval.stars.most])].map(title).join(' – ');
  return html`<div class="bar">
      ${
        scale
          ? starRow(result.stars ?? 0, most, title(result.stars))
          : html`<b>${localizedText(bands.find(({ rank }) => rank === result.stars)?.title)}</b>`
      }
      <strong>${totalText(view)}</strong>
      <span class="hint">
        ${result.stars === null ? title(null) : nothing} ${left > 0 ? t('provisional') : nothing}
      </span>
    </div>
    ${
      left > 0
        ? html`<p class="hint">
            ${button(
              t('left', { count: left }),
              () => {
                controller.jumpToCriterion(result.unanswered[0] ?? '');
              },
              'link',
            )}
            · ${t('range', { least: interval.total.least, most: interval.total.most, rank: range })} ·
            ${renderKept(view)}
          </p>`
        : html`<p class="hint">${t('left-none')} · ${renderKept(view)}</p>`
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

function renderTrial({ state, t, controller }: FormView): TemplateResult | typeof nothing {
  if (!state.trial) return nothing;
  return html`<div class="trial" role="status">
    <p>${t('trying')}</p>
    ${button(
      t('keep'),
      () => {
        controller.changeSheet(keepTrial);
      },
      'primary',
    )}
    ${button(t('drop'), () => {
      controller.changeSheet(dropTrial);
    })}
  </div>`;
}

function renderSections({ state, evaluation, t, localizedText, lang }: FormView): TemplateResult {
  return html`<ul class="sections">
    ${state.set.sections.map(({ id, title, max }) => {
      const points = evaluation.result.sections[id] ?? 0;
      return html`<li>
        <span>${id}. ${localizedText(title)}</span><span>${t('total', { total: points, max })}</span
        ><meter aria-label=${textIn(title, lang)} max=${max} value=${points}></meter>
      </li>`;
    })}
  </ul>`;
}

function renderTarget({ state, t, lang, controller }: FormView): TemplateResult {
  return html`<label class="field"
    >${t('target')}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        controller.changeSheet((now) => ({ ...now, target: value === '' ? null : Number(value) }));
      }}
    >
      <option value="" ?selected=${state.target === null}>${t('target-next')}</option>
      ${state.set.pack.bands.map(
        ({ rank, title }) =>
          html`<option value=${rank} ?selected=${state.target === rank}>${textIn(title, lang)}</option>`,
      )}
    </select>
  </label>`;
}
