/**
 * A register as an office keeps it, invented: a letterhead, headings in two rows, communes as rows between products, merged cells, days and stars in a
 * dozen forms, and mistakes that are known. The same seed gives the same table.
 */
import { writeWorkbook, type CellRange, type NewCell, type NewRow } from '@ocop-kit/documents/xlsx';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

type Value = string | number | undefined;

/** A mistake, and the cell it is in. */
interface PlantedMistake {
  /** The code of the problem, or of the finding within it. */
  readonly code: string;
  /** "F17". */
  readonly cell: string;
  /** What somebody who knows better does about it: writes into a cell, empties one, or deletes the row. */
  readonly correction: { readonly cell: string; readonly value: Value } | 'delete the row';
}

/** A product as it is meant. */
interface MeantProduct {
  readonly product: string;
  readonly entity: string;
  readonly commune: string;
  readonly stars?: number | undefined;
  readonly score?: string | undefined;
  readonly decision?: string | undefined;
  readonly on?: string | undefined;
}

/** A messy register, and what is known of it. */
export interface MessyRegister {
  readonly sheet: string;
  /** The cells, row by row, as a text file has them: merged cells are empty below the first. */
  readonly rows: readonly (readonly string[])[];
  readonly workbook: Uint8Array;
  readonly mistakes: readonly PlantedMistake[];
  /** In the order of the table; those with mistakes as far as they can be read. */
  readonly products: readonly MeantProduct[];
  /** The same once every mistake is corrected; those that stand there twice once. */
  readonly corrected: readonly MeantProduct[];
}

/** The day on which the register is looked at. */
export const TODAY = '2026-11-29';
const SHEET = 'Danh sách OCOP';
const KINDS = [
  'Mật ong hoa nhãn',
  'Trà thảo mộc',
  'Nước mắm cốt',
  'Gốm men lam',
  'Bưởi da xanh',
  'Mắm tôm chua',
  'Rượu nếp cẩm',
  'Cà phê bột',
  'Hạt điều rang muối',
  'Miến dong',
  'Bánh đa nem',
  'Tinh dầu sả',
  'Thổ cẩm dệt tay',
  'Homestay bản làng',
  'Nấm hương khô',
  'Gạo nếp nương',
  'Dầu lạc ép',
  'Tỏi đen',
];
const FORMS = ['HTX', 'Công ty TNHH', 'Hộ kinh doanh', 'Tổ hợp tác', 'Cơ sở'];
const COMMUNES = ['Xã Tân Ví', 'Xã Dụ Hòa', 'Phường Ví Thủy', 'Xã Bản Dụ', 'Xã Quý Ví', 'Đặc khu Ví Dụ'];
const HEADING_ROW = 7;
const FIRST_ROW = 10;
/** Every so many products has a mistake. */
const BETWEEN_MISTAKES = 6;

/** A product while it is laid out. */
interface Draft {
  product: string;
  entity: string;
  readonly commune: string;
  stars?: number | undefined;
  score?: string | undefined;
  decision?: string | undefined;
  on?: string | undefined;
  cells: { F: Value; G: Value; H: Value; I: Value; J: Value; K: Value; L: Value };
  mistakes: {
    readonly code: string;
    readonly column: string;
    readonly corrected: Value;
    readonly correctedIn?: string;
  }[];
  /** As it is once its mistakes are corrected. */
  corrected: MeantProduct;
  scoreFormula?: string;
}

/**
 * Makes a register.
 *
 * @param seed a whole number
 * @param count how many products, without those that stand there twice
 */
