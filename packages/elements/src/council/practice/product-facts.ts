/** An invented product to practise on: what no language changes of it, and the shape of its texts. */

/** A paper of the dossier. */
export interface PaperFacts {
  /** The id of its kind in the pack, where the pack has one. */
  readonly kind?: string;
  readonly issued: string;
  readonly expires?: string;
}

/** One criterion: what the entity claims, what its papers bear out. */
export interface CriterionFacts {
  readonly claimed: number;
  readonly right: number;
  /** Ids among the papers of the product. */
  readonly papers?: readonly string[];
}

export interface ProductFacts {
  readonly id: string;
  readonly set: number;
  /** When the entity was founded, and when it handed in its dossier. */
  readonly established: string;
  readonly submitted: string;
  /** Conditions that the entity says do not hold. */
  readonly denied: readonly string[];
  readonly papers: Readonly<Record<string, PaperFacts>>;
  readonly criteria: Readonly<Record<string, CriterionFacts>>;
}

/** What a paper is called: its title says what is in it, for there is no file behind it. */
export interface PaperTexts {
  readonly title: string;
  readonly issuedBy?: string;
}

export interface CriterionTexts {
  /** What the entity writes beside its pick. */
  readonly note: string;
  /** Why the right pick is right. */
  readonly why: string;
}

/** A product in one language: a criterion or a paper that is missing here does not compile. */
export interface ProductTexts<Facts extends ProductFacts> {
  readonly name: string;
  readonly description: string;
  readonly entity: string;
  readonly kind: string;
  readonly representative: string;
  readonly role: string;
  readonly address: string;
  readonly place: string;
  /** Points and stars, in one sentence. */
  readonly verdict: string;
  /** What the product teaches, and which condition only seems to hold. */
  readonly lesson: string;
  readonly papers: Readonly<Record<keyof Facts['papers'], PaperTexts>>;
  readonly criteria: Readonly<Record<keyof Facts['criteria'], CriterionTexts>>;
}
