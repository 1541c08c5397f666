/** The minutes of a session as lines: for each product what must be acted on first, then every ballot. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import {
  quorumText,
  sessionText,
  type Minutes,
  type MinutesEntry,
  type Session,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import { formatDay } from '@ocop-kit/engine/days';
import type { CommandContext } from '../../context/command-context.js';
import { sanitizeLine } from '../../terminal/sanitize.js';
import { formatTable, wrapText } from '../../render/table.js';
import { messages } from './messages.js';

export function councilLines(
  context: CommandContext,
  session: Session,
  { council, held, isFinal, products }: Minutes,
  setOf: (product: SessionProduct) => CriteriaSet,
): string[] {
  const { lang, width, colour } = context;
  const t = context.translator(messages);
  const title = textIn(session.regulation?.title, lang);
  return [
    colour.bold(sanitizeLine(council.name)),
    [
      t(held.form, { on: formatDay(held.on, lang === 'vi') }),
      ...(held.place === undefined ? [] : [sanitizeLine(held.place)]),
      t(isFinal ? 'closed' : 'open'),
    ].join(' · '),
    ...wrapText(quorumText(session, lang), width),
    ...(title === '' ? [] : wrapText(t('byPolicy', { title }), width)),
    ...products.flatMap((entry, at) => [
      '',
      ...productLines(context, session, entry, at + 1, setOf(entry.product)),
    ]),
  ];
}

function productLines(
  context: CommandContext,
  session: Session,
  { product, result, agreement }: MinutesEntry,
  no: number,
  set: CriteriaSet,
): string[] {
  const { lang, width, colour } = context;
  const t = context.translator(messages);
  const names = new Map(session.members.map(({ id, name }) => [id, name]));
  const sentences = sessionText(session, set, { result, agreement }, lang).flatMap(({ text, isUrgent }) => {
    const [first = '', ...rest] = wrapText(sanitizeLine(text), width - 4);
    const mark = isUrgent ? colour.yellow(t('alert')) : ' ';
    return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
  });
  const rows = (result.council?.ballots ?? []).map(({ ballot, total, counted }) => [
    sanitizeLine(names.get(ballot) ?? ballot),
    new Intl.NumberFormat(lang).format(total),
    t(counted ? 'counted' : 'not-counted'),
  ]);
  const columns = [
    { heading: t('column.member'), wraps: true },
    { heading: t('column.total'), align: 'right' },
    { heading: t('column.state') },
  ] as const;
  return [
    ...wrapText(t('product', { no, name: product.name, entity: product.entity }), width).map((line) =>
      colour.bold(line),
    ),
    ...sentences,
    ...(rows.length === 0 ? [] : ['', ...formatTable(columns, rows, width - 2).map((line) => `  ${line}`)]),
  ];
}
