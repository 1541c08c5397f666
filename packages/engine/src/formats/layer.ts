/** What a layer adds, part by part: in its own file (`ocop-overlay/1`), and beside the rules it lies upon in a merged pack. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { COLOUR, EMAIL, LENGTH, LINK, PHONE } from '../checks/patterns.js';
import { about } from './about.js';
import { day } from './day-field.js';
import { expectations } from './expectations.js';
import { digest, evidenceKindFields, language, packId, textSchema, version } from './fields.js';

const texts = z.array(textSchema).max(LIMITS.localTexts).readonly();
const link = z.string().max(500).regex(LINK.pattern, LINK.expected);
const evidenceIds = z.array(z.string().max(40)).max(30).readonly();

const photoSchema = z
  .strictObject({
    src: link.meta(
      about(
        ['Tệp ảnh', 'Liên kết https, hoặc đường dẫn tới tệp nằm cạnh trang.'],
        ['Picture', 'A link to https, or the path of a file beside the page.'],
      ),
    ),
    alt: textSchema.meta(
      about(
        ['Mô tả ảnh', 'Ảnh cho thấy gì, dành cho người không nhìn thấy ảnh.'],
        ['Description', 'What the picture shows, for those who do not see it.'],
      ),
    ),
    credit: textSchema
      .optional()
      .meta(
        about(['Nguồn ảnh', 'Người chụp hoặc nguồn ảnh.'], ['Credit', 'Who took it, or where it is from.']),
      ),
  })
  .readonly()
  .meta({
    id: 'Photo',
    ...about(
      ['Ảnh', 'Ảnh minh họa một tiêu chí.'],
      ['Picture', 'A picture that shows what a criterion means.'],
    ),
  });

const contactSchema = z
  .strictObject({
    name: textSchema.meta(
      about(['Tên', 'Người hoặc cơ quan để liên hệ.'], ['Name', 'The person or office to turn to.']),
    ),
    address: textSchema
      .optional()
      .meta(about(['Địa chỉ', 'Nơi đến gặp.'], ['Address', 'Where to find them.'])),
    hours: textSchema
      .optional()
      .meta(about(['Giờ làm việc', 'Khi nào liên hệ được.'], ['Hours', 'When they can be reached.'])),
    phone: z
      .string()
      .max(60)
      .regex(PHONE.pattern, PHONE.expected)
      .optional()
      .meta(
        about(
          ['Điện thoại', 'Số điện thoại: chữ số, khoảng trắng, dấu chấm, gạch nối và ngoặc.'],
          ['Telephone', 'A telephone number: digits, spaces, full stops, hyphens and brackets.'],
        ),
      ),
    email: z
      .string()
      .max(200)
      .regex(EMAIL.pattern, EMAIL.expected)
      .optional()
      .meta(about(['Thư điện tử', 'Một địa chỉ thư điện tử.'], ['Email', 'One address for mail.'])),
    url: link
      .optional()
      .meta(
        about(
          ['Trang web', 'Liên kết https, hoặc đường dẫn tới tệp nằm cạnh trang.'],
          ['Web page', 'A link to https, or the path of a file beside the page.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Contact',
    ...about(
      ['Liên hệ', 'Nơi hỏi và nộp hồ sơ.'],
      ['Contact', 'Whom to ask, and where to hand in a dossier.'],
    ),
  });

const roundSchema = z
  .strictObject({
    title: textSchema.meta(
      about(
        ['Tên đợt', 'Tên của đợt, như “Đợt 1 năm 2027”.'],
        ['Title', 'The name of the round, such as "Round 1 of 2027".'],
      ),
    ),
    from: day.meta(
      about(['Từ ngày', 'Ngày đầu tiên nhận hồ sơ.'], ['From', 'The first day on which dossiers are taken.']),
    ),
    until: day.meta(
      about(
        ['Đến ngày', 'Ngày cuối cùng nhận hồ sơ.'],
        ['Until', 'The last day on which dossiers are taken.'],
      ),
    ),
    note: textSchema
      .optional()
      .meta(about(['Ghi chú', 'Điều cần biết thêm về đợt.'], ['Note', 'What else to know of the round.'])),
  })
  .readonly()
  .meta({
    id: 'Round',
    ...about(
      ['Đợt đánh giá', 'Một đợt đánh giá, với ngày đầu và ngày cuối nhận hồ sơ.'],
      ['Round', 'A round of rating, with the first and the last day dossiers are taken.'],
    ),
  });

const councilRulesSchema = z
  .strictObject({
    minimums: z
      .enum(['average', 'majority', 'unanimous'])
      .optional()
      .meta(
        about(
          [
            'Xét yêu cầu tối thiểu',
            'Cách xét yêu cầu tối thiểu giữa các thành viên khi quyết định không nói rõ.',
          ],
          ['Minimums', 'How minimums are judged across members, where the decision is silent.'],
        ),
      ),
    apart: z
      .number()
      .gt(0)
      .max(LIMITS.points)
      .register(expectations, { expected: 'points above 0' })
      .optional()
      .meta(
        about(
          ['Chênh lệch', 'Hai tổng điểm cách nhau từ mức này trở lên thì hội đồng trao đổi và chấm lại.'],
          ['Apart', 'Two totals this many points apart or more are talked over and scored again.'],
        ),
      ),
    rules: texts
      .optional()
      .meta(
        about(
          ['Quy chế', 'Quy chế làm việc của hội đồng, mỗi mục một điều.'],
          ['Rules', 'How the council works, one rule an entry.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'CouncilRules',
    ...about(
      ['Hội đồng', 'Cách hội đồng ở nơi này làm việc.'],
      ['Council', 'How the council of this place works.'],
    ),
  });

const colour = z
  .string()
  .max(7)
  .regex(COLOUR.pattern, COLOUR.expected)
  .meta({
    id: 'Colour',
    ...about(['Màu', 'Một màu viết dạng #1a2b3c hoặc #abc.'], ['Colour', 'A colour as #1a2b3c or #abc.']),
  });

/** The custom properties of the elements, without their beginning `--ocop-`. */
const themeTokensSchema = z
  .strictObject({
    accent: colour
      .optional()
      .meta(
        about(
          ['Màu nhấn', 'Màu của nút, liên kết và lựa chọn.'],
          ['Accent', 'Buttons, links and what is chosen.'],
        ),
      ),
    'on-accent': colour
      .optional()
      .meta(
        about(
          ['Chữ trên màu nhấn', 'Màu chữ đặt trên màu nhấn.'],
          ['On accent', 'Words that stand on the accent.'],
        ),
      ),
    ink: colour.optional().meta(about(['Màu chữ', 'Màu chữ chính.'], ['Ink', 'The words themselves.'])),
    muted: colour
      .optional()
      .meta(
        about(
          ['Chữ phụ', 'Màu chữ của ghi chú và chú thích.'],
          ['Muted', 'Words that stand back: notes and hints.'],
        ),
      ),
    paper: colour.optional().meta(about(['Màu nền', 'Nền của trang.'], ['Paper', 'The ground of the page.'])),
    shade: colour
      .optional()
      .meta(
        about(
          ['Nền phụ', 'Nền của những vùng tách khỏi trang.'],
          ['Shade', 'The ground of what is set apart from the page.'],
        ),
      ),
    line: colour
      .optional()
      .meta(about(['Đường kẻ', 'Màu của đường kẻ và viền.'], ['Line', 'Lines and borders.'])),
    star: colour.optional().meta(about(['Ngôi sao', 'Màu của ngôi sao.'], ['Star', 'The stars.'])),
    good: colour.optional().meta(about(['Đạt', 'Màu của điều đã đạt.'], ['Good', 'What has been reached.'])),
    warn: colour
      .optional()
      .meta(about(['Chưa đạt', 'Màu của điều còn thiếu hoặc sai.'], ['Warn', 'What is missing or wrong.'])),
    radius: z
      .string()
      .max(20)
      .regex(LENGTH.pattern, LENGTH.expected)
      .optional()
      .meta(
        about(
          ['Bo góc', 'Độ bo của các góc, như 4px hoặc 0.25rem.'],
          ['Radius', 'How round corners are, such as 4px or 0.25rem.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'ThemeTokens',
    ...about(
      ['Màu sắc', 'Màu và góc của giao diện trong một chế độ sáng hoặc tối.'],
      ['Theme tokens', 'The colours and corners of the elements in one colour scheme.'],
    ),
  });

const layerThemeSchema = z
  .strictObject({
    light: themeTokensSchema
      .optional()
      .meta(about(['Chế độ sáng', 'Màu sắc khi nền sáng.'], ['Light', 'The colours of the light scheme.'])),
    dark: themeTokensSchema
      .optional()
      .meta(about(['Chế độ tối', 'Màu sắc khi nền tối.'], ['Dark', 'The colours of the dark scheme.'])),
  })
  .readonly()
  .meta({
    id: 'LayerTheme',
    ...about(
      ['Giao diện', 'Màu sắc của nơi này, cho chế độ sáng và chế độ tối.'],
      ['Theme', 'The colours of this place, for the light and the dark scheme.'],
    ),
  });

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

export const layerSchema = z
  .object({
    id: packId,
    version,
    digest,
  })
  .readonly()
  .meta({
    id: 'Layer',
    ...about(
      ['Lớp', 'Quy định, hoặc một bản bổ sung trên đó, với phiên bản và mã băm.'],
      ['Layer', 'The rules, or a layer over them, with version and digest.'],
    ),
  });

/** What a merged pack is made of, its results and its sheets too: the rules first. */
export const layersSchema = z
  .array(layerSchema)
  .max(LIMITS.layers + 1)
  .readonly()
  .meta(
    about(
      ['Các lớp', 'Quy định, rồi từng bản bổ sung nằm trên, từ dưới lên.'],
      ['Layers', 'The rules, then each layer laid over them, lowest first.'],
    ),
  );

const layer = packId.meta(
  about(['Lớp', 'Mã của bản bổ sung nói điều này.'], ['Layer', 'The id of the layer that says this.']),
);

export const headerLocalSchema = z
  .object({ layer, ...layerNotes })
  .readonly()
  .meta({
    id: 'HeaderLocal',
    ...about(
      ['Bổ sung', 'Điều một bản bổ sung nói về mình và nơi của mình.'],
      ['Of a layer', 'What a layer says about itself and its place.'],
    ),
  });
export const criterionLocalSchema = z
  .object({ layer, ...criterionNotes })
  .readonly()
  .meta({
    id: 'CriterionLocal',
    ...about(
      ['Bổ sung', 'Điều một bản bổ sung nói về tiêu chí.'],
      ['Of a layer', 'What a layer says about the criterion.'],
    ),
  });
export const setLocalSchema = z
  .object({ layer, ...setNotes })
  .readonly()
  .meta({
    id: 'SetLocal',
    ...about(
      ['Bổ sung', 'Điều một bản bổ sung nói về bộ sản phẩm.'],
      ['Of a layer', 'What a layer says about the criteria set.'],
    ),
  });

export type Photo = z.infer<typeof photoSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Round = z.infer<typeof roundSchema>;
export type CouncilRules = z.infer<typeof councilRulesSchema>;
export type ThemeTokens = z.infer<typeof themeTokensSchema>;
export type LayerTheme = z.infer<typeof layerThemeSchema>;
export type Layer = z.infer<typeof layerSchema>;
export type HeaderLocal = z.infer<typeof headerLocalSchema>;
export type CriterionLocal = z.infer<typeof criterionLocalSchema>;
export type SetLocal = z.infer<typeof setLocalSchema>;
