// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
/** What only the rules themselves may say. */
export const RULES_FIELDS: readonly string[] =
  'after agencies applied award bands case cases certificate cite cites classification conditions decision declared digest effect effective errata from group header industry issued kind lapses layers local max minimum minimumRanks minimums no note notes number option options pack points printed programme provenance published rank scale sections skips subgroup text tick unit unusable weight when why'.split(
    ' ',
  );
