/** Where members' files are taken, and who has given what so far: products by members. */
import {
  applyRegulation,
  formatRatio,
  listVoters,
  quorumOf,
  type Session,
  type SessionResult,
} from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/i18n/messages.js';
import { button } from '../../shared/templates/button.js';
import {
  countHolding,
  listMissing,
  listOverview,
  widestApart,
  type BallotState,
  type OverviewRow,
} from './overview.js';
import { renderStars } from './stars-view.js';
import { filesInput, scrollClass, type OpenView } from './session-view.js';

export function renderBallots(view: OpenView): TemplateResult {
  const { desk, session, t } = view;
  const rows = listOverview(session, (product) => desk.resultOf(session, product));
  return html`<h2 tabindex="-1">${t('ballots-title')}</h2>
    <p role="status" class="missing">${missingText(view, rows)}</p>
    ${
      session.state === 'open'
        ? html`<p class="buttons take">
            ${filesInput(t('take-ballots'), (files) => void desk.takeFiles(files))}
            ${
              desk.practiceFiles.length > 0
                ? button(t('practice-take'), () => void desk.takePracticeFiles(), 'primary')
                : nothing
            }
            <span class="hint">${t('take-hint')}</span>
          </p>`
        : nothing
    }
    ${renderTable(view, rows)}
    <p class="hint letters-legend">${lettersText(listVoters(session))}</p>
    <p class="hint">${t('legend-ballots')}</p>`;
}

/** Who stands behind each letter at the head of a column. */
export const lettersText = (members: readonly { readonly id: string; readonly name: string }[]): string =>
  members.map(({ id, name }) => `${id}: ${name}`).join(' · ');

/** Whose ballots the council waits for, in words. */
export function missingText({ session, t }: OpenView, rows: readonly OverviewRow[]): string {
  if (quorumOf(session).present === 0) return t('missing-none-present');
  const missing = listMissing(session, rows);
  if (missing.length === 0) return t('missing-none');
  const count = missing.reduce((sum, one) => sum + one.count, 0);
  const members = missing.map((one) => t('missing-member', one)).join(', ');
  return t('missing', { members, count });
}

/** The same table stands on the last page, without the members. */
export function renderTable(view: OpenView, rows: readonly OverviewRow[], hasMembers = true): TemplateResult {
  const { session, t } = view;
  const voters = hasMembers ? listVoters(session) : [];
  const isFinal = session.state === 'closed';
  return html`<div
    class=${scrollClass(voters.length)}
    role="region"
    tabindex="0"
    aria-label=${t('overview-caption')}
  >
    <table class="overview">
      <caption class="unseen">
        ${t('overview-caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('product')}</th>
          ${voters.map(
            ({ id, name }) =>
              html`<th scope="col" class="letters">
                <abbr title=${name} aria-label=${`${id}: ${name}`}>${id}</abbr>
              </th>`,
          )}
          <th scope="col" class="number">${t('average-short')}</th>
          <th scope="col">${t(isFinal ? 'rank-final' : 'rank')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(view, row, hasMembers))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(
  view: OpenView,
  { product, result, ballots }: OverviewRow,
  hasMembers: boolean,
): TemplateResult {
  const { desk, t, lang } = view;
  const { council } = result;
  return html`<tr>
    <th scope="row">
      ${button(
        product.name,
        () => {
          desk.goTo('product', product.id);
        },
        'link',
      )}<span class="hint">${product.entity}</span>
    </th>
    ${
      hasMembers
        ? ballots.map(
            (ballot) => html`<td class=${`ballot ${ballot.state}`}>${ballotText(view, ballot)}</td>`,
          )
        : nothing
    }
    <td class="number"><b>${averageText(view.session, council?.averageTotal, lang)}</b></td>
    <td class="found">
      ${renderStars(t, desk.setOf(product), result)}
      ${heedTexts(view, result).map((text) => html`<span class="warn">${text}</span> `)}
    </td>
  </tr>`;
}

function ballotText({ t, lang }: OpenView, ballot: BallotState): string {
  if (ballot.state !== 'in' && ballot.state !== 'again') return t(`cell-${ballot.state}`);
  const total = ballot.total === undefined ? '–' : formatNumber(ballot.total, lang);
  const { round } = ballot;
  if (ballot.state === 'again')
    return ballot.total === undefined ? t('cell-again', { round }) : t('cell-again-was', { total, round });
  if (!ballot.counts) return t('cell-left-out', { total });
  return round > 1 ? t('cell-round', { total, round }) : total;
}

function heedTexts({ t }: OpenView, result: SessionResult): string[] {
  const points = widestApart(result);
  const count = countHolding(result);
  return [
    ...(points === undefined ? [] : [t('heed-apart', { points })]),
    ...(count > 0 ? [t('heed-missed', { count })] : []),
  ];
}

/** An exact average, cut to as many decimals as the council's regulation shows. */
export function averageText({ regulation }: Session, exact: string | null | undefined, lang: string): string {
  if (exact === null || exact === undefined) return '–';
  return formatNumber(Number(formatRatio(exact, applyRegulation(regulation).decimals)), lang);
}
