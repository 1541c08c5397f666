/** What stands above one criterion of a carried sheet: what was answered before, and why to look at it again. */
import { textIn } from '@ocop-kit/engine/core';
import type { TemplateResult } from 'lit';
import { nextToSee, type AnswerMoved } from './migrated-sheet.js';
import type { Reviewed } from './migration-review.js';
import { wasText, type Speech } from './migration-texts.js';
import type { Tools } from './template-tools.js';
import type { FormerWord } from './messages.vi.js';

export interface Beside extends Reviewed {
  readonly criterion: string;
  readonly answered: boolean;
  /** Whether nothing may be changed now. */
  readonly disabled: boolean;
  /** The person says that the answer is right. */
  readonly isRight: () => void;
}

/** @returns nothing for a criterion that needs no second look */
export function beside(tools: Tools, speech: Speech, view: Beside): TemplateResult | undefined {
  const { criterion, migrated, left, answered } = view;
  const doubtful = left.find(({ to }) => to.criterion === criterion);
  if (doubtful) return notice(tools, speech, view, 'look-again', [was(doubtful.from), doubtful.why]);
  if (answered) return undefined;
  const lost = migrated.lost.find((entry) => entry.what === 'answer' && entry.to === criterion);
  if (lost?.what === 'answer') return notice(tools, speech, view, 'answer-again', [was(lost.from), lost.why]);
  const added = migrated.added.find((entry) => entry.criterion === criterion);
  return added && notice(tools, speech, view, 'new-criterion', [added.why]);

  function was(answer: AnswerMoved['from']): string {
    return wasText(view.sources.from, answer, speech);
  }
}

function notice(
  { html, button }: Tools,
  { say, lang }: Speech,
  { criterion, sources, left, jump, isRight, disabled }: Beside,
  heading: FormerWord,
  lines: readonly Parameters<typeof textIn>[0][],
): TemplateResult {
  const next = nextToSee(left, sources, criterion);
  return html`<div class="notice" id="former-${criterion}">
    <p><strong>${say(heading)}.</strong> ${lines.map((line) => textIn(line, lang)).join(' ')}</p>
    ${
      disabled
        ? ''
        : html`<div class="buttons">
            ${heading === 'look-again' ? button(say('is-right'), isRight) : ''}
            ${
              next
                ? button(
                    say('see-next', { count: left.filter(({ to }) => to.criterion !== criterion).length }),
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
