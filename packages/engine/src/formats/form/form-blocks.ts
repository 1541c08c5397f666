/** What a printed form is made of: paragraphs, tables, and the places where criteria, evidence and results stand. */
import * as z from 'zod';
import { about } from '../about.js';
import { textSchema } from '../fields.js';
import { RATING_KINDS } from '../rating-kinds.js';
import { LONG_FIELDS } from './form-fields.js';
import { readFormText } from './form-text.js';

/** How a paragraph is set; the writers know nothing else of its meaning. */
export const PARAGRAPH_STYLES = [
  'body',
  'item',
  'title',
  'subtitle',
  'part',
  'heading',
  'nation',
  'motto',
  'agency',
  'centre',
  'place-and-day',
  'addressee',
  'copies',
  'name',
  'hint',
  'small',
] as const;

const formText = textSchema
  .refine((text) => (typeof text === 'string' ? [text] : Object.values(text)).every(readFormText))
  .meta(
    about(
      ['Văn bản', 'Câu chữ như in; chỗ điền đứng trong ngoặc nhọn, như {entity.name}.'],
      ['Text', 'The words as printed; what is filled in stands in braces, such as {entity.name}.'],
    ),
  );

const style = z
  .enum(PARAGRAPH_STYLES)
  .optional()
  .meta(
    about(
      ['Kiểu', 'Kiểu đoạn văn; không ghi là đoạn thường.'],
      ['Style', 'How the paragraph is set; without it, as plain text.'],
    ),
  );

const optional = z
  .boolean()
  .optional()
  .meta(
    about(
      ['Có thể bỏ', 'Bỏ cả đoạn khi không có gì để điền vào.'],
      ['Optional', 'Left out where nothing fills it.'],
    ),
  );

const kinds = z
  .array(z.enum(RATING_KINDS))
  .min(1)
  .readonly()
  .optional()
  .meta(
    about(
      ['Lần đăng ký', 'Chỉ in cho những lần đăng ký này; không ghi thì luôn in.'],
      ['Kinds', 'Printed for these kinds of registration alone; without it, always.'],
    ),
  );

/** Lines that a blank form leaves to write on. */
const lines = z
  .number()
  .int()
  .min(0)
  .max(40)
  .meta(
    about(
      ['Số dòng', 'Số dòng chấm để viết tay khi không có gì để điền.'],
      ['Lines', 'Dotted lines to write on where nothing fills it.'],
    ),
  );

const widths = z
  .array(z.number().min(1).max(100))
  .min(1)
  .max(12)
  .readonly()
  .meta(
    about(
      ['Bề rộng', 'Bề rộng các cột, theo tỉ lệ với nhau.'],
      ['Widths', 'How wide the columns are, beside each other.'],
    ),
  );

const header = z
  .array(textSchema)
  .max(12)
  .readonly()
  .meta(
    about(
      ['Đầu bảng', 'Tên các cột.'],
      ['Header', 'What the columns are called; repeated on every page of the table.'],
    ),
  );

const beginnings = z.array(z.string().min(1).max(200)).max(20).readonly();

const side = (vi: readonly [string, string], en: readonly [string, string]) =>
  z
    .array(z.object({ text: formText, style, optional }))
    .max(20)
    .readonly()
    .meta(about(vi, en));

const sides = {
  left: side(['Bên trái', 'Các dòng bên trái.'], ['Left', 'The lines on the left.']),
  right: side(['Bên phải', 'Các dòng bên phải.'], ['Right', 'The lines on the right.']),
};

const block = <K extends string>(kind: K, vi: string, en: string) =>
  z.literal(kind).meta(about(['Khối', vi], ['Block', en]));

/** A block of a printed form, by `kind`. */
export const formBlockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: block('paragraph', 'Một đoạn văn.', 'A paragraph.'),
    text: formText,
    style,
    optional,
    kinds,
  }),
  z.object({
    kind: block('text', 'Phần trình bày dài của chủ thể.', 'What the entity wrote at length.'),
    field: z
      .enum(LONG_FIELDS)
      .meta(about(['Trường', 'Lấy từ đâu trong hồ sơ.'], ['Field', 'What it is taken from.'])),
    lines,
    kinds,
  }),
  z.object({ kind: block('sides', 'Hai bên cạnh nhau.', 'Two sides beside each other.'), ...sides }),
  z.object({
    kind: block(
      'signature',
      'Chỗ ký, không bị tách khỏi đoạn trước.',
      'Where people sign, never alone on a page.',
    ),
    ...sides,
  }),
  z.object({
    kind: block('table', 'Một bảng.', 'A table.'),
    widths,
    header,
    rows: z
      .array(z.array(formText).max(12).readonly())
      .max(200)
      .readonly()
      .meta(about(['Các dòng', 'Mỗi dòng là các ô.'], ['Rows', 'Each row, cell by cell.'])),
  }),
  z.object({ kind: block('lines', 'Các dòng chấm để viết tay.', 'Dotted lines to write on.'), lines }),
  z.object({ kind: block('rule', 'Một nét kẻ ngắn.', 'A short rule.') }),
  z.object({ kind: block('page', 'Bắt đầu một trang mới.', 'A new page.') }),
  z.object({
    kind: block(
      'evidence-kinds',
      'Bảng các loại minh chứng của bộ quy định.',
      'The kinds of evidence that the pack names.',
    ),
    widths,
    header,
  }),
  z.object({
    kind: block(
      'criteria',
      'Từng tiêu chí theo thứ tự: mức chọn, điểm, mô tả, minh chứng.',
      'Every criterion in order: pick, points, description, evidence.',
    ),
  }),
  z.object({
    kind: block('conditions', 'Các trường hợp hồ sơ bị loại.', 'What disqualifies the dossier as a whole.'),
  }),
  z.object({
    kind: block(
      'score-sheet',
      'Phiếu chấm như in trong phụ lục.',
      'The sheet of the set as its annex prints it.',
    ),
    header,
    section: formText,
    case: formText,
    total: textSchema,
    afterOptions: beginnings.meta(
      about(
        ['Sau các phương án', 'Ghi chú bắt đầu bằng các chữ này được in sau các phương án.'],
        ['After the options', 'Notes that begin with these words are printed after the options.'],
      ),
    ),
    beneathTitle: beginnings.meta(
      about(
        ['Dưới tên', 'Trong số đó, ghi chú bắt đầu bằng các chữ này vẫn in ngay dưới tên tiêu chí.'],
        ['Beneath the title', 'Of those, notes that begin with these words stay beneath the title.'],
      ),
    ),
  }),
  z.object({
    kind: block(
      'commune-content',
      'Một nội dung mà cấp xã đánh giá.',
      'One of the contents that the commune assesses.',
    ),
    content: z
      .string()
      .max(40)
      .meta(about(['Nội dung', 'Mã của nội dung.'], ['Content', 'The id of the content.'])),
    text: formText,
    lines,
  }),
  z.object({
    kind: block(
      'explanation',
      'Kết quả được giải thích bằng câu, kèm căn cứ.',
      'The result in sentences, each with its articles.',
    ),
  }),
]);

/** A block of a printed form. */
export type FormBlock = z.infer<typeof formBlockSchema>;
/** How a paragraph of a printed form is set. */
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];
