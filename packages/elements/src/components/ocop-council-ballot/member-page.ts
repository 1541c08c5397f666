/** Who are you? A ballot bears a name, so that is asked before anything else. */
import { html, type TemplateResult } from 'lit';
import { momentDayText } from '../../shared/moment-text.js';
import { button } from '../../shared/templates/button.js';
import type { BallotView } from './ballot-view.js';
import { renderError } from './start-page.js';

export function renderMemberPage({ controller, session, t }: BallotView): TemplateResult {
  const { council, held } = session;
  return html`<section class="alone">
    <header class="band">
      <p class="hint">${council.name} · ${momentDayText(held.on)}</p>
      <h2 tabindex="-1" class="heading">${t('who')}</h2>
    </header>
    <p>${t('who-how')}</p>
    ${renderError(controller, t)}
    <ul class="choices">
      ${controller.voters.map(
        ({ id, name, role, title, body }) =>
          html`<li>
            ${button(
              html`<span
                ><b>${name}</b
                ><span class="hint"
                  >${[t(`role-${role}`), title, body].filter(Boolean).join(' · ')}</span
                ></span
              >`,
              () => {
                controller.chooseMember(id);
              },
              'choice',
            )}
          </li>`,
      )}
    </ul>
    <p>
      ${button(
        t('leave'),
        () => {
          controller.leaveSession();
        },
        'link',
      )}
    </p>
  </section>`;
}
