/** Results as NDJSON or CSV, written in blocks and never faster than they are taken. */
import { stringify } from 'csv-stringify/sync';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Result } from '@ocop-kit/engine';
import type { Format } from './rows.js';

interface ScoredRow {
  readonly line: number;
  readonly id: string | null;
  readonly result: Result;
}

export interface Writer {
  readonly write: (row: ScoredRow) => Promise<void>;
  readonly end: () => Promise<void>;
}

const BLOCK = 65_536;

export function writerTo(stream: Writable, format: Format, minimumRanks: readonly number[]): Writer {
  const render = format === 'csv' ? csvLine(minimumRanks) : ndjsonLine;
  let block = format === 'csv' ? csvHead(minimumRanks) : '';
  const flush = async (): Promise<void> => {
    const text = block;
    block = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    async write(row) {
      block += render(row);
      if (block.length >= BLOCK) await flush();
    },
    async end() {
      await flush();
      if (stream === process.stdout) return;
      stream.end();
      await finished(stream);
    },
  };
}

function ndjsonLine({ line, id, result }: ScoredRow): string {
  const { pack, set, outcome, total, sections, starsByTotal, stars, minimumsMissed, unanswered } = result;
  const { sectionMinimumsMissed } = result;
  const missed = Object.fromEntries(
    Object.entries(minimumsMissed).map(([rank, all]) => [rank, all.map(({ criterion }) => criterion)]),
  );
  const row = {
    line,
    id,
    pack,
    set,
    outcome,
    total,
    sections,
    starsByTotal,
    stars,
    minimumsMissed: missed,
    ...(sectionMinimumsMissed && { sectionMinimumsMissed }),
    unanswered,
  };
  return `${JSON.stringify(row)}\n`;
}

function csvHead(ranks: readonly number[]): string {
  const missed = ranks.map((rank) => `missed_${rank}`);
  // The mark at the start makes spreadsheets read the file as UTF-8.
  return `\uFEFF${stringify([['line', 'id', 'pack', 'set', 'outcome', 'total', 'stars_by_total', 'stars', ...missed, 'unanswered']])}`;
}

const csvLine =
  (ranks: readonly number[]) =>
  ({ line, id, result }: ScoredRow): string => {
    const { pack, set, outcome, total, starsByTotal, stars, minimumsMissed, unanswered } = result;
    const { sectionMinimumsMissed = [] } = result;
    const missed = ranks.map((rank) => {
      const short = sectionMinimumsMissed.filter((one) => one.rank <= rank).map(({ section }) => section);
      const criteria = (minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
      return [...[...new Set(short)].map((section) => `section:${section}`), ...criteria].join(' ');
    });
    const cells = [
      line,
      id ?? '',
      pack,
      set,
      outcome,
      total,
      starsByTotal,
      stars ?? '',
      ...missed,
      unanswered.join(' '),
    ];
    // Ids come from outside: a spreadsheet must not run them as formulas.
    return stringify([cells], { escape_formulas: true });
  };
