/** What a person says about one criterion: a note, and the documents that bear it out. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { moment } from './day-field.js';
import { digest } from './fields.js';

export const line = z.string().max(500);
export const note = z.string().max(20_000);

const fileSchema = z
  .looseObject({
    name: line.meta(about(['Tên tệp', 'Tên của tệp.'], ['Name', 'The name of the file.'])),
    type: z
      .string()
      .max(200)
      .optional()
      .meta(about(['Kiểu', 'Kiểu MIME, như image/jpeg.'], ['Type', 'Its MIME type, such as image/jpeg.'])),
    size: z
      .number()
      .int()
      .min(0)
      .optional()
      .meta(about(['Dung lượng', 'Số byte.'], ['Size', 'In bytes.'])),
    sha256: digest
      .optional()
      .meta(about(['Mã kiểm tra', 'SHA-256 của nội dung tệp.'], ['Digest', 'SHA-256 of its content.'])),
  })
  .meta({
    id: 'EvidenceFile',
    ...about(
      ['Tệp', 'Tệp của tài liệu, không kèm nội dung.'],
      ['File', 'The file of the document, without its content.'],
    ),
  });

export const evidenceSchema = z
  .looseObject({
    kind: z
      .string()
      .max(40)
      .optional()
      .meta(
        about(['Loại', 'Mã loại minh chứng trong bộ quy định.'], ['Kind', 'The id of its kind in the pack.']),
      ),
    need: z
      .string()
      .max(40)
      .optional()
      .meta(
        about(
          ['Dùng cho', 'Mã giấy tờ trong quy định về hồ sơ mà tài liệu này đáp ứng.'],
          ['Need', 'The id of what it is, in the rules of the dossier.'],
        ),
      ),
    title: line.meta(about(['Tên', 'Tên của tài liệu.'], ['Title', 'What the document is called.'])),
    reference: line
      .optional()
      .meta(about(['Số hiệu', 'Số hiệu của tài liệu.'], ['Reference', 'Its number.'])),
    issuedBy: line.optional().meta(about(['Nơi cấp', 'Ai cấp tài liệu.'], ['Issued by', 'Who issued it.'])),
    issued: moment
      .optional()
      .meta(about(['Ngày cấp', 'Ngày cấp tài liệu.'], ['Issued', 'The day it was issued.'])),
    expires: moment
      .optional()
      .meta(about(['Hết hạn', 'Ngày tài liệu hết hạn.'], ['Expires', 'The day it expires.'])),
    file: fileSchema.optional(),
  })
  .meta({
    id: 'Evidence',
    ...about(
      ['Minh chứng', 'Một tài liệu cho một tiêu chí.'],
      ['Evidence', 'A document that bears out an answer.'],
    ),
  });

export const criterionNotesSchema = z
  .looseObject({
    note: note
      .optional()
      .meta(about(['Ghi chú', 'Lời giải thích cho lựa chọn.'], ['Note', 'What explains the pick.'])),
    evidence: z
      .array(evidenceSchema)
      .max(LIMITS.evidence)
      .optional()
      .meta(
        about(
          ['Minh chứng', 'Các tài liệu cho tiêu chí này.'],
          ['Evidence', 'The documents for this criterion.'],
        ),
      ),
  })
  .meta({
    id: 'CriterionNotes',
    ...about(
      ['Ghi chú và minh chứng', 'Điều người điền phiếu nói về một tiêu chí.'],
      ['Note and evidence', 'What a person says about one criterion.'],
    ),
  });

/** A document that bears out an answer: what it is, and its file without the content. */
export type Evidence = z.infer<typeof evidenceSchema>;
