/** What became of a sheet that was carried over: how much of it went, what is left to look at, what is lost and what is new. */
import { textIn } from '@ocop-kit/engine/core';
import type { MigrationResult } from '@ocop-kit/engine/migrate';
import type { TemplateResult } from 'lit';
import { nextToSee, type AnswerMoved, type Sources } from './migrated-sheet.js';
import { titleText, wasText, type Speech } from './migration-texts.js';
import type { Tools } from './template-tools.js';
import type { FormerWord } from './messages.vi.js';

export interface Reviewed {
  readonly sources: Sources;
  readonly migrated: MigrationResult;
  readonly left: readonly AnswerMoved[];
  /** Leads to a criterion. */
  readonly jump: (criterion: string) => void;
}

export function review({ html, button }: Tools, speech: Speech, reviewed: Reviewed): TemplateResult {
  const { say } = speech;
  const { sources, migrated, left, jump } = reviewed;
  const next = nextToSee(left, sources);
  return html`<section class="notice" id="former-review" tabindex="-1" aria-labelledby="former-title">
    <h2 id="former-title">${say('title', { from: sources.from.pack.decision.number })}</h2>
    <p>
      ${say('carried', { count: migrated.carried.length })}
      ${next ? say('left-to-see', { count: left.length }) : say('all-seen')}
    </p>
    <p class="hint">${say('kept-all')}</p>
    ${
      next
        ? html`<div class="buttons">
            ${button(
              say('see-each'),
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

  function fold(word: FormerWord, rows: readonly TemplateResult[]): TemplateResult | string {
    if (rows.length === 0) return '';
    return html`<details>
      <summary>${say(word, { count: rows.length })}</summary>
      <ul>
        ${rows}
      </ul>
    </details>`;
  }

  function doubtfulRows(): TemplateResult[] {
    return migrated.doubtful.map(
      (moved) =>
        html`<li>
          ${place(moved.to.criterion)} ${left.includes(moved) ? '' : html`<strong>(${say('seen')})</strong>`}
          <br />${was(moved.from)} ${textIn(moved.why, speech.lang)}
        </li>`,
    );
  }

  function lostRow(entry: MigrationResult['lost'][number]): TemplateResult {
    const why = textIn(entry.why, speech.lang);
    if (entry.what === 'condition') {
      const condition = sources.from.conditions?.find(({ id }) => id === entry.from);
      return html`<li>
        ${say('lost-condition', { text: textIn(condition?.text, speech.lang) || entry.from })} ${why}
      </li>`;
    }
    if (entry.what === 'notes') {
      const criterion = titleText(sources.from, entry.criterion, speech);
      return html`<li>
        ${say(entry.evidence > 0 ? 'lost-notes' : 'lost-note', { criterion, count: entry.evidence })} ${why}
      </li>`;
    }
    const { from, to } = entry;
    return html`<li>
      ${to === null ? html`<strong>${titleText(sources.from, from.criterion, speech)}</strong>` : place(to)}
      <br />${was(from)} ${why} ${to === null ? '' : say('choose-again', { criterion: to })}
    </li>`;
  }

  function addedRow({ criterion, why }: MigrationResult['added'][number]): TemplateResult {
    return html`<li>${place(criterion)} <br />${textIn(why, speech.lang)}</li>`;
  }

  function place(criterion: string): TemplateResult {
    return button(
      titleText(sources.to, criterion, speech),
      () => {
        jump(criterion);
      },
      'link',
    );
  }

  function was(answer: AnswerMoved['from']): string {
    return wasText(sources.from, answer, speech);
  }
}
