/** How a number that does not fit is spoken of, where "a number from … to …" would say less than the field's own word. */
import * as z from 'zod';
import type { Expected } from '../errors/expected.js';

export const expectations = z.registry<{ readonly expected: Expected }>();
