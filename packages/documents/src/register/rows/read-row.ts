/** Reads one row of a table into what it says of each product in it. What cannot be read is kept word for word, and named by its cell. */
import { readScore } from '@ocop-kit/engine/register';
import type { DayReading } from '@ocop-kit/engine/days';
import { addressOf } from '../../xlsx/address.js';
import type { Cell } from '../../xlsx/read/cell.js';
import type { CellLocation } from '../../problems/workbook-problem.js';
import { rowChecksum } from '../export/row-checksum.js';
import type { RegisterColumn, RegisterField } from '../register-fields.js';
import { makeRegisterProblem, type RegisterProblem } from '../register-problem.js';
import { readDecision } from '../values/read-decision.js';
import { readStars } from '../values/read-stars.js';
import { readTerm } from '../values/read-term.js';
import { withWholeYears } from '../values/short-year.js';
import { splitLines, splitProducts } from '../values/split-products.js';
import { dayOf, lineText, plainText, rowText, saysNothing } from './cell-value.js';
import { MAX_LINE, MAX_OTHER, type RecordCells, type RegisterRecord } from './register-record.js';

/** The cells of a row, those of merged ranges filled down. */
export interface RegisterRow {
  readonly no: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** What stands around a row. */
export interface RowContext {
  readonly sheet: string;
  readonly file: string | undefined;
  readonly columns: readonly RegisterColumn[];
  readonly from1904: boolean;
  /** The day on which it is read, `YYYY-MM-DD`. */
  readonly on: string;
  /** What our own list showed of a certificate. */
  readonly checksumOf: (id: string) => string | undefined;
  /** What sections above say of the row. */
  readonly scope: {
    readonly commune?: string | undefined;
    readonly district?: string | undefined;
    readonly province?: string | undefined;
    readonly group?: string | undefined;
    readonly stars?: number | undefined;
  };
}

const LINES: readonly RegisterField[] = [
  'product.code',
  'product.group',
  'entity.name',
  'entity.kind',
  'entity.code',
  'entity.representative',
  'entity.email',
  'entity.address',
  'entity.commune',
  'entity.district',
  'entity.province',
  'issuer',
  'stated',
];

/** @param position of its first product among all @returns one record for each product of the row */
export function readRegisterRow(row: RegisterRow, context: RowContext, position: number): RegisterRecord[] {
  return new RowReader(row, context).read(position);
}

class RowReader {
  readonly #problems: RegisterProblem[] = [];
  readonly #unread: { field: string; text: string }[] = [];
  #shortYears = 0;
  readonly #byField = new Map<RegisterField, RegisterColumn[]>();

  constructor(
    private readonly row: RegisterRow,
    private readonly context: RowContext,
  ) {
    for (const column of context.columns)
      if (column.field) this.#byField.set(column.field, [...(this.#byField.get(column.field) ?? []), column]);
  }

