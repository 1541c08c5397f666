/** One product: what is found of it, what must be acted on, and who gave what, criterion by criterion. */
import type { CriteriaSet } from '@ocop-kit/engine';
import {
  currentBallots,
  sessionText,
  type SessionSentence,
  type SessionTopic,
  type Agreement,
  type SessionProduct,
  type SessionResult,
} from '@ocop-kit/engine/council';
import { html, nothing, render, type TemplateResult } from 'lit';
import { addedMessages } from '../../shared/i18n/messages.js';
import { button } from '../../shared/templates/button.js';
import { lettersText } from './ballots-view.js';
import { renderCriterion } from './criterion-view.js';
import { buildHeatMap } from './heat-map.js';
import { renderOtherwise } from './otherwise-view.js';
import { renderCards } from './product-cards.js';
import { renderRound } from './round-view.js';
import { renderStars } from './stars-view.js';
import { memberName } from './names.js';
import { scrollClass, typedIn, type OpenView } from './session-view.js';

/** What is known of the product that is shown. */
export interface ShownProduct {
  readonly product: SessionProduct;
  readonly set: CriteriaSet;
  readonly result: SessionResult;
  readonly agreement: Agreement | undefined;
}

export function renderProduct(view: OpenView): TemplateResult | typeof nothing {
  const { desk, session, language } = view;
  const product = session.products.find(({ id }) => id === desk.product) ?? session.products[0];
  if (!product) return nothing;
  const shown: ShownProduct = {
    product,
    set: desk.setOf(product),
    result: desk.resultOf(session, product),
    agreement: desk.agreementOf(session, product),
  };
  const [verdict, ...sentences] = sessionText(session, shown.set, shown, language);
  const urgent = sentences.filter(({ isUrgent }) => isUrgent);
  return html`${renderHead(view, shown)} ${renderCards(view, shown)}
    <p class="verdict" lang=${language}>${verdict?.text}</p>
    ${urgent.map((sentence) => renderUrgent(view, shown, sentence))} ${renderHeat(view, shown)}
    ${renderRound(view, shown)} ${renderOpinions(view, product)}
    ${renderFindings(
      view,
      sentences.filter(({ isUrgent }) => !isUrgent),
    )}
    ${renderOtherwise(view, shown)}`;
}

/** What must be acted on; another round is opened farther below. */
function renderUrgent(
  { desk, session, t, language }: OpenView,
  { result }: ShownProduct,
  { topic, text }: SessionSentence,
): TemplateResult {
  const isOpen = topic === 'apart' && session.state === 'open' && result.due.length === 0;
  return html`<p class="callout urgent">
    <span lang=${language}>${text}</span>
    ${
      isOpen
        ? button(
            t('round-go'),
            () => {
              desk.lead('.round summary');
            },
            'link',
          )
        : nothing
    }
  </p>`;
}

function renderHead(view: OpenView, { product, set, result }: ShownProduct): TemplateResult {
  const { desk, session, t } = view;
  const { products, council } = session;
  const at = products.indexOf(product);
  const step = (by: 1 | -1, label: string): TemplateResult => {
    const next = products[at + by];
    return html`<button
      type="button"
      ?disabled=${!next}
      @click=${() => {
        desk.goTo('product', next?.id);
      }}
    >
      ${label}
    </button>`;
  };
  return html`<div class="product-head">
      <div>
        <p class="hint">
          ${t('where', { council: council.name, at: at + 1, count: products.length, round: result.round })}
        </p>
        <h2 tabindex="-1">${product.name}</h2>
        <p class="hint">${product.entity}</p>
      </div>
      ${renderStars(t, set, result)}
    </div>
    ${
      products.length > 1
        ? html`<p class="turn">
            ${step(-1, t('previous-product'))}
            <label
              ><span class="unseen">${t('go-to-product')}</span>
              <select
                @change=${(event: Event) => {
                  desk.goTo('product', typedIn(event));
                }}
              >
                ${products.map(
                  ({ id, name }, place) =>
                    html`<option value=${id} .selected=${id === product.id}>${place + 1}. ${name}</option>`,
                )}
              </select>
            </label>
            ${step(1, t('next-product'))}
          </p>`
        : nothing
    }`;
}

