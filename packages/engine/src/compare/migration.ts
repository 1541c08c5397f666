/** The map from one decision to another as data: criterion by criterion, option by option, each with why. */
import type { Text } from '../formats/pack/pack.js';

/**
 * `exact`: the same wording. `meaning`: the old answer surely reaches the new option. `doubtful`: the nearest option, to be
 * looked at. `lost`: the new decision has no such answer.
 */
export type MigrationCertainty = 'exact' | 'meaning' | 'doubtful' | 'lost';

/** Where one option goes. */
export interface OptionMigration {
  /** The ordinal in the new criterion, 0 for none of its options; null when it is lost. */
  readonly to: number | null;
  readonly how: MigrationCertainty;
  readonly why: string;
}

export interface CriterionMigration {
  readonly from: string;
  /** Null when the new decision no longer has the criterion; then `why` says so. */
  readonly to: string | null;
  readonly why?: string | undefined;
  /** In printed order: every option has its migration. */
  readonly options?: readonly OptionMigration[] | undefined;
  /** Where the answer goes that none of the options is true, and the option worth nothing that has no migration of its own. */
  readonly none?: OptionMigration | undefined;
}

export interface SetMigration {
  readonly from: number;
  readonly to: number;
  readonly why?: string | undefined;
  readonly criteria: readonly CriterionMigration[];
  /** Criteria that only the new decision has. */
  readonly added: readonly { readonly criterion: string; readonly why: string }[];
  /** Declared conditions. */
  readonly conditions: readonly { readonly from: string; readonly to: string | null; readonly why: string }[];
}

export interface Migration {
  /** Ids of packs. */
  readonly from: string;
  readonly to: string;
  /** What the ids of reasons say. */
  readonly why: Readonly<Record<string, Text>>;
  readonly sets: readonly SetMigration[];
}
