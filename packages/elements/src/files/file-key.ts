/** By what a file of evidence is known: its content, or its name and size where nobody could take its digest. */
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';

/** @returns undefined for a document without a file */
export function fileKey({ file }: Evidence): string | undefined {
  // Pages without https cannot take digests. A slash is in no digest.
  return file && (file.sha256 ?? `${file.size ?? 0}/${file.name}`);
}

/** Every file of a sheet once, by its key. */
export function listFiles({ criteria }: Pick<Assessment, 'criteria'>): ReadonlyMap<string, Evidence> {
  const files = new Map<string, Evidence>();
  for (const { evidence = [] } of Object.values(criteria))
    for (const one of evidence) {
      const key = fileKey(one);
      if (key !== undefined) files.set(key, one);
    }
  return files;
}
