/** The criteria: one at a time on a phone, section after section on a desk. */
import { textIn } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CriterionView } from '../criterion/ocop-criterion.js';
import { answer, go, leafSources, write } from './form-state.js';
import type { FormView } from './view.js';

export function questions(view: FormView): TemplateResult {
  return view.layout === 'steps' ? oneAtATime(view) : everything(view);
}

function oneAtATime(view: FormView): TemplateResult {
  const { state, say, lang, change } = view;
  const sources = leafSources(state.set);
  const source = sources[state.position];
  const section = state.set.sections.find(({ criteria }) => contains(criteria, source?.id ?? ''));
  return html`
    <p class="where">
      ${section ? say('section', { id: section.id, title: textIn(section.title, lang) }) : nothing}
      <br />${say('step', { no: state.position + 1, all: sources.length })}
    </p>
    <progress
      max=${sources.length}
      value=${state.position + 1}
      aria-label=${say('step', { no: state.position + 1, all: sources.length })}
    ></progress>
    ${source ? keyed(source.id, criterion(view, source)) : nothing}
    <div class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => {
          change((now) =>
            now.position + 1 < sources.length
              ? go(now, 'questions', now.position + 1)
              : go(now, 'conditions'),
          );
        }}
      >
        ${say('next')}
      </button>
      <button
        type="button"
        ?disabled=${state.position === 0}
        @click=${() => {
          change((now) => go(now, 'questions', now.position - 1));
        }}
      >
        ${say('back')}
      </button>
    </div>
  `;
}

function everything(view: FormView): TemplateResult {
  const { state, say, lang, change } = view;
  return html`${state.set.sections.map(
      ({ id, title, criteria }) =>
        html`<section class="section">
          <h2>${say('section', { id, title: textIn(title, lang) })}</h2>
          ${criteria.map((entry) => group(view, entry))}
        </section>`,
    )}
    <div class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => {
          change((now) => go(now, 'conditions'));
        }}
      >
        ${say('next')}
      </button>
    </div>`;
}

function group(view: FormView, entry: Criterion): TemplateResult {
  if (!entry.criteria) return criterion(view, entry);
  return html`<h3>${entry.id}. ${textIn(entry.title, view.lang)}</h3>
    ${(entry.notes ?? []).map((note) => html`<p class="hint">${textIn(note, view.lang)}</p>`)}
    ${entry.criteria.map((inner) => group(view, inner))}`;
}

function criterion(view: FormView, source: Criterion): TemplateResult {
  const { state, standing, change, disabled } = view;
  const { result } = standing;
  const scored = result.criteria.find(({ criterion: id }) => id === source.id);
  const reached =
    scored?.state === 'not-applicable' || scored?.state === 'not-evaluated' ? scored.state : 'evaluated';
  const shown: CriterionView = {
    criterion: source,
    pack: state.set.pack,
    cite: state.set.cite,
    pick: scored?.pick ?? null,
    state: reached,
    reason: reached === 'evaluated' ? undefined : reasonFor(view, reached),
    note: state.draft.assessment.criteria[source.id]?.note ?? '',
  };
  return html`<ocop-criterion
    id="criterion-${source.id}"
    .view=${shown}
    ?disabled=${disabled}
    @ocop-pick=${(event: CustomEvent<{ pick: number | null }>) => {
      change((now, time) => answer(now, source.id, event.detail.pick, time));
    }}
    @ocop-note=${(event: CustomEvent<{ note: string }>) => {
      change((now, time) => write(now, source.id, event.detail.note, time));
    }}
  ></ocop-criterion>`;
}

/** The printed wording of the condition that took a criterion out. */
function reasonFor({ state, standing, lang }: FormView, reached: 'not-applicable' | 'not-evaluated'): string {
  const effect = reached === 'not-applicable' ? 'skip' : 'stop';
  const held = standing.result.conditions.find((condition) => condition.effect === effect);
  const condition = state.set.conditions?.find(({ id }) => id === held?.condition);
  return condition ? `“${textIn(condition.text, lang)}”` : '';
}

function contains(criteria: readonly Criterion[], id: string): boolean {
  return criteria.some((entry) => entry.id === id || contains(entry.criteria ?? [], id));
}
