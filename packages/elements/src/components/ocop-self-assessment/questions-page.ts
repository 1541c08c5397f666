/** The criteria: one at a time on a phone, all sections on a wide screen. */
import { compileSet, textIn, listScoredCriteria, ownValue } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../shared/templates/button.js';
import type { OcopEventMap } from '../events.js';
import type { CriterionView } from '../ocop-criterion/criterion-view.js';
import { litTemplates } from '../../shared/templates/lit-templates.js';
import { setPick, evidenceOf, setNote } from '../../form/form-state.js';
import type { FormView } from './form-view.js';

export function renderQuestions(view: FormView): TemplateResult {
  return view.layout === 'steps' ? renderStep(view) : renderAll(view);
}

function renderStep(view: FormView): TemplateResult {
  const { state, t, localizedText, controller } = view;
  const sources = listScoredCriteria(state.set);
  const { position } = state;
  const source = sources[position];
  const section = state.set.sections[compileSet(state.set).leaves[position]?.section ?? -1];
  const step = t('step', { no: position + 1, all: sources.length });
  return html`
    <p class="where">
      ${section ? [t('section', { id: section.id }), ' ', localizedText(section.title)] : nothing}
      <br />${step}
    </p>
    <progress max=${sources.length} value=${position + 1} aria-label=${step}></progress>
    ${source ? keyed(source.id, renderCriterion(view, source)) : nothing}
    <div class="buttons">
      ${button(
        t('next'),
        () => {
          controller.goToStage(position + 1 < sources.length ? 'questions' : 'conditions', position + 1);
        },
        'primary',
      )}
      ${
        position === 0
          ? nothing
          : button(t('back'), () => {
              controller.goToStage('questions', position - 1);
            })
      }
    </div>
  `;
}

function renderAll(view: FormView): TemplateResult {
  const { state, t, localizedText, controller } = view;
  const drawn = new Set(listScoredCriteria(state.set).slice(0, view.drawn));
  return html`${state.set.sections.map(
      ({ id, title, criteria }) =>
        html`<section>
          <h2 tabindex="-1" class="heading">${t('section', { id })} ${localizedText(title)}</h2>
          ${criteria.map((entry) => renderGroup(view, entry, drawn))}
        </section>`,
    )}
    <div class="buttons">
      ${button(
        t('next'),
        () => {
          controller.goToStage('conditions');
        },
        'primary',
      )}
    </div>`;
}

function renderGroup(view: FormView, entry: Criterion, drawn: ReadonlySet<Criterion>): unknown {
  if (!entry.criteria) return drawn.has(entry) ? renderCriterion(view, entry) : nothing;
  return html`<h3>${entry.id}. ${view.localizedText(entry.title)}</h3>
    ${(entry.notes ?? []).map((note) => html`<p class="hint">${view.localizedText(note)}</p>`)}
    ${entry.criteria.map((inner) => renderGroup(view, inner, drawn))}`;
}

function renderCriterion(view: FormView, source: Criterion): TemplateResult {
  const { controller, disabled } = view;
  return html`${controller.deferred?.renderUndecidedAt(view, source.id)}${controller.migration?.render(html, button, source.id, disabled)}${view.review?.renderAt(view.state, view.lang, source.id)}<ocop-criterion
      id="criterion-${source.id}"
      .theme=${view.theme}
      .view=${viewCriterion(view, source)}
      ?disabled=${disabled}
      @ocop-pick=${({ detail }: OcopEventMap['ocop-pick']) => {
        controller.changeSheet((now, time) => setPick(now, source.id, detail.pick, time));
      }}
      @ocop-note=${({ detail }: OcopEventMap['ocop-note']) => {
        controller.changeSheet((now, time) => setNote(now, source.id, detail.note, time));
      }}
      @ocop-attach=${({ detail }: OcopEventMap['ocop-attach']) => {
        void controller.evidence.attachFiles(source.id, detail.files);
      }}
      @ocop-detach=${({ detail }: OcopEventMap['ocop-detach']) => {
        controller.evidence.detachEvidence(source.id, detail.position);
      }}
    ></ocop-criterion>`;
}

/** The last view of each criterion, so that one answer doesn't re-render the other thirty. */
const views = new WeakMap<Criterion, CriterionView>();

function viewCriterion(view: FormView, source: Criterion): CriterionView {
  const { state, evaluation, controller } = view;
  const scored = evaluation.result.criteria.find(({ criterion: id }) => id === source.id);
  const reached =
    scored?.state === 'not-applicable' || scored?.state === 'not-evaluated' ? scored.state : 'evaluated';
  const fresh: CriterionView = {
    criterion: source,
    pack: state.set.pack,
    cite: state.set.cite,
    pick: scored?.pick ?? null,
    state: reached,
    reason: reached === 'evaluated' ? undefined : reasonFor(view, reached),
    note: ownValue(state.draft.assessment.criteria, source.id)?.note ?? '',
    evidence: evidenceOf(state, source.id),
    local: controller.customPacks?.renderNotes(litTemplates, state.set, source, view.lang),
    refused: ownValue(controller.evidence.refused, source.id),
    accept: view.accept,
    missing: controller.missing.has(source.id) && scored?.state === 'unanswered',
  };
  const known = views.get(source);
  const same =
    known && (Object.keys(fresh) as (keyof CriterionView)[]).every((key) => known[key] === fresh[key]);
  if (same) return known;
  views.set(source, fresh);
  return fresh;
}

/** The decision's wording of the condition that excludes a criterion. */
function reasonFor(
  { state, evaluation, lang }: FormView,
  reached: 'not-applicable' | 'not-evaluated',
): string {
  const effect = reached === 'not-applicable' ? 'skip' : 'stop';
  const held = evaluation.result.conditions.find((condition) => condition.effect === effect);
  const condition = state.set.conditions?.find(({ id }) => id === held?.condition);
  return condition ? `“${textIn(condition.text, lang)}”` : '';
}
