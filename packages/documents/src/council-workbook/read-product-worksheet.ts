/** Reads the worksheet of one product: what each member typed, as ballots. */
import { OcopError, type CompiledSet, type Leaf } from '@ocop-kit/engine';
import {
  currentRound,
  parseBallotFile,
  type Session,
  type SessionBallot,
  type SessionProduct,
} from '@ocop-kit/engine/council';
import { makeProblem, type CellLocation, type WorkbookProblem } from '../problems/workbook-problem.js';
import { quoteText, storedForm, type CellReading } from '../sheets/values/cell-words.js';
import { addressOf } from '../xlsx/address.js';
import { cellText, type Cell, type Row } from '../xlsx/read/cell.js';
import type { Worksheet } from '../xlsx/read/workbook.js';
import { COLUMN, PER_MEMBER } from './columns.js';
import { listMemberColumns, type MemberColumn } from './member-columns.js';
import { labelKey } from './member-labels.js';
import { shownRemarks } from './plan-rows.js';
import { readAnswer, readId, readPickOf, readText } from './read-cells.js';
import type { WorkbookIds } from './read-ids.js';
import { answerOf, pickOf } from './row-cells.js';
import { translateInto } from './translate.js';
import { parseRowKey, type SessionRowKey } from './workbook-format.js';

export interface ReadProduct {
  readonly worksheet: Worksheet;
  readonly session: Session;
  readonly product: SessionProduct;
  readonly set: CompiledSet;
  /** In the order of their columns. */
  readonly members: WorkbookIds['members'];
  /** The round that the workbook was made in. */
  readonly round: number;
  /** When ballots that are new were typed. */
  readonly time: string;
  readonly push: (problem: WorkbookProblem) => void;
}

/** What one member typed, with the cell of each text. */
interface TypedBallot {
  readonly picks: Record<string, number>;
  readonly declared: string[];
  readonly denied: string[];
  readonly remarks: Record<string, string>;
  opinion: string | undefined;
  readonly locations: Map<string, CellLocation>;
  isSound: boolean;
}

interface OwnColumn {
  readonly own: MemberColumn;
  /** In this workbook. */
  readonly column: number;
  readonly ballot: TypedBallot;
}

/** @returns the ballots of all members who typed one and made no mistake in it, in the order of the columns */
export function readProductWorksheet(reading: ReadProduct): SessionBallot[] {
  const { worksheet, session, product, set, members, round, time, push } = reading;
  const sheet = worksheet.name;
  const rows = readKeyedRows(worksheet, push);
  const found = [...rows.values()].find(({ key }) => key.kind === 'product')?.key.id;
  const expectedRound = currentRound(session, product.id);
  const refusal =
    found !== product.id
      ? makeProblem(
          'workbook/other-product',
          { found: quoteText(found ?? ''), expected: product.name },
          { sheet },
        )
      : round !== expectedRound
        ? makeProblem('workbook/other-round', { found: round, expected: expectedRound }, { sheet })
        : undefined;
  if (refusal) {
    push(refusal);
    return [];
  }
  const columns = findColumns(reading, rows.get('members')?.row);
  let isWhole = columns.length === members.length;

  const at = (row: Row, column: number): readonly [Cell | undefined, CellLocation] => [
    row.cells.get(column),
    { sheet, cell: addressOf(row.no, column) },
  ];
  /** The value; what is wrong with the cell is wrong with the ballot. */
  const take = <T>(typed: TypedBallot, { value, problem }: CellReading<T | undefined>): T | undefined => {
    if (!problem) return value;
    push(problem);
    typed.isSound = false;
    return undefined;
  };
  const rowOf = (key: string, name: string): Row | undefined => {
    const { row } = rows.get(key) ?? {};
    if (!row) {
      push(makeProblem('workbook/no-row', { found: name }, { sheet }));
      isWhole = false;
    }
    return row;
  };
  /** A closed column says what the session says, or nothing. */
  const checkClosed = ({ own, ballot }: OwnColumn, isSame: boolean, location: CellLocation): void => {
    if (isSame || !ballot.isSound) return;
    push(makeProblem('workbook/closed-column', { member: own.member.name }, location));
    ballot.isSound = false;
  };

  const readCriterion = (leaf: Leaf, row: Row): void => {
    for (const one of columns) {
      const [cell, location] = at(row, one.column);
      const pick = take(one.ballot, readPickOf(leaf)(cell, location));
      if (one.own.state !== 'due') checkClosed(one, pick === pickOf(one.own.ballot, leaf.id), location);
      if (pick !== undefined) one.ballot.picks[leaf.id] = pick;
      const [points, pointsLocation] = at(row, one.column + 1);
      if (points && !points.formula && points.content.kind === 'number') {
        const values = { found: String(points.content.number) };
        take(one.ballot, { problem: makeProblem('workbook/typed-points', values, pointsLocation) });
      }
    }
  };
  const readCondition = (id: string, row: Row): void => {
    for (const one of columns) {
      const [cell, location] = at(row, one.column);
      const answer = take(one.ballot, readAnswer(cell, location));
      if (one.own.state !== 'due') checkClosed(one, answer === answerOf(one.own.ballot, id), location);
      if (answer !== undefined) one.ballot[answer ? 'declared' : 'denied'].push(id);
    }
  };
  const readOpinion = (one: OwnColumn, row: Row): void => {
    const [cell, location] = at(row, COLUMN.options);
    const opinion = take(one.ballot, readText(cell, location));
    const isSame = storedForm(opinion) === storedForm(one.own.ballot?.opinion);
    if (one.own.state !== 'due') checkClosed(one, isSame, location);
    one.ballot.opinion = opinion;
    one.ballot.locations.set('/ballots/0/opinion', location);
  };
  const readRemark = (row: Row): void => {
    const nobody = emptyBallot();
    const [cell, location] = at(row, COLUMN.options);
    const words = take(nobody, readText(cell, location));
    const criterion = take(nobody, readId(...at(row, COLUMN.id)));
    const label = take(nobody, readText(...at(row, COLUMN.title)));
    if (!nobody.isSound) isWhole = false;
    if (words === undefined || !nobody.isSound) return;
    const one = columns.find(({ column }) => labelKey(labelAt(members, column)) === labelKey(label ?? ''));
    if (!one || criterion === undefined || !set.positions.has(criterion)) {
      push(makeProblem('workbook/remark-of', { found: quoteText(words) }, location));
      isWhole = false;
      return;
    }
    const { own, ballot } = one;
    if (Object.hasOwn(ballot.remarks, criterion)) {
      const values = { found: `${criterion} · ${own.label}` };
      take(ballot, { problem: makeProblem('workbook/duplicate-row', values, location) });
    }
    const known = own.ballot?.remarks?.[criterion];
    if (own.state !== 'due') checkClosed(one, storedForm(known) === storedForm(words), location);
    ballot.remarks[criterion] = words;
    ballot.locations.set(`/ballots/0/remarks/${criterion}`, location);
  };

  for (const leaf of set.leaves) {
    const row = rowOf(`criterion ${leaf.id}`, leaf.id);
    if (row) readCriterion(leaf, row);
  }
  for (const { id, declarable } of set.conditions) {
    const row = declarable ? rowOf(`condition ${id}`, id) : undefined;
    if (row) readCondition(id, row);
  }
  for (const one of columns) {
    const row = rowOf(`opinion ${one.own.member.id}`, one.own.label);
    if (row) readOpinion(one, row);
  }
  for (const { row, key } of rows.values()) if (key.kind === 'remark') readRemark(row);
  for (const one of columns) {
    const { own, ballot } = one;
    const isLost = shownRemarks(set, own.ballot).some(([id]) => !Object.hasOwn(ballot.remarks, id));
    if (isLost && own.state !== 'due') checkClosed(one, false, { sheet });
  }
  if (!isWhole) return [];
  return columns.flatMap((one) => {
    const { value, problem } = finish(one, product.id, expectedRound, time, session.id);
    if (problem) push(problem);
    return value ? [value] : [];
  });
}

