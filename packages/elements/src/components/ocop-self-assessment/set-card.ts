/** What a person should know before the first question: how many there are, which papers help, and under which name the sheet is kept. */
import { listScoredCriteria, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { button } from '../../shared/templates/button.js';
import { setIcon } from '../../shared/templates/set-icons.js';
import type { ChooserView } from './chooser-view.js';
import { renderEntityKind } from './entity-kinds.js';
import { renderFacts } from './facts.js';
import { renderPapers } from './set-card-papers.js';
import type { ChosenSet } from './start-state.js';

/** Somebody who knows the product reads and answers a question in about half a minute. */
const SECONDS_A_QUESTION = 28;

/** To the nearest five: nobody knows it more exactly. */
export function estimateMinutes(questions: number): number {
  return Math.max(5, 5 * Math.round((questions * SECONDS_A_QUESTION) / 60 / 5));
}

export function renderSetCard(view: ChooserView, card: ChosenSet): TemplateResult {
  const { t, lang, fixed, start, setSearch, keeps, expireDays } = view;
  const { set, product } = card;
  const localizedText = createLocalizedText(set.pack, lang);
  const questions = listScoredCriteria(set).length;
  const facts = [
    t('card-questions', { count: questions }),
    t('card-minutes', { count: estimateMinutes(questions) }),
    ...(keeps ? [t('card-kept'), t('card-sent')] : []),
  ];
  return html`<p>
      ${button(
        t(fixed === undefined ? 'choose' : 'back'),
        () => {
          start.leaveCard();
        },
        'link back',
      )}
    </p>
    <h2 tabindex="-1" class="heading with-icon">
      ${setIcon(setSearch.hasIcons() ? set.no : undefined)}
      <span>${localizedText(set.title)} <span class="hint">${t('card-set', { set: set.no })}</span></span>
    </h2>
    ${card.copyOf ? html`<p>${t('copy-of', { name: card.copyOf.name })}</p>` : nothing}
    <p>${renderFacts(facts)}</p>
    ${keeps && expireDays !== undefined ? html`<p class="hint">${t('expires', { count: expireDays })}</p>` : nothing}
    <form
      class="set-card"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void start.begin();
      }}
    >
      <label class="field"
        >${t('card-product')}
        <input
          type="text"
          name="product"
          maxlength="500"
          autocomplete="off"
          .value=${product}
          @input=${(event: InputEvent) => {
            start.write({ product: (event.target as HTMLInputElement).value });
          }}
        />
      </label>
      ${renderEntity(view)}
      <div class="buttons"><button class="primary">${t('begin')}</button></div>
    </form>
    ${renderPapers(t, localizedText, papersOf(set))}`;
}

/** Who makes the product; taken over from the sheet before, so that nobody is asked twice. */
function renderEntity({ t, start, controller }: ChooserView): TemplateResult {
  const { lastEntity } = controller;
  const entityNow = (): Assessment['entity'] => start.card?.entity ?? lastEntity ?? { name: '' };
  const { name, kind } = entityNow();
  return html`<label class="field"
      >${t('card-entity')} ${lastEntity ? html`<span class="hint">${t('card-entity-hint')}</span>` : nothing}
      <input
        type="text"
        name="entity"
        maxlength="500"
        autocomplete="organization"
        .value=${name}
        @input=${(event: InputEvent) => {
          // Whoever it is instead, nothing that isn't on the card holds for them.
          const { kind: now } = entityNow();
          start.write({
            entity: {
              name: (event.target as HTMLInputElement).value,
              ...(now !== undefined && { kind: now }),
            },
          });
        }}
      />
    </label>
    ${renderEntityKind(t, kind, (chosen) => {
      const { kind: _former, ...entity } = entityNow();
      start.write({ entity: { ...entity, ...(chosen && { kind: chosen }) } });
    })}`;
}

/** The kinds of evidence that some criterion of the set names, in printed order. */
function papersOf(set: CriteriaSet): NonNullable<CriteriaSet['pack']['evidenceKinds']> {
  const wanted = new Set(listScoredCriteria(set).flatMap(({ evidence = [] }) => evidence));
  return (set.pack.evidenceKinds ?? []).filter(({ id }) => wanted.has(id));
}
