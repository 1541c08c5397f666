/** A page of a dossier: a heading, a few fields, and the way on. What was known before stands above them, to be changed where it is wrong. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import { fieldId } from './field-id.js';
import { renderField, shownValue } from './field-view.js';
import type { PageView } from './page-view.js';

export interface PageActions {
  /** How many pages still ask something, this one among them where it does. */
  readonly left: number;
  /** Whether what is typed is kept on this device. */
  readonly keeps: boolean;
  /** The entity of an earlier sheet, where this one says nothing of its own yet. */
  readonly known: Assessment['entity'] | undefined;
  readonly reuse: () => void;
  readonly askAll: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

export function renderPage(view: PageView, actions: PageActions): TemplateResult {
  const { tools, texts, state } = view;
  const { html, button } = tools;
  const { t } = texts;
  const { left, keeps, back } = actions;
  return html`<section class="dossier" aria-labelledby="dossier-title">
    ${renderFaults(view)}
    <p class="hint where">
      ${left > 1 ? t('page-of', { count: left }) : t(left === 1 ? 'page-of-last' : 'page-of-list')}
    </p>
    <h2 tabindex="-1" class="heading" id="dossier-title">${t(`page-${state.page.id}`)}</h2>
    <p class="hint">${t(keeps ? 'page-kept' : 'page-not-kept')}</p>
    ${renderReuse(view, actions)} ${renderKnown(view, actions)}
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.next();
      }}
    >
      ${state.fields.map((field) => renderField(view, field))}
      <div class="bar bottom-bar in-view dossier-bar">
        ${button(t('page-back'), back, 'step-back')}
        <button class="primary">${t(left > 1 ? 'page-next' : 'page-done')}</button>
      </div>
    </form>
  </section>`;
}

/** What keeps the page from being left: one list that takes the focus, each line leading to its field. */
function renderFaults({ tools, texts, state }: PageView): unknown {
  const { html, nothing, button } = tools;
  if (state.faults.length === 0) return nothing;
  return html`<div class="errors" role="alert" tabindex="-1" aria-labelledby="dossier-errors">
    <h2 id="dossier-errors">${texts.t('page-errors')}</h2>
    <ul>
      ${state.faults.map(
        ({ field, message }) =>
          html`<li>
            ${button(
              message,
              (event) => {
                const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
                root.getElementById(fieldId(field.field))?.focus();
              },
              'link',
            )}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Nobody is asked twice: what was written of an entity for one product is offered for the next. */
function renderReuse({ tools, texts, disabled }: PageView, { known, reuse }: PageActions): unknown {
  const { html, nothing, button } = tools;
  // Others may use this device too: whose dossier it is isn't taken for granted.
  if (!known || disabled) return nothing;
  return html`<div class="callout">
    <p>${texts.t('page-reuse-hint')}</p>
    ${button(texts.t('page-reuse', { name: known.name }), reuse)}
  </div>`;
}

function renderKnown(view: PageView, { askAll }: PageActions): unknown {
  const { tools, texts, state, disabled } = view;
  const { html, nothing, button } = tools;
  if (state.known.length === 0) return nothing;
  return html`<div class="known card">
    <p class="hint" id="dossier-known">${texts.t('page-known')}</p>
    <dl aria-labelledby="dossier-known">
      ${state.known.map(
        (field) =>
          html`<div>
            <dt>${texts.labelOf(field)}</dt>
            <dd>${shownValue(view, field)}</dd>
          </div>`,
      )}
    </dl>
    ${disabled ? nothing : button(texts.t('page-change-known'), askAll, 'link')}
  </div>`;
}
