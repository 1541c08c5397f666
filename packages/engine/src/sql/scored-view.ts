/** The view that scores a table of sheets, and the view of what cannot be scored. */
import { answerColumns } from './answer-columns.js';
import { conditionSteps } from './condition-steps.js';
import { askedBy, idsOfMask, joinIds, shortSections, unscoredIds } from './id-lists.js';
import { SHEET_COLUMNS } from './names.js';
import { resultColumns } from './result-columns.js';
import type { CommentKey, ScriptContext } from './script-context.js';
import { allPrinted, unprintedId } from './sheet-table.js';
import { columnList, type StatementStep, type StepColumn } from './statement.js';

export function scoredView(context: ScriptContext): string {
  const { set, quote, comment, relation, dialect } = context;
  const steps = scoringSteps(context, {
    where: dialect.readsFiles ? `${comment('printed')}\n  WHERE ${allPrinted(context)}` : '',
  });
  const named = (names: readonly string[]): StepColumn[] =>
    names.map((name) => ({ name: quote(name), value: quote(name) }));
  const columns: StepColumn[] = [
    ...named([...SHEET_COLUMNS, ...context.columns]),
    { name: quote('pack_id'), value: dialect.quoteText(set.source.pack.id) },
    { name: quote('set_no'), value: String(set.source.no) },
    ...named(['outcome', 'total']),
    { name: quote('scale'), value: String(set.scale) },
    ...named([...context.names.sections, 'stars_by_total', 'stars']),
    ...named(set.minimumRanks.map((rank) => `missed_${rank}`)),
    ...named(['unanswered']),
    ...set.minimumRanks.map((rank) => idsOfMask(context, `missed_${rank}`, askedBy(context, rank))),
    ...shortSections(context),
    idsOfMask(context, 'unanswered', set.leaves),
    ...unscoredIds(context),
  ];
  return [
    comment('scored'),
    `CREATE OR REPLACE VIEW ${relation('scored')} AS`,
    withSteps(context, steps),
    `SELECT\n${columnList(columns)}\nFROM result;`,
  ].join('\n');
}

/** The steps up to `result`. @param more columns of the sheets and of the answers that only some views need, and which sheets are read */
export function scoringSteps(
  context: ScriptContext,
  {
    sheets = [],
    answers = [],
    where = '',
  }: { sheets?: StepColumn[]; answers?: StepColumn[]; where?: string },
): StatementStep[] {
  const { names, quote, relation } = context;
  const read = [...SHEET_COLUMNS, ...context.columns, ...names.criteria, ...declaredColumns(context)].map(
    (name): StepColumn => ({ name: quote(name), value: quote(name) }),
  );
  const conditions = conditionSteps(context);
  return [
    {
      name: 'sheets',
      text: `SELECT\n${columnList([...read, ...sheets])}\n  FROM ${relation('sheets')}${where && `\n  ${where}`}`,
    },
    ...conditions.steps,
    { name: 'answers', text: workOut(context, conditions.last, [...answerColumns(context), ...answers]) },
    { name: 'result', text: `SELECT answers.*,\n${columnList(resultColumns(context))}\n  FROM answers` },
  ];
}

const declaredColumns = ({ set, names }: ScriptContext): string[] =>
  [...set.declarable.values()].map((index) => names.declared[index] ?? '');

/**
 * A step that adds columns to those of the step before. Where the planner would put them in wherever they are used, and work a mask out
 * for each of its bits, they are kept apart: that takes a third of the time, and a condition on a sheet still reaches the table.
 */
function workOut({ dialect }: ScriptContext, from: string, columns: readonly StepColumn[]): string {
  if (!dialect.workedOutOnce) return `SELECT ${from}.*,\n${columnList(columns)}\n  FROM ${from}`;
  return `SELECT ${from}.*, worked_out.*\n  FROM ${from} CROSS JOIN LATERAL (SELECT\n${columnList(columns)}\n    OFFSET 0) AS worked_out`;
}

const STEP_COMMENTS: readonly CommentKey[] = ['sheets', 'conditions', 'answers', 'result'];

export function withSteps({ comment }: ScriptContext, steps: readonly StatementStep[]): string {
  return `WITH\n${steps
    .map(({ name, text }) => {
      const key = STEP_COMMENTS.find((one) => one === name);
      return `${key ? `${comment(key)}\n` : ''}${name} AS (\n  ${text}\n)`;
    })
    .join(',\n')}`;
}

/** What `scoredView` leaves out, with the criteria that hold what is not printed. */
export function refusedView(context: ScriptContext): string {
  const { set, quote, comment, relation } = context;
  const unprinted = set.leaves.map((leaf) => unprintedId(context, leaf));
  const columns = [...SHEET_COLUMNS, ...context.columns].map((name) => ({
    name: quote(name),
    value: quote(name),
  }));
  return [
    comment('refused'),
    `CREATE OR REPLACE VIEW ${relation('refused')} AS`,
    `SELECT\n${columnList([...columns, { name: quote('criteria_ids'), value: joinIds(unprinted) }])}`,
    `FROM ${relation('sheets')}`,
    `WHERE NOT (${allPrinted(context)});`,
  ].join('\n');
}
