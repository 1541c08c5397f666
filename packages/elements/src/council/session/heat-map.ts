/**
 * Members by criteria as one table: numbers first, shades only beside them. It is built in one go, a cell is a cell and nothing else, and one
 * listener serves all rows: fifteen members and thirty-five criteria are there before anybody notices.
 */
import { compileSet, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { listVoters, type Agreement, type Session, type SessionResult } from '@ocop-kit/engine/council';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { averageText } from './ballots-view.js';
import type { SessionTranslate } from './session-messages.js';

export interface HeatMap {
  readonly session: Session;
  readonly set: CriteriaSet;
  readonly result: SessionResult;
  readonly agreement: Agreement | undefined;
  readonly lang: string;
  readonly t: SessionTranslate;
  readonly isPrintedOrder: boolean;
  /** The criterion whose remarks are open. */
  readonly open: string | undefined;
}

/** How many shades there are between no points and all of them. */
const SHADES = 4;

/** @param detail what stands beneath the row of the criterion that is open */
export function buildHeatMap(map: HeatMap, detail: (cell: HTMLElement) => void): HTMLTableElement {
  const { session, set, result, t, lang, isPrintedOrder, open } = map;
  const compiled = compileSet(set);
  const counted = new Map(
    result.council?.ballots.flatMap((one) => (one.counted ? [[one.ballot, one.total]] : [])),
  );
  const members = listVoters(session).filter(({ id }) => counted.has(id));
  const divides = new Set(
    map.agreement?.criteria.flatMap(({ criterion, divides: is }) => (is ? [criterion] : [])),
  );
  const below = listBelow(result);
  const table = document.createElement('table');
  table.className = 'heat';
  add(table, 'caption', 'unseen', t('heat-title'));
  const head = add(add(table, 'thead'), 'tr');
  heading(head, 'col', t(isPrintedOrder ? 'heat-printed' : 'heat-divided-first'));
  for (const { id, name } of members) {
    const cell = heading(head, 'col', '', 'letters');
    const letter = add(cell, 'abbr', '', id);
    letter.title = name;
    letter.setAttribute('aria-label', `${id}: ${name}`);
  }
  heading(head, 'col', t('average-short'), 'number');
  const body = add(table, 'tbody');
  const averages = new Map(result.criteria.map((one) => [one.criterion, one]));
  for (const id of orderOf(map)) {
    const leaf = compiled.leaves[compiled.positions.get(id) ?? -1];
    const found = averages.get(id);
    if (!leaf || !found) continue;
    const short = below.get(id);
    const row = add(body, 'tr');
    if (divides.has(id)) row.className = 'divides';
    const name = heading(row, 'row', '');
    const button = add(name, 'button', 'link', `${id} ${sentenceCase(textIn(leaf.title, lang))}`);
    button.type = 'button';
    button.dataset['criterion'] = id;
    button.setAttribute('aria-expanded', String(open === id));
    if (short) add(name, 'span', 'minimum', ` ${t('heat-minimum', { stars: '★'.repeat(short.rank) })}`);
    if (divides.has(id)) add(name, 'span', 'divides', ` ◆ ${t('heat-divides')}`);
    const most = leaf.max / compiled.scale;
    for (const member of members) {
      const points = found.points[member.id] ?? null;
      const isBelow = short?.members.has(member.id) ?? false;
      const cell = add(row, 'td', shadeOf(points, most) + (isBelow ? ' below' : ''));
      const shown = points === null ? '–' : formatNumber(points, lang);
      cell.textContent = isBelow ? `${shown} ▾` : shown;
      if (isBelow) cell.setAttribute('aria-label', t('heat-below', { points: shown }));
    }
    add(row, 'td', 'number', averageText(session, found.average, lang));
    if (open === id) {
      const cell = add(add(body, 'tr', 'detail'), 'td');
      cell.colSpan = members.length + 2;
      detail(cell);
    }
  }
  const total = add(add(table, 'tfoot'), 'tr');
  heading(total, 'row', t('total'));
  for (const { id } of members) add(total, 'td', 'number', formatNumber(counted.get(id) ?? 0, lang));
  add(total, 'td', 'number', averageText(session, result.council?.averageTotal, lang));
  return table;
}

/** The criteria as they stand: those that divide the most first, then those whose minimum is missed, then as printed. */
function orderOf({ result, agreement, isPrintedOrder }: HeatMap): readonly string[] {
  const printed = result.criteria.map(({ criterion }) => criterion);
  if (isPrintedOrder) return printed;
  const missed = result.minimums.flatMap(({ of, reached }) => (reached ? [] : [of]));
  const first = [...(agreement?.criteria.map(({ criterion }) => criterion) ?? []), ...missed];
  return [...new Set([...first.filter((id) => printed.includes(id)), ...printed])];
}

/** By criterion: the lowest minimum that some do not reach, up to the rank that the points give, and who does not reach it. */
function listBelow({
  minimums,
  council,
}: SessionResult): Map<string, { readonly rank: number; readonly members: ReadonlySet<string> }> {
  const found = new Map<string, { rank: number; members: ReadonlySet<string> }>();
  for (const { of, rank, against } of minimums) {
    if (rank > (council?.starsByTotal ?? 0) || against.length === 0) continue;
    const known = found.get(of);
    if (!known || rank < known.rank) found.set(of, { rank, members: new Set(against) });
  }
  return found;
}

function shadeOf(points: number | null, most: number): string {
  if (points === null) return 'none';
  return `shade${most > 0 ? Math.round((points / most) * SHADES) : 0}`;
}

function add<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  parent.appendChild(element);
  return element;
}

function heading(row: HTMLElement, scope: 'col' | 'row', text: string, className = ''): HTMLTableCellElement {
  const cell = add(row, 'th', className, text);
  cell.scope = scope;
  return cell;
}
