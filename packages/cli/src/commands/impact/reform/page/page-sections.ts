/** The parts of the page that have a plot, each with its figures as a table. */
import { textIn } from '@ocop-kit/engine';
import type { ChangeCounts } from '../../../../reform/reform-tally.js';
import {
  listProvinces,
  listSets,
  changeFigures,
  type NamedGroup,
  type ReformReport,
} from '../reform-report.js';
import { MAX_CRITERIA } from '../reform-lines.js';
import { listRanks, rankName } from '../star-matrix.js';
import { drawChanges, type ChangeRow } from './change-plot.js';
import { markup, type PageMarkup } from './markup.js';
import type { PageContext } from './page-context.js';
import { drawStars } from './star-plot.js';
import { foldTable, writeTable, type FigureTable } from './tables.js';
import { binTotals } from './total-bins.js';
import { drawTotals } from './total-plot.js';

/** Every province of the country, and more rows than anybody compares by eye. */
const MAX_PLOTTED = 70;

export function drawRanks({ tally }: ReformReport, { t, lang, format }: PageContext): PageMarkup {
  const matrix = listRanks(tally);
  const { ranks, count } = matrix;
  const nameOf = (rank: number | null): string => rankName(tally, rank, t, lang);
  const table: FigureTable = {
    caption: t('stars.lead'),
    headings: [t('stars.corner'), ...ranks.map(nameOf)],
    rows: ranks.map((from, marked) => ({
      name: nameOf(from),
      cells: ranks.map((to) => format(count(from, to))),
      marked,
    })),
  };
  return markup`<section><h2>${t('stars')}</h2>
<figure>${legend([
    ['before', t('legend.before')],
    ['after', t('legend.after')],
  ])}
${drawStars(matrix, nameOf, t('stars.plot'), format)}</figure>
${writeTable(table, t('table.scroll', { title: t('stars.table') }))}</section>`;
}

export function writeCriteria({ tally }: ReformReport, page: PageContext): PageMarkup {
  const { t, format } = page;
  const criteria = tally.listCriteria().slice(0, MAX_CRITERIA);
  const { bands, nothing } = tally.decidedBy;
  const rows = criteria.map(({ title, rises, falls }) => ({
    name: title,
    changes: { ...NO_CHANGES, rises, falls },
  }));
  const table: FigureTable = {
    caption: t('criteria'),
    headings: [t('criterion'), t('rises'), t('falls')],
    rows: criteria.map(({ title, rises, falls }) => ({ name: title, cells: [rises, falls].map(format) })),
  };
  return markup`<section><h2>${t('criteria')}</h2>
<p class="lead">${t('criteria.definition')}</p>
${rows.length > 0 ? [drawRows(rows, t('by.criterion'), page), writeTable(table, t('table.scroll', { title: t('criteria') }))] : [markup`<p>${t('criteria.none')}</p>`]}
${bands > 0 ? [markup`<p>${t('criteria.bands', { count: bands })}</p>`] : []}
${nothing > 0 ? [markup`<p>${t('criteria.nothing', { count: nothing })}</p>`] : []}</section>`;
}

export function drawGroups({ tally }: ReformReport, page: PageContext, by: 'set' | 'province'): PageMarkup {
  const { t, lang, format } = page;
  const title = t(by === 'set' ? 'sets' : 'provinces');
  const groups = by === 'set' ? listSets(tally, t) : listProvinces(tally, t, lang);
  const changed = groups.filter(({ changes }) => hasChanges(changes));
  const table: FigureTable = {
    caption: title,
    headings: [t(by), t('sheets'), t('rises'), t('keeps'), t('falls'), t('gained'), t('lost'), t('excluded')],
    rows: groups.map(({ name, sheets, changes }) => {
      const { rises, keeps, falls, excluded } = changeFigures(changes);
      const cells = [sheets, rises, keeps, falls, changes.gains, changes.loses, excluded].map(format);
      return { name, cells };
    }),
  };
  const shown = mostChanged(changed);
  return markup`<section><h2>${title}</h2>
${changed.length === 0 ? [markup`<p>${t('groups.same')}</p>`] : [drawRows(shown, t(`by.${by}`), page)]}
${shown.length < changed.length ? [markup`<p class="note">${t('groups.some', { shown: shown.length, count: changed.length })}</p>`] : []}
${foldTable(writeTable(table, t('table.scroll', { title })), t('table.open', { title }))}</section>`;
}

export function writeTotals({ tally }: ReformReport, { t, lang, format }: PageContext): PageMarkup {
  const bins = binTotals(tally);
  const bands = tally.bands.map(({ from, title }) => ({ from, label: textIn(title, lang) }));
  const title = t('totals.title');
  const table: FigureTable = {
    caption: title,
    headings: [t('totals.range'), t('before'), t('after')],
    rows: bins.map(({ from, to, before, after }) => ({
      name: t('totals.from', { from, to }),
      cells: [before, after].map(format),
    })),
  };
  return markup`<section><h2>${title}</h2>
<p class="lead">${t('totals.lead')}</p>
<figure>${legend([
    ['before', t('legend.before')],
    ['after', t('legend.after')],
  ])}
${drawTotals(bins, bands, t('totals.plot'), format)}</figure>
${foldTable(writeTable(table, t('table.scroll', { title })), t('table.open', { title }))}</section>`;
}

const NO_CHANGES = { falls: 0, loses: 0, excluded: 0, rises: 0, readmitted: 0, gains: 0 } as const;

function drawRows(rows: readonly ChangeRow[], by: string, { t, format }: PageContext): PageMarkup {
  const occurring = CHANGE_KEYS.filter((key) => rows.some(({ changes }) => changes[key] > 0));
  const entries = occurring.map((key) => [key, t(`legend.${key}`)] as const);
  const length = rows.length > ROWS_A_PAGE ? 'long' : 'short';
  return markup`<figure class="${length}">${legend(entries)}
${drawChanges(rows, t('groups.plot', { by }), format)}</figure>`;
}

/** As they lie in a bar, from left to right. */
const CHANGE_KEYS = ['excluded', 'loses', 'falls', 'rises', 'readmitted', 'gains'] as const;

/** More do not go on a page of A4, and may be parted. */
const ROWS_A_PAGE = 35;

type LegendKey = 'before' | 'after' | (typeof CHANGE_KEYS)[number];

function legend(entries: readonly (readonly [LegendKey, string])[]): PageMarkup {
  const items = entries.map(
    ([key, words]) =>
      markup`<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" fill="var(--${key})" stroke="var(--ink)" stroke-width=".75"/></svg>${words}</li>`,
  );
  return markup`<ul class="legend">${items}</ul>`;
}

const hasChanges = (changes: ChangeCounts): boolean => CHANGE_KEYS.some((change) => changes[change] > 0);

/** In their order, those with most changes where there are too many. */
function mostChanged(groups: readonly NamedGroup[]): readonly NamedGroup[] {
  if (groups.length <= MAX_PLOTTED) return groups;
  const count = ({ sheets, changes }: NamedGroup): number => sheets - changes.keeps - changes.unrated;
  const least = groups.map(count).sort((a, b) => b - a)[MAX_PLOTTED - 1] ?? 0;
  return groups.filter((group) => count(group) >= least).slice(0, MAX_PLOTTED);
}
