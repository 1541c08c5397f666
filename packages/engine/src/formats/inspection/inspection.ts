/** `ocop-inspection/1`: the inspection of one certified product, from its check sheet to what it concludes. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { SCORE } from '../../checks/patterns.js';
import { about } from '../about.js';
import { criterionNotesSchema, evidenceSchema, line, note } from '../criterion-notes.js';
import { day } from '../day-field.js';
import { entitySchema } from '../entity.js';
import { points, rank, setNumber } from '../fields.js';
import { productSchema } from '../product.js';
import { groundId, matterFields } from './inspection-rules.js';

export const INSPECTION_KINDS = ['yearly', 'sudden'] as const;
export const INSPECTION_STATES = ['open', 'closed'] as const;
export const FINDING_STATES = ['kept', 'no-longer', 'not-seen'] as const;
export const MATTER_STATES = ['in-order', 'not-in-order', 'not-seen'] as const;
export const INSPECTOR_ROLES = ['lead', 'member', 'secretary'] as const;

const criterionKey = z.string().max(LIMITS.idLength);
const pick = z.number().int().min(0).max(LIMITS.options);
const conditions = z.array(z.string().max(80)).max(LIMITS.conditions);
const shown = z
  .array(evidenceSchema)
  .max(LIMITS.evidence)
  .optional()
  .meta(
    about(
      ['Minh chứng', 'Tài liệu, hiện vật đã xem khi kiểm tra.'],
      ['Evidence', 'What was shown at the inspection.'],
    ),
  );
const remark = note.optional().meta(about(['Ghi chú', 'Điều người kiểm tra ghi.'], ['Note', 'A remark.']));

const certificateSchema = z
  .looseObject({
    id: z
      .string()
      .max(LIMITS.idLength)
      .meta(
        about(['Mã', 'Mã giấy chứng nhận trong sổ.'], ['Id', 'The id of the certificate in its register.']),
      ),
    product: productSchema,
    entity: entitySchema,
    stars: rank.meta(
      about(['Hạng', 'Hạng sao được công nhận.'], ['Stars', 'The star rank that was recognised.']),
    ),
    score: z
      .string()
      .max(24)
      .regex(SCORE.pattern, SCORE.expected)
      .optional()
      .meta(
        about(
          ['Điểm', 'Tổng điểm được công nhận, ghi chính xác, như "84.5".'],
          ['Score', 'The total that was recognised, as an exact decimal, such as "84.5".'],
        ),
      ),
    decision: line
      .optional()
      .meta(
        about(
          ['Quyết định công nhận', 'Số của quyết định.'],
          ['Decision', 'The number of the decision that recognised it.'],
        ),
      ),
    decided: day
      .optional()
      .meta(
        about(
          ['Ngày quyết định', 'Ngày của quyết định công nhận.'],
          ['Decided', 'The day of that decision.'],
        ),
      ),
    issued: day.optional().meta(about(['Ngày cấp', 'Ngày ban hành.'], ['Issued', 'The day it was issued.'])),
    expires: day
      .optional()
      .meta(about(['Hết hạn', 'Ngày cuối còn giá trị.'], ['Expires', 'The last day it is valid.'])),
  })
  .meta({
    id: 'InspectedCertificate',
    ...about(
      ['Giấy chứng nhận', 'Giấy chứng nhận được kiểm tra.'],
      ['Certificate', 'The certificate that is inspected.'],
    ),
  });

const byWhomSchema = z
  .looseObject({
    agency: line
      .optional()
      .meta(
        about(
          ['Cơ quan chủ quản', 'Cơ quan ghi ở đầu văn bản, như UBND tỉnh.'],
          ['Agency', 'The agency at the head of its documents.'],
        ),
      ),
    office: line
      .optional()
      .meta(
        about(
          ['Cơ quan kiểm tra', 'Cơ quan chủ trì kiểm tra.'],
          ['Office', 'The office that leads the inspection.'],
        ),
      ),
    decision: line
      .optional()
      .meta(
        about(
          ['Quyết định kiểm tra', 'Số và ngày của quyết định hoặc kế hoạch kiểm tra.'],
          ['Decision', 'The number and day of the decision or plan it goes by.'],
        ),
      ),
  })
  .meta({
    id: 'InspectionOffice',
    ...about(['Cơ quan', 'Ai tiến hành kiểm tra.'], ['By', 'Who inspects.']),
  });

const inspectorSchema = z
  .looseObject({
    name: line.meta(about(['Họ tên', 'Họ tên thành viên.'], ['Name', 'The name of the inspector.'])),
    role: z
      .enum(INSPECTOR_ROLES)
      .optional()
      .meta(
        about(
          ['Vai trò', 'lead là Trưởng đoàn, secretary là thư ký; không ghi là thành viên.'],
          ['Role', 'Who leads, who writes; a member where nothing is said.'],
        ),
      ),
    title: line
      .optional()
      .meta(about(['Chức vụ', 'Chức vụ trong cơ quan.'], ['Title', 'What the inspector is in that office.'])),
    body: line
      .optional()
      .meta(about(['Cơ quan', 'Cơ quan cử tham gia.'], ['Body', 'The office the inspector comes from.'])),
  })
  .meta({
    id: 'Inspector',
    ...about(['Thành viên đoàn', 'Một người trong đoàn kiểm tra.'], ['Inspector', 'Somebody of the team.']),
  });

const representativeSchema = z
  .looseObject({
    name: line.meta(about(['Họ tên', 'Họ tên người đại diện.'], ['Name', 'The name.'])),
    title: line
      .optional()
      .meta(about(['Chức vụ', 'Chức vụ tại cơ sở.'], ['Title', 'What the person is at the entity.'])),
  })
  .meta({
    id: 'EntityRepresentative',
    ...about(
      ['Đại diện chủ thể', 'Người của chủ thể có mặt khi kiểm tra.'],
      ['Representative', 'Somebody of the entity who was there.'],
    ),
  });

const ratedSchema = z
  .looseObject({
    picks: z
      .record(criterionKey, pick)
      .meta(
        about(
          ['Lựa chọn', 'Theo mã tiêu chí, như khi được công nhận.'],
          ['Picks', 'By criterion id, as the product was rated.'],
        ),
      ),
    declared: conditions.meta(
      about(
        ['Điều kiện được khai', 'Mã các điều kiện được khai khi đó.'],
        ['Declared', 'Ids of the conditions that were declared then.'],
      ),
    ),
    criteria: z
      .record(criterionKey, criterionNotesSchema)
      .meta(
        about(
          ['Ghi chú và minh chứng', 'Theo mã tiêu chí, như trong hồ sơ.'],
          ['Notes and evidence', 'By criterion id, as the dossier had them.'],
        ),
      ),
    stars: rank
      .nullable()
      .meta(
        about(
          ['Hạng', 'Hạng sao theo phiếu; null là không xếp hạng.'],
          ['Stars', 'The rank that the sheet gives; null for none.'],
        ),
      ),
    score: points.meta(about(['Điểm', 'Tổng điểm theo phiếu.'], ['Score', 'The total of the sheet.'])),
    product: line
      .optional()
      .meta(
        about(
          ['Tên sản phẩm', 'Tên sản phẩm như hồ sơ ghi.'],
          ['Product', 'What the dossier calls the product.'],
        ),
      ),
  })
  .meta({
    id: 'RatedDossier',
    ...about(
      ['Hồ sơ đã đánh giá', 'Điều hồ sơ được công nhận đã ghi, để đối chiếu.'],
      ['Rated dossier', 'What the dossier had that was rated: what is held against today.'],
    ),
  });

const matterFindingSchema = z
  .looseObject({
    ...matterFields,
    state: z
      .enum(MATTER_STATES)
      .meta(
        about(
          ['Kết quả', 'in-order là đúng, not-in-order là không đúng, not-seen là chưa kiểm tra.'],
          ['State', 'In order, not in order, or not seen.'],
        ),
      ),
    evidence: shown,
    note: remark,
  })
  .meta({
    id: 'InspectedMatter',
    ...about(
      ['Nội dung khác', 'Kết quả của một nội dung ngoài các tiêu chí.'],
      ['Matter', 'What was found of a matter beside the criteria.'],
    ),
  });

const findingSchema = z
  .looseObject({
    criterion: criterionKey.meta(about(['Tiêu chí', 'Mã tiêu chí.'], ['Criterion', 'Its id.'])),
    state: z
      .enum(FINDING_STATES)
      .meta(
        about(
          ['Kết quả', 'kept là còn giữ, no-longer là không còn, not-seen là chưa kiểm tra.'],
          ['State', 'Kept as it was rated, no longer so, or not seen.'],
        ),
      ),
    pick: pick
      .optional()
      .meta(
        about(
          ['Nay là', 'Phương án đúng với hiện tại; 0 là không phương án nào đúng.'],
          ['Pick', 'What it would be now; 0 for none of these.'],
        ),
      ),
    evidence: shown,
    note: remark,
  })
  .meta({
    id: 'InspectionFinding',
    ...about(
      ['Kết quả kiểm tra', 'Điều thấy được ở một tiêu chí.'],
      ['Finding', 'What was found of one criterion.'],
    ),
  });

const conclusionSchema = z
  .looseObject({
    on: day.meta(about(['Ngày', 'Ngày có kết luận.'], ['On', 'The day of the conclusion.'])),
    text: note
      .optional()
      .meta(about(['Kết luận', 'Lời kết luận.'], ['Text', 'What is concluded, in words.'])),
    ground: groundId.optional(),
  })
  .meta({
    id: 'InspectionConclusion',
    ...about(['Kết luận', 'Kết luận của cuộc kiểm tra.'], ['Conclusion', 'What the inspection concludes.']),
  });

export const inspectionSchema = z
  .looseObject({
    format: z
      .literal('ocop-inspection/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    id: z
      .string()
      .max(LIMITS.idLength)
      .meta(about(['Mã', 'Mã của cuộc kiểm tra.'], ['Id', 'What tells it from other inspections.'])),
    on: day.meta(about(['Ngày', 'Ngày kiểm tra.'], ['On', 'The day of the inspection.'])),
    kind: z
      .enum(INSPECTION_KINDS)
      .meta(
        about(
          ['Hình thức', 'yearly là định kỳ hằng năm, sudden là đột xuất.'],
          ['Kind', 'The yearly inspection, or a sudden one.'],
        ),
      ),
    state: z
      .enum(INSPECTION_STATES)
      .meta(
        about(['Tình trạng', 'open là đang kiểm tra, closed là đã kết luận.'], ['State', 'Open, or closed.']),
      ),
    place: line.optional().meta(about(['Địa điểm', 'Nơi kiểm tra.'], ['Place', 'Where it is held.'])),
    by: byWhomSchema.optional(),
    team: z
      .array(inspectorSchema)
      .max(LIMITS.inspectors)
      .meta(about(['Đoàn kiểm tra', 'Những người kiểm tra.'], ['Team', 'Who inspects.'])),
    representatives: z
      .array(representativeSchema)
      .max(LIMITS.inspectors)
      .optional()
      .meta(
        about(
          ['Đại diện chủ thể', 'Người của chủ thể có mặt khi kiểm tra.'],
          ['Representatives', 'Who was there for the entity.'],
        ),
      ),
    certificate: certificateSchema,
    pack: z
      .string()
      .max(LIMITS.idLength)
      .meta(
        about(
          ['Bộ quy định', 'Mã bộ quy định mà sản phẩm được đánh giá theo.'],
          ['Pack', 'The id of the pack that the product was rated by.'],
        ),
      ),
    set: setNumber,
    rated: ratedSchema,
    declared: conditions.meta(
      about(
        ['Điều kiện nay xảy ra', 'Mã các điều kiện xảy ra khi kiểm tra.'],
        ['Declared', 'Ids of the conditions that hold at the inspection.'],
      ),
    ),
    findings: z
      .array(findingSchema)
      .max(LIMITS.criteria)
      .meta(
        about(
          ['Kết quả từng tiêu chí', 'Tiêu chí không có ở đây là chưa kiểm tra.'],
          ['Findings', 'By criterion; one that is not listed was not seen.'],
        ),
      ),
    matters: z
      .array(matterFindingSchema)
      .max(LIMITS.inspectionMatters)
      .meta(
        about(
          ['Nội dung khác', 'Các nội dung kiểm tra ngoài tiêu chí.'],
          ['Matters', 'What is looked into beside the criteria.'],
        ),
      ),
    note: remark,
    conclusion: conclusionSchema.optional(),
  })
  .meta(
    about(
      ['Kiểm tra sản phẩm', 'Một cuộc kiểm tra sản phẩm đã được công nhận.'],
      ['Inspection', 'The inspection of one certified product.'],
    ),
  );

/** The inspection of one certified product, `ocop-inspection/1`. */
export type Inspection = z.infer<typeof inspectionSchema>;
/** What was found of one criterion. */
export type InspectionFinding = Inspection['findings'][number];
/** What was found of a matter beside the criteria. */
export type InspectedMatter = Inspection['matters'][number];
