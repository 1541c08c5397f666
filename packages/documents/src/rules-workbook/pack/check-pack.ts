/** Checks that what a workbook says is a valid pack: its schema, that every set compiles, that its digests match. */
import { compilePack } from '@ocop-kit/engine';
import { checkLayers, rulesDigest } from '@ocop-kit/engine/overlay';
import { packSchema, type Pack } from '@ocop-kit/engine/schema';
import { findSchemaIssues, findRefusal, type Finding, type LocatedFinding } from '../findings.js';
import type { CellLocations } from '../cell-locations.js';
import { makeProblem } from '../../problems/workbook-problem.js';

/** @returns Everything that is wrong, set by set; empty when the pack can be used. */
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

/** A problem with the header is found again with every set. */
function removeDuplicates(findings: readonly LocatedFinding[]): LocatedFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.path}`, finding])).values()];
}

/** The digest stands for the publisher's rules, so changed rules must not keep it. */
function checkDigest(pack: Pack, locations: CellLocations): Finding[] {
  const { digest } = pack.header;
  if (digest === undefined || digest === rulesDigest(pack)) return [];
  return [makeProblem('workbook/digest', {}, locations.find('/header/digest'))];
}
