/** Lit's template functions, passed to code that is fetched separately: a separate CDN file must not bundle a second copy of Lit. */
import { html, nothing } from 'lit';

export const litTemplates = { html, nothing };
export type LitTemplates = typeof litTemplates;
