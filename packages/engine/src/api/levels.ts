/** The levels beside each other, and what follows from what they find. */
export {
  compareLevels,
  LEVEL_NAMES,
  type LevelComparison,
  type LevelCriterion,
  type LevelInput,
  type LevelMove,
  type LevelName,
  type LevelRemark,
  type LevelVerdict,
} from '../levels/compare-levels.js';
export { reviewLevel, sessionLevel, sheetLevel } from '../levels/level-inputs.js';
export { rankProducts, type RankedProduct } from '../levels/ranking.js';
export { levelOutcome, type CouncilFinding, type LevelOutcome } from '../levels/outcomes.js';
