/** Messages of explanations by key, `{name}` standing for a value. */
export type EngineMessages = Readonly<Record<string, string>>;

/** The English messages that name where a rule stands, apart from those of explanations: forms cite long before they explain. */
export const ENGLISH_CITATIONS: EngineMessages = {
  'cite-decision': 'Decision {number}',
  'cite-set': 'criteria set {set}',
  'cite-criterion': 'criterion {criterion}',
  'cite-article': 'Article {article}',
  'cite-clause': 'Article {article}, clause {clause}',
  'cite-point': 'Article {article}, clause {clause}, point {point}',
};
