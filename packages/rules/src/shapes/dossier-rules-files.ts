/** The files with the rules of a dossier. */
import type { DossierRules } from '@ocop-kit/engine/dossier';

type Load = () => Promise<{ readonly default: DossierRules }>;

/** The rules of one decision: in Vietnamese, and in both languages. */
export interface DossierRulesFiles {
  readonly vi: Load;
  readonly all: Load;
}
