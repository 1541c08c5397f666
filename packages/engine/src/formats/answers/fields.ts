/** Small values that several answers hold. */
import * as z from 'zod';

export const ids = z.array(z.string()).readonly();
export const count = z.number().int();
