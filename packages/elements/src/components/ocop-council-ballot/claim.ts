/** What the producer claims of one criterion: pick, note and evidence, beside the member's own pick. */
import { ownValue, type Leaf } from '@ocop-kit/engine';
import type { Evidence } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { readAnswer } from '../../form/reviews.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { momentDayText } from '../../shared/moment-text.js';
import { answerPoints, answerText, type BallotView, type SheetState } from './ballot-view.js';

export function renderClaim(view: BallotView, state: SheetState, leaf: Leaf): TemplateResult {
  const { t } = view;
  const { assessment } = state.product;
  const id = `claim-${leaf.position}`;
  if (!assessment)
    return html`<div class="claim" role="group" aria-labelledby=${id}>
      <p class="label" id=${id}>${t('claim')}</p>
      <p class="hint">${t('no-assessment')}</p>
    </div>`;
  const { note, evidence = [] } = readAnswer(assessment, leaf.id);
  return html`<div class="claim" role="group" aria-labelledby=${id}>
    <p class="label" id=${id}>${t('claim')}</p>
    ${renderPick(view, state, leaf)}
    <p class="label">${t('papers')}</p>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    ${
      evidence.length > 0
        ? html`<ul class="files">
            ${evidence.map((one) => renderPaper(view, one))}
          </ul>`
        : nothing
    }
    ${note || evidence.length > 0 ? nothing : html`<p class="hint">${t('no-papers')}</p>`}
  </div>`;
}

/** A paper with its days: what has run out on the day of the meeting counts for nothing. */
function renderPaper(
  { t, session }: BallotView,
  { title, issuedBy, issued, expires }: Evidence,
): TemplateResult {
  const isExpired = expires !== undefined && expires.slice(0, 10) < session.held.on;
  const facts = [
    issuedBy,
    issued && t('paper-issued', { day: momentDayText(issued) }),
    expires && !isExpired && t('paper-valid', { day: momentDayText(expires) }),
  ].filter(Boolean);
  return html`<li>
    ${title}${facts.length > 0 ? html`<span class="hint">${facts.join(' · ')}</span>` : nothing}
    ${
      isExpired
        ? html`<span class="warn">${t('paper-expired', { day: momentDayText(expires) })}</span>`
        : nothing
    }
  </li>`;
}

function renderPick(view: BallotView, state: SheetState, leaf: Leaf): TemplateResult {
  const { t, blind } = view;
  const { set, product, draft } = state;
  const claimed = ownValue(product.assessment?.picks ?? {}, leaf.id);
  const own = ownValue(draft.picks, leaf.id);
  if (blind && own === undefined && draft.signed === undefined)
    return html`<p class="hint">${t('claim-hidden')}</p>`;
  if (claimed === undefined) return html`<p class="hint">${t('claim-none')}</p>`;
  return html`<p>
      ${answerText(set, leaf, claimed, view)} ·
      <b>${t('claim-points', { points: answerPoints(set, leaf, claimed) })}</b>
    </p>
    ${own === undefined ? nothing : html`<p class="hint" role="status">${compareText(view, state, leaf, claimed, own)}</p>`}`;
}

function compareText(
  { t, lang }: BallotView,
  { set }: SheetState,
  leaf: Leaf,
  claimed: number,
  own: number,
): string {
  const difference = answerPoints(set, leaf, own) - answerPoints(set, leaf, claimed);
  if (difference === 0) return t('same');
  const points = Math.abs(difference);
  return t(difference > 0 ? 'higher' : 'lower', {
    points: Number.isInteger(points) ? points : formatNumber(points, lang),
  });
}
