/** The summary that is always in view: the result so far, what is missing, and the cheapest changes for the next star. */
import { compileSet, textIn, type Change } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { download } from './download.js';
import { dropTrial, keepTrial, leafSources, beginTrial } from '../../form/form-state.js';
import type { FormView } from './form-view.js';
import type { FormMessageKey } from './message-key.js';

const SHORT = 5;

export function summary(view: FormView): TemplateResult {
  const { state, t, layout, controller, behind } = view;
  return html`<section class="summary" aria-label=${t('result')}>
      ${bar(view)} ${fromOtherTabs(view)} ${trial(view)}
    </section>
    <details class="more" ?open=${layout === 'all'}>
      <summary>${t('more')}</summary>
      ${behind?.set === state.set ? more({ ...view, evaluation: behind }) : nothing}
    </details>`;

  function more(painted: FormView): TemplateResult {
    return html`${sections(painted)} ${aim(view)} ${missed(painted)} ${renderNextStar(painted)}
    ${
      state.trial
        ? nothing
        : action('try', () => {
            controller.change(beginTrial);
          })
    }
    ${
      state.stage === 'result'
        ? nothing
        : action('see-result', () => {
            controller.go('result');
          })
    }
    ${action('download', () => {
      download(state.draft.assessment);
    })}
    ${action('choose', () => {
      controller.leave();
    })}
    ${view.kept === 'kept' ? html`<p class="hint">${t('saved')}</p>` : nothing}`;
  }

  function action(word: FormMessageKey, act: () => void): TemplateResult {
    return html`<p>${button(t(word), act, 'link')}</p>`;
  }
}

/** The gist of the summary, as one sentence for screen readers. */
export function evaluationText(view: FormView): string {
  const { t } = view;
  const { result } = view.evaluation;
  const left = result.unanswered.length;
  const now = [totalText(view), rankTitle(view, result.stars)];
  return left > 0
    ? `${now.join(', ')} (${t('provisional')}). ${t('left', { count: left })}.`
    : `${now.join(', ')}. ${t('left-none')}.`;
}

function bar(view: FormView): TemplateResult {
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
                controller.jump(result.unanswered[0] ?? '');
              },
              'link',
            )}
            · ${t('range', { least: interval.total.least, most: interval.total.most, rank: range })}
            ${kept(view)}
          </p>`
        : html`<p class="hint">${t('left-none')} ${kept(view)}</p>`
    }`;
}

/** Whether the answers are kept, in a word or two that are always in view. */
function kept({ kept: how, t }: FormView): TemplateResult | typeof nothing {
  return how ? html`· <span class=${how} role="status">${t(`is-${how}`)}</span>` : nothing;
}

/** Always present, because screen readers only announce changes of an existing live region. */
function fromOtherTabs(view: FormView): TemplateResult {
  const { deferred } = view.controller;
  return html`<p class="hint told" role="status">
    ${deferred?.takenText(view)} ${deferred?.apartLeft(view)}
  </p>`;
}

function trial({ state, t, controller }: FormView): TemplateResult | typeof nothing {
  if (!state.trial) return nothing;
  return html`<div class="trial" role="status">
    <p>${t('trying')}</p>
    ${button(
      t('keep'),
      () => {
        controller.change(keepTrial);
      },
      'primary',
    )}
    ${button(t('drop'), () => {
      controller.change(dropTrial);
    })}
  </div>`;
}

function sections({ state, evaluation, t, localizedText, lang }: FormView): TemplateResult {
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

function aim({ state, t, lang, controller }: FormView): TemplateResult {
  return html`<label class="field"
    >${t('target')}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        controller.change((now) => ({ ...now, target: value === '' ? null : Number(value) }));
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

function missed(view: FormView): TemplateResult | typeof nothing {
  const { state, evaluation, t, localizedText, lang } = view;
  const { target } = evaluation.next;
  const list = [
    // Only custom packs have section minimums.
    ...(
      view.controller.customPacks?.listMissedSections(state.set, evaluation.result, target, lang) ?? []
    ).map(
      ({ id, title, text }) => html`<li>${t('section', { id })} ${localizedText(title)}<br />→ ${text}</li>`,
    ),
    ...(evaluation.result.minimumsMissed[target] ?? []).map(({ criterion, option }) =>
      step(view, criterion, option),
    ),
  ];
  if (list.length === 0) return nothing;
  return html`<h3>${t('missed', { rank: rankTitle(view, target) })}</h3>
    <div class="missed">${shortList(list, view)}</div>`;
}

function renderNextStar(view: FormView): TemplateResult {
  const { evaluation, t } = view;
  const { next } = evaluation;
  const rank = rankTitle(view, next.target);
  if (!next.reachable) return html`<p>${t('way-none', { rank })}</p>`;
  if (next.changes.length === 0) return html`<p>${t('way-already', { rank })}</p>`;
  return html`<h3>${t('way', { rank })}</h3>
    ${shortList(
      next.changes.map(({ criterion, to }: Change) => step(view, criterion, to)),
      view,
    )}
    <p>${t('way-then', { total: next.total })}</p>`;
}

/** As many as a person can act on now; the rest are collapsed. */
function shortList(steps: readonly TemplateResult[], { t }: FormView): TemplateResult {
  const others = steps.slice(SHORT);
  return html`<ul>
      ${steps.slice(0, SHORT)}
    </ul>
    ${
      others.length > 0
        ? html`<details>
            <summary>${t('more-steps', { count: others.length })}</summary>
            <ul>
              ${others}
            </ul>
          </details>`
        : nothing
    }`;
}

/** One change to make: a link to the criterion, and the option to reach. */
function step(
  { state, localizedText, controller }: FormView,
  criterion: string,
  ordinal: number,
): TemplateResult {
  const source = leafSources(state.set).find(({ id }) => id === criterion);
  const option = source?.tick ? source.title : source?.options?.[ordinal - 1]?.text;
  return html`<li>
    ${button(
      html`${criterion} ${localizedText(source?.title)}`,
      () => {
        controller.jump(criterion);
      },
      'link',
    )}
    <br />→ ${localizedText(option)}
  </li>`;
}

function totalText({ state, evaluation, t }: FormView): string {
  const { sections, scale } = compileSet(state.set);
  const max = sections.reduce((sum, section) => sum + section.max, 0) / scale;
  return t('total', { total: evaluation.result.total, max });
}

function rankTitle({ state, t, lang }: FormView, rank: number | null): string {
  return textIn(state.set.pack.bands.find((band) => band.rank === rank)?.title, lang) || t('no-rank');
}