export function messyRegister(seed: number, count = 500): MessyRegister {
  const source = xoroshiro128plus(seed);
  const int = (least: number, most: number): number => uniformInt(source, least, most);
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T;

  const entities: { name: string; phone: string; drafts: Draft[]; commune: string }[] = [];
  for (let made = 0, at = 0; made < count; at++) {
    const size = Math.min(int(1, 4), count - made);
    const commune =
      COMMUNES[Math.floor((at * COMMUNES.length) / Math.ceil(count / 2.5)) % COMMUNES.length] ?? '';
    const name = `${pick(FORMS)} Ví Dụ ${at + 1}`;
    const offset = int(0, KINDS.length - 1);
    const drafts = Array.from({ length: size }, (_, i): Draft => {
      const product = KINDS[(offset + i * 5) % KINDS.length] ?? '';
      return draftOf(product, name, commune);
    });
    entities.push({ name, phone: `09${int(10_000_000, 99_999_999)}`, drafts, commune });
    made += size;
  }
  entities.sort((a, b) => COMMUNES.indexOf(a.commune) - COMMUNES.indexOf(b.commune));

  let number = 0;
  for (const { drafts } of entities)
    for (const draft of drafts) {
      if (number > 0 && number % BETWEEN_MISTAKES === 0)
        MISTAKES[(number / BETWEEN_MISTAKES) % MISTAKES.length]?.(draft);
      number++;
    }
  return layOut(entities);

  function draftOf(product: string, entity: string, commune: string): Draft {
    const stars = pick([3, 3, 3, 4]);
    const on = `202${int(4, 6)}-0${int(1, 9)}-${String(int(1, 28)).padStart(2, '0')}`;
    const decision = `${int(100, 999)}/QĐ-UBND`;
    const score = `${stars === 3 ? int(50, 69) : int(70, 89)}${pick(['', '.5', '.25'])}`;
    const isOneCell = int(0, 4) === 0;
    const corrected = { product, entity, commune, stars, score, decision, on };
    return {
      ...corrected,
      corrected,
      cells: {
        F: pick<Value>([
          stars,
          `${stars}*`,
          `${stars} sao`,
          '★'.repeat(stars),
          stars === 3 ? 'ba sao' : 'bốn sao',
        ]),
        G: pick<Value>([Number(score), score.replace('.', ','), `${score.replace('.', ',')} điểm`]),
        H: isOneCell ? `QĐ số ${decision} ngày ${dayFirst(on)}` : decision,
        I: isOneCell
          ? undefined
          : pick<Value>([dayFirst(on), serial(on), on, shortDay(on), dayFirst(on).replace('/20', '/')]),
        J: undefined,
        K: pick<Value>(['Còn hiệu lực', undefined]),
        L: pick<Value>([undefined, undefined, 'Đang làm bao bì mới']),
      },
      mistakes: [],
    };
  }
}

/** A row by its columns, counted from 1. */
function inColumns(cells: Readonly<Record<number, Value>>): Value[] {
  const last = Math.max(...Object.keys(cells).map(Number));
  return Array.from({ length: last }, (_, at) => cells[at + 1]);
}

const dayFirst = (day: string): string => day.split('-').reverse().join('/');
/** 5/8/2026 */
const shortDay = (day: string): string => day.split('-').reverse().map(Number).join('/');
/** The last day of 36 months. */
const endOf = (day: string): string => dayFirst(`${Number(day.slice(0, 4)) + 3}${day.slice(4)}`);
/** As Excel stores it. */
const serial = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;

/** A day that cannot be read: nothing is known of it. */
function spoilDay(draft: Draft, written: string): void {
  draft.cells.H = draft.decision;
  draft.cells.I = written;
  draft.cells.K = undefined;
  draft.on = undefined;
  draft.mistakes.push({ code: 'cell/day', column: 'I', corrected: dayFirst(draft.corrected.on ?? '') });
}

/** Each puts one mistake into a product. */
const MISTAKES: readonly ((draft: Draft) => void)[] = [
  (draft) => {
    spoilDay(draft, '31/02/2025');
  },
  (draft) => {
    spoilDay(draft, '2024');
  },
  (draft) => {
    spoilDay(draft, '08/13/2025');
  },
  (draft) => {
    // A year of two digits in which there was no programme yet.
    spoilDay(draft, '05/08/05');
  },
  (draft) => {
    draft.cells.F = '3-4 sao';
    draft.stars = undefined;
    draft.mistakes.push({ code: 'cell/stars-unsure', column: 'F', corrected: draft.corrected.stars });
  },
  (draft) => {
    draft.cells.F = 6;
    draft.stars = undefined;
    draft.mistakes.push({ code: 'cell/stars', column: 'F', corrected: draft.corrected.stars });
  },
  (draft) => {
    draft.cells.G = 845;
    draft.score = undefined;
    draft.mistakes.push({ code: 'cell/score', column: 'G', corrected: Number(draft.corrected.score) });
  },
  (draft) => {
    draft.cells.G = undefined;
    draft.scoreFormula = 'SUM(G1:G2)';
    draft.score = undefined;
    draft.mistakes.push({ code: 'cell/formula', column: 'G', corrected: Number(draft.corrected.score) });
  },
  (draft) => {
    draft.cells.H = undefined;
    draft.cells.I = dayFirst(draft.on ?? '');
    draft.decision = undefined;
    draft.mistakes.push({ code: 'no-decision', column: 'H', corrected: draft.corrected.decision });
  },
  (draft) => {
    draft.cells.F = undefined;
    draft.stars = undefined;
    draft.mistakes.push({ code: 'no-stars', column: 'F', corrected: draft.corrected.stars });
  },
  (draft) => {
    draft.cells.H = draft.decision;
    draft.cells.I = undefined;
    draft.cells.K = undefined;
    draft.on = undefined;
    draft.mistakes.push({ code: 'no-day', column: 'I', corrected: dayFirst(draft.corrected.on ?? '') });
  },
  (draft) => {
    draft.cells.F = '2 sao';
    draft.stars = 2;
    draft.mistakes.push({ code: 'register/no-certificate', column: 'F', corrected: draft.corrected.stars });
  },
  (draft) => {
    draft.cells.F = 5;
    draft.stars = 5;
    draft.mistakes.push({
      code: 'wrong-issuer',
      column: 'B',
      corrected: draft.corrected.stars,
      correctedIn: 'F',
    });
  },
  (draft) => {
    draft.on = '2021-05-06';
    draft.corrected = { ...draft.corrected, on: draft.on };
    draft.cells.H = draft.decision;
    draft.cells.I = '06/05/2021';
    draft.cells.K = 'Còn hiệu lực';
    draft.mistakes.push({ code: 'stated-valid', column: 'K', corrected: 'Hết hiệu lực' });
  },
  (draft) => {
    draft.cells.J = '01/01/2020';
    draft.cells.K = undefined;
    draft.mistakes.push({
      code: 'register/expires-first',
      column: 'J',
      corrected: endOf(draft.corrected.on ?? ''),
    });
  },
  (draft) => {
    draft.on = '2027-01-05';
    draft.cells.H = draft.decision;
    draft.cells.I = '05/01/2027';
    draft.cells.K = undefined;
    draft.mistakes.push({ code: 'in-future', column: 'I', corrected: dayFirst(draft.corrected.on ?? '') });
  },
  (draft) => {
    draft.decision = undefined;
    draft.cells.H = '12/QĐ-UBND và 345/QĐ-UBND';
    draft.cells.I = dayFirst(draft.on ?? '');
    draft.mistakes.push({ code: 'cell/decisions', column: 'H', corrected: draft.corrected.decision });
  },
];

