/** Small values that several answers and results hold. */
import * as z from 'zod';

export const ids = z.array(z.string()).readonly();
export const wholeNumber = z.number().int();
