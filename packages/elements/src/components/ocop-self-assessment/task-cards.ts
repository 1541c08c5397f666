/** What to do for the rank aimed at, as cards: from what to what, points, papers to get, and a try in one tap. */
import { listScoredCriteria, ownValue, textIn } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { evaluateWithoutTrial, type Evaluation } from '../../form/evaluation.js';
import { findBarToRank, type BarToRank } from '../../form/bar-to-rank.js';
import { listTasks, scoreWith, type Task } from '../../form/tasks.js';
import { dropTried, keepTried, tryPick } from '../../form/trial-steps.js';
import { noneText } from '../../rules/none-of-these.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import { renderChange, renderComparison } from './comparison.js';
import { rankTitle } from './evaluation-text.js';
import { nextStarOf } from '../../form/next-star.js';
import type { FormView } from './form-view.js';
import { renderRuler } from './points-ruler.js';
import { renderCriterionLink } from './star-ladder-view.js';

/** As many as a person can act on now; the rest are folded. */
const SHORT = 3;

/**
 * The tasks of the sheet as it is: what is tried stays in the list, where it is kept or dropped.
 * @param target the field to choose another rank, set under the heading
 */
export function renderTasks(view: FormView, target: unknown = nothing): TemplateResult {
  const { state, t } = view;
  const evaluation = realEvaluation(view);
  const next = nextStarOf(evaluation);
  const { result } = evaluation;
  const rank = rankTitle(view, next.target);
  const tasks = listTasks(state.set, next, result);
  const bar = findBarToRank(state.set, next, result);
  if (bar) return renderBar(view, bar, next.target, target);
  if (result.stars === null || !isHalfAnswered(view)) return renderAhead(view, tasks, rank, target);
  const cards = tasks.map((task) => renderCard(view, task, rank));
  const others = cards.slice(SHORT);
  return html`<h3 class="tasks-heading" tabindex="-1">
      ${tasks.length === 0 ? t('next-rank-reached', { rank }) : t('tasks', { rank, count: tasks.length })}
    </h3>
    ${tasks.length > 1 ? html`<p class="hint">${t('next-rank', { rank })}</p>` : nothing} ${target}
    ${renderMissedSections(view, next.target)}
    ${
      cards.length > 0
        ? html`<ul class="tasks">
            ${cards.slice(0, SHORT)}
          </ul>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<details>
            <summary>${t('more-steps', { count: others.length })}</summary>
            <ul class="tasks">
              ${others}
            </ul>
          </details>`
        : nothing
    }
    ${
      next.reachable && tasks.length > 0
        ? html`<p>${t('next-rank-total', { total: next.total, rank: rankTitle(view, next.stars) })}</p>`
        : nothing
    }`;
}

/** Where picks alone don't lead to the rank: no tasks, but what must be mended first. The focus may come here, as to the heading of the tasks. */
function renderBar(view: FormView, bar: BarToRank, aim: number, target: unknown): TemplateResult {
  const { t, localizedText } = view;
  const rank = rankTitle(view, aim);
  const { isStop, conditions, criteria } = bar;
  return html`${isStop ? nothing : target}
  ${
    conditions.length > 0
      ? conditions.map(
          ({ text, criterion }) =>
            html`<p class="blocking tasks-heading" tabindex="-1">
              ${isStop ? t('barred-stop') : t('barred', { rank })}
              “${localizedText(text)}”${
                criterion === undefined ? nothing : html` (${renderCriterionLink(view, criterion)})`
              }:
              ${t('barred-first')}
            </p>`,
        )
      : html`<p class="tasks-heading" tabindex="-1">${t('next-rank-unreachable', { rank })}</p>`
  }
  ${
    conditions.length === 0 && criteria.length > 0
      ? html`<ul class="named">
          ${criteria.map((id) => html`<li>${renderCriterionLink(view, id)}</li>`)}
        </ul>`
      : nothing
  }
  ${renderMissedSections(view, aim)}`;
}

