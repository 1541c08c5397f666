/** The kinds of evidence of a pack, each with whether the sheet needs it and what of it is there. */
import type { CriteriaSet, Text, Citation } from '../formats/pack/pack.js';
import type { BorneOutPick } from './asking-picks.js';
import type { AskingPick, DossierItem, DossierState } from './dossier-item.js';
import type { HeldEvidence } from './held-evidence.js';
import type { NeededPaper } from './list-papers.js';
import { isValidOn, listDocuments, stateOfDocuments, withoutDuty, worstState } from './states.js';

interface EvidenceKind {
  readonly id: string;
  readonly title: Text;
  readonly cite?: Citation | undefined;
}

/** A pick that some document must bear out, of any one of these kinds. */
interface Claim {
  readonly pick: AskingPick;
  readonly kinds: readonly string[];
  /** What a layer asks for beside the rules: its paper is welcome, and never missing. */
  readonly optional?: true;
  readonly documents: readonly HeldEvidence[];
}

/**
 * @param used the kinds that criteria of the set name
 * @param papers whose first kind is listed here stand beneath it
 */
export function listEvidenceItems(
  { pack }: Pick<CriteriaSet, 'pack'>,
  used: ReadonlySet<string>,
  asking: readonly BorneOutPick[],
  held: readonly HeldEvidence[],
  papers: readonly NeededPaper[],
  on: string,
): readonly DossierItem[] {
  const claims = listClaims(asking, held);
  return listKinds(pack, used, held).map(({ id, title, cite }) => {
    const own = held.filter(({ kind }) => kind === id);
    const asked = claims.filter((claim) => claim.kinds.includes(id) && !isBorneOutByOthers(claim, id));
    const beneath = papers.filter(({ need }) => need.evidence[0] === id).map(({ paper }) => paper);
    const state = worstState([
      ...asked.map((claim) => stateFor(claim, id, on)),
      ...beneath.map(({ state }) => state),
      ...(own.some((document) => isValidOn(document, on)) ? (['there'] as const) : []),
    ]);
    const unnamed = asked.flatMap(({ documents }) => documents.filter(({ kind }) => kind === undefined));
    const isOptional = asked.length > 0 && asked.every(({ optional }) => optional) && beneath.length === 0;
    return {
      id,
      type: 'evidence',
      prepares: 'self',
      title,
      state,
      ...(cite && { cite }),
      ...(isOptional && { optional: true }),
      neededBy: joinPicks(
        [
          ...asked.map(({ pick, kinds, documents }) => {
            const or = kinds.filter((kind) => kind !== id);
            return or.length > 0 && documents.length === 0 ? { ...pick, or } : pick;
          }),
          ...beneath.flatMap(({ neededBy }) => neededBy),
        ],
        asking,
      ),
      ...listDocuments([...own, ...new Set(unnamed)], state, on),
      ...(beneath.length > 0 && { papers: beneath }),
    };
  });
}

/** A pick that papers are named for is borne out by them; any other by a document of any kind that its criterion names. */
function listClaims(asking: readonly BorneOutPick[], held: readonly HeldEvidence[]): readonly Claim[] {
  return asking.flatMap(({ criterion, pick, needs }): readonly Claim[] => {
    const claim = (kinds: readonly string[]): Claim => ({
      pick,
      kinds,
      documents: held.filter(({ kind, criterion: at }) =>
        kind === undefined ? at === criterion.id : kinds.includes(kind),
      ),
    });
    const kinds = criterion.evidence ?? [];
    const ofLayers = (criterion.local ?? []).flatMap(({ evidence = [] }) => evidence);
    return [
      ...(kinds.length > 0 && needs.length === 0 ? [claim(kinds)] : []),
      ...ofLayers.map((kind): Claim => ({ ...claim([kind]), optional: true })),
    ];
  });
}

/** A pick that documents of other kinds bear out on the day, or did, does not need this one. */
function isBorneOutByOthers({ documents }: Claim, id: string): boolean {
  return documents.length > 0 && !documents.some(({ kind }) => kind === undefined || kind === id);
}

function stateFor({ documents, optional }: Claim, id: string, on: string): DossierState {
  const ofThis = documents.filter(({ kind }) => kind === undefined || kind === id);
  const state = stateOfDocuments(ofThis, on);
  const isValid = documents.some((document) => isValidOn(document, on));
  return state === 'expired' && isValid ? 'not-needed' : withoutDuty(state, optional);
}

/** Kinds that the rules ask for somewhere, that this set names, or that somebody attached; a kind that no header names is called by its id. */
function listKinds(
  { evidenceKinds = [], local = [] }: CriteriaSet['pack'],
  used: ReadonlySet<string>,
  held: readonly HeldEvidence[],
): readonly EvidenceKind[] {
  const named: readonly EvidenceKind[] = [
    ...evidenceKinds,
    ...local.flatMap(({ evidenceKinds: kinds = [] }) => kinds),
  ];
  const ids = new Set(named.map(({ id }) => id));
  const attached = new Set(held.map(({ kind }) => kind));
  const nameless = [...used].filter((id) => !ids.has(id)).map((id) => ({ id, title: id }));
  return [...named.filter(({ id, cite }) => cite ?? (used.has(id) || attached.has(id))), ...nameless];
}

/** Each criterion once, in printed order. */
function joinPicks(picks: readonly AskingPick[], asking: readonly BorneOutPick[]): readonly AskingPick[] {
  return asking.flatMap(({ pick: { criterion } }) => picks.find((one) => one.criterion === criterion) ?? []);
}
