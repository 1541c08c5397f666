/** The day in the properties of workbooks of sheets: fixed, so that the same sheets give the same file. */
export const CREATED = new Date(Date.UTC(2026, 0, 1));
