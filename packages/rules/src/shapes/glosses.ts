/** The shape of the files with glosses. */

/** A word that a decision uses, and what it means. */
export interface TermGloss {
  /** As the decision prints it in the language of the gloss, whatever its capitals. */
  readonly word: string;
  /** One sentence without the word; it begins small, to stand after “Nghĩa là:”. */
  readonly gloss: string;
}

/** A condition of the decisions, asked in plain words. */
export interface ConditionQuestion {
  /** Words that the condition prints in Vietnamese, which no other condition of this effect does. */
  readonly prints: string;
  readonly effect: string;
  /** To be answered with yes where the condition holds, and with no where it does not. */
  readonly vi: string;
  readonly en: string;
}

/** All glosses in one language. */
export interface Glosses {
  /** By the printed Vietnamese title of a criterion: what it asks about, in one sentence. */
  readonly titles: Readonly<Record<string, string>>;
  readonly terms: readonly TermGloss[];
}
