/** The header of a pack: whose rules these are, their ranks and their languages. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { day } from '../day-field.js';
import {
  citationSchema,
  digest,
  evidenceKindFields,
  language,
  messagesSchema,
  packId,
  points,
  rank,
  textSchema,
  version,
} from '../fields.js';
import { layersSchema } from '../layer/layer.js';
import { headerLocalSchema } from '../layer/local.js';
import { errata } from './erratum.js';

const noteSchema = z
  .object({
    text: textSchema.meta(about(['Nội dung', 'Hệ quả bằng lời.'], ['Text', 'What follows, in words.'])),
    cite: citationSchema.optional(),
  })
  .readonly();

const awardSchema = z
  .object({
    text: textSchema.meta(about(['Nội dung', 'Hạng này mang lại gì.'], ['Text', 'What the rank brings.'])),
    cite: citationSchema.optional(),
    certificate: z
      .boolean()
      .meta(
        about(
          ['Giấy chứng nhận', 'Hạng này có được cấp giấy chứng nhận hay không.'],
          ['Certificate', 'Whether a certificate is given.'],
        ),
      ),
  })
  .readonly();

export const bandSchema = z
  .object({
    rank,
    from: points.meta(
      about(
        ['Từ điểm', 'Tổng điểm thấp nhất của khung; tổng điểm thuộc khung cao nhất mà nó đạt tới.'],
        ['From', 'The least total of the band; a total belongs to the highest band it reaches.'],
      ),
    ),
    title: textSchema.meta(
      about(['Tên', 'Tên của hạng, như “Hạng 4 sao”.'], ['Title', 'What the rank is called.']),
    ),
    cite: citationSchema.optional(),
    note: noteSchema
      .optional()
      .meta(
        about(
          ['Ghi chú', 'Hệ quả của tổng điểm trong khung này, dù được hạng sao nào.'],
          ['Note', 'What follows from a total in this band, whatever the stars.'],
        ),
      ),
    award: awardSchema
      .optional()
      .meta(
        about(
          ['Công nhận', 'Hạng mang lại gì: giấy chứng nhận, ai cấp, hoặc không có gì.'],
          ['Award', 'What the rank brings: a certificate, who gives it, or nothing.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Band',
    ...about(
      ['Khung điểm', 'Từ bao nhiêu điểm thì đạt một hạng.'],
      ['Band', 'From how many points a rank is given.'],
    ),
  });

const decisionSchema = z
  .object({
    number: z
      .string()
      .max(80)
      .meta(
        about(
          ['Số', 'Số của quyết định, như 26/2026/QĐ-TTg.'],
          ['Number', 'Its number, such as 26/2026/QĐ-TTg.'],
        ),
      ),
    title: textSchema.meta(
      about(['Tên', 'Trích yếu của quyết định.'], ['Title', 'What the decision is about.']),
    ),
    issuer: textSchema.meta(
      about(['Nơi ban hành', 'Cơ quan hoặc người ban hành.'], ['Issuer', 'Who issued it.']),
    ),
    issued: day.meta(about(['Ngày ban hành', 'Ngày ký.'], ['Issued', 'The day it was signed.'])),
    effective: day.meta(
      about(['Ngày hiệu lực', 'Ngày bắt đầu có hiệu lực.'], ['Effective', 'The first day it is in force.']),
    ),
    lapses: day
      .optional()
      .meta(
        about(
          ['Hết hiệu lực', 'Ngày hết hiệu lực, nếu đã biết.'],
          ['Lapses', 'The day it ceases to be in force, where that is known.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Decision',
    ...about(
      ['Quyết định', 'Văn bản đặt ra quy định, với số và các ngày của nó.'],
      ['Decision', 'The act that lays down the rules, with its number and days.'],
    ),
  });

const evidenceKindSchema = z
  .object(evidenceKindFields)
  .readonly()
  .meta({
    id: 'EvidenceKind',
    ...about(
      ['Loại minh chứng', 'Một loại tài liệu mà hồ sơ cần có.'],
      ['Kind of evidence', 'A kind of document that a dossier holds.'],
    ),
  });

export const headerSchema = z
  .object({
    id: packId,
    version: version.optional(),
    digest: digest
      .optional()
      .meta(
        about(
          ['Mã kiểm tra', 'SHA-256 của quy định bằng ngôn ngữ thứ nhất, khi người công bố ghi rõ.'],
          ['Digest', 'SHA-256 of the rules in their first language, where the publisher states it.'],
        ),
      ),
    layers: layersSchema
      .optional()
      .meta(
        about(
          ['Các lớp', 'Trong bộ quy định đã gộp: quy định, rồi từng bản bổ sung nằm trên.'],
          ['Layers', 'In a merged pack: the rules, then each layer laid over them.'],
        ),
      ),
    local: z
      .array(headerLocalSchema)
      .max(LIMITS.layers)
      .readonly()
      .optional()
      .meta(
        about(
          ['Bổ sung', 'Điều các bản bổ sung nói về mình và nơi của mình; do “ocop pack build” ghi.'],
          ['Of layers', 'What layers say of themselves and their place; written by "ocop pack build".'],
        ),
      ),
    programme: textSchema.meta(
      about(['Chương trình', 'Tên của chương trình.'], ['Programme', 'What the programme is called.']),
    ),
    decision: decisionSchema,
    provenance: textSchema
      .optional()
      .meta(
        about(
          ['Nguồn văn bản', 'Văn bản lấy từ đâu, khi không phải bản công bố.'],
          ['Provenance', 'Where the text comes from, when it is not the published one.'],
        ),
      ),
    unit: textSchema
      .optional()
      .meta(
        about(
          ['Đơn vị', 'Từ chỉ thứ được đếm, như “điểm”; không ghi thì trang dùng từ của mình.'],
          ['Unit', 'The word for what is counted; without it the page uses its own word for points.'],
        ),
      ),
    scale: z
      .literal('stars')
      .optional()
      .meta(
        about(
          ['Thang', 'stars: hạng là số sao và được vẽ bằng sao; không ghi thì hạng chỉ gọi theo tên khung.'],
          [
            'Scale',
            'stars: a rank is a number of stars, drawn as such; without it a rank is said by the title of its band.',
          ],
        ),
      ),
    languages: z
      .array(language)
      .min(1)
      .max(20)
      .readonly()
      .meta(
        about(
          ['Ngôn ngữ', 'Các ngôn ngữ của bộ quy định; ngôn ngữ thứ nhất là bản gốc.'],
          ['Languages', 'The languages of the pack; the first is the authentic one.'],
        ),
      ),
    bands: z
      .array(bandSchema)
      .min(1)
      .max(LIMITS.bands)
      .readonly()
      .meta(
        about(
          ['Khung điểm', 'Từ hạng cao nhất xuống; khung thấp nhất bắt đầu từ 0.'],
          ['Bands', 'From the highest rank down; the lowest band starts at 0.'],
        ),
      ),
    minimumRanks: z
      .array(rank)
      .max(LIMITS.bands)
      .readonly()
      .meta(
        about(
          [
            'Hạng có yêu cầu tối thiểu',
            'Các hạng mà phương án và phần có thể đặt yêu cầu tối thiểu, từ thấp lên cao.',
          ],
          ['Minimum ranks', 'The ranks that options and sections may ask minimums for, lowest first.'],
        ),
      ),
    cites: z
      .record(z.string().max(40), citationSchema)
      .readonly()
      .optional()
      .meta(
        about(
          ['Căn cứ', 'Căn cứ cho các câu giải thích, theo mã câu.'],
          ['Citations', 'Where the rules behind sentences stand, by name.'],
        ),
      ),
    evidenceKinds: z
      .array(evidenceKindSchema)
      .max(100)
      .readonly()
      .optional()
      .meta(
        about(
          ['Loại minh chứng', 'Các loại tài liệu mà “evidence” của tiêu chí nhắc đến.'],
          ['Kinds of evidence', 'What the "evidence" of a criterion names by id.'],
        ),
      ),
    messages: messagesSchema.optional(),
    errata,
  })
  .readonly()
  .meta({
    id: 'Header',
    ...about(
      ['Phần đầu', 'Quy định của ai, các hạng và các ngôn ngữ.'],
      ['Header', 'Whose rules these are, their ranks and their languages.'],
    ),
  });

/** From how many points a rank is given. */
export type Band = z.infer<typeof bandSchema>;
/** What holds for all sets of a pack: whose rules they are, their ranks, their languages. */
export type PackHeader = z.infer<typeof headerSchema>;
