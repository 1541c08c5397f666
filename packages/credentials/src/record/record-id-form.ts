/** What the id of a record looks like: at most 32 characters, the first one a letter or a digit. */
export const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;
