/** One line of the error summary. */
export interface FormError {
  /** In the language of the page as it is when the line is drawn. */
  readonly text: () => string;
  /** The criterion that the error is about. */
  readonly criterion?: string | undefined;
}
