/** One line of the error summary. */
export interface FormError {
  readonly text: string;
  /** The criterion that the error is about. */
  readonly criterion?: string | undefined;
}
