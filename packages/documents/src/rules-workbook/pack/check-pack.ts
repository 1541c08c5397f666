/** Whether what a workbook says is a sound pack: its shape, that every set compiles, that its digests are true. */
import { compilePack } from '@ocop-kit/engine';
import { checkLayers, rulesDigest } from '@ocop-kit/engine/overlay';
import { packSchema, type Pack } from '@ocop-kit/engine/schema';
import { issuesOf, refusalOf, type Finding, type Located } from '../findings.js';
import type { Places } from '../cell-locations.js';
import { problem } from '../../problems/workbook-problem.js';

/** @returns all that is wrong, set by set; an empty list for a pack that can be used */
export function findingsOf(value: unknown, places: Places): Finding[] {
  const shape = issuesOf(packSchema, value, places);
  if (shape.length > 0) return shape;
  const pack = value as Pack; // as just checked
  const alone = pack.sets.flatMap((set, i) =>
    refusalOf(
      () => compilePack({ ...pack, sets: [set] }),
      places,
      (path) => path.replace(/^\/sets\/0(?=\/|$)/, `/sets/${i}`),
    ),
  );
  const compiled = distinct([...alone, ...refusalOf(() => compilePack(pack), places)]);
  return compiled.length > 0
    ? compiled
    : [
        ...digestOf(pack, places),
        ...refusalOf(() => {
          checkLayers(pack);
        }, places),
      ];
}

/** What is wrong with the header shows once a set. */
function distinct(findings: readonly Located[]): Located[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.path}`, finding])).values()];
}

/** A digest says that these are the publisher's rules; after a change they are no longer. */
function digestOf(pack: Pack, places: Places): Finding[] {
  const { digest } = pack.header;
  if (digest === undefined || digest === rulesDigest(pack)) return [];
  return [problem('workbook/digest', {}, places.find('/header/digest'))];
}