function renderHeat(view: OpenView, shown: ShownProduct): TemplateResult | typeof nothing {
  const { desk, session, t, lang } = view;
  const { product, set, result, agreement } = shown;
  if (result.criteria.length === 0) return nothing;
  const { isPrintedOrder, criterion: open } = desk;
  const added = addedMessages('ocop-council-session', lang);
  const table = keepTable(desk, [session, set, result, agreement, lang, isPrintedOrder, open, added], () =>
    buildHeatMap({ session, set, result, agreement, t, lang, isPrintedOrder, open }, (cell) => {
      if (open !== undefined) render(renderCriterion(view, { product, set, result, criterion: open }), cell);
    }),
  );
  return html`<div class="heat-head">
      <h3>${t('heat-title')}</h3>
      ${button(
        t(isPrintedOrder ? 'order-divided' : 'order-printed'),
        () => {
          desk.turnOrder();
        },
        'link',
      )}
    </div>
    <p class="hint caption">${t('heat-caption')}</p>
    <div
      class=${scrollClass(result.council?.ballots.length ?? 0)}
      role="region"
      tabindex="0"
      aria-label=${t('heat-region')}
      @click=${(event: Event) => {
        const { criterion } = (event.target as HTMLElement).dataset;
        if (criterion !== undefined) desk.showCriterion(criterion === open ? undefined : criterion);
      }}
    >
      ${table}
    </div>
    <p class="hint letters-legend">
      ${lettersText(session.members.filter(({ id }) => Object.hasOwn(result.criteria[0]?.points ?? {}, id)))}
    </p>`;
}

const tables = new WeakMap<
  object,
  { readonly basis: readonly unknown[]; readonly table: HTMLTableElement }
>();

/** The same table for as long as nothing in it has changed: somebody who writes a reason doesn't wait for it at every key. */
function keepTable(of: object, basis: readonly unknown[], build: () => HTMLTableElement): HTMLTableElement {
  const known = tables.get(of);
  if (known && basis.every((part, at) => part === known.basis[at])) return known.table;
  const table = build();
  tables.set(of, { basis, table });
  return table;
}

/** What bears on the result stands first; how far members agree in figures is for whoever opens it. */
const IN_DETAIL: ReadonlySet<SessionTopic> = new Set(['agreement', 'divides', 'leans', 'trimmed', 'recused']);
const SHOWN = 5;

function renderFindings(
  { t, language }: OpenView,
  sentences: readonly SessionSentence[],
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  const [first, others] = [false, true].map((inDetail) =>
    sentences.filter(({ topic }) => IN_DETAIL.has(topic) === inDetail),
  ) as [SessionSentence[], SessionSentence[]];
  const list = (shown: readonly SessionSentence[]): TemplateResult =>
    html`<ul class="findings" lang=${language}>
      ${shown.map(({ text }) => html`<li>${text}</li>`)}
    </ul>`;
  const folded = [...first.slice(SHOWN), ...others];
  return html`<h3>${t('findings')}</h3>
    ${list(first.slice(0, SHOWN))}
    ${
      folded.length === 0
        ? nothing
        : html`<details>
            <summary>${t('findings-more', { count: folded.length })}</summary>
            ${list(folded)}
          </details>`
    }`;
}

function renderOpinions({ session, t }: OpenView, { id }: SessionProduct): TemplateResult | typeof nothing {
  const opinions = currentBallots(session, id).filter(({ opinion = '' }) => opinion !== '');
  if (opinions.length === 0) return nothing;
  return html`<h3>${t('opinions')}</h3>
    <ul class="plain">
      ${opinions.map(
        ({ member, opinion }) =>
          html`<li>
            <b class="letter">${member}</b> <span>${memberName(session, member)}: <q>${opinion}</q></span>
          </li>`,
      )}
    </ul>`;
}
