/** Whether a sheet from outside is one that this browser keeps already: the same file opened twice is the same draft. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Draft } from './draft.js';
import { isSameValue } from './draft-cells.js';

/** A time to the millisecond, as the form writes it; a mere day would be that of many sheets. */
const INSTANT = /T\d\d:\d\d:\d\d\.\d{3}/;

/**
 * The draft that a sheet goes on with.
 * @returns the draft as it is where it is the newer one, with the content of the sheet where nothing of the draft is lost by it; undefined
 *   for a sheet of its own
 */
export function findSameDraft(drafts: readonly Draft[], sheet: Assessment): Draft | undefined {
  for (const draft of drafts) {
    const { assessment } = draft;
    if (!isSameSheet(assessment, sheet)) continue;
    if ((sheet.times.updated ?? '') <= (assessment.times.updated ?? '')) return draft;
    if (isContained(assessment, sheet)) return { ...draft, assessment: sheet };
  }
  return undefined;
}

function isSameSheet(a: Assessment, b: Assessment): boolean {
  const { created = '' } = a.times;
  const sameNames = a.product.name === b.product.name || a.product.name === '' || b.product.name === '';
  return (
    INSTANT.test(created) &&
    created === b.times.created &&
    a.pack === b.pack &&
    a.set === b.set &&
    sameNames &&
    // Many sheets may have been written at one moment by a program; those agree no more than by chance.
    agreeMostly(a.picks, b.picks)
  );
}

function agreeMostly(a: Assessment['picks'], b: Assessment['picks']): boolean {
  const both = Object.keys(a).filter((id) => Object.hasOwn(b, id));
  return 2 * both.filter((id) => a[id] === b[id]).length >= both.length;
}

/** Whether everything that a person wrote in the draft stands in the sheet as well. */
function isContained(draft: Assessment, sheet: Assessment): boolean {
  const { declared, denied = [] } = draft;
  return (
    Object.entries(draft.picks).every(([id, pick]) => sheet.picks[id] === pick) &&
    declared.every((id) => sheet.declared.includes(id)) &&
    denied.every((id) => sheet.denied?.includes(id)) &&
    Object.entries(draft.criteria).every(([id, entry]) =>
      Object.entries(entry).every(([part, value]) =>
        isSameValue(value, (sheet.criteria[id] as Readonly<Record<string, unknown>> | undefined)?.[part]),
      ),
    ) &&
    [draft.product, draft.entity].every(
      ({ name }, at) => name === '' || name === [sheet.product, sheet.entity][at]?.name,
    )
  );
}
