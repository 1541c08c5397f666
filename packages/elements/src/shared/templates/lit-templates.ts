/** Lit's templates, handed to what is fetched apart: a file of its own for script tags must not bring a second Lit. */
import { html, nothing } from 'lit';

export const litTemplates = { html, nothing };
export type LitTemplates = typeof litTemplates;
