/**
 * Template functions passed in by whoever shows a dossier. A separate CDN file must not bundle Lit a second time: under Trusted Types, a page
 * allows it to create its policy only once.
 */
import type { html, nothing } from 'lit';
import type { live } from 'lit/directives/live.js';
import type { button } from '../shared/templates/button.js';

export interface DossierTools {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly live: typeof live;
  readonly button: typeof button;
}
