/** How sure it is where an answer goes in another decision. Plain, so that types know the list without loading zod. */
export const MIGRATION_CERTAINTIES = ['exact', 'meaning', 'doubtful', 'lost'] as const;

/**
 * `exact`: the same wording. `meaning`: the old answer surely reaches the new option. `doubtful`: the nearest option, to be
 * looked at. `lost`: the new decision has no such answer.
 */
export type MigrationCertainty = (typeof MIGRATION_CERTAINTIES)[number];
