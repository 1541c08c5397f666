/** What was taken over from other tabs, in a sentence; and what to do where they deleted the sheet. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';
import { kindOf } from '../../form/drafts/draft-cells.js';
import { undecided } from '../../form/drafts/merge-drafts.js';

export function takenText({ state, say, work }: FormView): string {
  const asked = new Set(undecided(state.draft).map(({ key }) => key));
  const cells = [...work.keeping.taken].filter((key) => !asked.has(key)).map(kindOf);
  const answers = cells.flatMap(([kind, id]) => (kind === 'pick' ? [id] : []));
  const others = cells.flatMap(([kind, id]) => {
    if (kind === 'note' || kind === 'evidence') return [say(`part-${kind}`, { id })];
    if (kind === 'declared') return [say('part-declared')];
    return kind === 'sheet' && (id === 'product' || id === 'entity') ? [say(`part-${id}`)] : [];
  });
  const list = (parts: readonly string[]): string => [...new Set(parts)].join(', ');
  return [
    ...(answers.length > 0 ? [say('taken', { list: list(answers), count: answers.length })] : []),
    ...(others.length > 0 ? [say('taken-more', { list: list(others) })] : []),
  ].join(' ');
}

export function goneNotice({ say, work }: FormView): TemplateResult | typeof nothing {
  const { gone } = work.keeping;
  if (!gone) return nothing;
  return html`<div class="notice" role="alert">
    <p>${say(`gone-${gone}`)}</p>
    <div class="buttons">
      ${button(
        say('keep-as-new'),
        () => {
          work.keepAsNew();
        },
        'primary',
      )}
      ${button(say('choose'), () => {
        work.leave();
      })}
    </div>
  </div>`;
}
