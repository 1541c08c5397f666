/** What the element loads in place of the rules: set 1 as the rules load it, brought to the thirty criteria. */
import { thirtyCriteria } from '../sheet.mjs';

export const loadSet = () => thirtyCriteria();
