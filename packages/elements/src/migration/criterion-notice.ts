/** The notice above a criterion of a migrated sheet: the former answer, and why it needs a review. */
import { textIn } from '@ocop-kit/engine';
import type { TemplateResult } from 'lit';
import { findNextUnreviewed, type MovedAnswer } from './migrated-sheet.js';
import type { ReviewedMigration } from './migration-review.js';
import { wasText, type MigrationTexts } from './migration-texts.js';
import type { TemplateTools } from './template-tools.js';
import type { MigrationMessageKey } from './messages.vi.js';

export interface CriterionNoticeView extends ReviewedMigration {
  readonly criterion: string;
  readonly answered: boolean;
  /** Whether the form is read-only. */
  readonly disabled: boolean;
  /** The person confirms the answer. */
  readonly confirmAnswer: () => void;
}

/** @returns undefined for a criterion that needs no review */
export function renderCriterionNotice(
  tools: TemplateTools,
  texts: MigrationTexts,
  view: CriterionNoticeView,
): TemplateResult | undefined {
  const { criterion, migrated, left, answered } = view;
  const doubtful = left.find(({ to }) => to.criterion === criterion);
  if (doubtful) return renderNotice(tools, texts, view, 'look-again', [was(doubtful.from), doubtful.why]);
  if (answered) return undefined;
  const lost = migrated.lost.find((entry) => entry.what === 'answer' && entry.to === criterion);
  if (lost?.what === 'answer')
    return renderNotice(tools, texts, view, 'answer-again', [was(lost.from), lost.why]);
  const added = migrated.added.find((entry) => entry.criterion === criterion);
  return added && renderNotice(tools, texts, view, 'new-criterion', [added.why]);

  function was(answer: MovedAnswer['from']): string {
    return wasText(view.sources.from, answer, texts);
  }
}

function renderNotice(
  { html, button }: TemplateTools,
  { t, lang }: MigrationTexts,
  { criterion, sources, left, jump, confirmAnswer, disabled }: CriterionNoticeView,
  heading: MigrationMessageKey,
  lines: readonly Parameters<typeof textIn>[0][],
): TemplateResult {
  const next = findNextUnreviewed(left, sources, criterion);
  return html`<div class="notice" id="former-${criterion}">
    <p><strong>${t(heading)}.</strong> ${lines.map((line) => textIn(line, lang)).join(' ')}</p>
    ${
      disabled
        ? ''
        : html`<div class="buttons">
            ${heading === 'look-again' ? button(t('is-right'), confirmAnswer) : ''}
            ${
              next
                ? button(
                    t('see-next', { count: left.filter(({ to }) => to.criterion !== criterion).length }),
                    () => {
                      jump(next.to.criterion);
                    },
                    'link',
                  )
                : ''
            }
          </div>`
    }
  </div>`;
}
