/** Small values that several parts of a layer hold. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { LINK } from '../../checks/patterns.js';
import { textSchema } from '../fields.js';

export const texts = z.array(textSchema).max(LIMITS.localTexts).readonly();
export const link = z.string().max(500).regex(LINK.pattern, LINK.expected);
