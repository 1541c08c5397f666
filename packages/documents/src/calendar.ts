/** @packageDocumentation Days as a file that every calendar opens (`.ics`), in Node and in browsers. */
export { datesFile, type DatesFileOptions } from './dates/dates-file.js';
