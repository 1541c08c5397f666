/** A button that never submits the host's form. */
import { html, nothing, type TemplateResult } from 'lit';

/** @param className `primary`, `link`, `choice` or none: a class of the form's styles */
export function button(
  text: unknown,
  act: (event: Event) => void,
  className = '',
  label: unknown = nothing,
): TemplateResult {
  return html`<button type="button" class=${className} aria-label=${label} @click=${act}>${text}</button>`;
}
