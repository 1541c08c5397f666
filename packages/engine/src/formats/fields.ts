/** What the formats are made of: ids, texts, points, citations. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { CRITERION_ID, DIGEST, LANGUAGE, PACK_ID, VERSION, type TextPattern } from '../checks/patterns.js';
import { about } from './about.js';
import { expectations } from './expectations.js';

const id = ({ pattern, expected }: TextPattern) => z.string().max(LIMITS.idLength).regex(pattern, expected);

export const packId = id(PACK_ID).meta({
  id: 'PackId',
  ...about(
    ['Mã bộ quy định', 'Mã của bộ quy định hoặc bản bổ sung: chữ thường a-z, số và dấu gạch nối.'],
    ['Pack id', 'The id of a pack or an overlay: a-z, digits and hyphens.'],
  ),
});
export const criterionId = id(CRITERION_ID).meta({
  id: 'CriterionId',
  ...about(
    ['Mã tiêu chí', 'Mã như in trên phiếu: chữ và số, cách nhau bằng dấu chấm, gạch dưới hoặc gạch nối.'],
    ['Criterion id', 'The id as printed: letters and digits, parted by full stops, underscores or hyphens.'],
  ),
});
export const language = id(LANGUAGE).meta({
  id: 'Language',
  ...about(
    ['Ngôn ngữ', 'Mã ngôn ngữ theo BCP 47, như vi hoặc en.'],
    ['Language', 'A language tag of BCP 47, such as vi or en.'],
  ),
});
export const version = id(VERSION).meta({
  id: 'Version',
  ...about(
    ['Phiên bản', 'Một đến ba số cách nhau bằng dấu chấm, như 1.0.'],
    ['Version', 'One to three numbers parted by full stops, such as 1.0.'],
  ),
});
export const digest = id(DIGEST).meta({
  id: 'Digest',
  ...about(
    ['Mã kiểm tra', 'SHA-256 của nội dung, gồm 64 chữ số thập lục phân.'],
    ['Digest', 'SHA-256 of the content, as 64 hexadecimal digits.'],
  ),
});
export const points = z
  .number()
  .min(0)
  .max(LIMITS.points)
  .meta({
    id: 'Points',
    ...about(
      ['Điểm', 'Số điểm, không âm, nhiều nhất ba chữ số thập phân.'],
      ['Points', 'A number of points, not negative, with at most three decimals.'],
    ),
  })
  .register(expectations, { expected: 'points' });
export const rank = z
  .number()
  .int()
  .min(0)
  .max(LIMITS.rank)
  .meta({
    id: 'Rank',
    ...about(
      ['Hạng', 'Hạng sao, hoặc hạng của chương trình khác.'],
      ['Rank', 'A star rank, or a rank of another programme.'],
    ),
  });
export const setNumber = z
  .number()
  .int()
  .min(0)
  .max(LIMITS.setNumber)
  .meta({
    id: 'SetNumber',
    ...about(
      ['Số bộ sản phẩm', 'Số thứ tự của bộ sản phẩm trong bộ quy định.'],
      ['Set number', 'The number of the criteria set in its pack.'],
    ),
  });

export const textSchema = z
  .union([
    z.string().max(LIMITS.textLength),
    z.record(language, z.string().max(LIMITS.textLength)).readonly(),
  ])
  .meta({
    id: 'Text',
    ...about(
      ['Văn bản', 'Một chuỗi bằng ngôn ngữ thứ nhất của bộ quy định, hoặc mỗi ngôn ngữ một chuỗi.'],
      ['Text', "A string in the pack's first language, or one string for each language."],
    ),
  });

export const citationSchema = z
  .object({
    article: z
      .string()
      .max(40)
      .optional()
      .meta(
        about(
          ['Điều, khoản', 'Điều, khoản, điểm của quyết định, như “3.3a”.'],
          ['Article', 'The article, clause and point of the decision, such as "3.3a".'],
        ),
      ),
    form: textSchema
      .optional()
      .meta(
        about(
          ['Mẫu', 'Mẫu trong phụ lục, như “Mẫu số 02”.'],
          ['Form', 'A form of the annex, such as "Mẫu số 02".'],
        ),
      ),
    annex: textSchema
      .optional()
      .meta(about(['Phụ lục', 'Phụ lục của quyết định.'], ['Annex', 'The annex of the decision.'])),
    set: z
      .number()
      .int()
      .optional()
      .meta(
        about(
          ['Bộ sản phẩm', 'Số của bộ sản phẩm trong phụ lục.'],
          ['Criteria set', 'The number of the criteria set in the annex.'],
        ),
      ),
    criterion: criterionId
      .optional()
      .meta(
        about(
          ['Tiêu chí', 'Mã tiêu chí trong bộ sản phẩm đó.'],
          ['Criterion', 'The id of the criterion in that set.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Citation',
    ...about(
      ['Căn cứ', 'Nơi quy định đứng: một điều, khoản, hoặc một chỗ trong phụ lục.'],
      ['Citation', 'Where a rule stands: an article, or a place in an annex.'],
    ),
  });

/** What a criterion's `evidence` names by id: of the rules, or of a layer. */
export const evidenceKindFields = {
  id: z
    .string()
    .max(40)
    .meta(
      about(
        ['Mã', 'Mã mà “evidence” của tiêu chí nhắc đến.'],
        ['Id', 'The id that the "evidence" of a criterion names.'],
      ),
    ),
  title: textSchema.meta(
    about(['Tên', 'Tên của loại minh chứng.'], ['Title', 'What this kind of evidence is called.']),
  ),
  text: textSchema
    .optional()
    .meta(
      about(
        ['Yêu cầu', 'Tài liệu phải là gì hoặc cho thấy điều gì.'],
        ['What it must show', 'What the document must be or show.'],
      ),
    ),
  cite: citationSchema
    .optional()
    .meta(about(['Căn cứ', 'Nơi yêu cầu tài liệu này.'], ['Citation', 'Where the document is asked for.'])),
};

/** Sentences by language and code. */
export const messagesSchema = z
  .record(language, z.record(z.string().max(60), z.string().max(2_000)))
  .readonly()
  .meta({
    id: 'Messages',
    ...about(
      ['Câu giải thích', 'Câu thay cho câu có sẵn, theo ngôn ngữ rồi theo mã câu.'],
      ['Sentences', "Sentences that replace the engine's own, by language, then by code."],
    ),
  });

/** Where in the decision a rule stands. */
export type Citation = z.infer<typeof citationSchema>;
