/** The result on paper, in blocks that pages are filled with: date and notice, verdict, ladder, what is missing, criteria, papers, signature. */
import { compileSet, listScoredCriteria, ownValue, textIn } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { listTasks } from '../../form/tasks.js';
import { starLadder } from '../../form/star-ladder.js';
import { starRow } from '../../shared/templates/star-row.js';
import { isProvisional, rankTitle, topRank, totalText } from './evaluation-text.js';
import { nextStarOf } from '../../form/next-star.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { FormView } from './form-view.js';
import { renderRuler } from './points-ruler.js';
import { renderSectionBars } from './section-bars.js';
import { explainLanguage, explainResult } from './verdict.js';

/**
 * @param view with the evaluation of the sheet as it is, without what is tried
 * @param code of the same sheet
 * @param qr its picture; nothing where that could not be fetched
 * @param today printed as the day of the print
 */
export function printBlocks(view: FormView, code: string, qr: unknown, today: Date): TemplateResult[] {
  return [
    renderHead(view, today),
    renderVerdict(view),
    renderLadder(view),
    ...renderMissing(view),
    ...renderCriteria(view),
    ...renderPapers(view),
    renderSignature(view, code, qr),
  ];
}

function renderHead({ state, t, lang }: FormView, today: Date): TemplateResult {
  const { assessment } = state.draft;
  const { decision, programme } = state.set.pack;
  const rows = [
    [t('print-product'), assessment.product.name],
    [t('print-entity'), assessment.entity.name],
    [t('print-set'), `${textIn(state.set.title, lang)} (${t('print-set-no', { set: state.set.no })})`],
  ];
  return html`<header>
    <p class="notice">
      <b>${t('print-notice')}</b><span>${t('print-date', { date: formatDay(today, lang) })}</span>
    </p>
    <h1>${t('print-title')}</h1>
    <p class="small">${textIn(programme, lang)} · ${decision.number}</p>
    <dl class="names">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value === '' ? '……………………………………' : value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** As people write days: 27/11/2026. */
function formatDay(day: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(day);
}

function renderVerdict(view: FormView): TemplateResult {
  const { state, evaluation, t } = view;
  const { result } = evaluation;
  const provisional = isProvisional(view);
  const rank = rankTitle(view, result.stars);
  const [verdict] = explainResult(view);
  return html`<section class="verdict">
    <div class="row">
      ${
        state.set.pack.scale
          ? starRow(result.stars ?? 0, topRank(state.set), rank, provisional ? 'provisional' : 'reached')
          : nothing
      }
      <b class="huge">${rank} · ${totalText(view)}${provisional ? ` (${t('provisional')})` : ''}</b>
    </div>
    <p lang=${explainLanguage(view)}>${verdict?.text}</p>
    <div class="halves">${renderRuler(view, result.total)} ${renderSectionBars(view)}</div>
  </section>`;
}

function renderLadder(view: FormView): TemplateResult {
  const { state, evaluation, t } = view;
  if (evaluation.result.stars === null) return html``;
  const sign = (isGood: boolean, text: string): string => `${isGood ? '✓' : '✗'} ${text}`;
  return html`<section>
    <h2>${t('ladder')}</h2>
    <table>
      ${starLadder(state.set, evaluation.result).map(({ rank, short, from, missed, missedSections }) => {
        const count = missed.length + missedSections.length;
        const names = [
          ...missedSections.map(({ section }) => section),
          ...missed.map(({ criterion }) => criterion),
        ];
        return html`<tr>
          <th>${rankTitle(view, rank)}</th>
          <td>
            ${sign(short === 0, short === 0 ? t('points-enough') : t('points-short', { points: short, from }))}
          </td>
          <td>
            ${sign(count === 0, count === 0 ? t('minimums-met') : `${t('minimums-missed', { count })}: ${names.join(', ')}`)}
          </td>
        </tr>`;
      })}
    </table>
  </section>`;
}

/** What the rank aimed at lacks; each line may stand on another page. */
function renderMissing(view: FormView): TemplateResult[] {
  const { state, evaluation, t, lang } = view;
  if (evaluation.result.stars === null) return [];
  const next = nextStarOf(evaluation);
  const { result } = evaluation;
  const tasks = listTasks(state.set, next, result);
  if (tasks.length === 0) return [];
  return [
    html`<h2>${t('tasks', { rank: rankTitle(view, next.target), count: tasks.length })}</h2>`,
    ...tasks.map(({ criterion, to, points, isMinimum }) => {
      const text = criterion.tick ? criterion.title : criterion.options?.[to - 1]?.text;
      return html`<p class="task">
        <span class="box"></span>
        <span>
          <b>${criterion.id} ${sentenceCase(textIn(criterion.title, lang))}</b>${isMinimum ? ' ★' : ''} →
          ${textIn(text, lang)} ${points > 0 ? t('task-points', { points }) : nothing}
        </span>
      </p>`;
    }),
    html`<p class="small">★ ${t('task-minimum', { rank: rankTitle(view, next.target) })}</p>`,
  ];
}

/** Every criterion in a line, section by section in two columns. */
function renderCriteria(view: FormView): TemplateResult[] {
  const { state, evaluation, t, lang } = view;
  const { leaves, sections } = compileSet(state.set);
  return sections.map(({ id }, at) => {
    const rows = leaves.filter(({ section }) => section === at);
    return html`<section>
      <h2>${t('section', { id })} ${sentenceCase(textIn(state.set.sections[at]?.title, lang))}</h2>
      <ul class="criteria">
        ${rows.map(({ position, id: criterion, title }) => {
          const {
            state: counted = 'unanswered',
            points = 0,
            max = 0,
          } = evaluation.result.criteria[position] ?? {};
          const printed = counted === 'scored' ? `${points}/${max}` : t(`state-${counted}`);
          return html`<li>
            <span>${criterion} ${sentenceCase(textIn(title, lang))}</span><b>${printed}</b>
          </li>`;
        })}
      </ul>
    </section>`;
  });
}

/** The papers that the criteria with points ask for, with those that are attached. */
function renderPapers({ state, evaluation, t, lang }: FormView): TemplateResult[] {
  const { pack } = state.set;
  const { criteria } = state.draft.assessment;
  const scored = listScoredCriteria(state.set).filter(
    (_, at) => (evaluation.result.criteria[at]?.points ?? 0) > 0,
  );
  const kinds = (pack.evidenceKinds ?? []).flatMap(({ id, title }) => {
    const asking = scored.filter(({ evidence }) => evidence?.includes(id)).map((criterion) => criterion.id);
    return asking.length > 0 ? [{ title: textIn(title, lang).replace(/[,.\s]+$/, ''), asking }] : [];
  });
  const attached = listScoredCriteria(state.set).flatMap(({ id }) =>
    (ownValue(criteria, id)?.evidence ?? []).map(({ title }) => `${id}: ${title}`),
  );
  if (kinds.length + attached.length === 0) return [];
  return [
    html`<h2>${t('papers')}</h2>`,
    ...kinds.map(
      ({ title, asking }) =>
        html`<p class="task">
          <span class="box"></span><span>${title} <span class="small">(${asking.join(', ')})</span></span>
        </p>`,
    ),
    ...(attached.length > 0
      ? [html`<p class="small">${t('papers-attached')}: ${attached.join('; ')}</p>`]
      : []),
  ];
}

function renderSignature({ t }: FormView, code: string, qr: unknown): TemplateResult {
  return html`<section class="end">
    <div class="code">
      ${qr}
      <div class="small">
        <p>${t('print-code')}</p>
        <p><code>${code}</code></p>
      </div>
    </div>
    <div class="signature">
      <p>${t('print-day')}</p>
      <p><b>${t('print-signer')}</b></p>
      <p class="small">${t('print-sign')}</p>
    </div>
  </section>`;
}
