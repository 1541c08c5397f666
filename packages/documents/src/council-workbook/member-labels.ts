/** What stands above the columns of members, and is chosen for a remark: no two of them can be taken for each other. */
import type { CouncilMember, Session } from '@ocop-kit/engine/council';
import { listVoters } from '@ocop-kit/engine/council';
import { cleanLine } from '../blocks/clean-text.js';
import type { TranslateCouncilWorkbook } from './translate.js';

export interface LabelledMember {
  readonly member: CouncilMember;
  readonly label: string;
}

/** By this labels are told apart: capitals, spaces, how diacritics are composed, and what nobody sees make no difference to the eye or to a list. */
export const labelKey = (label: string): string =>
  cleanLine(label)
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/** Those who cast ballots, by their names; the id stands behind a name that two have, and a number where that is somebody's name too. */
export function memberLabels(session: Session, t: TranslateCouncilWorkbook): LabelledMember[] {
  const voters = listVoters(session).map((member) => ({ member, name: nameOf(member) }));
  const keys = voters.map(({ name }) => labelKey(name));
  const isShared = (key: string): boolean => keys.indexOf(key) !== keys.lastIndexOf(key);
  const taken = new Set(keys);
  return voters.map(({ member, name }) => {
    if (!isShared(labelKey(name))) return { member, label: name };
    const label = firstFree(t('member-label', { name, id: cleanLine(member.id) }), taken);
    taken.add(labelKey(label));
    return { member, label };
  });
}

/** A name that shows nothing is no heading. */
function nameOf({ name, id }: CouncilMember): string {
  return labelKey(name) === '' ? cleanLine(id) : cleanLine(name);
}

function firstFree(label: string, taken: ReadonlySet<string>): string {
  for (let no = 1; ; no++) {
    const one = no === 1 ? label : `${label} ${no}`;
    if (!taken.has(labelKey(one))) return one;
  }
}
