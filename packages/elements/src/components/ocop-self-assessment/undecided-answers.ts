/** Where two tabs answered differently, asks which answer to keep, each one a button. Neither is lost until the person has chosen. */
import { textIn, listScoredCriteria } from '@ocop-kit/engine';
import type { Evidence, Review } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';
import type { PickCell } from '../../form/drafts/draft-cells.js';
import { listUndecided, type UndecidedCell } from '../../form/drafts/merge-drafts.js';
import { readWording } from '../../form/drafts/wording-snapshot.js';

const OF_CRITERIA: readonly string[] = ['pick', 'note', 'evidence', 'reviews'];

/** The questions about one criterion, shown above it. */
export function renderUndecidedAt(view: FormView, criterion: string): readonly TemplateResult[] {
  return listUndecided(view.state.draft)
    .filter(({ kind, id }) => OF_CRITERIA.includes(kind) && id === criterion)
    .map((one) => renderUndecided(view, one));
}

/** All other questions, shown at the top of the page. */
export function renderUndecidedElsewhere(view: FormView): readonly TemplateResult[] {
  return listUndecided(view.state.draft)
    .filter(({ kind }) => !OF_CRITERIA.includes(kind))
    .map((one) => renderUndecided(view, one));
}

/** Links to the criteria that have a question. */
export function renderUndecidedLeft({ state, t, controller }: FormView): TemplateResult | typeof nothing {
  const criteria = new Set(
    listUndecided(state.draft).flatMap(({ kind, id }) => (OF_CRITERIA.includes(kind) ? [id] : [])),
  );
  if (criteria.size === 0) return nothing;
  return html`${t('apart-left')}
  ${[...criteria].map((id) =>
    button(
      id,
      () => {
        controller.pages.jumpTo(id);
      },
      'link',
    ),
  )}`;
}

function renderUndecided(view: FormView, { key, kind, id, values }: UndecidedCell): TemplateResult {
  const { t, controller, state, lang, disabled } = view;
  const condition = state.set.conditions?.find((one) => one.id === id);
  const asked =
    kind === 'sheet'
      ? t(id === 'entity' ? 'apart-entity' : 'apart-product')
      : t(`apart-${kind}` as 'apart-pick', { id, text: textIn(condition?.text, lang) });
  const both = together(kind, values);
  const label = `apart-${key.replaceAll(' ', '-')}`;
  return html`<div class="notice apart" role="group" aria-labelledby=${label}>
    <p id=${label}>${asked}</p>
    ${values.map((value) =>
      button(
        valueText(view, kind, id, value),
        () => {
          if (!disabled) controller.resolveCell(key, value);
        },
        'choice',
      ),
    )}
    ${
      both === undefined
        ? nothing
        : button(t('keep-both'), () => {
            if (!disabled) controller.resolveCell(key, both);
          })
    }
  </div>`;
}

/** The union of all answers, where that makes sense. */
function together(kind: UndecidedCell['kind'], values: readonly unknown[]): unknown {
  const written = values.filter((value) => value !== undefined);
  if (written.length < 2) return undefined;
  if (kind === 'note') return (written as string[]).join('\n');
  if (kind !== 'evidence' && kind !== 'reviews') return undefined;
  const items = (written as (Evidence | Review)[][]).flat();
  return items.filter((item, at) => {
    const text = JSON.stringify(item);
    return items.findIndex((other) => JSON.stringify(other) === text) === at;
  });
}

function valueText(
  { t, state, lang }: FormView,
  kind: UndecidedCell['kind'],
  id: string,
  value: unknown,
): string {
  if (value === undefined) return t('keep-none');
  if (kind === 'declared') return t(value === true ? 'does-hold' : 'condition-no');
  if (kind === 'note') return value as string;
  if (kind === 'evidence') return (value as Evidence[]).map(({ title }) => title).join('; ');
  if (kind === 'reviews')
    return (value as Review[]).map(({ who, remark = '' }) => [who.name, remark].join(': ')).join('; ');
  if (kind === 'sheet') return (value as { name: string }).name || t('keep-none');
  const [pick, wording] = value as PickCell;
  const source = listScoredCriteria(state.set).find((criterion) => criterion.id === id);
  if (source?.tick) return t(pick > 0 ? 'does-hold' : 'condition-no');
  if (pick === 0) return t('keep-no-option');
  const own = textIn(source?.options?.[pick - 1]?.text, lang);
  const under = readWording(wording);
  // Under other rules, the same ordinal may mean another option.
  const then = under?.options[pick - under.first]?.[0];
  const known = source?.options?.some(({ text }) => Object.values(text).includes(then ?? ''));
  return (then === undefined || known ? own : then) || String(pick);
}
