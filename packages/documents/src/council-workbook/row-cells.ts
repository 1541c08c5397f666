/** The cells of each row of a product's worksheet: what is printed, what is typed, and what formulas make of it. */
import type { CompiledSet } from '@ocop-kit/engine';
import type { AppliedRegulation, SessionBallot } from '@ocop-kit/engine/council';
import type { CellStyle, NewCell } from '../xlsx/write/new-workbook.js';
import { STYLES } from './cell-styles.js';
import { COLUMN, type LastColumns } from './columns.js';
import type { SessionFormulas } from './formulas.js';
import type { KnownValues } from './known-values.js';
import type { MemberColumn, MemberState } from './member-columns.js';
import type { SessionFigure, SessionPlan, SessionRow } from './plan-rows.js';
import type { TranslateCouncilWorkbook } from './translate.js';
import { rowKeyText, type SessionRowKey } from './workbook-format.js';

interface RowContent {
  readonly set: CompiledSet;
  readonly plan: SessionPlan;
  readonly members: readonly MemberColumn[];
  readonly last: LastColumns;
  readonly formulas: SessionFormulas;
  readonly values: KnownValues;
  readonly regulation: Pick<AppliedRegulation, 'apart' | 'trimmed'>;
  readonly t: TranslateCouncilWorkbook;
}

interface Head {
  readonly title: string;
  readonly subtitle: string;
  readonly product: string;
}

/** The cells between the printed ones: two for each member. */
type MemberCells = (at: MemberColumn) => readonly [NewCell, NewCell];

/** Whether a column holds a ballot, or may. */
export const isOpenColumn = ({ state }: Pick<MemberColumn, 'state'>): boolean =>
  state === 'due' || state === 'cast';

