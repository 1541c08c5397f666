/** A plan as lines: what is to be done first. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import { formatDay } from '@ocop-kit/engine/days';
import type { ImprovementPlan } from '@ocop-kit/engine/plan';
import type { CommandContext } from '../../context/command-context.js';
import { rankText } from '../../render/rank-text.js';
import { formatTable, wrapText, type Column } from '../../render/table.js';
import { messages } from './messages.js';

const ORDER = ['doing', 'open', 'done', 'dropped'];

export function planLines(context: CommandContext, plan: ImprovementPlan, set: CriteriaSet): string[] {
  const { lang, width, translator, colour } = context;
  const t = translator(messages);
  const now = plan.history.at(-1);
  const head = t('head', {
    product: plan.product.name,
    goal: rankText(context, set, plan.goal.stars),
    score: now?.score ?? 0,
    rank: rankText(context, set, now?.stars ?? null),
  });
  const tasks = [...plan.tasks].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );
  const rows = tasks.map(({ id, title, owner = '', due, state }) => [
    id,
    textIn(title, lang),
    owner,
    due === undefined ? '' : formatDay(due, lang === 'vi'),
    t(state),
  ]);
  const columns: readonly Column[] = [
    { heading: t('columnId') },
    { heading: t('columnTask'), wraps: true },
    { heading: t('columnOwner') },
    { heading: t('columnDue') },
    { heading: t('columnState') },
  ];
  return [
    ...wrapText(head, width).map((line) => colour.bold(line)),
    '',
    ...formatTable(columns, rows, width),
  ];
}
