/** One criterion on a page, with the conditions asked at it and what two tabs or a migration leave to decide. */
import { type CriteriaSet, type Result, textIn, ownValue } from '@ocop-kit/engine';
import type { Condition, Criterion, Text } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { OcopEventMap } from '../events.js';
import type { CriterionView } from '../ocop-criterion/criterion-view.js';
import { litTemplates } from '../../shared/templates/lit-templates.js';
import { listConditionsAt } from '../../form/conditions.js';
import { setPick, evidenceOf, setNote } from '../../form/form-state.js';
import { renderConditionQuestions } from './condition-questions.js';
import type { FormView } from './form-view.js';

/** @param level of its heading: on a page of its own it is the first */
export function renderCriterionEntry(view: FormView, source: Criterion, level = 2): TemplateResult {
  const { state, controller, disabled } = view;
  return html`${controller.deferred?.renderUndecidedAt(view, source.id)}${controller.migration?.render(html, button, source.id, disabled)}${view.review?.renderAt(state, view.lang, source.id)}${renderCriterion(view, source, level)}${controller.deferred?.renderConditionLeft(view, source.id)}`;
}

/** What a criterion was last drawn with, and what came of it. */
interface Drawn {
  readonly from: readonly unknown[];
  readonly template: TemplateResult;
}

/** An answer changes one criterion of thirty: the others are drawn by the template they have. */
const drawn = new WeakMap<Criterion, Drawn>();

function renderCriterion(view: FormView, source: Criterion, level: number): TemplateResult {
  const { state, controller, disabled, theme, tapAdvance } = view;
  const asked = listConditionsAt(state.set, source.id);
  const shown = viewCriterion(view, source);
  // What is asked at it changes with more than its own answer.
  if (asked.length > 0) return drawCriterion(view, source, level, shown, asked);
  const from = [shown, controller, tapAdvance, theme, disabled, level];
  const known = drawn.get(source);
  if (known?.from.every((value, i) => value === from[i])) return known.template;
  const template = drawCriterion(view, source, level, shown, asked);
  drawn.set(source, { from, template });
  return template;
}

function drawCriterion(
  view: FormView,
  source: Criterion,
  level: number,
  shown: CriterionView,
  asked: readonly Condition[],
): TemplateResult {
  const { controller, disabled } = view;
  return html`<ocop-criterion
    id="criterion-${source.id}"
    .theme=${view.theme}
    .headingLevel=${level}
    .view=${shown}
    ?disabled=${disabled}
    @ocop-pick=${({ detail }: OcopEventMap['ocop-pick']) => {
      controller.changeSheet((now, time) => setPick(now, source.id, detail.pick, time));
      view.tapAdvance.notePick();
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
    >${
      asked.length > 0 ? html`<div slot="conditions">${renderConditionQuestions(view, asked)}</div>` : nothing
    }</ocop-criterion
  >`;
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
    notes: listNotes(state.set, source),
    pack: state.set.pack,
    cite: state.set.cite,
    pick: scored?.pick ?? null,
    state: reached,
    reason: reached === 'evaluated' ? undefined : reasonFor(state.set, evaluation.result, reached, view.lang),
    note: ownValue(state.draft.assessment.criteria, source.id)?.note ?? '',
    evidence: evidenceOf(state, source.id),
    local: controller.customPacks?.renderNotes(litTemplates, state.set, source, view.lang),
    refused: ownValue(controller.evidence.refused, source.id),
    accept: view.accept,
    missing: controller.pages.missing.has(source.id) && scored?.state === 'unanswered',
  };
  const known = views.get(source);
  const same =
    known && (Object.keys(fresh) as (keyof CriterionView)[]).every((key) => known[key] === fresh[key]);
  if (same) return known;
  views.set(source, fresh);
  return fresh;
}

/** The notes of each criterion that are no question of their own. */
const notes = new WeakMap<Criterion, readonly Text[]>();

export function listNotes(set: CriteriaSet, source: Criterion): readonly Text[] {
  const known = notes.get(source);
  if (known) return known;
  const asked = listConditionsAt(set, source.id).map(({ text }) => JSON.stringify(text));
  const left = (source.notes ?? []).filter((note) => !asked.includes(JSON.stringify(note)));
  notes.set(source, left);
  return left;
}

/** The decision's wording of the condition that excludes a criterion. */
export function reasonFor(
  set: CriteriaSet,
  { conditions }: Result,
  reached: 'not-applicable' | 'not-evaluated',
  lang: string,
): string {
  const effect = reached === 'not-applicable' ? 'skip' : 'stop';
  const held = conditions.find((condition) => condition.effect === effect);
  const condition = set.conditions?.find(({ id }) => id === held?.condition);
  return condition ? `“${textIn(condition.text, lang)}”` : '';
}
