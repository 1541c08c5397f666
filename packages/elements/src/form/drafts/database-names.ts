/** How the browser's database of drafts is called, and the object store in it. */
export const DATABASE = 'ocop-kit';
export const DRAFTS = 'drafts';
