/** The outcome of a migration: how much was migrated, what is left to review, what is lost and what is new. */
import { textIn, type MigrationResult } from '@ocop-kit/engine';
import type { TemplateResult } from 'lit';
import { findNextUnreviewed, type MovedAnswer, type LoadedSources } from './migrated-sheet.js';
import { titleText, wasText, type MigrationTexts } from './migration-texts.js';
import type { TemplateTools } from './template-tools.js';
import type { MigrationMessageKey } from './messages.vi.js';

export interface ReviewedMigration {
  readonly sources: LoadedSources;
  readonly migrated: MigrationResult;
  readonly left: readonly MovedAnswer[];
  /** Scrolls to a criterion. */
  readonly jump: (criterion: string) => void;
}

export function renderMigrationReview(
  { html, button }: TemplateTools,
  texts: MigrationTexts,
  reviewed: ReviewedMigration,
): TemplateResult {
  const { t } = texts;
  const { sources, migrated, left, jump } = reviewed;
  const next = findNextUnreviewed(left, sources);
  return html`<section class="notice" id="former-review" tabindex="-1" aria-labelledby="former-title">
    <h2 id="former-title">${t('title', { from: sources.from.pack.decision.number })}</h2>
    <p>
      ${t('carried', { count: migrated.carried.length })}
      ${next ? t('left-to-see', { count: left.length }) : t('all-seen')}
    </p>
    <p class="hint">${t('kept-all')}</p>
    ${
      next
        ? html`<div class="buttons">
            ${button(
              t('see-each'),
              () => {
                jump(next.to.criterion);
              },
              'primary',
            )}
          </div>`
        : ''
    }
    ${fold('doubtful', doubtfulRows())} ${fold('lost', migrated.lost.map(lostRow))}
    ${fold('added', migrated.added.map(addedRow))}
  </section>`;

  function fold(word: MigrationMessageKey, rows: readonly TemplateResult[]): TemplateResult | string {
    if (rows.length === 0) return '';
    return html`<details>
      <summary>${t(word, { count: rows.length })}</summary>
      <ul>
        ${rows}
      </ul>
    </details>`;
  }

  function doubtfulRows(): TemplateResult[] {
    return migrated.doubtful.map(
      (moved) =>
        html`<li>
          ${renderLink(moved.to.criterion)}
          ${left.includes(moved) ? '' : html`<strong>(${t('seen')})</strong>`}
          <br />${was(moved.from)} ${textIn(moved.why, texts.lang)}
        </li>`,
    );
  }

  function lostRow(entry: MigrationResult['lost'][number]): TemplateResult {
    const why = textIn(entry.why, texts.lang);
    if (entry.what === 'condition') {
      const condition = sources.from.conditions?.find(({ id }) => id === entry.from);
      return html`<li>
        ${t('lost-condition', { text: textIn(condition?.text, texts.lang) || entry.from })} ${why}
      </li>`;
    }
    if (entry.what === 'notes') {
      const criterion = titleText(sources.from, entry.criterion, texts);
      return html`<li>
        ${t(entry.evidence > 0 ? 'lost-notes' : 'lost-note', { criterion, count: entry.evidence })} ${why}
      </li>`;
    }
    const { from, to } = entry;
    return html`<li>
      ${to === null ? html`<strong>${titleText(sources.from, from.criterion, texts)}</strong>` : renderLink(to)}
      <br />${was(from)} ${why} ${to === null ? '' : t('choose-again', { criterion: to })}
    </li>`;
  }

  function addedRow({ criterion, why }: MigrationResult['added'][number]): TemplateResult {
    return html`<li>${renderLink(criterion)} <br />${textIn(why, texts.lang)}</li>`;
  }

  function renderLink(criterion: string): TemplateResult {
    return button(
      titleText(sources.to, criterion, texts),
      () => {
        jump(criterion);
      },
      'link',
    );
  }

  function was(answer: MovedAnswer['from']): string {
    return wasText(sources.from, answer, texts);
  }
}
