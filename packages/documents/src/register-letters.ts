/** @packageDocumentation Letters to producers whose certificates end soon, as Word and as pages that print, in Node and in browsers. */
export { renderDueLetters, type DueLetterOptions, type RenewalRule } from './register/letters/due-letters.js';
export type { RenderedForm } from './forms/render-form.js';
