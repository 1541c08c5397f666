/** Always in view: where the sheet stands, what is missing, and the cheapest way to the next star. */
import { compileSet, textIn, type Change } from '@ocop-kit/engine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import { download } from './download.js';
import { drop, keep, leafSources, tryOut } from '../../form/form-state.js';
import type { FormView } from './form-view.js';
import type { FormWord } from './messages.vi.js';

const SHORT = 5;

export function summary(view: FormView): TemplateResult {
  const { state, say, layout, work, behind } = view;
  return html`<section class="summary" aria-label=${say('result')}>
      ${bar(view)} ${fromOtherTabs(view)} ${trial(view)}
    </section>
    <details class="more" ?open=${layout === 'all'}>
      <summary>${say('more')}</summary>
      ${behind?.set === state.set ? more({ ...view, standing: behind }) : nothing}
    </details>`;

  function more(painted: FormView): TemplateResult {
    return html`${sections(painted)} ${aim(view)} ${missed(painted)} ${way(painted)}
    ${
      state.tried
        ? nothing
        : action('try', () => {
            work.change(tryOut);
          })
    }
    ${
      state.stage === 'result'
        ? nothing
        : action('see-result', () => {
            work.go('result');
          })
    }
    ${action('download', () => {
      download(state.draft.assessment);
    })}
    ${action('choose', () => {
      work.leave();
    })}
    ${view.kept === 'kept' ? html`<p class="hint">${say('saved')}</p>` : nothing}`;
  }

  function action(word: FormWord, act: () => void): TemplateResult {
    return html`<p>${button(say(word), act, 'link')}</p>`;
  }
}

/** What a person should know at a glance, as one sentence for screen readers. */
export function standingText(view: FormView): string {
  const { say } = view;
  const { result } = view.standing;
  const left = result.unanswered.length;
  const now = [totalText(view), rankTitle(view, result.stars)];
  return left > 0
    ? `${now.join(', ')} (${say('provisional')}). ${say('left', { count: left })}.`
    : `${now.join(', ')}. ${say('left-none')}.`;
}

function bar(view: FormView): TemplateResult {
  const { state, standing, say, told, work } = view;
  const { result, interval } = standing;
  const { bands, scale } = state.set.pack;
  const left = result.unanswered.length;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const title = (rank: number | null): string => rankTitle(view, rank);
  const range = [...new Set([interval.stars.least, interval.stars.most])].map(title).join(' – ');
  return html`<div class="bar">
      ${
        scale
          ? starRow(result.stars ?? 0, most, title(result.stars))
          : html`<b>${told(bands.find(({ rank }) => rank === result.stars)?.title)}</b>`
      }
      <strong>${totalText(view)}</strong>
      <span class="hint">
        ${result.stars === null ? title(null) : nothing} ${left > 0 ? say('provisional') : nothing}
      </span>
    </div>
    ${
      left > 0
        ? html`<p class="hint">
            ${button(
              say('left', { count: left }),
              () => {
                work.jump(result.unanswered[0] ?? '');
              },
              'link',
            )}
            · ${say('range', { least: interval.total.least, most: interval.total.most, rank: range })}
            ${kept(view)}
          </p>`
        : html`<p class="hint">${say('left-none')} ${kept(view)}</p>`
    }`;
}

/** One word of whether what was answered is kept, always in view. */
function kept({ kept: how, say }: FormView): TemplateResult | typeof nothing {
  return how ? html`· <span class=${how} role="status">${say(`is-${how}`)}</span>` : nothing;
}

/** Always there, so that a screen reader hears what comes into it. */
function fromOtherTabs(view: FormView): TemplateResult {
  const { later } = view.work;
  return html`<p class="hint told" role="status">${later?.takenText(view)} ${later?.apartLeft(view)}</p>`;
}

