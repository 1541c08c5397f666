/** `ocop-dossier-rules/1`: what a dossier consists of under a pack, and which papers each pick makes necessary. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { PACK_ID } from '../checks/patterns.js';
import { about } from './about.js';
import { DOSSIER_FIELDS, DOSSIER_LEVELS } from './dossier-fields.js';
import { citationSchema, criterionId, packId, setNumber, textSchema } from './fields.js';
import { RATING_KINDS } from './rating-kinds.js';

const dossierId = z
  .string()
  .max(LIMITS.dossierIdLength)
  .regex(PACK_ID.pattern, PACK_ID.expected)
  .meta({
    id: 'DossierId',
    ...about(
      ['Mã', 'Mã của thành phần hoặc giấy tờ: chữ thường a-z, số và dấu gạch nối.'],
      ['Id', 'The id of a component or a paper: a-z, digits and hyphens.'],
    ),
  });
const fieldPath = z.enum(DOSSIER_FIELDS).meta({
  id: 'DossierFieldPath',
  ...about(
    [
      'Mục của phiếu',
      'Một mục của phiếu đánh giá; picks là mọi câu trả lời, reviews là nhận xét của người xem.',
    ],
    ['Field', 'A field of an assessment; picks are all answers, reviews what reviewers remarked.'],
  ),
});
const evidenceKind = z.string().max(LIMITS.dossierIdLength);
const setNumbers = z
  .array(setNumber)
  .max(LIMITS.sets)
  .readonly()
  .meta(
    about(['Các bộ sản phẩm', 'Số của các bộ sản phẩm.'], ['Criteria sets', 'Numbers of criteria sets.']),
  );
const flag = z.literal(true).optional();

const citesSchema = z
  .object({
    first: citationSchema.optional(),
    upgrade: citationSchema.optional(),
    're-rating': citationSchema.optional(),
  })
  .readonly()
  .meta({
    id: 'ComponentCitations',
    ...about(
      ['Căn cứ', 'Theo lần đăng ký: nơi đòi hỏi thành phần này; lần đăng ký không có ở đây thì không cần.'],
      ['Citations', 'By kind of registration: where it is asked for; a kind left out does not ask for it.'],
    ),
  });

const componentSchema = z
  .object({
    id: dossierId,
    title: textSchema.meta(
      about(['Tên', 'Tên như quy định viết.'], ['Title', 'What the rules call it, in their words.']),
    ),
    prepares: z
      .enum(DOSSIER_LEVELS)
      .meta(
        about(
          ['Ai chuẩn bị', 'self là chủ thể, commune là cấp xã, province là cấp tỉnh.'],
          ['Prepares', 'Whose dossier it belongs to: the producer, the commune or the province.'],
        ),
      ),
    cites: citesSchema,
    optional: flag.meta(
      about(['Nếu có', 'Chỉ cần nếu có.'], ['Where there is one', 'Asked for only where there is one.']),
    ),
    form: dossierId
      .optional()
      .meta(about(['Biểu mẫu', 'Mã biểu mẫu được lập.'], ['Form', 'The id of the form that is filled in.'])),
    text: fieldPath
      .optional()
      .meta(about(['Nội dung', 'Nội dung phải viết.'], ['Text', 'The text that has to be written.'])),
    samples: z
      .int()
      .min(1)
      .max(LIMITS.samples)
      .optional()
      .meta(about(['Sản phẩm mẫu', 'Số sản phẩm mẫu.'], ['Samples', 'How many samples.'])),
    exceptSets: setNumbers
      .optional()
      .meta(
        about(
          ['Trừ các bộ', 'Bộ sản phẩm không cần thành phần này.'],
          ['Except for sets', 'Criteria sets that do not need it.'],
        ),
      ),
    evidence: z
      .array(evidenceKind)
      .max(LIMITS.evidenceKinds)
      .readonly()
      .optional()
      .meta(
        about(
          ['Minh chứng', 'Loại minh chứng phải có một tài liệu; trống là loại nào cũng được.'],
          ['Evidence', 'Kinds of evidence, one document of which must be there; none means any kind.'],
        ),
      ),
    sinceCertificate: flag.meta(
      about(
        ['Sau khi được công nhận', 'Tài liệu cấp trước giấy chứng nhận đã có thì không tính.'],
        ['Since the certificate', 'What was issued before the former certificate does not count.'],
      ),
    ),
    terms: flag.meta(
      about(
        ['Giấy tờ có thời hạn', 'Mọi giấy tờ có thời hạn mà phiếu cần phải còn hạn.'],
        ['Papers with a term', 'Every paper with a term that the sheet needs must be there and valid.'],
      ),
    ),
    paper: flag.meta(
      about(
        ['Văn bản', 'Một văn bản đính kèm, ghi mã này ở mục “need”.'],
        ['Paper', 'A document that is attached and names this id as its "need".'],
      ),
    ),
  })
  .readonly()
  .meta({
    id: 'DossierComponent',
    ...about(
      ['Thành phần hồ sơ', 'Có đúng một trong: form, text, samples, evidence, terms, paper.'],
      ['Component', 'It has exactly one of: form, text, samples, evidence, terms, paper.'],
    ),
  });

const needPicksSchema = z
  .object({
    sets: setNumbers,
    criterion: criterionId,
    options: z
      .array(z.int().min(1).max(LIMITS.options))
      .min(1)
      .max(LIMITS.options)
      .readonly()
      .meta(
        about(
          ['Phương án', 'Số thứ tự các phương án, tính từ 1.'],
          ['Options', 'Ordinals of options, from 1.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'NeedPicks',
    ...about(
      ['Lựa chọn', 'Các phương án của một tiêu chí, trong các bộ sản phẩm này.'],
      ['Picks', 'Options of one criterion, by ordinal, in these criteria sets.'],
    ),
  });

const needSchema = z
  .object({
    id: dossierId,
    title: textSchema.meta(about(['Tên', 'Giấy tờ gì.'], ['Title', 'What the paper is.'])),
    evidence: z
      .array(evidenceKind)
      .max(LIMITS.evidenceKinds)
      .readonly()
      .meta(
        about(
          ['Loại minh chứng', 'Loại thứ nhất là nơi giấy tờ này đứng; các loại khác cũng được.'],
          ['Evidence', 'Kinds it may be attached as; it is listed under the first.'],
        ),
      ),
    picks: z
      .array(needPicksSchema)
      .max(LIMITS.needPicks)
      .readonly()
      .meta(
        about(
          ['Lựa chọn', 'Những lựa chọn đòi hỏi giấy tờ này.'],
          ['Picks', 'The picks that make it necessary.'],
        ),
      ),
    optional: flag.meta(
      about(
        ['Nếu có', 'Chỉ cần trong trường hợp nêu ở tên.'],
        ['Where it applies', 'Asked for only in the case that its title names.'],
      ),
    ),
    expires: flag.meta(
      about(['Có thời hạn', 'Giấy tờ này có thời hạn.'], ['Expires', 'The paper has a term.']),
    ),
    example: textSchema
      .optional()
      .meta(about(['Ví dụ', 'Ví dụ về giấy tờ này.'], ['Example', 'What it may be, for instance.'])),
  })
  .readonly()
  .meta({
    id: 'DossierNeed',
    ...about(
      ['Giấy tờ cần có', 'Một giấy tờ mà một số lựa chọn đòi hỏi.'],
      ['Need', 'A paper that some picks make necessary.'],
    ),
  });

const fieldSchema = z
  .object({
    form: dossierId.meta(about(['Biểu mẫu', 'Mã biểu mẫu hỏi.'], ['Form', 'The form that asks.'])),
    path: fieldPath,
    title: textSchema.meta(
      about(['Tên', 'Tên mục như in trên biểu mẫu.'], ['Title', 'What the form calls it.']),
    ),
    registrations: z
      .array(z.enum(RATING_KINDS))
      .max(RATING_KINDS.length)
      .readonly()
      .optional()
      .meta(
        about(
          ['Lần đăng ký', 'Chỉ hỏi ở những lần đăng ký này.'],
          ['Registrations', 'Asked for these kinds of registration alone.'],
        ),
      ),
    optional: flag.meta(about(['Không bắt buộc', 'Có thể để trống.'], ['Optional', 'It may stay empty.'])),
    exceptSets: setNumbers
      .optional()
      .meta(
        about(
          ['Trừ các bộ', 'Bộ sản phẩm không hỏi mục này.'],
          ['Except for sets', 'Criteria sets for which it is not asked.'],
        ),
      ),
    criteria: z
      .record(criterionId, setNumbers)
      .readonly()
      .optional()
      .meta(
        about(
          ['Tiêu chí', 'Với “reviews”: tiêu chí được nhận xét, và các bộ sản phẩm có tiêu chí đó.'],
          ['Criteria', 'Of "reviews": the criterion that is remarked on, with the sets that have it.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'DossierField',
    ...about(
      ['Mục của biểu mẫu', 'Một mục mà biểu mẫu hỏi.'],
      ['Field of a form', 'Something that a form asks for.'],
    ),
  });

const days = z.int().min(0).max(LIMITS.termDays);
const filingWindowSchema = z
  .object({
    registration: z
      .enum(RATING_KINDS)
      .meta(
        about(
          ['Lần đăng ký', 'first: lần đầu; upgrade: nâng hạng; re-rating: đánh giá lại.'],
          ['Registration', 'first, upgrade (to a higher rank) or re-rating (when a certificate ends).'],
        ),
      ),
    earliest: days.meta(
      about(
        ['Sớm nhất', 'Số ngày trước ngày hết thời hạn của giấy chứng nhận.'],
        ['Earliest', 'So many days before the certificate ends.'],
      ),
    ),
    latest: days.meta(
      about(
        ['Muộn nhất', 'Số ngày trước ngày hết thời hạn của giấy chứng nhận.'],
        ['Latest', 'So many days before the certificate ends.'],
      ),
    ),
    months: z
      .int()
      .min(1)
      .max(LIMITS.termMonths)
      .optional()
      .meta(
        about(
          ['Thời hạn', 'Giấy chứng nhận có giá trị bao nhiêu tháng kể từ ngày cấp.'],
          ['Months', 'For how many months a certificate is valid from the day it was issued.'],
        ),
      ),
    cite: citationSchema.optional(),
  })
  .readonly()
  .meta({
    id: 'FilingWindow',
    ...about(
      ['Thời gian nộp', 'Hồ sơ nộp sớm nhất và muộn nhất khi nào.'],
      ['Filing window', 'When at the earliest and at the latest a dossier is handed in.'],
    ),
  });

export const dossierRulesSchema = z
  .object({
    format: z
      .literal('ocop-dossier-rules/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    pack: packId,
    components: z
      .array(componentSchema)
      .max(LIMITS.dossierComponents)
      .readonly()
      .meta(about(['Thành phần', 'Các thành phần hồ sơ.'], ['Components', 'What a dossier consists of.'])),
    needs: z
      .array(needSchema)
      .max(LIMITS.dossierNeeds)
      .readonly()
      .meta(
        about(
          ['Giấy tờ cần có', 'Giấy tờ mà từng lựa chọn đòi hỏi.'],
          ['Needs', 'Papers that picks make necessary.'],
        ),
      ),
    fields: z
      .array(fieldSchema)
      .max(LIMITS.dossierFields)
      .readonly()
      .meta(about(['Các mục', 'Mục mà biểu mẫu hỏi.'], ['Fields', 'What each form asks for.'])),
    filingWindows: z
      .array(filingWindowSchema)
      .max(RATING_KINDS.length)
      .readonly()
      .optional()
      .meta(about(['Thời gian nộp', 'Theo lần đăng ký.'], ['Filing windows', 'By kind of registration.'])),
  })
  .readonly()
  .meta(
    about(
      ['Quy định về hồ sơ', 'Hồ sơ gồm gì, và từng lựa chọn cần giấy tờ gì.'],
      ['Rules of a dossier', 'What a dossier consists of, and which papers each pick needs.'],
    ),
  );

/** What a dossier consists of under a pack, `ocop-dossier-rules/1`. */
export type DossierRules = z.infer<typeof dossierRulesSchema>;
/** A component of a dossier, by the articles. */
export type DossierComponent = z.infer<typeof componentSchema>;
/** A paper that some picks make necessary. */
export type DossierNeed = z.infer<typeof needSchema>;
/** Something that a printed form asks for. */
export type DossierField = z.infer<typeof fieldSchema>;
/** When a dossier may be handed in, counted from the end of the former certificate. */
export type FilingWindow = z.infer<typeof filingWindowSchema>;
