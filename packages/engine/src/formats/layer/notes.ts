/** What a layer says about a criterion, a criteria set and itself: the fields an overlay and a merged pack share. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { evidenceKindFields, language, textSchema } from '../fields.js';
import { contactSchema } from './contact.js';
import { councilRulesSchema } from './council-rules.js';
import { texts } from './fields.js';
import { photoSchema } from './photo.js';
import { roundSchema } from './round.js';
import { layerThemeSchema } from './theme.js';

const evidenceIds = z.array(z.string().max(40)).max(30).readonly();

const guidance = texts
  .optional()
  .meta(
    about(
      ['Hướng dẫn', 'Lời hướng dẫn của địa phương, mỗi mục một đoạn.'],
      ['Guidance', 'What the place advises, one paragraph an entry.'],
    ),
  );

/** What a layer says about one criterion. */
export const criterionNotes = {
  guidance,
  examples: texts
    .optional()
    .meta(
      about(
        ['Ví dụ', 'Ví dụ tại địa phương, mỗi mục một ví dụ.'],
        ['Examples', 'Local examples, one an entry.'],
      ),
    ),
  photos: z
    .array(photoSchema)
    .max(LIMITS.photos)
    .readonly()
    .optional()
    .meta(about(['Ảnh', 'Ảnh minh họa tiêu chí.'], ['Pictures', 'Pictures that show what is meant.'])),
  evidence: evidenceIds
    .optional()
    .meta(
      about(
        ['Minh chứng thêm', 'Mã các loại minh chứng mà nơi này cần thêm ngoài quy định.'],
        ['Further evidence', 'Ids of evidence asked for beyond what the rules ask.'],
      ),
    ),
};

/** What a layer says about one criteria set. */
export const setNotes = {
  guidance,
  names: z
    .array(textSchema)
    .max(LIMITS.names)
    .readonly()
    .optional()
    .meta(
      about(
        ['Tên gọi', 'Tên thường ngày của sản phẩm, để tìm ra bộ này.'],
        ['Names', 'Everyday names of products by which the set is found.'],
      ),
    ),
};

/** What a layer says about itself and the place it is for. */
export const layerNotes = {
  title: textSchema.meta(
    about(
      ['Tên', 'Tên của bản bổ sung, thường là tên tỉnh hoặc xã.'],
      ['Title', 'What the layer is called: most often the province or commune.'],
    ),
  ),
  issuer: textSchema.meta(
    about(['Nơi ban hành', 'Cơ quan soạn bản bổ sung.'], ['Issuer', 'Who wrote the layer.']),
  ),
  notice: textSchema
    .optional()
    .meta(
      about(
        ['Lưu ý', 'Câu hiện ra cùng bản bổ sung ở mọi nơi, như “chỉ là ví dụ”.'],
        ['Notice', 'Said wherever the layer is shown, such as "an example, not official".'],
      ),
    ),
  languages: z
    .array(language)
    .max(20)
    .readonly()
    .optional()
    .meta(
      about(
        ['Ngôn ngữ thêm', 'Các ngôn ngữ mà bản bổ sung thêm vào.'],
        ['Languages', 'The languages that the layer adds.'],
      ),
    ),
  contacts: z
    .array(contactSchema)
    .max(50)
    .readonly()
    .optional()
    .meta(
      about(
        ['Liên hệ', 'Nơi hỏi và nộp hồ sơ.'],
        ['Contacts', 'Whom to ask, and where to hand in a dossier.'],
      ),
    ),
  rounds: z
    .array(roundSchema)
    .max(50)
    .readonly()
    .optional()
    .meta(about(['Đợt đánh giá', 'Các đợt nhận hồ sơ.'], ['Rounds', 'When dossiers are taken.'])),
  council: councilRulesSchema.optional(),
  theme: layerThemeSchema.optional(),
  evidenceKinds: z
    .array(
      z
        .strictObject(evidenceKindFields)
        .readonly()
        .meta({
          id: 'LayerEvidenceKind',
          ...about(
            ['Loại minh chứng', 'Một loại tài liệu mà nơi này cần thêm.'],
            ['Kind of evidence', 'A kind of document that this place asks for.'],
          ),
        }),
    )
    .max(100)
    .readonly()
    .optional()
    .meta(
      about(
        ['Loại minh chứng', 'Các loại tài liệu mà nơi này cần thêm.'],
        ['Kinds of evidence', 'The kinds of documents that this place asks for.'],
      ),
    ),
};