  read(position: number): RegisterRecord[] {
    const { sheet, file, scope } = this.context;
    this.#refuseBrokenCells();
    const lines = Object.fromEntries(LINES.map((field) => [field, this.#line(field)]));
    const names = this.#names();
    const stars = this.#stars();
    const score = this.#score();
    const days = this.#days();
    const entity = {
      name: lines['entity.name'] ?? '',
      kind: lines['entity.kind'],
      code: lines['entity.code'],
      representative: lines['entity.representative'],
      phone: this.#phone(),
      email: lines['entity.email'],
      address: lines['entity.address'],
      commune: lines['entity.commune'] ?? scope.commune ?? communeIn(lines['entity.address'] ?? ''),
      district: lines['entity.district'] ?? scope.district,
      province: lines['entity.province'] ?? scope.province,
    };
    const product = {
      code: lines['product.code'],
      gtin: this.#gtin(),
      set: this.#set(),
      group: lines['product.group'] ?? scope.group,
      url: this.#link('product.url'),
      trace: this.#link('product.trace'),
    };
    const cells: RecordCells = {
      row: this.row.no,
      sheet,
      of: (field) => this.#at(field),
      has: (field) => this.#columnsFor(field).length > 0,
    };
    const source = { file, sheet, row: this.row.no, cell: this.#at('product.name').cell };
    const common = {
      id: this.#line('id'),
      idHeading: this.#columns('id')[0]?.heading ?? '',
      until: days.until,
      withdrawn: days.withdrawn,
      stated: lines['stated'],
      hasDecisionDay: days.hasDecisionDay,
      cells,
    };
    const shortYears = this.#shortYears;
    return names.map((name, at): RegisterRecord => {
      const codes = names.length > 1 ? undefined : product.code;
      return {
        ...common,
        id: names.length > 1 ? undefined : common.id,
        other: this.#other(names.length > 1 ? ['id', 'product.code'] : []),
        shortYears: at === 0 ? shortYears : 0,
        text: rowText(this.row),
        product: withoutGaps({ name, ...product, code: codes }),
        entity: withoutGaps(entity),
        event: withoutGaps({
          on: days.on,
          stars: stars[at] ?? stars[0] ?? scope.stars,
          score: score[at] ?? (score.length === 1 ? score[0] : undefined),
          decision: days.decision,
          issuer: lines['issuer'],
          issued: days.issued === days.on ? undefined : days.issued,
          expires: days.expires,
          source: withoutGaps(source),
          unread: this.#unread.length > 0 ? this.#unread : undefined,
        }),
        isUntouched: this.#isUntouched(common.id),
        position: position + at,
        // What is said of the row is said once.
        problems: at === 0 ? this.#problems : [],
      };
    });
  }

  #columns(field: RegisterField): readonly RegisterColumn[] {
    return this.#byField.get(field) ?? [];
  }

  /** The first cell of a field that says something. */
  #cell(field: RegisterField): Cell | undefined {
    const cells = this.#columns(field).map(({ column }) => this.row.cells.get(column));
    return cells.find((cell) => cell && !saysNothing(lineText(cell)) && isWhole(cell));
  }

  /** The columns of a field, or of what stands for it: a day beside its decision. */
  #columnsFor(field: RegisterField): readonly RegisterColumn[] {
    const standing = [field, ...(STANDING_FOR[field] ?? [])].find((one) => this.#columns(one).length > 0);
    return standing ? this.#columns(standing) : [];
  }

  #at(field: RegisterField): CellLocation {
    const all = this.#columnsFor(field);
    const column =
      all.find((one) => this.row.cells.has(one.column)) ?? all[0] ?? this.#columns('product.name')[0];
    return { sheet: this.context.sheet, cell: addressOf(this.row.no, column?.column ?? 1) };
  }

  #line(field: RegisterField): string | undefined {
    const cell = this.#cell(field);
    if (!cell) return undefined;
    const text = lineText(cell);
    if (text.length <= MAX_LINE) return text;
    this.#problems.push(makeRegisterProblem('cell/too-long', this.#at(field), { limit: MAX_LINE }));
    return text.slice(0, MAX_LINE);
  }

  #keep(field: RegisterField, cell: Cell | undefined): void {
    const name = field.replace(/^(product|entity)\./, '');
    this.#unread.push({ field: name, text: lineText(cell).slice(0, MAX_LINE) });
  }

