/**
 * Template functions passed in by the form. A separate CDN file must not bundle Lit a second time: under Trusted Types, a page allows it to
 * create its policy only once.
 */
import type { html, nothing } from 'lit';
import type { live } from 'lit/directives/live.js';
import type { button } from '../shared/templates/button.js';
import type { sheetFileInput } from '../shared/templates/sheet-file-input.js';
import type { starRow } from '../shared/templates/star-row.js';

export interface ReviewTools {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly live: typeof live;
  readonly button: typeof button;
  readonly sheetFileInput: typeof sheetFileInput;
  readonly starRow: typeof starRow;
}
