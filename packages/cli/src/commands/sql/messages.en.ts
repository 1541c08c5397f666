/** Messages of `ocop sql`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'write the rules as SQL: tables of sheets, and views that score them inside a database',
  setOption: 'the number of a criteria set, several with commas between, or all',
  dialect: 'the database: {dialects} (default: duckdb)',
  table: 'what names of tables and views begin with (default: ocop)',
  columns: 'further text columns of the tables of sheets, with commas between',
  only: 'write only tables or only views (default: both)',
  notSet:
    '“{value}” is not the number of a criteria set; use a number such as 4, several such as 4,16, or all.',
  written: 'Wrote {file}: SQL for {dialect}, criteria sets {sets}.',
};
