/** What became of a code: it was copied, or is to be copied by hand. */
export interface CodeReport {
  readonly key: 'copied' | 'code';
  readonly code: string;
}

/** Says what became of an action, to be read and heard; undefined where there is nothing to say. */
export type ActionReport = (done: CodeReport | undefined) => void;
