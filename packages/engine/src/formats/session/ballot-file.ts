/** `ocop-ballots/1`: what one member hands to a session, as one file: seals before ballots are opened, or ballots. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { sessionId } from './member.js';
import { sessionBallotSchema } from './session-ballot.js';
import { commitmentSchema } from './commitment.js';

export const ballotFileSchema = z
  .looseObject({
    format: z
      .literal('ocop-ballots/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    session: sessionId.meta(about(['Phiên', 'Mã phiên họp.'], ['Session', 'The id of the session.'])),
    member: sessionId.meta(
      about(['Thành viên', 'Mã thành viên trong phiên.'], ['Member', 'The id of the member in the session.']),
    ),
    commitments: z
      .array(commitmentSchema)
      .max(LIMITS.sessionBallots)
      .optional()
      .meta(
        about(
          ['Niêm phong', 'Dấu niêm phong của các phiếu chưa mở.'],
          ['Commitments', 'Seals of ballots that are not open yet.'],
        ),
      ),
    ballots: z
      .array(sessionBallotSchema)
      .max(LIMITS.sessionBallots)
      .meta(about(['Phiếu chấm', 'Các phiếu của thành viên này.'], ['Ballots', 'Ballots of this member.'])),
  })
  .meta({
    ...about(
      ['Phiếu của một thành viên', 'Tệp mà một thành viên nộp cho phiên họp.'],
      ['Ballots of a member', 'The file that a member hands to the session.'],
    ),
  });

/** What one member hands to a session, `ocop-ballots/1`. */
export type BallotFile = z.infer<typeof ballotFileSchema>;
