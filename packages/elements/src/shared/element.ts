/** The base class of all elements: the nearest language and the `theme` attribute. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { LanguageController } from './controllers/language.js';

export { define } from './define.js';

/** Which colours an element takes, whatever the system says. */
export type ColorScheme = 'light' | 'dark';

export class OcopElement extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: { type: String, reflect: true },
  };

  /** `light` or `dark`; defaults to the person's system setting. */
  declare theme: ColorScheme | undefined;

  protected readonly language = new LanguageController(this);
}