function layOut(
  entities: readonly {
    readonly name: string;
    readonly phone: string;
    readonly drafts: Draft[];
    readonly commune: string;
  }[],
): MessyRegister {
  const grid: Value[][] = [];
  const formulas = new Map<string, string>();
  const merges: CellRange[] = [];
  const mistakes: PlantedMistake[] = [];
  const products: MeantProduct[] = [];
  const corrected: MeantProduct[] = [];
  const put = (row: number, values: readonly Value[]): void => {
    while (grid.length < row) grid.push([]);
    grid[row - 1] = [...values];
  };
  const merge = (top: number, left: number, bottom: number, right: number): void => {
    if (top !== bottom || left !== right) merges.push({ top, left, bottom, right });
  };
  put(1, inColumns({ 1: 'UBND TỈNH VÍ DỤ', 6: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }));
  put(2, inColumns({ 1: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 6: 'Độc lập - Tự do - Hạnh phúc' }));
  put(4, ['DANH SÁCH SẢN PHẨM OCOP TRÊN ĐỊA BÀN TỈNH']);
  put(5, ['(Kèm theo Báo cáo số 12/BC-SNNMT ngày 15/11/2026)']);
  merge(1, 1, 1, 4);
  merge(4, 1, 4, 12);
  merge(5, 1, 5, 12);
  put(
    HEADING_ROW,
    inColumns({
      1: 'STT',
      2: 'Tên sản phẩm',
      3: 'Chủ thể',
      6: 'Hạng sao',
      7: 'Điểm',
      8: 'Quyết định công nhận',
      10: 'Ngày hết hạn',
      11: 'Tình trạng',
      12: 'Ghi chú',
    }),
  );
  put(HEADING_ROW + 1, inColumns({ 3: 'Tên', 4: 'Địa chỉ', 5: 'SĐT', 8: 'Số', 9: 'Ngày' }));
  merge(HEADING_ROW, 3, HEADING_ROW, 5);
  merge(HEADING_ROW, 8, HEADING_ROW, 9);
  for (const column of [1, 2, 6, 7, 10, 11, 12]) merge(HEADING_ROW, column, HEADING_ROW + 1, column);
  put(
    HEADING_ROW + 2,
    Array.from({ length: 12 }, (_, at) => `(${at + 1})`),
  );

  let row = FIRST_ROW;
  let commune = '';
  let section = 0;
  for (const [at, entity] of entities.entries()) {
    if (entity.commune !== commune) {
      commune = entity.commune;
      put(row, [['I', 'II', 'III', 'IV', 'V', 'VI'][section++], commune]);
      merge(row, 2, row, 5);
      row++;
    }
    const first = row;
    for (const [index, draft] of entity.drafts.entries()) {
      const { F, G, H, I, J, K, L } = draft.cells;
      const isFirst = index === 0;
      // Excel cuts off the nought of some telephone numbers.
      const isCut = at % 9 === 4;
      const phone = isCut ? Number(entity.phone) : entity.phone;
      put(row, [
        isFirst ? at + 1 : undefined,
        draft.product,
        isFirst ? entity.name : undefined,
        isFirst ? `Thôn ${(at % 9) + 1}` : undefined,
        isFirst ? phone : undefined,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
      ]);
      if (isCut)
        mistakes.push({
          code: 'cell/phone',
          cell: `E${row}`,
          correction: { cell: `E${row}`, value: entity.phone },
        });
      if (draft.scoreFormula !== undefined) formulas.set(`G${row}`, draft.scoreFormula);
      for (const { code, column, corrected: value, correctedIn = column } of draft.mistakes)
        mistakes.push({ code, cell: `${column}${row}`, correction: { cell: `${correctedIn}${row}`, value } });
      corrected.push(draft.corrected);
      const { product, stars, score, decision, on } = draft;
      products.push({ product, entity: entity.name, commune, stars, score, decision, on });
      row++;
    }
    for (const column of [1, 3, 4, 5]) merge(first, column, row - 1, column);
  }
  row = addTwins({ put, grid, row, mistakes, products });
  put(row, inColumns({ 1: 'Tổng cộng', 6: products.length }));
  merge(row, 1, row, 5);
  put(row + 2, inColumns({ 8: 'NGƯỜI LẬP BIỂU' }));

  const worksheetRows = grid.map((values, index): NewRow => ({
    cells: Array.from(values, (value, at): NewCell => {
      const formula = formulas.get(`${String.fromCharCode(65 + at)}${index + 1}`);
      return formula === undefined ? { value } : { formula };
    }),
  }));
  return {
    sheet: SHEET,
    rows: grid.map((values) => Array.from(values, (value) => String(value ?? ''))),
    mistakes,
    products,
    corrected,
    workbook: writeWorkbook({
      created: new Date(`${TODAY}T00:00:00Z`),
      worksheets: [
        {
          name: SHEET,
          columns: Array.from({ length: 12 }, () => ({ width: 16 })),
          rows: worksheetRows,
          merges,
          page: { paper: 'A4', orientation: 'landscape' },
        },
      ],
    }),
  };
}

