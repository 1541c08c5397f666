/** The four figures over a product: its average, who takes part, how far ballots are apart, how far members agree. */
import {
  applyRegulation,
  quorumOf,
  quorumText,
  type Agreement,
  type SessionResult,
} from '@ocop-kit/engine/council';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/i18n/messages.js';
import { averageText } from './ballots-view.js';
import { memberName } from './names.js';
import { type OpenView } from './session-view.js';

type Card = readonly [title: string, figure: string, below: string, needsHeed?: boolean];

export function renderCards(
  view: OpenView,
  { result, agreement }: { readonly result: SessionResult; readonly agreement: Agreement | undefined },
): TemplateResult {
  const cards = [
    averageCard(view, result),
    presentCard(view),
    spreadCard(view, result, agreement),
    alphaCard(view, agreement),
  ];
  return html`<dl class="cards">
    ${cards.map(
      ([title, figure, below, needsHeed = false]) =>
        html`<div class=${needsHeed ? 'card heeded' : 'card'}>
          <dt>${title}</dt>
          <dd class="figure">${figure}</dd>
          <dd class="hint">${below}</dd>
        </div>`,
    )}
  </dl>`;
}

function averageCard({ session, t, lang }: OpenView, { council, distance }: SessionResult): Card {
  const title = t('card-average');
  if (!council || !distance) return [title, t('card-none'), ''];
  const { sum, ballots, next } = distance;
  const exact = [sum, ...(ballots > 1 ? [ballots] : [])].map((value) => formatNumber(value, lang)).join('/');
  const figure = averageText(session, council.averageTotal, lang);
  if (!next) return [title, figure, t('card-average-top', { exact })];
  const isSent = session.council.level === 'province' && next.from === 90;
  // Rounded up: with what is shown the band is reached.
  const each = Math.ceil((next.points / ballots) * 100 - 1e-9) / 100;
  const values = { exact, points: next.points, ballots, stars: next.rank, each };
  return [title, figure, t(isSent ? 'card-average-send' : 'card-average-short', values)];
}

function presentCard({ session, t, language }: OpenView): Card {
  const { present, members, isMet } = quorumOf(session);
  return [t('card-present'), `${present}/${members}`, quorumText(session, language), !isMet];
}

function spreadCard(
  { session, t }: OpenView,
  { council }: SessionResult,
  agreement: Agreement | undefined,
): Card {
  const title = t('card-spread');
  if (!agreement || agreement.ballots < 2) return [title, t('card-none'), t('alpha-few')];
  const { points, highest, lowest } = agreement.spread;
  if (points === 0) return [title, t('points', { points }), t('card-spread-none')];
  const { apart } = applyRegulation(session.regulation);
  const who = t('card-spread-who', {
    highest: memberName(session, highest),
    lowest: memberName(session, lowest),
  });
  const limit = apart === undefined ? [] : [t('card-spread-limit', { apart })];
  return [title, t('points', { points }), [who, ...limit].join(' · '), council?.apart !== undefined];
}

function alphaCard({ t, lang }: OpenView, agreement: Agreement | undefined): Card {
  const title = t('card-agreement');
  if (!agreement || agreement.ballots < 2) return [title, t('card-none'), t('alpha-few')];
  const { alpha, criteria } = agreement;
  if (!alpha) return [title, '–', t('alpha-same')];
  const count = criteria.filter(({ divides }) => divides).length;
  const divided = count > 0 ? t('divided', { count }) : t('divided-none');
  const figure = formatNumber(Math.trunc(Number(alpha.shown) * 100) / 100, lang);
  return [title, t(`alpha-${alpha.level}`), `${divided} · ${t('alpha', { figure })}`, alpha.level === 'low'];
}
