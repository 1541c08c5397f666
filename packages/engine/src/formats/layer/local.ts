/** What layers say, in a merged pack: beside the rules, each under the id of its layer. */
import * as z from 'zod';
import { about } from '../about.js';
import { packId } from '../fields.js';
import { criterionNotes, layerNotes, setNotes } from './notes.js';

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

/** What a layer says of itself and its place. */
export type HeaderLocal = z.infer<typeof headerLocalSchema>;
/** What a layer says about one criterion. */
export type CriterionLocal = z.infer<typeof criterionLocalSchema>;
/** What a layer says about one criteria set. */
export type SetLocal = z.infer<typeof setLocalSchema>;
