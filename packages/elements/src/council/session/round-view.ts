/** Where another round on one product is opened: who scores again, and why. */
import { chooseMessageLanguage, OcopError, problemText } from '@ocop-kit/engine';
import {
  attendanceOf,
  isRecused,
  listVoters,
  openRound,
  withdrawRound,
  type CouncilMember,
  type Session,
  type SessionProduct,
  type SessionResult,
} from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { memberName } from './names.js';
import { typedIn, type OpenView } from './session-view.js';

export function renderRound(
  view: OpenView,
  { product, result }: { readonly product: SessionProduct; readonly result: SessionResult },
): TemplateResult | typeof nothing {
  const { session, t } = view;
  const before = session.rounds.filter((one) => one.product === product.id);
  const earlier = before.map(
    ({ round, members, reason }) =>
      html`<p>
        ${t('rounds-before', { round, members: members.map((id) => memberName(session, id)).join(', '), reason })}
      </p>`,
  );
  if (session.state === 'closed')
    return before.length > 0
      ? html`<h3>${t('round-title')}</h3>
          ${earlier}`
      : nothing;
  if (!result.council && before.length === 0) return nothing;
  const { round, due } = result;
  if (round > 1 && due.length > 0)
    return html`<h3>${t('round-title')}</h3>
      ${earlier} ${renderOpened(view, product, result)}`;
  return html`<details class="round" ?open=${result.council?.apart !== undefined && due.length === 0}>
    <summary>${t('round-title')}</summary>
    ${earlier}
    ${
      due.length > 0
        ? html`<p>${t('round-wait')}</p>`
        : (renderUsed(view, product) ?? renderForm(view, product, result))
    }
  </details>`;
}

/** What comes next once a round is open: those who score again get a file of their own, or nobody does and it is taken back. */
function renderOpened(
  { desk, session, t }: OpenView,
  { id, name }: SessionProduct,
  { round, due }: SessionResult,
): TemplateResult {
  const members = due.map((member) => memberName(session, member)).join(', ');
  const isBegun = [...session.ballots, ...(session.commitments ?? [])].some(
    (one) => one.product === id && one.round === round,
  );
  return html`<div class="callout again" tabindex="-1">
    <p>${t('again-next', { round, members, count: due.length })}</p>
    <p class="buttons">
      ${button(
        t('again-hand-out', { round }),
        () => {
          desk.handOut();
        },
        'primary',
      )}
      ${
        isBegun
          ? nothing
          : button(t('round-withdraw', { round }), () => {
              desk.act(
                t('did-round-withdrawn', { product: name, round }),
                (now, time) => withdrawRound(now, { product: id, time }),
                'h2',
              );
            })
      }
    </p>
  </div>`;
}

/** What the engine says where no further round is kept; undefined where one is. */
function renderUsed({ session, lang }: OpenView, { id }: SessionProduct): TemplateResult | undefined {
  const member = listScoring(session, id)[0];
  if (!member) return undefined;
  const opening = { product: id, members: [member.id], reason: '–', time: new Date().toISOString() };
  try {
    openRound(session, opening);
  } catch (error) {
    if (error instanceof OcopError && error.problem.code === 'session/rounds-used')
      return html`<p>${problemText(error.problem, chooseMessageLanguage(lang))}</p>`;
  }
  return undefined;
}

/** Who can be asked to score a product again. */
const listScoring = (session: Session, product: string): CouncilMember[] =>
  listVoters(session).filter(
    ({ id }) => attendanceOf(session, id) !== 'absent' && !isRecused(session, product, id),
  );

function renderForm(
  view: OpenView,
  { id, name }: SessionProduct,
  { council, round }: SessionResult,
): TemplateResult {
  const { desk, session, t } = view;
  const [membersField, reasonField] = [`round-members-${id}`, `round-reason-${id}`];
  const { apart = [] } = council ?? {};
  const typed = desk.texts[membersField];
  const chosen = new Set(
    typed === undefined ? apart.flatMap(({ ballots }) => ballots) : typed.split(' ').filter(Boolean),
  );
  const [widest] = [...apart].sort((a, b) => b.points - a.points);
  const proposed = widest ? t('round-reason-apart', { points: widest.points }) : '';
  const reason = desk.texts[reasonField] ?? proposed;
  const voters = listScoring(session, id);
  const members = voters.flatMap((member) => (chosen.has(member.id) ? [member.id] : []));
  const open = (event: Event): void => {
    event.preventDefault();
    if (members.length === 0 || reason.trim() === '') {
      desk.complain(t('round-need'));
      return;
    }
    const isTaken = desk.act(
      t('did-round', { product: name, round: round + 1 }),
      (now, time) => openRound(now, { product: id, members, reason: reason.trim(), time }),
      '.again',
    );
    if (isTaken) desk.forget(membersField, reasonField);
  };
  return html`<form @submit=${open}>
    <p class="hint">${t('round-hint')}</p>
    <fieldset class="who-again">
      <legend>${t('round-members')}</legend>
      ${voters.map(
        (member) =>
          html`<label class="answer"
            ><input
              type="checkbox"
              .checked=${live(chosen.has(member.id))}
              @change=${(event: Event) => {
                const next = new Set(chosen);
                if ((event.target as HTMLInputElement).checked) next.add(member.id);
                else next.delete(member.id);
                desk.type(membersField, [...next].join(' '));
              }}
            />${member.id} · ${member.name}</label
          >`,
      )}
    </fieldset>
    <label class="field"
      >${t('round-reason')}
      <input
        maxlength="300"
        .value=${live(reason)}
        @input=${(event: Event) => {
          desk.type(reasonField, typedIn(event));
        }}
      />
    </label>
    <p class="buttons"><button>${t('round-open', { round: round + 1 })}</button></p>
  </form>`;
}
