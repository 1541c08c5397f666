/** The decision that is meant where nobody names a pack: the one place of this package that says which. */
export const IN_FORCE = 'vn-qd-26-2026';
