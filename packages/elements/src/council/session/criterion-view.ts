/** Beneath a criterion: what the producer claims, who gave what, and what each remarks. */
import { compileSet, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { currentBallots, type SessionProduct, type SessionResult } from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/i18n/messages.js';
import { button } from '../../shared/templates/button.js';
import { memberName } from './names.js';
import { type OpenView } from './session-view.js';

interface CriterionOf {
  readonly product: SessionProduct;
  readonly set: CriteriaSet;
  readonly result: SessionResult;
  readonly criterion: string;
}

export function renderCriterion(
  view: OpenView,
  { product, set, result, criterion }: CriterionOf,
): TemplateResult {
  const { desk, session, t, lang } = view;
  const found = result.criteria.find((one) => one.criterion === criterion);
  const words = (pick: number | undefined): string => optionText(view, set, criterion, pick);
  const ballots = currentBallots(session, product.id).filter(({ member }) => found && member in found.points);
  return html`<div class="given">
    ${renderProducer(view, product, criterion, words)}
    <h4>${t('criterion-given')}</h4>
    <ul>
      ${ballots.map(({ member, picks, remarks = {} }) => {
        const points = found?.points[member] ?? null;
        const remark = Object.hasOwn(remarks, criterion) ? remarks[criterion] : undefined;
        return html`<li>
          <b class="letter">${member}</b>
          <span
            >${memberName(session, member)}:
            <b>${points === null ? '–' : t('points', { points: formatNumber(points, lang) })}</b> ·
            ${words(picks[criterion])}${remark ? html`<q class="remark">${remark}</q>` : nothing}</span
          >
        </li>`;
      })}
    </ul>
    ${button(
      t('criterion-close'),
      () => {
        desk.showCriterion(undefined);
      },
      'link',
    )}
  </div>`;
}

function renderProducer(
  { t }: OpenView,
  { assessment }: SessionProduct,
  criterion: string,
  words: (pick: number | undefined) => string,
): TemplateResult | typeof nothing {
  if (!assessment) return nothing;
  const { note, evidence = [] } = assessment.criteria[criterion] ?? {};
  const titles = evidence.map(({ title }) => title).join(', ');
  return html`<p>
    <b>${t('criterion-producer')}:</b>
    ${words(assessment.picks[criterion])}${note ? html`<q class="remark">${note}</q>` : nothing}
    ${titles === '' ? nothing : html`<span class="hint">${t('criterion-evidence', { titles })}</span>`}
  </p>`;
}

function optionText(
  { t, lang }: OpenView,
  set: CriteriaSet,
  criterion: string,
  pick: number | undefined,
): string {
  const compiled = compileSet(set);
  const leaf = compiled.leaves[compiled.positions.get(criterion) ?? -1];
  if (pick === undefined) return t('criterion-unanswered');
  const option = leaf?.options.find(({ ordinal }) => ordinal === pick);
  const text = textIn(option?.text, lang);
  return text === '' && pick === 0 ? t('criterion-none') : text;
}
