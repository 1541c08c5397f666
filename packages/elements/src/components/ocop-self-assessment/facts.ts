/** Facts side by side, parted by points; a line may end with a point and never begins with one. */
export function renderFacts(facts: readonly string[]): string {
  return facts.join('\u00a0· ');
}
