/** `ocop-form/1`: a printed form of a programme, such as Mẫu số 02: its words as printed, and where a dossier's data goes. */
import * as z from 'zod';
import { readJson } from '../checks/read-json.js';
import { refuse } from '../errors/errors.js';
import { about } from './about.js';
import { citationSchema, language, packId, textSchema } from './fields.js';
import { formBlockSchema } from './form/form-blocks.js';
import { firstIssue } from './issue.js';

/** What a form is for, whatever a programme calls it. */
export const FORM_ROLES = [
  'registration',
  'report',
  'commune-report',
  'score-sheet',
  'result',
  'letter-province',
  'letter-ministry',
] as const;

const formPaperSchema = z
  .object({
    id: z
      .string()
      .max(40)
      .meta(about(['Mã', 'Mã mà ô đánh dấu nhắc đến.'], ['Id', 'What a box and an assessment name it by.'])),
    title: textSchema.meta(about(['Tên', 'Tên giấy tờ.'], ['Title', 'What the paper is called.'])),
    evidence: z
      .array(z.string().max(40))
      .max(20)
      .readonly()
      .meta(
        about(
          ['Loại minh chứng', 'Có minh chứng thuộc một trong các loại này thì coi là đã có giấy tờ.'],
          ['Kinds of evidence', 'Where nobody ticked papers, evidence of these kinds says that it is held.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'FormPaper',
    ...about(['Giấy tờ', 'Một giấy tờ có ô đánh dấu.'], ['Paper', 'A paper with a box to tick.']),
  });

export const formTemplateSchema = z
  .object({
    format: z
      .literal('ocop-form/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    id: packId.meta(
      about(['Mã', 'Mã của biểu mẫu, như mau-02.'], ['Id', 'The id of the form, such as mau-02.']),
    ),
    role: z
      .enum(FORM_ROLES)
      .meta(
        about(['Việc', 'Biểu mẫu dùng để làm gì.'], ['Role', 'What the form is for, whatever it is called.']),
      ),
    title: textSchema.meta(about(['Tên', 'Tên biểu mẫu.'], ['Title', 'What the form is called.'])),
    fileName: textSchema
      .optional()
      .meta(
        about(
          ['Tên tệp', 'Phần đầu tên tệp, như phieu-danh-gia; không có thì là mã của biểu mẫu.'],
          ['File name', 'With which its files begin, such as score-sheet; the id, where none is given.'],
        ),
      ),
    cite: citationSchema.optional(),
    authentic: language
      .optional()
      .meta(
        about(
          ['Ngôn ngữ chính thức', 'Bản ở ngôn ngữ khác được ghi rõ là bản dịch.'],
          ['Authentic language', 'A form in another language says that it is a translation.'],
        ),
      ),
    papers: z
      .array(formPaperSchema)
      .max(100)
      .readonly()
      .optional()
      .meta(
        about(
          ['Giấy tờ', 'Các giấy tờ có ô đánh dấu trong biểu mẫu.'],
          ['Papers', 'The papers that the form has boxes for.'],
        ),
      ),
    blocks: z
      .array(formBlockSchema)
      .min(1)
      .max(500)
      .readonly()
      .meta(
        about(
          ['Nội dung', 'Các khối của biểu mẫu theo thứ tự in.'],
          ['Blocks', 'What the form is made of, in printed order.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      ['Biểu mẫu OCOP', 'Một biểu mẫu của chương trình dưới dạng dữ liệu: không có mã chạy.'],
      ['OCOP printed form', 'A printed form of a programme as data: no code.'],
    ),
  );

/** A printed form of a programme, as data. */
export type FormTemplate = z.infer<typeof formTemplateSchema>;
/** What a form is for, whatever a programme calls it. */
export type FormRole = (typeof FORM_ROLES)[number];

/**
 * Reads a printed form that somebody else wrote.
 *
 * @param input JSON text or data
 * @returns the form
 * @throws {OcopError} `input/*` with a JSON pointer
 */
export function parseFormTemplate(input: unknown): FormTemplate {
  const parsed = formTemplateSchema.safeParse(readJson(input));
  if (parsed.success) return parsed.data;
  const { path, expected } = firstIssue(parsed.error);
  return refuse('input/shape', path, { expected });
}
