/** The seal of a ballot, before the ballot is opened. */
import * as z from 'zod';
import { about } from '../about.js';
import { moment } from '../day-field.js';
import { digest } from '../fields.js';
import { memberId, productId } from './member.js';
import { roundNumber } from './session-ballot.js';

export const commitmentSchema = z
  .looseObject({
    product: productId,
    member: memberId,
    round: roundNumber,
    seal: digest,
    time: moment,
  })
  .meta({
    id: 'Commitment',
    ...about(
      ['Niêm phong', 'Dấu niêm phong của một phiếu chưa mở.'],
      ['Commitment', 'The seal of a ballot that is not open yet: it can no more be another one.'],
    ),
  });

/** The seal of a ballot that is not open yet. */
export type Commitment = z.infer<typeof commitmentSchema>;
