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
  /** How sure it is that the answer goes there. */
  readonly how: MigrationCertainty;
  /** The id of the reason, a key of `Migration.why`. */
  readonly why: string;
}

/** Where one criterion goes, with its options. */
export interface CriterionMigration {
  /** The id of the criterion in the former decision. */
  readonly from: string;
  /** Null when the new decision no longer has the criterion; then `why` says so. */
  readonly to: string | null;
  /** The id of the reason, a key of `Migration.why`. */
  readonly why?: string | undefined;
  /** In printed order: every option has its migration. */
  readonly options?: readonly OptionMigration[] | undefined;
  /** Where the answer goes that none of the options is true, and the option worth nothing that has no migration of its own. */
  readonly none?: OptionMigration | undefined;
}

/** Where one criteria set goes, criterion by criterion. */
export interface SetMigration {
  /** The number of the set in the former decision. */
  readonly from: number;
  /** The number of the set in the new decision. */
  readonly to: number;
  /** The id of the reason, a key of `Migration.why`. */
  readonly why?: string | undefined;
  /** Where each scored criterion of the former set goes. */
  readonly criteria: readonly CriterionMigration[];
  /** Criteria that only the new decision has. */
  readonly added: readonly { readonly criterion: string; readonly why: string }[];
  /** Declared conditions. */
  readonly conditions: readonly { readonly from: string; readonly to: string | null; readonly why: string }[];
}

/** The map from one decision to another. */
export interface Migration {
  /** Ids of packs. */
  readonly from: string;
  readonly to: string;
  /** What the ids of reasons say. */
  readonly why: Readonly<Record<string, Text>>;
  /** One for each set of the former decision that goes anywhere. */
  readonly sets: readonly SetMigration[];
}
