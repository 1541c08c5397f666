/** What was done last at the check-list, in words that a screen reader hears. */
export interface Notice {
  text: string;
}
