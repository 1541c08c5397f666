/** A layer of a merged pack, by its id, version and digest. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { digest, packId, version } from '../fields.js';

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
      ['Lớp', 'Quy định, hoặc một bản bổ sung trên đó, với phiên bản và mã kiểm tra.'],
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

/** One layer of a merged pack: its id, version and digest. */
export type Layer = z.infer<typeof layerSchema>;
