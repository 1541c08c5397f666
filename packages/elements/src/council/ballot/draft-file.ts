/** Drafts as a file, for a device that stores nothing: taken home before the page is closed, and opened again in the same session. */
import { isPlainObject } from '../../form/drafts/plain-json.js';
import type { BallotDraft } from './ballot-draft.js';
import { readDraft } from './stored-ballot.js';

const FORMAT = 'ocop-ballot-drafts/1';
const MAX_MEGABYTES = 20;

export interface KeyedDraft {
  readonly key: string;
  readonly draft: BallotDraft;
}

export const writeDraftFile = (drafts: readonly KeyedDraft[]): string =>
  JSON.stringify({ format: FORMAT, drafts }, null, 2);

/** @returns the drafts in a file that may hold anything; undefined for a file of another kind */
export async function readDraftFile(file: File): Promise<readonly KeyedDraft[] | undefined> {
  if (file.size > MAX_MEGABYTES * 1e6) return undefined;
  const data = parseJson(await file.text());
  if (!isPlainObject(data) || data['format'] !== FORMAT || !Array.isArray(data['drafts'])) return undefined;
  return data['drafts'].flatMap((one: unknown) => {
    if (!isPlainObject(one) || typeof one['key'] !== 'string') return [];
    const draft = readDraft(one['draft']);
    return draft ? [{ key: one['key'], draft }] : [];
  });
}

/** @returns undefined for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
