/** The check-list of a dossier as plain data. */
import type { FilingState } from '../days/certificate-state.js';
import type { DossierFieldPath, DossierLevel } from '../formats/dossier-fields.js';
import type { Citation, Text } from '../formats/pack/pack.js';
import type { RatingKind } from '../formats/rating-kinds.js';

/** Whether something of a dossier is there, and valid on the day. */
export type DossierState = 'there' | 'missing' | 'expired' | 'not-needed';

/** A pick that asks for something. */
export interface AskingPick {
  /** The id of the criterion. */
  readonly criterion: string;
  /** The ordinal that was picked. */
  readonly option: number;
  /** What it brings, as points count. */
  readonly points: number;
  /** While nothing bears the pick out: other kinds of evidence that would do as well, by id. */
  readonly or?: readonly string[];
}

/** A document of a sheet: `assessment.criteria[criterion].evidence[position]`. */
export interface EvidenceReference {
  readonly criterion: string;
  readonly position: number;
}

/** A field of a printed form that is empty. */
export interface EmptyField {
  readonly path: DossierFieldPath;
  /** What the form calls it. */
  readonly title: Text;
  /** It may stay empty. */
  readonly optional?: true;
}

interface ListedPaper {
  /** Of the component, the paper, or the kind of evidence. */
  readonly id: string;
  readonly title: Text;
  readonly state: DossierState;
  /** Where it is asked for; undefined where the rules name no article. */
  readonly cite?: Citation;
  /** Asked for only in the case that its title names; then it is never missing. */
  readonly optional?: true;
  /** The picks that ask for it, in printed order; none for what every dossier has. */
  readonly neededBy: readonly AskingPick[];
  /** The documents that are it, those that have expired among them. */
  readonly evidence: readonly EvidenceReference[];
  /** The last day on which the longest of these documents is valid, `YYYY-MM-DD`; undefined while one has no term. */
  readonly expires?: string;
}

/** A paper that picks make necessary. */
export interface DossierPaper extends ListedPaper {
  /** The paper has a term: a document for it should say until when. */
  readonly hasTerm?: true;
  /** What it may be, for instance. */
  readonly example?: Text;
}

/**
 * One line of the check-list: a form that is filled in, a text that is written, samples, a paper that is attached, or a kind of
 * evidence with the papers that picks ask for beneath it.
 */
export interface DossierItem extends DossierPaper {
  readonly type: 'form' | 'text' | 'sample' | 'paper' | 'evidence';
  /** Whose dossier it belongs to. */
  readonly prepares: DossierLevel;
  /** Of a form: its id, for whoever renders it. */
  readonly form?: string;
  /** Of a form: what is empty in it. */
  readonly fields?: readonly EmptyField[];
  /** Of a text: where it is written. */
  readonly text?: DossierFieldPath;
  /** Of samples: how many are asked for, and how many there are. */
  readonly samples?: { readonly asked: number; readonly there: number };
  /** Of a kind of evidence: the papers of that kind. The state of the kind is that of the worst of them. */
  readonly papers?: readonly DossierPaper[];
}

/** When a dossier may be handed in. */
export interface FilingDays {
  /** Whether the day is before, within or after; unknown while nobody knows when the certificate ends. */
  readonly state: FilingState | 'unknown';
  /** The first day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly cite?: Citation;
}

/** What a dossier needs, and what of it is there. */
export interface Dossier {
  readonly kind: RatingKind;
  readonly prepares: DossierLevel;
  /** The day it is looked at, `YYYY-MM-DD`. */
  readonly on: string;
  /** Components in the order of the rules, then kinds of evidence in that of the pack, then papers of no kind. */
  readonly items: readonly DossierItem[];
  /** How many items stand where. */
  readonly counts: {
    readonly there: number;
    readonly missing: number;
    readonly expired: number;
    readonly notNeeded: number;
  };
  /** Nothing is missing and nothing has expired. */
  readonly complete: boolean;
  /** When it may be handed in, where the rules limit that. */
  readonly filing?: FilingDays;
}
