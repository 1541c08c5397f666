/**
 * The map from one decision to another as data: criterion by criterion, option by option, each with why. `formats/migration.ts`
 * describes it for other programs; a test holds the two together.
 */
import type { MigrationCertainty } from '../formats/migration-certainties.js';
import type { Text } from '../formats/pack/pack.js';

export type { MigrationCertainty };

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
