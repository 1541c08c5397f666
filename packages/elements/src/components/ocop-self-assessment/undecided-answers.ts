/** Where two tabs answered differently: a question with each answer as a button; neither is lost until one is chosen. */
import { textIn } from '@ocop-kit/engine/core';
import type { Evidence } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { leafSources } from '../../form/form-state.js';
import type { FormView } from './form-view.js';
import type { PickCell } from '../../form/drafts/draft-cells.js';
import { undecided, type Undecided } from '../../form/drafts/merge-drafts.js';
import { readWording } from '../../form/drafts/wording-snapshot.js';

const OF_CRITERIA: readonly string[] = ['pick', 'note', 'evidence'];

/** The questions about one criterion, to stand above it. */
export function apartAt(view: FormView, criterion: string): readonly TemplateResult[] {
  return undecided(view.state.draft)
    .filter(({ kind, id }) => OF_CRITERIA.includes(kind) && id === criterion)
    .map((one) => question(view, one));
}

/** The questions about anything else, to stand above the page. */
export function apartBesides(view: FormView): readonly TemplateResult[] {
  return undecided(view.state.draft)
    .filter(({ kind }) => !OF_CRITERIA.includes(kind))
    .map((one) => question(view, one));
}

/** Leads to the criteria about which there is a question. */
export function apartLeft({ state, say, work }: FormView): TemplateResult | typeof nothing {
  const criteria = new Set(
    undecided(state.draft).flatMap(({ kind, id }) => (OF_CRITERIA.includes(kind) ? [id] : [])),
  );
  if (criteria.size === 0) return nothing;
  return html`${say('apart-left')}
  ${[...criteria].map((id) =>
    button(
      id,
      () => {
        work.jump(id);
      },
      'link',
    ),
  )}`;
}

function question(view: FormView, { key, kind, id, values }: Undecided): TemplateResult {
  const { say, work, state, lang, disabled } = view;
  const condition = state.set.conditions?.find((one) => one.id === id);
  const asked =
    kind === 'sheet'
      ? say(id === 'entity' ? 'apart-entity' : 'apart-product')
      : say(`apart-${kind}` as 'apart-pick', { id, text: textIn(condition?.text, lang) });
  const both = together(kind, values);
  const label = `apart-${key.replaceAll(' ', '-')}`;
  return html`<div class="notice apart" role="group" aria-labelledby=${label}>
    <p id=${label}>${asked}</p>
    ${values.map((value) =>
      button(
        said(view, kind, id, value),
        () => {
          if (!disabled) work.choose(key, value);
        },
        'choice',
      ),
    )}
    ${
      both === undefined
        ? nothing
        : button(say('keep-both'), () => {
            if (!disabled) work.choose(key, both);
          })
    }
  </div>`;
}

/** What holds all answers, where there is such a thing. */
function together(kind: Undecided['kind'], values: readonly unknown[]): unknown {
  const written = values.filter((value) => value !== undefined);
  if (written.length < 2) return undefined;
  if (kind === 'note') return (written as string[]).join('\n');
  if (kind !== 'evidence') return undefined;
  const files = (written as Evidence[][]).flat();
  return files.filter((file, at) => {
    const text = JSON.stringify(file);
    return files.findIndex((other) => JSON.stringify(other) === text) === at;
  });
}

function said({ say, state, lang }: FormView, kind: Undecided['kind'], id: string, value: unknown): string {
  if (kind === 'declared') return say(value === true ? 'does-hold' : 'does-not-hold');
  if (value === undefined) return say('keep-none');
  if (kind === 'note') return value as string;
  if (kind === 'evidence') return (value as Evidence[]).map(({ title }) => title).join('; ');
  if (kind === 'sheet') return (value as { name: string }).name || say('keep-none');
  const [pick, wording] = value as PickCell;
  const source = leafSources(state.set).find((criterion) => criterion.id === id);
  if (source?.tick) return say(pick > 0 ? 'does-hold' : 'does-not-hold');
  if (pick === 0) return say('keep-no-option');
  const own = textIn(source?.options?.[pick - 1]?.text, lang);
  const under = readWording(wording);
  // Answered under other rules, an ordinal may mean another option.
  const then = under?.options[pick - under.first]?.[0];
  const known = source?.options?.some(({ text }) => Object.values(text).includes(then ?? ''));
  return (then === undefined || known ? own : then) || String(pick);
}
