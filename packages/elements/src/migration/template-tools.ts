/**
 * What the form hands over to draw with. A file that lies beside must not bring Lit a second time: a page under Trusted Types
 * lets it make its policy once.
 */
import type { html } from 'lit';
import type { button } from '../shared/templates/button.js';

export interface TemplateTools {
  readonly html: typeof html;
  readonly button: typeof button;
}
