/** Tells what was taken over from other tabs, and what can be done if one of them deleted the sheet. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';
import { parseCellKey } from '../../form/drafts/draft-cells.js';
import { listUndecided } from '../../form/drafts/merge-drafts.js';

export function takenText({ state, t, controller }: FormView): string {
  const asked = new Set(listUndecided(state.draft).map(({ key }) => key));
  const cells = [...controller.keeper.taken].filter((key) => !asked.has(key)).map(parseCellKey);
  const answers = cells.flatMap(([kind, id]) => (kind === 'pick' ? [id] : []));
  const others = cells.flatMap(([kind, id]) => {
    if (kind === 'note' || kind === 'evidence' || kind === 'reviews') return [t(`part-${kind}`, { id })];
    if (kind === 'declared') return [t('part-declared')];
    return kind === 'sheet' && (id === 'product' || id === 'entity') ? [t(`part-${id}`)] : [];
  });
  const list = (parts: readonly string[]): string => [...new Set(parts)].join(', ');
  return [
    ...(answers.length > 0 ? [t('taken', { list: list(answers), count: answers.length })] : []),
    ...(others.length > 0 ? [t('taken-more', { list: list(others) })] : []),
  ].join(' ');
}

export function renderGone({ t, controller }: FormView): TemplateResult | typeof nothing {
  const { gone } = controller.keeper;
  if (!gone) return nothing;
  return html`<div class="notice" role="alert">
    <p>${t(`gone-${gone}`)}</p>
    <div class="buttons">
      ${button(
        t('keep-as-new'),
        () => {
          controller.keepAsNew();
        },
        'primary',
      )}
      ${button(t('choose'), () => {
        controller.leaveSheet();
      })}
    </div>
  </div>`;
}
