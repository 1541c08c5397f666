/** Every command there is. */
import type { Command } from 'commander';
import type { CommandHost } from '../context/command-host.js';
import { register as registerBatch } from './batch/batch.js';
import { register as registerCouncil } from './council/council.js';
import { register as registerDates } from './dates/dates.js';
import { register as registerDecode } from './decode/decode.js';
import { register as registerDossier } from './dossier/dossier.js';
import { register as registerDiff } from './diff/diff.js';
import { register as registerDocument } from './document/document.js';
import { register as registerEncode } from './encode/encode.js';
import { register as registerExplain } from './explain/explain.js';
import { register as registerImpact } from './impact/impact.js';
import { register as registerInspect } from './inspect/inspect.js';
import { register as registerKeys } from './keys/keys.js';
import { register as registerLaw } from './law/law.js';
import { register as registerLint } from './lint/lint.js';
import { register as registerMigrate } from './migrate/migrate.js';
import { register as registerNew } from './new/new.js';
import { register as registerNext } from './next/next.js';
import { register as registerPack } from './pack/pack.js';
import { register as registerPlan } from './plan/plan.js';
import { register as registerRegister } from './register/register.js';
import { register as registerRound } from './round/round.js';
import { register as registerScore } from './score/score.js';
import { register as registerSets } from './sets/sets.js';
import { register as registerSign } from './sign/sign.js';
import { register as registerSql } from './sql/sql.js';
import { register as registerStamps } from './stamps/stamps.js';
import { register as registerStatus } from './status/status.js';
import { register as registerTemplate } from './template/template.js';
import { register as registerVerify } from './verify/verify.js';

/** In the order in which help lists them. */
export const COMMANDS: readonly ((program: Command, host: CommandHost) => void)[] = [
  registerSets,
  registerScore,
  registerExplain,
  registerNext,
  registerEncode,
  registerDecode,
  registerDiff,
  registerLint,
  registerLaw,
  registerDates,
  registerNew,
  registerTemplate,
  registerBatch,
  registerSql,
  registerDocument,
  registerDossier,
  registerCouncil,
  registerRound,
  registerInspect,
  registerPlan,
  registerRegister,
  registerKeys,
  registerSign,
  registerVerify,
  registerStatus,
  registerStamps,
  registerPack,
  registerMigrate,
  registerImpact,
];
