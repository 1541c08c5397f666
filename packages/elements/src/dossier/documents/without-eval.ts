/**
 * Imported for its effect, before anything that brings zod: without it zod tries out whether it may compile code from strings, and a page under
 * a strict policy reports that as an attack.
 */

const zod = globalThis as { __zod_globalConfig?: { jitless?: boolean } };

(zod.__zod_globalConfig ??= {}).jitless = true;

export {};
