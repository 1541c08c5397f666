/** The shape of the files with glosses. */

/** A word that a decision uses, and what it means. */
export interface TermGloss {
  /** As the decision prints it in the language of the gloss, whatever its capitals. */
  readonly word: string;
  /** One sentence without the word; it begins small, to stand after “Nghĩa là:”. */
  readonly gloss: string;
}

/** All glosses in one language. */
export interface Glosses {
  /** By the printed Vietnamese title of a criterion: what it asks about, in one sentence. */
  readonly titles: Readonly<Record<string, string>>;
  readonly terms: readonly TermGloss[];
}