/** What lies ahead of a sheet that has only begun, or has no rank to raise: nothing to do yet but to know the minimums. */
function renderAhead(view: FormView, tasks: readonly Task[], rank: string, target: unknown): TemplateResult {
  const { t } = view;
  const evaluation = realEvaluation(view);
  const next = nextStarOf(evaluation);
  const { result } = evaluation;
  const minimums = tasks.filter(({ isMinimum }) => isMinimum);
  return html`${target}
    <p class="hint">${t(result.stars === null ? 'tasks-unranked' : 'tasks-ahead')}</p>
    ${renderMissedSections(view, next.target)}
    ${
      minimums.length > 0
        ? html`<details>
            <summary>${t('minimums-ahead', { rank, count: minimums.length })}</summary>
            <ul>
              ${minimums.map(
                ({ criterion, to }) =>
                  html`<li class="missed">
                    ${renderCriterionLink(view, criterion.id)}<br />→
                    ${view.localizedText(optionText(criterion, to))}
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }`;
}

/** Only custom packs ask for points of a section. */
function renderMissedSections(view: FormView, target: number): TemplateResult | typeof nothing {
  const { state, t, lang, controller } = view;
  const { result } = realEvaluation(view);
  const sections = controller.customPacks?.listMissedSections(state.set, result, target, lang) ?? [];
  if (sections.length === 0) return nothing;
  return html`<ul class="missed">
    ${sections.map(
      ({ id, title, text }) =>
        html`<li>${t('section', { id })} ${view.localizedText(title, sentenceCase)}<br />→ ${text}</li>`,
    )}
  </ul>`;
}

function renderCard(view: FormView, task: Task, rank: string): TemplateResult {
  const { state, t, controller, localizedText, disabled } = view;
  const { criterion, to, points, isMinimum } = task;
  const isTried = state.trial !== null && ownValue(state.trial.picks, criterion.id) === to;
  const before = realEvaluation(view).result;
  const papers = listPapers(view, criterion);
  return html`<li class="task card" data-criterion=${criterion.id}>
    <h4 class=${isMinimum ? 'missed' : nothing}>${renderCriterionLink(view, criterion.id)}</h4>
    ${isMinimum ? html`<p class="chip">${t('task-minimum', { rank })}</p>` : nothing}
    <p class="hint">${t('task-from')} ${renderPick(view, criterion, task.from)}</p>
    <p>
      <span aria-hidden="true">→</span> <span class="unseen">${t('task-to')}</span> ${localizedText(
        optionText(criterion, to),
      )}
      ${points > 0 ? html`<b class="gain">${t('task-points', { points })}</b>` : nothing}
    </p>
    ${papers === '' ? nothing : html`<p class="hint">${t('task-papers', { papers })}</p>`}
    ${
      isTried
        ? html`<div class="tried">
            <p><b>${t('trying')}</b> ${renderChange(view, before, view.evaluation.result)}</p>
            ${renderComparison(view)} ${renderRuler(view, before.total, view.evaluation.result.total)}
            ${
              isDecidedHere(view)
                ? html`<div class="buttons">
                    ${button(
                      t('keep'),
                      (event) => {
                        controller.changeSheet((now, time) => keepTried(now, criterion.id, time));
                        moveFocus(event, criterion.id, '.try');
                      },
                      'primary',
                    )}
                    ${button(t('drop'), (event) => {
                      controller.changeSheet((now) => dropTried(now, criterion.id));
                      moveFocus(event, criterion.id, '.try');
                    })}
                  </div>`
                : nothing
            }
          </div>`
        : html`<div class="buttons">
            ${
              disabled
                ? nothing
                : button(
                    t('try-now'),
                    (event) => {
                      controller.changeSheet((now, time) => tryPick(now, criterion.id, to, time));
                      moveFocus(event, criterion.id, '.tried .primary');
                    },
                    'try',
                    t('try-now-criterion', { criterion: criterion.id }),
                  )
            }
            <span class="hint"
              >${renderChange(view, before, scoreWith(state.set, state.draft.assessment, task))}</span
            >
          </div>`
    }
  </li>`;
}

/** Beside all questions the notice above keeps or drops what is tried; everywhere else the card is the only place in view. */
function isDecidedHere({ state, layout }: FormView): boolean {
  return state.stage === 'result' || layout === 'steps';
}

/** Whether all that is tried stands on cards, where it is compared, kept and dropped. */
export function isTriedOnCards({ state, evaluation }: FormView): boolean {
  const tried = Object.entries(state.trial?.picks ?? {}).filter(
    ([criterion, pick]) => ownValue(state.draft.assessment.picks, criterion) !== pick,
  );
  const tasks = listTasks(state.set, nextStarOf(evaluation), evaluation.result);
  return (
    tried.length > 0 &&
    tried.every(([id, pick]) => tasks.some(({ criterion, to }) => criterion.id === id && to === pick))
  );
}

/** The button that was pressed is gone: the focus goes on in its card, else to the heading of the tasks that are left. */
function moveFocus({ currentTarget }: Event, criterion: string, selector: string): void {
  const pressed = currentTarget as HTMLElement;
  const { host } = pressed.getRootNode() as ShadowRoot;
  // The list may stand twice: on the page, and in the sheet over it.
  const list = pressed.closest('.standing, .result');
  void (host as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete.then(() => {
    const card = list?.querySelector(`.task[data-criterion="${CSS.escape(criterion)}"]`);
    const target =
      card?.querySelector<HTMLElement>(selector) ??
      host.shadowRoot?.querySelector<HTMLElement>('.summary .trial .primary') ??
      list?.querySelector<HTMLElement>('.tasks-heading');
    target?.focus();
  });
}

function renderPick(view: FormView, criterion: Criterion, pick: number | null): unknown {
  const { state, t, lang, localizedText } = view;
  if (pick === null) return t('task-unanswered');
  if (criterion.tick) return t('task-unticked');
  if (pick === 0) return noneText(state.set.pack, lang, t('task-none'));
  return localizedText(optionText(criterion, pick));
}

function optionText({ tick, title, options }: Criterion, ordinal: number): Criterion['title'] | undefined {
  return tick ? title : options?.[ordinal - 1]?.text;
}

/** The papers that Form 02 of the decision asks for at this criterion. */
function listPapers({ state, lang }: FormView, { evidence = [] }: Criterion): string {
  const kinds = state.set.pack.evidenceKinds ?? [];
  return evidence
    .map((id) => textIn(kinds.find((kind) => kind.id === id)?.title, lang).replace(/[,.\s]+$/, ''))
    .filter((title) => title !== '')
    .join('; ');
}

/** Whether enough is answered for tasks to mean something: until half of the sheet, the next question is the task. */
function isHalfAnswered(view: FormView): boolean {
  const { result } = realEvaluation(view);
  return result.unanswered.length <= listScoredCriteria(view.state.set).length / 2;
}

/** Of the sheet as it is; without a trial the one that is to be shown, which may be a moment old: the next star is long to work out. */
function realEvaluation({ state, evaluation }: FormView): Evaluation {
  return state.trial ? evaluateWithoutTrial(state) : evaluation;
}
