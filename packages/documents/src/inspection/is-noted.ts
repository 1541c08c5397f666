/** Whether a check sheet is still blank. */
import type { Inspection } from '@ocop-kit/engine/inspection';

/** @returns whether anything was found, remarked or concluded */
export const isNoted = ({ state, note = '', findings, matters }: Inspection): boolean =>
  state === 'closed' ||
  note.trim() !== '' ||
  [...findings, ...matters].some((found) => found.state !== 'not-seen' || (found.note ?? '').trim() !== '');
