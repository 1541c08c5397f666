/** Gives the form what the province adds. */
import { packs } from './dist/index.js';

document.querySelector('ocop-self-assessment').packs = packs;
