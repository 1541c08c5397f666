/** What can be wrong with the data of a rating. */
export type RatingFault =
  | 'not-json'
  | 'too-long'
  | 'no-record'
  | 'no-certificate'
  | 'no-name'
  | 'no-text'
  | 'long-text'
  | 'no-rank'
  | 'no-most-stars'
  | 'no-score'
  | 'no-day'
  /** The certificate ends before it begins. */
  | 'ends-early'
  | 'extended-early';
