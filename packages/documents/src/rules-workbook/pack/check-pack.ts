/** Whether what a workbook says is a sound pack: its shape, that every set compiles, that its digests are true. */
import { compilePack } from '@ocop-kit/engine';
import { checkLayers, rulesDigest } from '@ocop-kit/engine/overlay';
import { packSchema, type Pack } from '@ocop-kit/engine/schema';
import { findSchemaIssues, findRefusal, type Finding, type LocatedFinding } from '../findings.js';
import type { CellLocations } from '../cell-locations.js';
import { makeProblem } from '../../problems/workbook-problem.js';

/** @returns all that is wrong, set by set; an empty list for a pack that can be used */
export function checkImportedPack(value: unknown, locations: CellLocations): Finding[] {
  const shape = findSchemaIssues(packSchema, value, locations);
  if (shape.length > 0) return shape;
  const pack = value as Pack; // as just checked
  const alone = pack.sets.flatMap((set, i) =>
    findRefusal(
      () => compilePack({ ...pack, sets: [set] }),
      locations,
      (path) => path.replace(/^\/sets\/0(?=\/|$)/, `/sets/${i}`),
    ),
  );
  const compiled = removeDuplicates([...alone, ...findRefusal(() => compilePack(pack), locations)]);
  return compiled.length > 0
    ? compiled
    : [
        ...checkDigest(pack, locations),
        ...findRefusal(() => {
          checkLayers(pack);
        }, locations),
      ];
}

/** What is wrong with the header shows once a set. */
function removeDuplicates(findings: readonly LocatedFinding[]): LocatedFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.path}`, finding])).values()];
}

/** A digest says that these are the publisher's rules; after a change they are no longer. */
function checkDigest(pack: Pack, locations: CellLocations): Finding[] {
  const { digest } = pack.header;
  if (digest === undefined || digest === rulesDigest(pack)) return [];
  return [makeProblem('workbook/digest', {}, locations.find('/header/digest'))];
}
