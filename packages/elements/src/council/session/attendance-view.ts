/** Who takes part, who does not score what, and the file that members score with. */
import {
  applyRegulation,
  attend,
  quorumOf,
  quorumText,
  recuse,
  withdrawRecusal,
  type CouncilMember,
  type Session,
} from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { memberName, productName } from './names.js';
import { typedIn, type OpenView } from './session-view.js';

const ATTENDANCES = ['present', 'absent', 'written'] as const;

export function renderAttendance(view: OpenView): TemplateResult {
  const { desk, session, t, language } = view;
  const isOpen = session.state === 'open';
  const { isMet, present } = quorumOf(session);
  return html`<h2 tabindex="-1">${t('attendance-title')}</h2>
    <p class=${isMet ? 'quorum' : 'quorum callout'} role="status">${quorumText(session, language)}</p>
    <ul class="attendance">
      ${session.members.map((member) => renderMember(view, member, isOpen))}
    </ul>
    ${
      isOpen
        ? html`<p class="buttons">
            ${button(t('all-present'), () => {
              desk.act(t('did-all-present'), (now, time) =>
                now.members.reduce((next, { id }) => attend(next, { member: id, as: 'present', time }), now),
              );
            })}
          </p>`
        : nothing
    }
    ${renderRecusals(view, isOpen)}
    <h3>${t('hand-out-title')}</h3>
    <p class="hint">${t('hand-out-hint')}</p>
    ${present === 0 ? html`<p class="callout">${t('hand-out-early')}</p>` : nothing}
    <p>
      ${button(t('hand-out'), () => {
        desk.handOut();
      })}
    </p>
    ${isOpen && !applyRegulation(session.regulation).blind ? renderWorkbook(view) : nothing}`;
}

/** For councils that meet around a spreadsheet. */
const renderWorkbook = ({ desk, t }: OpenView): TemplateResult =>
  html`<p class="hint">${t('hand-out-workbook-hint')}</p>
    <p>${button(t('hand-out-workbook'), () => void desk.handOutWorkbook())}</p>`;

function renderMember(
  { desk, session, t }: OpenView,
  { id, name, role, body }: CouncilMember,
  isOpen: boolean,
): TemplateResult {
  const entry = session.attendance.find(({ member }) => member === id);
  const field = `absent-${id}`;
  const reason = desk.texts[field] ?? entry?.reason ?? '';
  const note = (as: (typeof ATTENDANCES)[number], why = ''): void => {
    const values = { member: name, as: t(`as-${as}`) };
    desk.act(t('did-attended', values), (now, time) =>
      attend(now, {
        member: id,
        as,
        time,
        ...(as === 'absent' && why.trim() !== '' && { reason: why.trim() }),
      }),
    );
  };
  return html`<li>
    <span class="who"
      ><b class="letter">${id}</b> ${name}
      <span class="hint">${[t(`role-${role}`), body].filter(Boolean).join(' · ')}</span></span
    >
    ${
      isOpen
        ? html`<span class="answers" role="radiogroup" aria-label=${t('attendance-of', { member: name })}>
            ${ATTENDANCES.map(
              (as) =>
                html`<label class="answer"
                  ><input
                    type="radio"
                    name=${`as-${id}`}
                    .checked=${live(entry?.as === as)}
                    @change=${() => {
                      note(as, reason);
                    }}
                  />${t(`as-${as}`)}</label
                >`,
            )}
          </span>`
        : html`<span>${entry ? t(`as-${entry.as}`) : t('not-noted')}</span>`
    }
    ${
      entry?.as !== 'absent'
        ? nothing
        : isOpen
          ? html`<label class="why"
              >${t('reason')}
              <input
                aria-label=${t('reason-of', { member: name })}
                maxlength="300"
                .value=${live(reason)}
                @input=${(event: Event) => {
                  desk.type(field, typedIn(event));
                }}
                @change=${(event: Event) => {
                  note('absent', typedIn(event));
                }}
              />
            </label>`
          : html`<span class="why">${entry.reason ?? ''}</span>`
    }
  </li>`;
}

function renderRecusal(
  { desk, session, t }: OpenView,
  { member, product, reason }: Session['recusals'][number],
  isOpen: boolean,
): TemplateResult {
  const names = { member: memberName(session, member), product: productName(session, product) };
  return html`<li>
    ${t('recusal-line', { ...names, reason })}
    ${
      isOpen
        ? html`<button
            type="button"
            class="link"
            aria-label=${t('recusal-remove', names)}
            @click=${() => {
              desk.act(t('did-recusal-withdrawn', names), (now, time) =>
                withdrawRecusal(now, { member, product, time }),
              );
            }}
          >
            ${t('take-out')}
          </button>`
        : nothing
    }
  </li>`;
}

function renderRecusals(view: OpenView, isOpen: boolean): TemplateResult {
  const { desk, session, t } = view;
  const { texts } = desk;
  const [member = '', product = '', reason = ''] = ['member', 'product', 'reason'].map(
    (field) => texts[`recusal-${field}`] ?? '',
  );
  const add = (event: Event): void => {
    event.preventDefault();
    if ([member, product, reason.trim()].includes('')) {
      desk.complain(t('recusal-need'));
      return;
    }
    const label = t('did-recused', {
      member: memberName(session, member),
      product: productName(session, product),
    });
    const isTaken = desk.act(label, (now, time) =>
      recuse(now, { member, product, reason: reason.trim(), time }),
    );
    if (isTaken) desk.forget('recusal-member', 'recusal-product', 'recusal-reason');
  };
  const choice = (
    field: 'member' | 'product',
    list: readonly { readonly id: string; readonly name: string }[],
  ): TemplateResult =>
    html`<label
      >${t(`recusal-${field}`)}
      <select
        @change=${(event: Event) => {
          desk.type(`recusal-${field}`, typedIn(event));
        }}
      >
        <option value="" .selected=${texts[`recusal-${field}`] === undefined}>${t('recusal-choose')}</option>
        ${list.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${texts[`recusal-${field}`] === id}>${name}</option>`,
        )}
      </select>
    </label>`;
  return html`<h3>${t('recusals-title')}</h3>
    <p class="hint">${t('recusals-hint')}</p>
    ${
      session.recusals.length === 0
        ? html`<p>${t('recusal-none')}</p>`
        : html`<ul>
            ${session.recusals.map((one) => renderRecusal(view, one, isOpen))}
          </ul>`
    }
    ${
      isOpen
        ? html`<form class="line" novalidate @submit=${add}>
            ${choice(
              'member',
              session.members.filter(({ role }) => role !== 'secretary'),
            )}
            ${choice('product', session.products)}
            <label
              >${t('reason')}
              <input
                maxlength="300"
                .value=${live(reason)}
                @input=${(event: Event) => {
                  desk.type('recusal-reason', typedIn(event));
                }}
              />
            </label>
            <button>${t('recusal-add')}</button>
          </form>`
        : nothing
    }`;
}
