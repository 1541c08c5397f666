/** The base class of all elements: the nearest language and the `theme` attribute. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { LanguageController } from './controllers/language.js';

export { define } from './define.js';

/** Which colours an element takes, whatever the page says. */
export type ColorScheme = 'light' | 'dark';

export class OcopElement extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: { type: String, reflect: true },
  };

  /** `light` or `dark`; defaults to the page's own `color-scheme`, which is light where it says nothing. */
  declare theme: ColorScheme | undefined;

  protected readonly language = new LanguageController(this);

  /** Everything is drawn on a ground inside the shadow root, where the rules of a page don't reach; see `tokens.ts`. */
  protected override createRenderRoot(): HTMLElement {
    const ground = document.createElement('div');
    ground.className = 'ground';
    super.createRenderRoot().appendChild(ground);
    return ground;
  }
}
