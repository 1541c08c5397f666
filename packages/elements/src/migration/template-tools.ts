/**
 * Lit's template functions, passed in by the form. A separate CDN file must not bundle Lit a second time: under Trusted Types, a page allows it to
 * create its policy only once.
 */
import type { html } from 'lit';
import type { button } from '../shared/templates/button.js';

export interface TemplateTools {
  readonly html: typeof html;
  readonly button: typeof button;
}
