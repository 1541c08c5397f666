/** What stands once in a script: the list of criteria, and the results of all sets in one view. */
import { textIn } from '../text/text.js';
import { SHEET_COLUMNS } from './names.js';
import type { ScriptContext } from './script-context.js';

const CRITERIA_COLUMNS = ['set_no', 'position', 'bit', 'criterion', 'column_name', 'section', 'title'];

/** Names every criterion of the sets: dashboards join it to tell bits and columns apart. @param view quoted */
export function criteriaView(contexts: readonly [ScriptContext, ...ScriptContext[]], view: string): string {
  const [{ quote, comment }] = contexts;
  const rows = contexts.flatMap(({ set, names, dialect, lang }) =>
    set.leaves.map(({ id, position, section, title }) => {
      const texts = [
        id,
        names.criteria[position] ?? '',
        set.sections[section]?.id ?? '',
        textIn(title, lang),
      ];
      const bit = `CAST(${1n << BigInt(position)} AS BIGINT)`;
      return `  (${[set.source.no, position, bit, ...texts.map(dialect.quoteText)].join(', ')})`;
    }),
  );
  return [
    comment('criteria'),
    `CREATE OR REPLACE VIEW ${view} AS`,
    `SELECT * FROM (VALUES\n${rows.join(',\n')}\n) AS criteria (${CRITERIA_COLUMNS.map(quote).join(', ')});`,
  ].join('\n');
}

/** The columns that the results of all sets have. @param kind of the views that are put together @param view quoted */
export function allSetsView(
  contexts: readonly [ScriptContext, ...ScriptContext[]],
  kind: 'scored' | 'councils',
  view: string,
): string {
  const [{ set, quote, comment, columns: own, dialect }] = contexts;
  const missed = set.minimumRanks.flatMap((rank) => [`missed_${rank}`]);
  const ids = set.minimumRanks.map((rank) => `missed_${rank}_ids`);
  const columns =
    kind === 'scored'
      ? [
          ...[
            ...SHEET_COLUMNS,
            ...own,
            'pack_id',
            'set_no',
            'outcome',
            'total',
            'scale',
            'stars_by_total',
            'stars',
          ],
          ...[...missed, 'unanswered', ...ids, 'unanswered_ids', 'not_applicable_ids', 'not_evaluated_ids'],
        ]
      : [
          ...[
            'dossier',
            'province',
            'pack_id',
            'set_no',
            'ballots',
            ...(dialect.readsFiles ? ['unprinted'] : []),
          ],
          ...[
            'incomplete',
            'disqualified',
            'ineligible',
            'counted',
            'refused',
            'outcome',
            'sum_total',
            'scale',
          ],
          ...['stars_by_total', 'stars', ...missed, ...ids],
        ];
  const list = columns.map(quote).join(', ');
  const selects = contexts.map(({ relation }) => `SELECT ${list} FROM ${relation(kind)}`);
  return [comment('all'), `CREATE OR REPLACE VIEW ${view} AS`, `${selects.join('\nUNION ALL\n')};`].join(
    '\n',
  );
}