const labelAt = (members: WorkbookIds['members'], column: number): string =>
  members[(column - COLUMN.members) / PER_MEMBER]?.label ?? '';

const emptyBallot = (): TypedBallot => ({
  picks: {},
  declared: [],
  denied: [],
  remarks: {},
  opinion: undefined,
  locations: new Map(),
  isSound: true,
});

interface KeyedRow {
  readonly row: Row;
  readonly key: SessionRowKey;
}

/** By key; remarks, which have no key of their own, by their row. */
function readKeyedRows(worksheet: Worksheet, push: ReadProduct['push']): Map<string, KeyedRow> {
  const rows = new Map<string, KeyedRow>();
  for (const row of worksheet.open().rows) {
    const cell = row.cells.get(COLUMN.key);
    const text = cell ? cellText(cell).trim() : '';
    const key = parseRowKey(text);
    if (!key) continue;
    const name = key.kind === 'remark' ? `remark ${row.no}` : text;
    if (rows.has(name)) {
      const location = { sheet: worksheet.name, cell: addressOf(row.no, COLUMN.id) };
      push(makeProblem('workbook/duplicate-row', { found: key.id ?? text }, location));
    } else rows.set(name, { row, key });
  }
  return rows;
}

/** The columns of members that stand where they were written, under the same name. */
function findColumns(
  { worksheet, session, product, members, push }: ReadProduct,
  heading: Row | undefined,
): OwnColumn[] {
  const known = listMemberColumns(session, product.id, translateInto('vi'));
  return members.flatMap(({ id, label }, i): OwnColumn[] => {
    const column = COLUMN.members + PER_MEMBER * i;
    const cell = heading?.cells.get(column);
    const own = known.find(({ member }) => member.id === id);
    const location = {
      sheet: worksheet.name,
      cell: heading ? addressOf(heading.no, column) : undefined,
    };
    if (own && cell && storedForm(cellText(cell)) === storedForm(label))
      return [{ own, column, ballot: emptyBallot() }];
    push(
      own
        ? makeProblem('workbook/no-column', { column: label }, location)
        : makeProblem('workbook/unknown-column', { column: label }, location),
    );
    return [];
  });
}

/** @returns undefined where nothing was typed, or something wrong; a problem for texts that no ballot holds */
function finish(
  { own, ballot: typed }: OwnColumn,
  product: string,
  round: number,
  time: string,
  session: string,
): CellReading<SessionBallot | undefined> {
  const { picks, declared, denied, remarks, opinion, locations, isSound } = typed;
  if (!isSound) return { value: undefined };
  if (own.state !== 'due') return { value: own.ballot };
  const isBlank =
    [picks, remarks].every((one) => Object.keys(one).length === 0) &&
    declared.length + denied.length === 0 &&
    opinion === undefined;
  if (isBlank) return { value: undefined };
  const member = own.member.id;
  const ballot: SessionBallot = {
    product,
    member,
    round,
    picks,
    declared,
    ...(denied.length > 0 && { denied }),
    ...(Object.keys(remarks).length > 0 && { remarks }),
    ...(opinion !== undefined && { opinion }),
    time,
  };
  try {
    parseBallotFile({ format: 'ocop-ballots/1', session, member, ballots: [ballot] });
    return { value: ballot };
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    const { problem } = error;
    return { problem: makeProblem('workbook/not-valid', { problem }, locations.get(problem.path)) };
  }
}
