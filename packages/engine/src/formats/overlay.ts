/** The overlay format, `ocop-overlay/1`: what a province or commune lays over the rules of a programme, and nothing of the rules. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { criterionId, language, messagesSchema, packId, setNumber, version } from './fields.js';
import { criterionNotes, layerNotes, setNotes } from './layer/notes.js';

const words = z.string().max(LIMITS.textLength);

const baseSchema = z
  .strictObject({
    id: packId.meta(
      about(
        ['Mã', 'Mã của bộ quy định, hoặc của bản bổ sung nằm dưới.'],
        ['Id', 'The id of the pack, or of the overlay below.'],
      ),
    ),
    version: version
      .optional()
      .meta(
        about(
          ['Phiên bản', 'Chỉ nằm trên đúng phiên bản này; không ghi thì phiên bản nào cũng được.'],
          ['Version', 'Lies upon this version alone; without it, upon any.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      ['Nằm trên', 'Bộ quy định hoặc bản bổ sung mà bản này nằm trên.'],
      ['Base', 'The pack, or the overlay, that this one lies upon.'],
    ),
  );

const overlaySetSchema = z
  .strictObject({ set: setNumber, ...setNotes })
  .readonly()
  .meta({
    id: 'OverlaySet',
    ...about(
      ['Bộ sản phẩm', 'Điều bản bổ sung nói về một bộ sản phẩm.'],
      ['Criteria set', 'What the overlay says about one criteria set.'],
    ),
  });

const overlayCriterionSchema = z
  .strictObject({
    set: setNumber
      .optional()
      .meta(
        about(
          ['Bộ sản phẩm', 'Số của bộ sản phẩm; không ghi thì mọi bộ có tiêu chí mang mã này.'],
          ['Criteria set', 'The number of the set; without it, every set that has a criterion of this id.'],
        ),
      ),
    criterion: criterionId,
    ...criterionNotes,
  })
  .readonly()
  .meta({
    id: 'OverlayCriterion',
    ...about(
      ['Tiêu chí', 'Điều bản bổ sung nói về một tiêu chí.'],
      ['Criterion', 'What the overlay says about one criterion.'],
    ),
  });

export const overlaySchema = z
  .strictObject({
    $schema: z
      .string()
      .max(500)
      .optional()
      .meta(
        about(
          ['Lược đồ', 'Nơi trình soạn thảo tìm lược đồ JSON của định dạng này; phần mềm không đọc.'],
          ['Schema', 'Where an editor finds the JSON Schema of this format; no program reads it.'],
        ),
      ),
    format: z
      .literal('ocop-overlay/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    id: packId.meta(
      about(
        ['Mã', 'Mã của bản bổ sung, khác mọi lớp bên dưới.'],
        ['Id', 'The id of the overlay, unlike those of all layers below.'],
      ),
    ),
    version,
    base: baseSchema,
    ...layerNotes,
    translations: z
      .record(language, z.record(words, words).readonly())
      .readonly()
      .optional()
      .meta(
        about(
          [
            'Bản dịch',
            'Theo ngôn ngữ thêm vào: câu của quy định bằng ngôn ngữ thứ nhất, và bản dịch của câu đó.',
          ],
          [
            'Translations',
            "By added language: the base's words in its first language, and what they are in that one.",
          ],
        ),
      ),
    messages: messagesSchema
      .optional()
      .meta(
        about(
          ['Câu giải thích', 'Câu giải thích bằng các ngôn ngữ thêm vào, theo mã câu.'],
          ['Sentences', 'Sentences of explanations in the added languages, by code.'],
        ),
      ),
    sets: z
      .array(overlaySetSchema)
      .max(LIMITS.sets)
      .readonly()
      .optional()
      .meta(
        about(
          ['Bộ sản phẩm', 'Điều bản bổ sung nói về từng bộ sản phẩm.'],
          ['Criteria sets', 'What the overlay says about criteria sets.'],
        ),
      ),
    criteria: z
      .array(overlayCriterionSchema)
      .max(LIMITS.localCriteria)
      .readonly()
      .optional()
      .meta(
        about(
          ['Tiêu chí', 'Điều bản bổ sung nói về từng tiêu chí.'],
          ['Criteria', 'What the overlay says about criteria.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      [
        'Bản bổ sung OCOP',
        'Điều một tỉnh hoặc xã thêm lên quy định của chương trình, mà không đổi gì trong quy định.',
      ],
      [
        'OCOP overlay',
        'What a province or commune lays over the rules of a programme, changing nothing in them.',
      ],
    ),
  );

/** What a province or a commune lays over a pack, `ocop-overlay/1`: guidance, dates, contacts, a language; never the rules. */
export type Overlay = z.infer<typeof overlaySchema>;
