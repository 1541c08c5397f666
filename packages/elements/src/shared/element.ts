/** What every element of this package shares: the nearest language and its own theme attribute. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { LanguageController } from './controllers/language.js';

export { define } from './define.js';

export type ColorScheme = 'light' | 'dark';

export class OcopElement extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: { type: String, reflect: true },
  };

  /** `light` or `dark`; without it the person's own setting decides. */
  declare theme: ColorScheme | undefined;

  protected readonly language = new LanguageController(this);
}
