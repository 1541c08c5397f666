/** The yes/no questions of a sheet on its last page: all of them with their answers, those of the whole dossier to be answered here. */
import { compileSet, textIn, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import type { Condition } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { listConditionsAt, listDeclarable, listGateConditions } from '../../form/conditions.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import type { BallotView, SheetState } from './ballot-view.js';
import { renderDeclaration } from './declarations.js';

/** Where a condition is asked; undefined for one of the whole dossier, which is asked on the last page. */
export const leafOf = (set: CriteriaSet, condition: Condition): Leaf | undefined =>
  compileSet(set).leaves.find(({ id }) => listConditionsAt(set, id).includes(condition));

/** All that are declarable, those of the whole dossier first. */
export function renderConditions(view: BallotView, state: SheetState): unknown {
  const { t } = view;
  const { set } = state;
  const all = listDeclarable(set);
  if (all.length === 0) return nothing;
  const gate = listGateConditions(set);
  const others = all.filter((condition) => !gate.includes(condition));
  return html`<section class="gate">
    <h3>${t('gate-title')}</h3>
    ${gate.map((condition) => renderDeclaration(view, state, condition))}
    ${
      others.length > 0
        ? html`<ul class="asked">
            ${others.map(
              (condition) =>
                html`<li>
                  ${renderConditionLink(view, set, condition)}
                  <span class="hint">${answerOf(view, state, condition)}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

/** Leads to where a condition is asked. */
export function renderConditionLink(
  { controller, t, lang }: BallotView,
  set: CriteriaSet,
  condition: Condition,
): TemplateResult {
  const leaf = leafOf(set, condition);
  return button(
    leaf ? `${leaf.id} ${sentenceCase(textIn(leaf.title, lang))}` : t('gate-link'),
    ({ currentTarget }) => {
      if (leaf) controller.goTo(leaf.position);
      else focusGate(currentTarget);
    },
    'link',
  );
}

/** The question stands on the page that the person looks at. @param from anything on it */
export function focusGate(from: EventTarget | null): void {
  const root = (from as Element | null)?.getRootNode() as ParentNode | undefined;
  root?.querySelector<HTMLElement>('.gate legend')?.focus();
}

function answerOf({ t }: BallotView, { draft }: SheetState, { id, effect }: Condition): string {
  if (draft.declared.includes(id)) return `${t('condition-yes')} ${t(`effect-${effect}`)}`;
  return t(draft.denied.includes(id) ? 'no' : 'unanswered');
}
