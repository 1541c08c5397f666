/** The picks that have to be borne out: worth something, at criteria that count. */
import type { DossierNeed } from '../formats/dossier-rules.js';
import type { Criterion } from '../formats/pack/pack.js';
import type { CompiledSet } from '../pack/compiled.js';
import { listScoredCriteria } from '../pack/scored-criteria.js';
import { findLeafState, readApplicability } from '../score/applicability.js';
import { findOption, UNANSWERED, type Sheet } from '../score/sheet.js';
import { ownValue } from '../text/own-value.js';
import type { AskingPick } from './dossier-item.js';

export interface BorneOutPick {
  readonly criterion: Criterion;
  readonly pick: AskingPick;
  /** The papers it makes necessary. */
  readonly needs: readonly DossierNeed[];
}

export interface ReadPicks {
  /** In printed order. */
  readonly asking: readonly BorneOutPick[];
  /** How many criteria that count are not answered. */
  readonly unanswered: number;
}

/** What the set does not print is left aside: a sheet is checked elsewhere. */
export function readPicks(set: CompiledSet, sheet: Sheet, needs: readonly DossierNeed[]): ReadPicks {
  const choices = set.leaves.map((leaf) => {
    const choice = (ownValue(sheet.picks, leaf.id) ?? NaN) - leaf.first;
    return findOption(leaf, choice) ? choice : UNANSWERED;
  });
  const declared = [...new Set((sheet.declared ?? []).flatMap((id) => set.declarable.get(id) ?? []))];
  const applicability = readApplicability(
    set,
    choices,
    declared.sort((a, b) => a - b),
  );
  const criteria = listScoredCriteria(set.source);
  const counting = set.leaves.filter((leaf) => findLeafState(leaf, applicability) === 'evaluated');
  return {
    asking: counting.flatMap((leaf) => {
      const option = findOption(leaf, choices[leaf.position] ?? UNANSWERED);
      const criterion = criteria[leaf.position];
      if (!criterion || !option || option.points <= 0) return [];
      const pick = { criterion: leaf.id, option: option.ordinal, points: option.points / set.scale };
      return [{ criterion, pick, needs: needs.filter((need) => isAskedBy(need, set.source.no, pick)) }];
    }),
    unanswered: counting.filter(({ position }) => choices[position] === UNANSWERED).length,
  };
}

function isAskedBy({ picks }: DossierNeed, set: number, { criterion, option }: AskingPick): boolean {
  return picks.some(
    (one) => one.criterion === criterion && one.options.includes(option) && one.sets.includes(set),
  );
}