  #isUntouched(id: string | undefined): boolean {
    const before = id === undefined ? undefined : this.context.checksumOf(id);
    if (before === undefined) return false;
    const shown = this.context.columns
      .filter(({ field }) => field !== 'ordinal' && field !== 'state')
      .map(({ column, heading }) => [heading, lineText(this.row.cells.get(column))] as const);
    return rowChecksum(shown) === before;
  }

  /** "#REF!", and formulas that nobody has worked out. */
  #refuseBrokenCells(): void {
    for (const { field } of this.context.columns) {
      if (!field || field === 'ordinal' || field === 'state') continue;
      for (const { column } of this.#columns(field)) {
        const content = this.row.cells.get(column)?.content;
        const at = { sheet: this.context.sheet, cell: addressOf(this.row.no, column) };
        if (content?.kind === 'error')
          this.#problems.push(makeRegisterProblem('cell/error', at, { found: content.error.slice(0, 20) }));
        if (content?.kind === 'nothing') this.#problems.push(makeRegisterProblem('cell/formula', at, {}));
      }
    }
  }

  #names(): readonly string[] {
    const cell = this.#cell('product.name');
    if (!cell) return [''];
    // Our own tables have one product a row, whatever its name is.
    if (this.#cell('id')) return [lineText(cell).slice(0, MAX_LINE)];
    const others = (['stars', 'score', 'product.code'] as const).map(
      (field) => splitLines(plainText(this.#cell(field))).length,
    );
    const names = splitProducts(plainText(cell), Math.max(1, ...others)).map((name) =>
      name.slice(0, MAX_LINE),
    );
    if (names.length > 1)
      this.#problems.push(
        makeRegisterProblem('cell/several', this.#at('product.name'), { count: names.length }),
      );
    return names;
  }

  #stars(): readonly number[] {
    const columns = this.#columns('stars');
    const ticked = columns.filter(
      ({ column, tick }) => tick !== undefined && isTicked(lineText(this.row.cells.get(column)), tick),
    );
    if (ticked.length > 1) {
      const found = ticked.map(({ heading }) => heading).join(', ');
      this.#problems.push(makeRegisterProblem('cell/two-ticks', this.#at('stars'), { found }));
      this.#unread.push({ field: 'stars', text: found.slice(0, MAX_LINE) });
      return [];
    }
    const [tick] = ticked.map((column) => column.tick);
    if (tick !== undefined) return [tick];
    const plain = columns.find(({ column, tick: of }) => {
      const cell = this.row.cells.get(column);
      return of === undefined && cell && isWhole(cell) && !saysNothing(lineText(cell));
    });
    const cell = plain && this.row.cells.get(plain.column);
    if (!cell) return [];
    const at = { sheet: this.context.sheet, cell: addressOf(this.row.no, plain.column) };
    const read = splitLines(plainText(cell)).map((text) =>
      readStars(cell.content.kind === 'number' ? cell.content.number : text),
    );
    const stars = read.filter((one) => typeof one === 'number');
    if (stars.length === read.length) return stars;
    const code = read.includes('unsure') ? 'cell/stars-unsure' : 'cell/stars';
    this.#problems.push(makeRegisterProblem(code, at, { found: shorten(lineText(cell)) }));
    this.#keep('stars', cell);
    return [];
  }

  #score(): readonly string[] {
    const cell = this.#cell('score');
    if (!cell) return [];
    const { content } = cell;
    const read = splitLines(plainText(cell)).map((text) =>
      readScore(content.kind === 'number' ? content.number : text),
    );
    const scores = read.filter((one) => one !== undefined && Number(one) <= MAX_SCORE);
    if (scores.length === read.length) return scores as string[];
    this.#problems.push(
      makeRegisterProblem('cell/score', this.#at('score'), { found: shorten(lineText(cell)) }),
    );
    this.#keep('score', cell);
    return [];
  }

  #days() {
    const { decision, day } = this.#decision();
    const on = this.#day('on') ?? day;
    const issued = this.#day('issued');
    const term = this.#term(issued ?? on);
    const first = issued ?? term?.issued;
    return {
      decision,
      hasDecisionDay: on !== undefined,
      on: on ?? first,
      issued: first,
      expires: term?.expires,
      until: this.#day('until'),
      withdrawn: this.#day('withdrawn'),
    };
  }

  #decision(): { readonly decision?: string | undefined; readonly day?: string | undefined } {
    const cell = this.#cell('decision');
    if (!cell) return {};
    if (cell.content.kind === 'day') return { day: this.#taken('decision', cell.content.read, cell) };
    const { decision, day, count } = readDecision(this.#withYears(lineText(cell)));
    if (count > 1) {
      const found = shorten(lineText(cell));
      this.#problems.push(makeRegisterProblem('cell/decisions', this.#at('decision'), { found, count }));
      this.#keep('decision', cell);
      return {};
    }
    return {
      decision: decision?.slice(0, MAX_LINE),
      // A day of its own column goes first.
      day: day && !this.#cell('on') ? this.#taken('decision', day, cell) : undefined,
    };
  }

  /** The text of a cell of days, its years whole. */
  readonly #withYears = (written: string): string => {
    const { text, count } = withWholeYears(written, this.context.on);
    this.#shortYears += count;
    return text;
  };

  #day(field: 'on' | 'issued' | 'until' | 'withdrawn'): string | undefined {
    const cell = this.#cell(field);
    const read = dayOf(cell, this.context.from1904, this.#withYears);
    return read && this.#taken(field, read, cell);
  }

  #term(issued: string | undefined): { readonly expires?: string; readonly issued?: string } | undefined {
    const cell = this.#cell('expires');
    if (!cell) return undefined;
    const { content } = cell;
    if (content.kind !== 'text') {
      const expires = this.#taken('expires', dayOf(cell, this.context.from1904), cell);
      return withoutGaps({ expires });
    }
    const term = readTerm(this.#withYears(lineText(cell)), issued);
    return withoutGaps({
      expires: this.#taken('expires', term.expires, cell),
      issued: term.issued && 'day' in term.issued ? term.issued.day : undefined,
    });
  }

  /** @returns the day; what is none is named and kept */
  #taken(field: RegisterField, read: DayReading | undefined, cell: Cell | undefined): string | undefined {
    if (!read) return undefined;
    if ('day' in read) return read.day;
    this.#problems.push(makeRegisterProblem('cell/day', this.#at(field), { field, refusal: read.refused }));
    this.#keep(field, cell);
    return undefined;
  }

  #set(): number | undefined {
    const cell = this.#cell('product.set');
    if (!cell) return undefined;
    const digits = /^(?:bộ\s*(?:số)?\s*)?(\d{1,4})(?:[.,]0)?$/iu.exec(lineText(cell))?.[1];
    if (digits !== undefined) return Number(digits);
    // The name of a group under this heading says as much as a number.
    this.#problems.push(
      makeRegisterProblem('cell/set', this.#at('product.set'), { found: shorten(lineText(cell)) }, 'warning'),
    );
    this.#keep('product.set', cell);
    return undefined;
  }

  #gtin(): string | undefined {
    const cell = this.#cell('product.gtin');
    if (!cell) return undefined;
    const digits = lineText(cell).replace(/[\s-]/g, '');
    if (/^(\d{8}|\d{12,14})$/.test(digits)) return digits;
    this.#problems.push(
      makeRegisterProblem('cell/gtin', this.#at('product.gtin'), { found: shorten(lineText(cell)) }),
    );
    this.#keep('product.gtin', cell);
    return undefined;
  }

  #link(field: 'product.url' | 'product.trace'): string | undefined {
    const text = this.#line(field);
    if (text === undefined || /^https?:\/\/[^\s"'<>\\]+$/.test(text)) return text;
    this.#problems.push(makeRegisterProblem('cell/link', this.#at(field), { found: shorten(text) }));
    this.#keep(field, this.#cell(field));
    return undefined;
  }

  /** Excel keeps a number, and no nought in front of it. */
  #phone(): string | undefined {
    const cell = this.#cell('entity.phone');
    const text = this.#line('entity.phone');
    if (cell?.content.kind !== 'number' || text === undefined || !/^[1-9]\d{8}$/.test(text)) return text;
    this.#problems.push(
      makeRegisterProblem('cell/phone', this.#at('entity.phone'), { found: text, meant: `0${text}` }),
    );
    return `0${text}`;
  }

  /** Columns that are no field, and cells that none was taken from, so far as they hold anything. @param left fields that are not taken */
  #other(left: readonly RegisterField[]): { heading: string; text: string }[] {
    return this.context.columns
      .filter((column) => this.#isLeft(column, left))
      .map(({ column, heading }) => ({
        heading: heading.slice(0, MAX_LINE),
        text: lineText(this.row.cells.get(column)).slice(0, MAX_LINE),
      }))
      .filter(({ text }) => text !== '')
      .slice(0, MAX_OTHER);
  }

  /** A second column of one field says what the first leaves out; where both say something, what differs is kept. */
  #isLeft({ column, field }: RegisterColumn, left: readonly RegisterField[]): boolean {
    if (field === undefined || left.includes(field)) return true;
    if (field === 'ordinal' || field === 'state') return false;
    // Ranks to be ticked are looked at together.
    if (field === 'stars' && this.#columns(field).some((one) => one.tick !== undefined)) return false;
    const own = this.row.cells.get(column);
    const taken = this.#cell(field);
    if (!own || !taken || own.column === taken.column || !isWhole(own)) return false;
    return !saysNothing(lineText(own)) && lineText(own) !== lineText(taken);
  }
}

const STANDING_FOR: Partial<Readonly<Record<RegisterField, readonly RegisterField[]>>> = {
  on: ['issued', 'decision'],
  issued: ['on', 'decision'],
  'entity.commune': ['entity.address'],
};
const MAX_SCORE = 100;

/** Neither an error nor a formula that nobody has worked out. */
const isWhole = ({ content }: Cell): boolean => content.kind !== 'error' && content.kind !== 'nothing';

/** "x", "X", "✓", "1", or the rank itself beneath the heading of a rank. */
const isTicked = (text: string, tick: number): boolean =>
  /^([x✓✔☑v1●]|có)$/iu.test(text) || readStars(text) === tick;

/** "Thôn 3, xã Tân An, huyện …" names its commune. */
const communeIn = (address: string): string | undefined =>
  /(?:^|[,;–-])\s*((?:xã|phường|thị trấn|đặc khu)\s+[^,;–-]+)/iu.exec(address)?.[1]?.trim();

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function withoutGaps<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
