/** Facts side by side, parted by points; a line may end with a point and never begins with one. */
import { html, nothing, type TemplateResult } from 'lit';

export function renderFacts(facts: readonly string[]): readonly TemplateResult[] {
  return facts.map(
    (fact, at) => html`<span class="fact">${fact}${at < facts.length - 1 ? '\u00a0· ' : nothing}</span>`,
  );
}
