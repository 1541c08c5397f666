/** What a session was set up with, to be read; and changed while nobody has scored. */
import { applyRegulation } from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { momentDayText } from '../../shared/moment-text.js';
import { button } from '../../shared/templates/button.js';
import type { OpenView } from './session-view.js';

export function renderCouncil({ desk, session, t, textOf }: OpenView): TemplateResult {
  const { council, held, members, products, regulation } = session;
  const isLocked = session.ballots.length > 0 || (session.commitments?.length ?? 0) > 0;
  const { minimums } = applyRegulation(regulation);
  const title = textOf(regulation?.title);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('setup-level'), t(`level-${council.level}`)],
    [t('fact-agency'), council.agency],
    [t('fact-decision'), council.decision],
    [t('setup-on'), momentDayText(held.on)],
    [t('fact-place'), held.place],
    [t('setup-form'), t(`form-${held.form}`)],
    [t('setup-regulation'), title === '' ? t('regulation-none') : title],
    [t('otherwise-policy'), t(`policy-${minimums}`)],
  ];
  return html`<h2 tabindex="-1">${council.name}</h2>
    <dl class="facts">
      ${facts.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    <h3>${t('setup-members')}</h3>
    <ol class="plain">
      ${members.map(
        ({ id, name, role, title: office, body }) =>
          html`<li>
            <b class="letter">${id}</b> ${name}
            <span class="hint">${[t(`role-${role}`), office, body].filter(Boolean).join(' · ')}</span>
          </li>`,
      )}
    </ol>
    <h3>${t('setup-products')}</h3>
    <ol class="plain">
      ${products.map(
        ({ name, entity, set, kind }) =>
          html`<li>
            ${name}
            <span class="hint"
              >${[entity, t('product-set', { set }), kind && t(`kind-${kind}`)].filter(Boolean).join(' · ')}</span
            >
          </li>`,
      )}
    </ol>
    ${
      isLocked
        ? html`<p class="hint">${t('setup-locked')}</p>`
        : html`<p class="buttons">
              ${button(t('setup-change'), () => {
                desk.changeOpening();
              })}
            </p>
            <p class="hint">${t('setup-change-hint')}</p>`
    }`;
}
