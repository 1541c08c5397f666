/** The drafts of this device as cards: a tap goes on where the person stopped. */
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../shared/templates/button.js';
import { starRow } from '../../shared/templates/star-row.js';
import type { Draft } from '../../form/drafts/draft.js';
import type { ChooserView } from './chooser-view.js';
import { labelDrafts, type DraftLabel } from './draft-labels.js';
import { askToRemove } from './draft-questions.js';
import type { DraftScore } from './draft-scores.js';
import { progressRing } from './progress-ring.js';
import { shortSetName } from './short-set-names.js';

/** So many leave the tiles within reach; the others are folded. */
const AT_ONCE = 3;

/** Where the host has fixed the set, only drafts of it. */
export function renderDraftCards(view: ChooserView): TemplateResult | typeof nothing {
  const { t, pack, fixed, controller, expireDays } = view;
  const drafts = controller.draftList.filter(
    ({ assessment }) => fixed === undefined || (assessment.set === fixed && assessment.pack === pack),
  );
  if (drafts.length === 0) return nothing;
  const labels = labelDrafts(
    drafts,
    {
      set: (draft) => nameSet(view, draft),
      today: t('today'),
      yesterday: t('yesterday'),
      numbered: (name, no) => t('draft-numbered', { name, no: String(no) }),
    },
    new Date(),
  );
  const list = (some: readonly DraftLabel[]): TemplateResult =>
    html`<ul class="drafts">
      ${repeat(
        some,
        ({ draft }) => draft.id,
        (label) => renderDraft(view, label),
      )}
    </ul>`;
  // A fold for a single card is as tall as the card.
  const shown = labels.length <= AT_ONCE + 1 ? labels.length : AT_ONCE;
  return html`<section aria-labelledby="drafts">
    <h3 id="drafts">${t('drafts')}</h3>
    ${expireDays === undefined ? nothing : html`<p class="hint">${t('expires', { count: expireDays })}</p>`}
    ${list(labels.slice(0, shown))}
    ${
      labels.length > shown
        ? html`<details class="fold">
            <summary>${t('drafts-more', { count: labels.length - shown })}</summary>
            ${list(labels.slice(shown))}
          </details>`
        : nothing
    }
  </section>`;
}

function renderDraft(view: ChooserView, label: DraftLabel): TemplateResult {
  const { t, controller, ask, pack, start } = view;
  const { draft, name, set, when, answered } = label;
  // Sets of another pack are fetched when the sheet is opened.
  const scored = draft.assessment.pack === pack ? start.scores?.of(draft) : undefined;
  const questions = scored && listScoredCriteria(scored.set).length;
  return html`<li class="card">
    <button
      type="button"
      class="draft"
      @click=${() => {
        void controller.resumeDraft(draft);
      }}
    >
      ${progressRing(answered, questions)}
      <span class="draft-name">
        <span class="unseen">${t('continue')}: </span><b>${name}</b>
        <span class="hint">${[set, when].filter(Boolean).join(' · ')}</span>
        <span class="unseen">
          ${t('draft-answered', { count: answered, all: questions === undefined ? '' : `/${questions}` })}
        </span>
      </span>
      ${scored && answered > 0 ? renderScore(view, scored) : nothing}
    </button>
    <details class="menu">
      <summary aria-label=${t('draft-menu', { name })}><span aria-hidden="true">⋯</span></summary>
      <div class="buttons">
        ${button(
          t('duplicate'),
          () => {
            // Under other rules the card would be another set's.
            if (draft.assessment.pack === pack) void start.choose(draft.assessment.set, { draft, name });
            else void controller.duplicateDraft(draft, name);
          },
          '',
          `${t('duplicate')}: ${name}`,
        )}
        ${button(
          t('delete'),
          () => {
            ask(askToRemove(view, draft, name));
          },
          '',
          `${t('delete')}: ${name}`,
        )}
      </div>
    </details>
  </li>`;
}

/** The stars so far, outlined while answers are missing. */
function renderScore({ t, lang }: ChooserView, scored: DraftScore): TemplateResult {
  const { result, set } = scored;
  const { bands, scale } = set.pack;
  const isSoFar = result.unanswered.length > 0;
  const title = textIn(bands.find(({ rank }) => rank === result.stars)?.title, lang) || t('no-rank');
  const most = Math.max(...bands.map(({ rank }) => rank));
  return html`<span class="draft-score">
    ${
      scale
        ? starRow(result.stars ?? 0, most, title, isSoFar ? 'provisional' : 'reached')
        : html`<span>${title}</span>`
    }
    ${isSoFar ? html`<span class="hint">${t('provisional')}</span>` : nothing}
  </span>`;
}

/** What people call the set, with its number: numbers alone say nothing, names alone may be those of two decisions. */
function nameSet({ t, lang, pack, setSearch }: ChooserView, { assessment }: Draft): string {
  const { set } = assessment;
  if (assessment.pack !== pack) return t('draft-other-rules', { pack: assessment.pack, set });
  const choices = setSearch.groups().flatMap((group) => group.choices);
  const title = choices.find((choice) => choice.set === set)?.title;
  const name = (setSearch.hasIcons() ? shortSetName(set, lang) : undefined) ?? title;
  return name ? t('draft-set', { name, set }) : t('card-set', { set });
}
