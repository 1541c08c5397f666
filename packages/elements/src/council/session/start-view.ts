/** Where a session is begun, opened from a file, or continued. */
import { html, nothing, type TemplateResult } from 'lit';
import { momentDayText } from '../../shared/moment-text.js';
import { button } from '../../shared/templates/button.js';
import type { KeptSession } from './kept-sessions.js';
import { filesInput, type SessionView } from './session-view.js';

export function renderStart(view: SessionView): TemplateResult {
  const { desk, t } = view;
  return html`<h2 tabindex="-1">${t('title')}</h2>
    <p class="lead">${t('lead')}</p>
    <p class="buttons">
      ${button(
        t('begin'),
        () => {
          desk.begin();
        },
        'primary',
      )}
      ${filesInput(t('open-file'), (files) => void desk.takeFiles(files))}
    </p>
    ${
      desk.keeper.kept.length > 0
        ? html`<h3>${t('kept')}</h3>
            <ul class="kept">
              ${[...desk.keeper.kept].sort((a, b) => b.id.localeCompare(a.id)).map((kept) => renderKept(view, kept))}
            </ul>`
        : nothing
    }`;
}

function renderKept({ desk, t }: SessionView, kept: KeptSession): TemplateResult {
  const { session, typed } = kept;
  const council = session?.council.name ?? typed?.opening?.council.name ?? '';
  const name = council === '' ? t('kept-new') : council;
  const day = session ? momentDayText(session.held.on) : (typed?.opening?.held.on ?? '');
  const state = session ? t(`kept-${session.state}`) : t('kept-setup');
  const ballots = session ? [t('kept-ballots', { count: session.ballots.length })] : [];
  return html`<li class="card">
    <span><b>${name}</b><span class="hint">${[day, state, ...ballots].join(' · ')}</span></span>
    <span class="acts">
      ${button(t('resume'), () => void desk.resume(kept), '', t('resume-of', { name }))}
      ${button(
        t('remove'),
        () => {
          if (confirm(t('remove-sure', { name }))) void desk.removeKept(kept.id);
        },
        'link',
        t('remove-of', { name }),
      )}
    </span>
  </li>`;
}