/** Products that stand there twice, in the one or other way. @returns the row below them */
function addTwins({
  put,
  grid,
  row,
  mistakes,
  products,
}: {
  readonly put: (row: number, values: readonly Value[]) => void;
  readonly grid: readonly (readonly Value[])[];
  readonly row: number;
  readonly mistakes: PlantedMistake[];
  readonly products: MeantProduct[];
}): number {
  let next = row;
  const whole = grid
    .map((values, at) => ({ values, no: at + 1 }))
    .filter(({ values, no }) => no >= FIRST_ROW && values[2] !== undefined && values[8] !== undefined)
    .filter(({ no }) => !mistakes.some(({ cell }) => cell.slice(1) === String(no)));
  const twin = (at: number, change: (values: Value[]) => void, code: string, isKept: boolean): void => {
    const found = whole[at * 7];
    if (!found) return;
    const values = [...found.values];
    const before = products.find(({ product, entity }) => product === values[1] && entity === values[2]);
    change(values);
    // A number of its own, and what its section says.
    values[0] = next;
    put(next, values);
    mistakes.push({ code, cell: `B${next}`, correction: 'delete the row' });
    if (isKept && before)
      products.push({
        ...before,
        product: String(values[1]),
        entity: String(values[2]),
        commune: COMMUNES.at(-1) ?? '',
        score: before.score,
      });
    next++;
  };
  put(next, [undefined, COMMUNES.at(-1)]);
  next++;
  const last = whole.filter(({ values }) =>
    products.some(
      ({ product, entity, commune }) =>
        product === values[1] && entity === values[2] && commune === COMMUNES.at(-1),
    ),
  );
  whole.splice(0, whole.length, ...last);
  twin(0, () => undefined, 'row/repeated', false);
  twin(1, (values) => (values[1] = String(values[1]).toUpperCase()), 'spelling', true);
  twin(
    2,
    (values) =>
      (values[2] = String(values[2])
        .replace('HTX', 'Hợp tác xã')
        .replace('Công ty', 'Cty')
        .replace('Cơ sở', 'CƠ SỞ')
        .replace('Hộ kinh doanh', 'HKD')
        .replace('Tổ hợp tác', 'THT')),
    'spelling',
    true,
  );
  twin(
    3,
    (values) => (values[1] = String(values[1]).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')),
    'spelling',
    true,
  );
  return next;
}
