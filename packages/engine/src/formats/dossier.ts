/** `ocop-dossier/1`: the manifest of an archive, which names every file in it. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { DOSSIER_PATH } from '../checks/patterns.js';
import { about } from './about.js';
import { line } from './criterion-notes.js';
import { moment } from './day-field.js';
import { digest, language, packId, points, rank, setNumber, version } from './fields.js';
import { layersSchema } from './layer/layer.js';
import { OUTCOMES } from './outcomes.js';

const criterionEvidenceSchema = z
  .looseObject({
    criterion: z
      .string()
      .max(LIMITS.idLength)
      .meta(about(['Tiêu chí', 'Mã tiêu chí.'], ['Criterion', 'The id of the criterion.'])),
    position: z
      .number()
      .int()
      .min(1)
      .max(LIMITS.evidence)
      .meta(
        about(
          ['Thứ tự', 'Thứ tự của minh chứng trong tiêu chí đó, tính từ 1.'],
          ['Position', 'Which of the evidence of that criterion, from 1.'],
        ),
      ),
  })
  .meta({
    id: 'CriterionEvidence',
    ...about(
      ['Minh chứng của tiêu chí', 'Một minh chứng của phiếu, theo tiêu chí và thứ tự.'],
      ['Evidence of a criterion', 'One piece of evidence of the sheet, by criterion and position.'],
    ),
  });

const fileSchema = z
  .looseObject({
    path: z
      .string()
      .max(LIMITS.dossierPath)
      .regex(DOSSIER_PATH.pattern, DOSSIER_PATH.expected)
      .meta(
        about(
          ['Đường dẫn', 'Nơi tệp nằm trong gói.'],
          ['Path', 'Where the file lies in the archive, with "/" between folders.'],
        ),
      ),
    size: z
      .number()
      .int()
      .min(0)
      .max(LIMITS.dossierBytes)
      .meta(about(['Dung lượng', 'Số byte.'], ['Size', 'In bytes.'])),
    sha256: digest,
    type: z
      .string()
      .max(200)
      .meta(about(['Kiểu', 'Kiểu MIME, như application/pdf.'], ['Type', 'Its MIME type.'])),
    role: z
      .enum(['contents', 'sheet', 'document', 'evidence'])
      .meta(
        about(
          ['Vai trò', 'contents là mục lục, sheet là phiếu, document là biểu mẫu, evidence là minh chứng.'],
          ['Role', 'The page of contents, the sheet, a document made of it, or evidence.'],
        ),
      ),
    form: z
      .string()
      .max(40)
      .optional()
      .meta(
        about(
          ['Biểu mẫu', 'Mã biểu mẫu mà văn bản được lập theo, như mau-02.'],
          ['Form', 'The id of the form that a document was made from.'],
        ),
      ),
    title: line
      .optional()
      .meta(
        about(
          ['Tên', 'Tên của văn bản, như trên mục lục.'],
          ['Title', 'What a document is called on the page of contents.'],
        ),
      ),
    criteria: z
      .array(criterionEvidenceSchema)
      .max(LIMITS.dossierFiles)
      .optional()
      .meta(
        about(
          ['Dùng cho', 'Những minh chứng của phiếu mà tệp này là nội dung.'],
          ['Criteria', 'Which evidence of the sheet this file is: one file may serve several criteria.'],
        ),
      ),
  })
  .meta({
    id: 'DossierFile',
    ...about(['Tệp của hồ sơ', 'Một tệp trong gói.'], ['File of a dossier', 'One file of the archive.']),
  });

const packSchema = z
  .looseObject({
    id: packId,
    version: version.optional(),
    digest: digest.optional(),
    layers: layersSchema.optional(),
  })
  .meta({
    id: 'DossierPack',
    ...about(
      ['Bộ quy định', 'Bộ quy định mà hồ sơ theo, với mã kiểm tra.'],
      ['Pack', 'The rules that the dossier goes by, with their digest.'],
    ),
  });

const setSchema = z
  .looseObject({
    no: setNumber,
    title: z
      .string()
      .max(LIMITS.textLength)
      .meta(about(['Tên', 'Tên bộ sản phẩm.'], ['Title', 'The title of the criteria set.'])),
    digest,
  })
  .meta({
    id: 'DossierSet',
    ...about(
      ['Bộ sản phẩm', 'Bộ sản phẩm và mã kiểm tra của quy định cho riêng bộ này.'],
      ['Set', 'The criteria set, with the digest of its own rules.'],
    ),
  });

const scoreSchema = z
  .looseObject({
    outcome: z
      .enum(OUTCOMES)
      .meta(
        about(
          ['Kết luận', 'Phiếu được xếp hạng, bị loại, dừng hay còn thiếu.'],
          ['Outcome', 'How the rating ends.'],
        ),
      ),
    total: points,
    stars: rank
      .nullable()
      .meta(
        about(['Hạng', 'Hạng đạt được; null là không xếp hạng.'], ['Stars', 'The rank; null without one.']),
      ),
  })
  .meta({
    id: 'DossierScore',
    ...about(
      ['Kết quả', 'Điểm và hạng của phiếu khi đóng gói; người mở tính lại và so.'],
      ['Result', 'Points and rank as it was packed; whoever opens it scores again and compares.'],
    ),
  });

export const dossierManifestSchema = z
  .looseObject({
    format: z
      .literal('ocop-dossier/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    created: moment.meta(about(['Đóng gói lúc', 'Khi gói được tạo.'], ['Created', 'When it was packed.'])),
    lang: language,
    engine: version.meta(
      about(
        ['Phiên bản chương trình', 'Phiên bản của chương trình đã đóng gói.'],
        ['Engine', 'The version of the program that packed it.'],
      ),
    ),
    pack: packSchema,
    set: setSchema,
    product: z
      .looseObject({
        name: line.meta(about(['Tên', 'Tên của sản phẩm.'], ['Name', 'What the product is called.'])),
        entity: line.meta(about(['Chủ thể', 'Tên của chủ thể.'], ['Entity', 'What its entity is called.'])),
      })
      .meta(
        about(
          ['Sản phẩm', 'Tên sản phẩm và tên chủ thể.'],
          ['Product', 'The names of the product and of its entity.'],
        ),
      ),
    result: scoreSchema.optional(),
    files: z
      .array(fileSchema)
      .max(LIMITS.dossierFiles)
      .meta(
        about(
          ['Tệp', 'Mọi tệp trong gói trừ manifest.json, theo thứ tự trong gói.'],
          ['Files', 'Every file of the archive but the manifest itself, in the order of the archive.'],
        ),
      ),
    missing: z
      .array(criterionEvidenceSchema)
      .max(LIMITS.dossierFiles)
      .optional()
      .meta(
        about(
          ['Thiếu', 'Những minh chứng có tên tệp trong phiếu mà khi đóng gói không có tệp.'],
          ['Missing', 'Evidence whose file the sheet names and that was not at hand when it was packed.'],
        ),
      ),
    digest: digest.meta(
      about(
        ['Mã kiểm tra', 'SHA-256 của JSON chuẩn tắc (RFC 8785) của mọi mục khác.'],
        ['Digest', 'SHA-256 over the canonical JSON (RFC 8785) of all the other fields.'],
      ),
    ),
  })
  .meta(
    about(
      ['Bảng kê hồ sơ', 'Bảng kê mọi tệp của một gói hồ sơ điện tử.'],
      ['Dossier manifest', 'What an archive of a dossier holds: every file with its size and digest.'],
    ),
  );

/** What an archive of a dossier holds, `ocop-dossier/1`. */
export type DossierManifest = z.infer<typeof dossierManifestSchema>;
