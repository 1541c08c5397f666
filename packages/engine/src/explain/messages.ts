/**
 * The English catalogue: every sentence of an explanation by code, `{name}` standing for a value. A pack
 * brings the sentences of its other languages in its `messages`, and may replace these.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
  total: 'Total {total} of {max}: by points this is {band}.',
  section: 'Section {section}: {points} of {max} points.',
  provisional: 'Provisional: unanswered criteria count 0 ({count}: {criteria}).',
  reached: 'Every minimum requirement for {band} is reached.',
  held: 'The points are enough for {byTotal}, but the product gets {band}. Minimum requirements missed for the rank above: {count}.',
  award: '{band}: {award}',
  note: '{note}',
  next: 'For {band}: at least {from} points and every minimum requirement of that rank.',
  short: 'Points missing for {band}: {points}.',
  missed: 'Criterion {criterion} ({title}): {band} needs at least “{required}”; the answer is “{picked}”.',
  unanswered: 'Criterion {criterion} ({title}): {band} needs at least “{required}”; it is unanswered.',
  'not-evaluated':
    'Criterion {criterion} ({title}): {band} needs at least “{required}”; it was not evaluated.',
  disqualified: 'The product is disqualified and gets no rank. Reason: “{text}”',
  ineligible: 'The product is not eligible and gets no rank. Reason: “{text}”',
  stop: 'The evaluation stops; later criteria are not evaluated and give no points ({count}). Reason: “{text}”',
  skip: 'Criterion {criteria} does not apply and is not counted. Reason: “{text}”',
  'cite-decision': 'Decision {number}',
  'cite-set': 'criteria set {set}',
  'cite-criterion': 'criterion {criterion}',
  'cite-article': 'Article {article}',
  'cite-clause': 'Article {article}, clause {clause}',
  'cite-point': 'Article {article}, clause {clause}, point {point}',
};
