/**
 * Whether the source is an address and no file. It may hold a password, whatever its scheme, and then no sentence may quote it as a file
 * that is missing.
 */
export const isAddress = (source: string): boolean => /^\s*[a-z][a-z\d+.:-]*:\/\//i.test(source);
