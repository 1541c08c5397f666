/** Always in view: where the sheet stands, what is missing, and the cheapest way to the next star. */
import { textIn, type Change } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { starRow } from '../base/star-row.js';
import { go, keep, leafSources, drop, tryOut } from './form-state.js';
import type { FormView } from './view.js';

export function summary(view: FormView): TemplateResult {
  const { state, standing, say, change } = view;
  const { result, interval } = standing;
  const max = state.set.sections.reduce((sum, section) => sum + section.max, 0);
  const left = result.unanswered.length;
  const most = Math.max(...state.set.pack.bands.map(({ rank }) => rank));
  const label = result.stars === null ? say('no-stars') : say('stars-label', { stars: result.stars, most });
  return html`<section class="summary" aria-label=${say('result')}>
      <div class="bar">
        ${starRow(result.stars ?? 0, most, label)}
        <strong>${say('total', { total: result.total, max })}</strong>
        <span class="hint"
          >${result.stars === null ? label : result.outcome === 'incomplete' ? say('provisional') : ''}</span
        >
      </div>
      <p class="hint">
        ${left > 0 ? say('left', { count: left }) : say('left-none')}${
          left > 0
            ? html` · ${say('range', { least: interval.total.least, most: interval.total.most })}`
            : nothing
        }
        ${
          left > 0
            ? html`<button
                type="button"
                class="link"
                @click=${() => {
                  view.jump(result.unanswered[0] ?? '');
                }}
              >
                ${say('first-left')}
              </button>`
            : nothing
        }
      </p>
      ${
        state.before
          ? html`<div class="trial" role="status">
              <p>${say('trying')}</p>
              <button
                type="button"
                class="primary"
                @click=${() => {
                  change(keep);
                }}
              >
                ${say('keep')}
              </button>
              <button
                type="button"
                @click=${() => {
                  change(drop);
                }}
              >
                ${say('drop')}
              </button>
            </div>`
          : nothing
      }
    </section>
    <details class="more">
      <summary>${say('more')}</summary>
      ${sections(view)} ${aim(view)} ${missed(view)} ${way(view)}
      <p>
        ${
          state.before
            ? nothing
            : html`<button
                type="button"
                class="link"
                @click=${() => {
                  change(tryOut);
                }}
              >
                ${say('try')}
              </button>`
        }
        ${
          state.stage === 'result'
            ? nothing
            : html`<button
                type="button"
                class="link"
                @click=${() => {
                  change((now) => go(now, 'result'));
                }}
              >
                ${say('see-result')}
              </button>`
        }
      </p>
    </details>`;
}

function sections({ state, standing, lang }: FormView): TemplateResult {
  return html`<ul class="sections">
    ${state.set.sections.map(({ id, title, max }) => {
      const points = standing.result.sections[id] ?? 0;
      const name = textIn(title, lang);
      return html`<li>
        <span>${id}. ${name}</span><meter aria-label=${name} min="0" max=${max} value=${points}></meter
        ><span>${points}/${max}</span>
      </li>`;
    })}
  </ul>`;
}

function aim({ state, say, lang, change }: FormView): TemplateResult {
  return html`<label class="field"
    >${say('target')}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        change((now) => ({ ...now, target: value === '' ? null : Number(value) }));
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

function missed({ state, standing, say, lang, jump }: FormView): TemplateResult | typeof nothing {
  const { target } = standing.next;
  const list = standing.result.minimumsMissed[target] ?? [];
  if (list.length === 0) return nothing;
  const sources = leafSources(state.set);
  return html`<h3>${say('missed', { rank: rankTitle(state.set.pack.bands, target, lang) })}</h3>
    <ul>
      ${list.map(({ criterion }) => {
        const source = sources.find(({ id }) => id === criterion);
        return html`<li>
          <button
            type="button"
            class="link"
            @click=${() => {
              jump(criterion);
            }}
          >
            ${criterion} ${textIn(source?.title, lang)}
          </button>
        </li>`;
      })}
    </ul>`;
}

function way({ state, standing, say, lang, jump }: FormView): TemplateResult {
  const { next } = standing;
  const rank = rankTitle(state.set.pack.bands, next.target, lang);
  if (!next.reachable) return html`<p>${say('way-none', { rank })}</p>`;
  if (next.changes.length === 0) return html`<p>${say('way-already', { rank })}</p>`;
  const sources = leafSources(state.set);
  const line = ({ criterion, to }: Change): TemplateResult => {
    const source = sources.find(({ id }) => id === criterion);
    const option = source?.tick ? source.title : source?.options?.[to - 1]?.text;
    return html`<li>
      <button
        type="button"
        class="link"
        @click=${() => {
          jump(criterion);
        }}
      >
        ${criterion} ${textIn(source?.title, lang)}
      </button>
      <br />→ ${textIn(option, lang)}
    </li>`;
  };
  return html`<h3>${say('way', { rank })}</h3>
    <ol>
      ${next.changes.map(line)}
    </ol>
    <p>${say('way-then', { total: next.total })}</p>`;
}

function rankTitle(bands: FormView['state']['set']['pack']['bands'], rank: number, lang: string): string {
  return textIn(bands.find((band) => band.rank === rank)?.title, lang);
}