export function createRowCells(
  content: RowContent,
  head: Head,
): (row: SessionRow, at: number) => readonly NewCell[] {
  const { members, last, formulas, values, set, regulation, t } = content;
  const end = last.missed;
  const open = members.filter(isOpenColumn);

  /** A row from its key to its last column. */
  const line = (
    key: SessionRowKey | undefined,
    [id, title, minimum, options]: readonly NewCell[],
    memberCells: MemberCells,
    tail: readonly NewCell[],
    fill: CellStyle,
  ): NewCell[] => [
    keyCell(key),
    ...[id, title, minimum, options].map((cell) => cell ?? { style: fill }),
    ...members.flatMap((at) => [...memberCells(at)]),
    ...[0, 1, 2].map((i) => tail[i] ?? { style: fill }),
  ];
  /** A row of one text. */
  const text = (value: string, style: CellStyle, key?: SessionRowKey): NewCell[] => [
    keyCell(key),
    { value, style },
    ...Array.from({ length: end - COLUMN.id }, (): NewCell => ({ style })),
  ];
  const both = (style: CellStyle): readonly [NewCell, NewCell] => [{ style }, { style }];
  /** Of a member without a ballot, a closed cell; else what is given. */
  const ifOpen =
    (cells: MemberCells): MemberCells =>
    (at) =>
      isOpenColumn(at) ? cells(at) : both(STYLES.closed);
  const pickStyle = ({ state }: MemberColumn): CellStyle => (state === 'due' ? STYLES.entry : STYLES.cast);

  const spread = (row: Exclude<SessionFigure, 'counted'>, style: CellStyle): NewCell => ({
    formula: formulas.result(row),
    value: values.result(row),
    style,
  });

  return (row, at) => {
    switch (row.kind) {
      case 'title':
        return text(head.title, STYLES.title, { kind: 'product', id: head.product });
      case 'subtitle':
        return text(head.subtitle, STYLES.subtitle);
      case 'heading':
        return line(
          { kind: 'members' },
          (['column.id', 'column.title', 'column.minimum', 'column.options'] as const).map((key) => ({
            value: t(key),
            style: STYLES.heading,
          })),
          ({ label }) => [{ value: label, style: STYLES.headingCentered }, { style: STYLES.headingCentered }],
          (['column.average', 'column.spread', 'column.missed'] as const).map((key) => ({
            value: t(key),
            style: STYLES.headingCentered,
          })),
          STYLES.heading,
        );
      case 'subheading':
        return line(
          undefined,
          [],
          () => [
            { value: t('column.pick'), style: STYLES.headingCentered },
            { value: t('column.points'), style: STYLES.headingCentered },
          ],
          [],
          STYLES.heading,
        );
      case 'total':
        return line(
          undefined,
          [{ style: STYLES.total }, { value: t('total'), style: STYLES.total }],
          ifOpen((own) => [
            { style: STYLES.totalCentered },
            { formula: formulas.total(own), value: values.total(own), style: STYLES.totalCentered },
          ]),
          [spread('average-shown', STYLES.totalCentered), spread('spread', STYLES.totalCentered)],
          STYLES.total,
        );
      case 'state':
        return line(
          undefined,
          [{ style: STYLES.state }, { value: t('state'), style: STYLES.state }],
          (own) => [
            isOpenColumn(own)
              ? { formula: formulas.state(own), value: values.state(own), style: STYLES.stateCentered }
              : { value: t(`state.${closedState(own.state)}`), style: STYLES.closed },
            { style: isOpenColumn(own) ? STYLES.stateCentered : STYLES.closed },
          ],
          [],
          STYLES.state,
        );
      case 'section': {
        const { id } = set.sections[row.position] ?? { id: '' };
        return line(
          undefined,
          [{ value: row.text, style: STYLES.section }],
          ifOpen((own) => [
            { style: STYLES.sectionCentered },
            {
              formula: formulas.section(row.position, row.last, own),
              value: values.section(row.position, own),
              style: STYLES.sectionCentered,
            },
          ]),
          [
            {
              formula: formulas.rowAverage(at),
              value: values.sectionAverage(id),
              style: STYLES.sectionCentered,
            },
            { style: STYLES.sectionCentered },
            ...((set.sections[row.position]?.minimums.length ?? 0) === 0 || open.length === 0
              ? []
              : [
                  {
                    formula: formulas.sectionMissed(row.position),
                    value: values.missed(id),
                    style: STYLES.sectionCentered,
                  },
                ]),
          ],
          STYLES.sectionCentered,
        );
      }
      case 'group':
        return line(
          undefined,
          [
            { value: row.id, style: { ...STYLES.group, isText: true } },
            { value: row.text, style: STYLES.group },
          ],
          () => both(STYLES.group),
          [],
          STYLES.group,
        );
      case 'criterion': {
        const { leaf } = row;
        const asks = Object.keys(leaf.required).length > 0;
        return line(
          { kind: 'criterion', id: leaf.id },
          [
            { value: leaf.id, style: STYLES.id },
            { value: row.text, style: STYLES.text },
            { value: row.minimum || undefined, style: STYLES.small },
            { value: row.options, style: STYLES.options },
          ],
          ifOpen((own) => [
            { value: pickOf(own.ballot, leaf.id), style: pickStyle(own) },
            { formula: formulas.points(leaf, own), value: values.points(leaf, own), style: STYLES.centered },
          ]),
          [
            { formula: formulas.rowAverage(at), value: values.average(leaf), style: STYLES.centered },
            open.length === 0
              ? { style: STYLES.centered }
              : { formula: formulas.rowSpread(at), value: values.spread(leaf), style: STYLES.centered },
            asks
              ? { formula: formulas.missed(leaf), value: values.missed(leaf.id), style: STYLES.centered }
              : { style: STYLES.centered },
          ],
          STYLES.text,
        );
      }
      case 'condition': {
        const { id = '', criterion, declarable } = set.conditions[row.index] ?? {};
        return line(
          declarable ? { kind: 'condition', id } : undefined,
          [
            { value: criterion ?? undefined, style: STYLES.id },
            { value: row.text, style: STYLES.text },
          ],
          ifOpen((own) => {
            const formula = formulas.condition(row.index, own);
            const answer = formula === undefined ? answerOf(own.ballot, id) : values.condition(id, own);
            const value = answer === undefined ? undefined : t(answer ? 'yes' : 'no');
            const style = formula === undefined ? pickStyle(own) : STYLES.centered;
            return [{ formula, value, style }, { style }];
          }),
          [],
          STYLES.text,
        );
      }
      case 'block':
        return text(row.text, STYLES.block);
      case 'note':
        return text(row.text, STYLES.note);
      case 'result': {
        const { result } = row;
        const label = { value: labelOf(result), style: STYLES.label };
        return line(
          undefined,
          [
            label,
            { style: STYLES.label },
            { style: STYLES.label },
            result === 'counted' ? { style: STYLES.label } : spread(result, STYLES.value),
          ],
          result === 'counted'
            ? ifOpen((own) => [
                { style: STYLES.centered },
                { formula: formulas.counted(own), value: values.counted(own), style: STYLES.centered },
              ])
            : () => both({}),
          [{}, {}, {}],
          STYLES.label,
        );
      }
      case 'opinion': {
        const own = members[row.at];
        return entryLine(
          { kind: 'opinion', id: own?.member.id ?? '' },
          undefined,
          own?.label,
          own?.ballot?.opinion,
          textStyle(own?.state),
          STYLES.bold,
        );
      }
      case 'remark-heading':
        return entryLine(
          undefined,
          t('remarks.criterion'),
          t('remarks.member'),
          t('remarks.text'),
          STYLES.bold,
          STYLES.bold,
        );
      case 'remark': {
        const { criterion, label, text: words } = row.remark ?? {};
        const own = members.find((one) => one.label === label);
        const style = row.remark ? textStyle(own?.state) : STYLES.entryText;
        return entryLine({ kind: 'remark' }, criterion, label, words, style, style);
      }
    }
  };

  function labelOf(result: SessionFigure): string {
    const { apart = 0, trimmed } = regulation;
    if (result === 'sum' && trimmed) return t('sum-trimmed', { each: trimmed.each });
    return t(result, { points: apart });
  }

  /** Three cells that are filled in: what it is of, whose, and the words. */
  function entryLine(
    key: SessionRowKey | undefined,
    id: string | undefined,
    member: string | undefined,
    words: string | undefined,
    style: CellStyle,
    leftStyle: CellStyle,
  ): NewCell[] {
    return [
      keyCell(key),
      { value: id, style: leftStyle },
      { value: member, style: leftStyle },
      { style: leftStyle },
      { value: words === '' ? undefined : words, style },
      ...Array.from({ length: end - COLUMN.options }, (): NewCell => ({ style })),
    ];
  }
}

const keyCell = (key: SessionRowKey | undefined): NewCell => ({
  value: key && rowKeyText(key),
  style: STYLES.key,
});

const closedState = (state: MemberState): 'recused' | 'absent' | 'closed' =>
  state === 'recused' || state === 'absent' ? state : 'closed';

const textStyle = (state: MemberState | undefined): CellStyle =>
  state === 'due' ? STYLES.entryText : state === 'cast' ? STYLES.castText : STYLES.closedText;

export const pickOf = (ballot: SessionBallot | undefined, criterion: string): number | undefined =>
  ballot && Object.hasOwn(ballot.picks, criterion) ? ballot.picks[criterion] : undefined;

/** Whether a member declares a condition to hold, or not to; undefined for neither. */
export function answerOf(ballot: SessionBallot | undefined, condition: string): boolean | undefined {
  if (ballot?.declared.includes(condition)) return true;
  return ballot?.denied?.includes(condition) ? false : undefined;
}
