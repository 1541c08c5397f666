/** The same file or code opened twice is the same draft, not a second one. */
import type { Assessment } from '@ocop-kit/engine/schema';
import { createDraft, type Draft } from './drafts/draft.js';

/**
 * @param assessment as it was just opened
 * @param drafts of this device
 * @returns the draft that was begun by opening the same, with whatever was answered in it since; else a new one
 */
export async function findOpened(assessment: Assessment, drafts: readonly Draft[]): Promise<Draft> {
  const opened = await digestOf(assessment);
  const content = contentOf(assessment);
  const known = drafts.find(
    (draft) => (opened !== undefined && draft.opened === opened) || contentOf(draft.assessment) === content,
  );
  return known ?? { ...createDraft(assessment), ...(opened !== undefined && { opened }) };
}

/** @returns undefined on pages without https, whose browsers compute no digests */
async function digestOf(assessment: Assessment): Promise<string | undefined> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return undefined;
  const bytes = new Uint8Array(
    await subtle.digest('SHA-256', new TextEncoder().encode(contentOf(assessment))),
  );
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Without its times: a code has none of its own. Merging sorts keys, so here they are sorted too. */
function contentOf({ times: _, ...assessment }: Assessment): string {
  return JSON.stringify(assessment, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