function trial({ state, say, work }: FormView): TemplateResult | typeof nothing {
  if (!state.tried) return nothing;
  return html`<div class="trial" role="status">
    <p>${say('trying')}</p>
    ${button(
      say('keep'),
      () => {
        work.change(keep);
      },
      'primary',
    )}
    ${button(say('drop'), () => {
      work.change(drop);
    })}
  </div>`;
}

function sections({ state, standing, say, told, lang }: FormView): TemplateResult {
  return html`<ul class="sections">
    ${state.set.sections.map(({ id, title, max }) => {
      const points = standing.result.sections[id] ?? 0;
      return html`<li>
        <span>${id}. ${told(title)}</span><span>${say('total', { total: points, max })}</span
        ><meter aria-label=${textIn(title, lang)} max=${max} value=${points}></meter>
      </li>`;
    })}
  </ul>`;
}

function aim({ state, say, lang, work }: FormView): TemplateResult {
  return html`<label class="field"
    >${say('target')}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        work.change((now) => ({ ...now, target: value === '' ? null : Number(value) }));
      }}
    >
      <option value="" ?selected=${state.target === null}>${say('target-next')}</option>
      ${state.set.pack.bands.map(
        ({ rank, title }) =>
          html`<option value=${rank} ?selected=${state.target === rank}>${textIn(title, lang)}</option>`,
      )}
    </select>
  </label>`;
}

function missed(view: FormView): TemplateResult | typeof nothing {
  const { standing, say, told, work } = view;
  const { target } = standing.next;
  const list = [
    // Only packs of a page's own ask anything of a section.
    ...(work.given?.missedIn(view, target) ?? []).map(
      ({ id, title, least }) => html`<li>${say('section', { id })} ${told(title)}<br />→ ${least}</li>`,
    ),
    ...(standing.result.minimumsMissed[target] ?? []).map(({ criterion, option }) =>
      step(view, criterion, option),
    ),
  ];
  if (list.length === 0) return nothing;
  return html`<h3>${say('missed', { rank: rankTitle(view, target) })}</h3>
    <div class="missed">${shortList(list, view)}</div>`;
}

function way(view: FormView): TemplateResult {
  const { standing, say } = view;
  const { next } = standing;
  const rank = rankTitle(view, next.target);
  if (!next.reachable) return html`<p>${say('way-none', { rank })}</p>`;
  if (next.changes.length === 0) return html`<p>${say('way-already', { rank })}</p>`;
  return html`<h3>${say('way', { rank })}</h3>
    ${shortList(
      next.changes.map(({ criterion, to }: Change) => step(view, criterion, to)),
      view,
    )}
    <p>${say('way-then', { total: next.total })}</p>`;
}

/** As many as a person can act on now; the others wait in a fold. */
function shortList(steps: readonly TemplateResult[], { say }: FormView): TemplateResult {
  const others = steps.slice(SHORT);
  return html`<ul>
      ${steps.slice(0, SHORT)}
    </ul>
    ${
      others.length > 0
        ? html`<details>
            <summary>${say('more-steps', { count: others.length })}</summary>
            <ul>
              ${others}
            </ul>
          </details>`
        : nothing
    }`;
}

/** One thing to do: the criterion, which leads there, and the option to reach. */
function step({ state, told, work }: FormView, criterion: string, ordinal: number): TemplateResult {
  const source = leafSources(state.set).find(({ id }) => id === criterion);
  const option = source?.tick ? source.title : source?.options?.[ordinal - 1]?.text;
  return html`<li>
    ${button(
      html`${criterion} ${told(source?.title)}`,
      () => {
        work.jump(criterion);
      },
      'link',
    )}
    <br />→ ${told(option)}
  </li>`;
}

function totalText({ state, standing, say }: FormView): string {
  const { sections, scale } = compileSet(state.set);
  const max = sections.reduce((sum, section) => sum + section.max, 0) / scale;
  return say('total', { total: standing.result.total, max });
}

function rankTitle({ state, say, lang }: FormView, rank: number | null): string {
  return textIn(state.set.pack.bands.find((band) => band.rank === rank)?.title, lang) || say('no-rank');
}
